import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { t } from '@/lib/i18n.ts';

/** Where a person changes the browser's shortcuts: Firefox has a way to open it, Chrome's has an address. */
async function openShortcutSettings(): Promise<void> {
  const commands: typeof browser.commands & { openShortcutSettings?: () => Promise<void> } = browser.commands;
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** The keys that do something: those that the browser keeps, and those of our own marks. */
export function Shortcuts() {
  const [keys, setKeys] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    browser.commands.getAll().then(
      (commands) => setKeys(new Map(commands.map(({ name = '', shortcut = '' }) => [name, shortcut]))),
      () => setKeys(new Map()),
    );
  }, []);
  const panelKey = keys.get('open-panel') ?? keys.get('_execute_sidebar_action');
  const pictureKey = keys.get('take-picture');
  return (
    <>
      <dl className="shortcuts">
        <div>
          <dt>{t('command_open_panel')}</dt>
          <dd>{panelKey ? <kbd>{panelKey}</kbd> : <span className="small">{t('shortcut_none')}</span>}</dd>
        </div>
        <div>
          <dt>{t('command_take_picture')}</dt>
          <dd>{pictureKey ? <kbd>{pictureKey}</kbd> : <span className="small">{t('shortcut_none')}</span>}</dd>
        </div>
        <div>
          <dt>{t('shortcut_guard')}</dt>
          <dd>
            <kbd>Esc</kbd>
          </dd>
        </div>
        <div>
          <dt>{t('shortcut_tabs')}</dt>
          <dd>
            <kbd>←</kbd> <kbd>→</kbd>
          </dd>
        </div>
      </dl>
      <p className="options-line">
        <button type="button" className="button button--small" onClick={() => void openShortcutSettings()}>
          {t('shortcut_change')}
        </button>
      </p>
    </>
  );
}
