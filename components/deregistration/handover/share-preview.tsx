import { useState } from 'react';
import type { Difference, Side } from '@/lib/handover/merge.ts';
import type { ShareFile } from '@/lib/handover/share-file.ts';
import { t } from '@/lib/i18n.ts';
import type { SharePreview as Preview } from '@/lib/store/share.ts';
import { keyed } from '../../keyed.ts';
import type { Way } from '../use-deregistration.ts';
import { sayFrom, sidesOf, titleOf } from './share-words.ts';

interface Props {
  way: Way;
  file: ShareFile;
  preview: Preview;
  onApply: (choices: ReadonlyMap<string, Side>) => void;
  onDiscard: () => void;
}

/** What a colleague's file would change, and what the person has to decide first. */
export function SharePreview({ way, file, preview: { into, comparison }, onApply, onDiscard }: Props) {
  const conflicts = comparison.differences.filter(({ conflict }) => conflict);
  const [choices, setChoices] = useState<ReadonlyMap<string, Side>>(
    new Map(conflicts.map(({ key, newer }) => [key, newer])),
  );
  const coming = comparison.differences.filter(({ conflict, newer }) => !conflict && newer === 'theirs');
  const kept = comparison.differences.length - conflicts.length - coming.length;
  const extras = comparison.extras.length - (into?.extras.length ?? 0);
  const isNothing = into !== null && coming.length + conflicts.length + extras === 0;
  return (
    <section className="card handover-preview" data-share-preview={into ? 'merge' : 'new'} aria-labelledby="share-from">
      <h4 id="share-from">{sayFrom(file)}</h4>
      <p className="small">
        {t(into === null ? 'handover_into_new' : into.archivedAt ? 'handover_into_archived' : 'handover_into_merge')}
      </p>
      <p className="small">
        {isNothing ? t('handover_nothing_new') : t('handover_counts', coming.length, comparison.same, kept)}
      </p>
      {extras > 0 && <p className="small">{t('handover_extras', extras)}</p>}
      {file.evidence.length > 0 && <p className="small">{t('handover_evidence_named', file.evidence.length)}</p>}
      {conflicts.length > 0 && (
        <>
          <h5>{t('handover_conflicts', conflicts.length)}</h5>
          <p className="small">{t('handover_conflict_hint')}</p>
          {conflicts.map((difference) => (
            <Conflict
              key={difference.key}
              difference={difference}
              title={titleOf(difference, way, file)}
              way={way}
              chosen={choices.get(difference.key) ?? 'mine'}
              onChoose={(side) => setChoices(new Map(choices).set(difference.key, side))}
            />
          ))}
        </>
      )}
      {coming.length > 0 && (
        <details open={coming.length <= 8}>
          <summary>
            {t('handover_changes')} ({coming.length})
          </summary>
          <ul className="handover-coming">
            {coming.map((difference) => (
              <li key={difference.key} data-coming={difference.key.replace(/^item:/, '')}>
                <b>{titleOf(difference, way, file)}</b>
                <Lines lines={sidesOf(difference, way.today).theirs} />
                {difference.mine && (
                  <div className="small">
                    {t('handover_before')}
                    <Lines lines={sidesOf(difference, way.today).mine} />
                  </div>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
      <p className="handover-buttons">
        {!isNothing && (
          <button
            type="button"
            className="button button--primary"
            data-does="apply-share"
            onClick={() => onApply(choices)}
          >
            {t(into ? 'handover_apply' : 'handover_take_over')}
          </button>
        )}
        <button type="button" className="button" data-does="discard-share" onClick={onDiscard}>
          {t('handover_discard')}
        </button>
      </p>
    </section>
  );
}

interface ConflictProps {
  difference: Difference;
  title: string;
  way: Way;
  chosen: Side;
  onChoose: (side: Side) => void;
}

function Conflict({ difference, title, way, chosen, onChoose }: ConflictProps) {
  const sides = sidesOf(difference, way.today);
  const id = difference.key.replace(/^item:/, '');
  return (
    <fieldset className="handover-conflict" data-conflict={id}>
      <legend>{title}</legend>
      {(['mine', 'theirs'] as const).map((side) => (
        <label key={side} data-chosen={chosen === side}>
          <input
            type="radio"
            name={`conflict-${difference.key}`}
            value={side}
            checked={chosen === side}
            onChange={() => onChoose(side)}
          />
          <span>
            <b>{t(side === 'mine' ? 'handover_mine' : 'handover_theirs')}</b>
            <Lines lines={sides[side]} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}

const Lines = ({ lines }: { lines: readonly string[] }) =>
  keyed(lines, (line) => line).map(([key, line]) => (
    <span className="handover-line" key={key}>
      {line}
    </span>
  ));
