import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { Notice } from '@/components/notice.tsx';
import { Switch } from '@/components/switch.tsx';
import type { ReminderPreferencesHand } from '@/components/use-reminders.ts';
import { t } from '@/lib/i18n.ts';
import { mayNotify } from '@/lib/reminders/announce.ts';

const PERMISSION = { permissions: ['notifications'] } as const;

/** Whether the browser lets us notify, followed as the person gives and takes it. @returns undefined until it is known */
function useMayNotify(): boolean | undefined {
  const [may, setMay] = useState<boolean>();
  useEffect(() => {
    let here = true;
    const look = (): void => {
      mayNotify().then(
        (now) => here && setMay(now),
        () => here && setMay(false),
      );
    };
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      here = false;
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);
  return may;
}

/** Asks the browser for leave to notify. To be called while a click is being handled. @returns whether it was given */
async function ask(): Promise<boolean> {
  try {
    return await browser.permissions.request({ permissions: [...PERMISSION.permissions] });
  } catch {
    return false;
  }
}

/** Whether the desktop shows reminders. The permission is asked for when the person switches it on, and not before. */
export function DesktopReminders({ hand }: { hand: ReminderPreferencesHand }) {
  const may = useMayNotify();
  const [refused, setRefused] = useState(false);
  const { desktop } = hand.preferences;
  const set = (on: boolean): void => hand.change((kept) => ({ ...kept, desktop: on }));
  const askAndSet = (): void => {
    void ask().then((given) => {
      setRefused(!given);
      if (given) set(true);
    });
  };
  return (
    <div data-desktop={desktop && may ? 'on' : 'off'}>
      <Switch
        label={t('reminder_desktop')}
        hint={t('reminder_desktop_hint')}
        on={desktop}
        onChange={(on) => {
          setRefused(false);
          if (on) askAndSet();
          else set(false);
        }}
      />
      {refused && !desktop && (
        <div className="options-note">
          <Notice kind="caution">{t('reminder_desktop_refused')}</Notice>
        </div>
      )}
      {desktop && may === false && (
        <div className="options-note">
          <Notice kind="caution">
            {t('reminder_desktop_lost')}{' '}
            <button type="button" className="text-button" onClick={askAndSet}>
              {t('reminder_desktop_again')}
            </button>
          </Notice>
        </div>
      )}
      {desktop && may && <TestNotification />}
    </div>
  );
}

/** Sends one notification, so that the person sees whether their system lets it through. */
function TestNotification() {
  const [sent, setSent] = useState<'sent' | 'failed' | null>(null);
  const send = async (): Promise<void> => {
    const iconUrl = browser.runtime.getURL('/icon/128.png');
    const words = { title: t('reminder_test_title'), message: t('reminder_test_text') };
    await browser.notifications.create('test', { type: 'basic', iconUrl, ...words });
  };
  return (
    <div className="options-pair">
      <button
        type="button"
        className="button button--small"
        data-does="test-notification"
        onClick={() => {
          send().then(
            () => setSent('sent'),
            () => setSent('failed'),
          );
        }}
      >
        {t('reminder_test')}
      </button>
      <p className="small" role="status">
        {sent && t(`reminder_test_${sent}`)}
      </p>
    </div>
  );
}
