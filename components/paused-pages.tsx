import { t } from '@/lib/i18n.ts';
import { type SettingsHand, withName } from './use-settings.ts';
import { pageName } from './words.ts';
import './paused-pages.css';

/** The pages on which the person paused us, each with a way back. */
export function PausedPages({ hand }: { hand: SettingsHand }) {
  return (
    <ul className="paused-pages">
      {hand.settings.paused.map((page) => (
        <li key={page}>
          <span>{pageName(page)}</span>
          <button
            type="button"
            className="button button--small"
            aria-label={t('resume_on', pageName(page))}
            onClick={() => hand.change((settings) => ({ ...settings, paused: withName(settings.paused, page, false) }))}
          >
            {t('resume')}
          </button>
        </li>
      ))}
    </ul>
  );
}
