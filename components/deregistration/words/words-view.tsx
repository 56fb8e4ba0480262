import { useState } from 'react';
import { TEXT_IDS, TEXT_LANGUAGES, type TextLanguage, textKey } from '@/lib/deregistration-words.ts';
import { t } from '@/lib/i18n.ts';
import type { Way } from '../use-deregistration.ts';
import { TextCard } from './text-card.tsx';
import { useWords } from './use-words.ts';
import './words.css';

/** Every text that a deregistration needs, for the person to copy. Chinese first: that is what their readers read. */
export default function WordsView({ way }: { way: Way }) {
  const [language, setLanguage] = useState<TextLanguage>('zh');
  const words = useWords(way);
  if (!words) return <p className="loading">{t('loading')}</p>;
  return (
    <div className="words">
      <div className="words-head">
        <p className="small">{t(way.run ? 'words_intro' : 'words_intro_no_run')}</p>
        <fieldset className="words-languages">
          <legend className="visually-hidden">{t('words_language')}</legend>
          {TEXT_LANGUAGES.map((one) => (
            <button
              key={one}
              type="button"
              className="button button--small"
              data-words-language={one}
              aria-pressed={one === language}
              onClick={() => setLanguage(one)}
            >
              {t(`words_language_${one}`)}
            </button>
          ))}
        </fieldset>
      </div>
      {TEXT_IDS.map((id) => (
        <TextCard
          key={textKey(id, language)}
          id={id}
          language={language}
          draft={words.draft(id, language)}
          own={words.own.get(textKey(id, language)) ?? null}
          runId={way.run?.id ?? null}
          readOnly={way.run?.archivedAt != null}
        />
      ))}
    </div>
  );
}
