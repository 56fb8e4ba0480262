import { CircleCheck, Copy, Link2 } from 'lucide';
import { useState } from 'react';
import { Icon } from '@/components/icon.tsx';
import { Notice } from '@/components/notice.tsx';
import { sayProblem } from '@/components/problems.ts';
import { t } from '@/lib/i18n.ts';
import { sayCount } from '@/lib/rule-words.ts';
import { database } from '@/lib/store/database.ts';
import { checkJournal, type JournalCheck, type JournalFault } from '@/lib/store/journal-check.ts';
import { sayWhen } from './journal-words.ts';

type Stage =
  | { readonly at: 'rest' }
  | { readonly at: 'work'; readonly checked: number }
  | { readonly at: 'end'; readonly result: JournalCheck }
  | { readonly at: 'failed'; readonly problem: string };

/** Lets the page draw, and whoever waits for it be answered. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Looks through the whole chain when asked, and says whether it holds, or where it does not and what to do. */
export function ChainCheck({ count }: { count: number }) {
  const [stage, setStage] = useState<Stage>({ at: 'rest' });
  const isWorking = stage.at === 'work';
  const check = (): void => {
    if (isWorking) return;
    setStage({ at: 'work', checked: 0 });
    const onSlice = (checked: number): Promise<void> => {
      setStage({ at: 'work', checked });
      return breathe();
    };
    checkJournal(database(), onSlice).then(
      (result) => setStage({ at: 'end', result }),
      (error: unknown) => setStage({ at: 'failed', problem: sayProblem(error) ?? String(error) }),
    );
  };
  return (
    <div className="journal-check" data-check={stage.at === 'end' ? (stage.result.ok ? 'whole' : 'broken') : stage.at}>
      <div className="journal-check-ask">
        <p>{t('journal_check_hint')}</p>
        <button
          type="button"
          className="button button--small"
          data-does="check"
          aria-disabled={isWorking}
          onClick={check}
        >
          <Icon node={Link2} size={14} />
          {t('journal_check')}
        </button>
      </div>
      {isWorking && <progress aria-label={t('journal_checking')} max={count || 1} value={stage.checked} />}
      <div role="status">{stage.at === 'end' && stage.result.ok && <Whole result={stage.result} />}</div>
      {stage.at === 'end' && !stage.result.ok && (
        <Notice kind="danger">
          <p data-broken={stage.result.firstBroken.seq} data-why={stage.result.firstBroken.why}>
            {sayFault(stage.result.firstBroken)}
          </p>
          <p>{t('journal_broken_before', sayCount(stage.result.checked))}</p>
          <p>{t(stage.result.firstBroken.why === 'set-aside' ? 'journal_broken_aside' : 'journal_broken_do')}</p>
        </Notice>
      )}
      {stage.at === 'failed' && <Notice kind="danger">{t('journal_check_failed', stage.problem)}</Notice>}
    </div>
  );
}

function Whole({ result: { checked, head } }: { result: Extract<JournalCheck, { ok: true }> }) {
  const [copied, setCopied] = useState(false);
  if (checked === 0) return <p className="small">{t('journal_whole_empty')}</p>;
  return (
    <div className="journal-whole">
      <p>
        <Icon node={CircleCheck} size={16} />
        <span>{t('journal_whole', sayCount(checked), head.hash.slice(0, 4))}</span>
      </p>
      <p className="small">{t('journal_head_hint')}</p>
      <p className="journal-head">
        <code data-head={head.seq}>{head.hash}</code>
        <button
          type="button"
          className="button button--small"
          onClick={() => void navigator.clipboard.writeText(`${head.seq} ${head.hash}`).then(() => setCopied(true))}
        >
          <Icon node={Copy} size={14} />
          {t(copied ? 'journal_head_copied' : 'journal_head_copy')}
        </button>
      </p>
    </div>
  );
}

/** `12月3日 14:05 的第 317 条被改动过。` */
function sayFault({ seq, entry, why }: JournalFault): string {
  const at = entry && 'at' in entry ? entry.at : null;
  // What was changed may be the moment itself.
  const when = typeof at === 'number' && at >= 0 && at < 8.64e15 ? sayWhen(at) : t('journal_when_unknown');
  const number = sayCount(seq);
  switch (why) {
    case 'changed':
      return t('journal_fault_changed', number, when);
    case 'forged':
      return t('journal_fault_forged', number, when);
    case 'reordered':
      return t('journal_fault_reordered', number, when);
    case 'inserted':
      return t('journal_fault_inserted', number, when);
    case 'set-aside':
      return t('journal_fault_set_aside', number);
    case 'missing':
      return t('journal_fault_missing', number);
  }
}
