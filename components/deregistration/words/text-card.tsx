import { Check, Copy, RotateCcw } from 'lucide';
import { useEffect, useId, useRef, useState } from 'react';
import { type Draft, type TextId, type TextLanguage, textKey } from '@/lib/deregistration-words.ts';
import { t } from '@/lib/i18n.ts';
import { database } from '@/lib/store/database.ts';
import { setText } from '@/lib/store/texts.ts';
import { Icon } from '../../icon.tsx';
import { RuleLink } from '../../rules/rule-link.tsx';
import { useRuleBook } from '../../use-rules.ts';
import { useWrite } from '../../use-write.ts';

interface Props {
  id: TextId;
  language: TextLanguage;
  draft: Draft;
  /** What the person made of it; null: nothing, ours stands. */
  own: string | null;
  /** null: there is no run to keep an edited version with; it can only be read and copied. */
  runId: string | null;
  readOnly: boolean;
}

/** How long nothing is typed before what was is kept, in milliseconds. */
const REST = 600;

/** One text to copy: to be read, edited, copied, and had again as we wrote it. */
export function TextCard({ id, language, draft, own, runId, readOnly }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const [before, setBefore] = useState<string | null>(null);
  const { problem, write } = useWrite();
  const field = useRef<HTMLTextAreaElement>(null);
  const titleId = useId();
  const key = textKey(id, language);
  const isOwn = (typed ?? own) !== null;
  const text = typed ?? own ?? draft.text;
  const missing = draft.missing.map((blank) => t(`words_blank_${blank}`));

  const store = (next: string): Promise<string | null> =>
    // What says the same as ours is ours.
    runId === null ? Promise.resolve(null) : setText(database(), runId, key, next === draft.text ? null : next);
  const keep = (): void => {
    if (typed === null) return;
    write(store(typed), () => setTyped((now) => (now === typed ? null : now)));
  };
  // A panel may be closed without the field ever being left.
  const storing = useRef(store);
  storing.current = store;
  useEffect(() => {
    if (typed === null) return;
    const timer = setTimeout(() => void storing.current(typed).catch(() => {}), REST);
    return () => clearTimeout(timer);
  }, [typed]);
  const reset = (): void => {
    const left = typed ?? own;
    setTyped(null);
    if (runId !== null) write(setText(database(), runId, key, null), () => setBefore(left));
  };
  const undo = (): void => {
    if (runId !== null && before !== null) write(setText(database(), runId, key, before), () => setBefore(null));
  };
  return (
    <section className="words-text" data-text-card={id} data-own={isOwn} aria-labelledby={titleId}>
      <h3 id={titleId}>{t(`words_${ID_KEYS[id]}`)}</h3>
      <p className="small">{t(`words_${ID_KEYS[id]}_hint`)}</p>
      {!isOwn && missing.length > 0 && (
        <p className="words-missing" data-missing={draft.missing.join(' ')}>
          {t('words_missing', missing.join(t('words_and')))}
        </p>
      )}
      <textarea
        ref={field}
        className="field words-field"
        data-text={key}
        lang={language === 'zh' ? 'zh-CN' : 'en'}
        aria-labelledby={titleId}
        rows={Math.min(18, Math.max(3, text.split('\n').length + 1))}
        maxLength={10_000}
        readOnly={readOnly || runId === null}
        value={text}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value);
          setBefore(null);
        }}
        onBlur={keep}
      />
      <p className="words-buttons">
        <CopyButton text={text} onFailed={() => field.current?.select()} />
        {isOwn && !readOnly && (
          <button type="button" className="button button--small" data-does="reset-text" onClick={reset}>
            <Icon node={RotateCcw} size={14} />
            {t('words_reset')}
          </button>
        )}
        {before !== null && !isOwn && (
          <button type="button" className="text-button small" data-does="undo-reset" onClick={undo}>
            {t('words_undo_reset')}
          </button>
        )}
      </p>
      {isOwn && (
        <details className="words-ours">
          <summary className="small">{t('words_own')}</summary>
          <pre>{draft.text}</pre>
        </details>
      )}
      {!isOwn && <Grounds ids={draft.rests} />}
      {problem && (
        <p className="item-problem" role="alert">
          {problem}
        </p>
      )}
    </section>
  );
}

/** What texts are called among the messages. */
const ID_KEYS = {
  'announce-1': 'announce_1',
  'announce-2': 'announce_2',
  'announce-3': 'announce_3',
  menu: 'menu',
  'auto-reply': 'auto_reply',
  partners: 'partners',
  handover: 'handover',
} as const satisfies Readonly<Record<TextId, string>>;

/** The rules that what a text says of the platform rests on. */
function Grounds({ ids }: { ids: readonly string[] }) {
  const book = useRuleBook();
  const rules = ids.flatMap((id) => book.get(id) ?? []);
  if (rules.length === 0) return null;
  return (
    <ul className="item-basis">
      {rules.map((rule) => (
        <li key={rule.id}>
          <RuleLink rule={rule} />
        </li>
      ))}
    </ul>
  );
}

/** Where the browser does not let us copy, the text is selected for the person to. */
function CopyButton({ text, onFailed }: { text: string; onFailed: () => void }) {
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);
  const onCopy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => setOutcome('copied'),
      () => {
        setOutcome('failed');
        onFailed();
      },
    );
  };
  return (
    <>
      <button type="button" className="button button--small" data-does="copy-text" onClick={onCopy}>
        <Icon node={outcome === 'copied' ? Check : Copy} size={14} />
        {t(outcome === 'copied' ? 'words_copied' : 'words_copy')}
      </button>
      <span className={outcome === 'failed' ? 'small' : 'visually-hidden'} role="status">
        {outcome === 'copied' && t('words_copied')}
        {outcome === 'failed' && t('words_copy_failed')}
      </span>
    </>
  );
}
