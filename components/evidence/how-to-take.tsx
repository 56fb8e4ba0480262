import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { t } from '@/lib/i18n.ts';
import { Notice } from '../notice.tsx';

/** The name of the command in the manifest. */
const COMMAND = 'take-picture';

/** Why no picture was taken, and how one is: the two presses that browsers take for a permission. */
export function HowToTake({ why, onClose }: { why: 'not-allowed' | 'failed'; onClose: () => void }) {
  const [keys, setKeys] = useState('');
  useEffect(() => {
    browser.commands.getAll().then(
      (commands) => setKeys(commands.find(({ name }) => name === COMMAND)?.shortcut ?? ''),
      () => setKeys(''),
    );
  }, []);
  return (
    <div data-cannot={why}>
      <Notice kind="note">
        {t(why === 'failed' ? 'evidence_take_failed' : 'evidence_take_how')}{' '}
        {keys ? t('evidence_take_keys', keys) : t('evidence_take_no_keys')}{' '}
        <button type="button" className="text-button" onClick={onClose}>
          {t('evidence_understood')}
        </button>
      </Notice>
    </div>
  );
}
