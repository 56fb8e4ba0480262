import { FlaskConical, Trash2 } from 'lucide';
import { useState } from 'react';
import { Icon } from '@/components/icon.tsx';
import { sayDropped } from '@/components/layout-words.ts';
import { Switch } from '@/components/switch.tsx';
import { sayMoment } from '@/components/words.ts';
import { t } from '@/lib/i18n.ts';
import { selectorsOf } from '@/lib/layout-file.ts';
import { tryLayout } from '@/lib/layout-trial.ts';
import type { Trial } from '@/lib/layout-try.ts';
import { sayCount } from '@/lib/rule-words.ts';
import { isBelieved } from '@/lib/store/layouts.ts';
import type { LayoutRow } from '@/lib/store/schema.ts';
import { partName } from './part-name.ts';

interface Props {
  layout: LayoutRow;
  name: string;
  onSwitch: (on: boolean) => void;
  onRemove: () => void;
}

/** One taught layout: whether it is in use, what it selects, and whether it fits the pages that are open now. */
export function LayoutLine({ layout, name, onSwitch, onRemove }: Props) {
  const [trials, setTrials] = useState<readonly (Trial | null)[] | null>(null);
  const [isTrying, setTrying] = useState(false);
  const { shape, dropped, origin, taughtAt, most } = layout;
  const isOn = isBelieved(layout);
  const about = [
    t(origin === 'file' ? 'layout_from_file' : 'layout_own', sayMoment(taughtAt)),
    most > 0 ? t('layout_most', sayCount(most)) : '',
  ];
  return (
    <li className="layout-line" data-layout={layout.id} data-state={isOn ? 'on' : dropped ? 'dropped' : 'off'}>
      <Switch label={name} hint={about.filter(Boolean).join(' · ')} on={isOn} onChange={onSwitch} />
      {dropped && (
        <p className="layout-dropped">
          {t('layout_dropped', sayMoment(dropped.at), sayDropped(dropped.why) ?? dropped.why)}
        </p>
      )}
      <p className="layout-buttons">
        <button
          type="button"
          className="button button--small"
          data-does="try-layout"
          disabled={isTrying}
          onClick={() => {
            setTrying(true);
            tryLayout(layout)
              .then(setTrials, () => setTrials([]))
              .finally(() => setTrying(false));
          }}
        >
          <Icon node={FlaskConical} size={14} />
          {t('layout_try')}
        </button>
        <button
          type="button"
          className="button button--small"
          data-does="remove-layout"
          aria-label={t('layout_remove_one', name)}
          onClick={onRemove}
        >
          <Icon node={Trash2} size={14} />
          {t('layout_remove')}
        </button>
      </p>
      <div role="status" className="small">
        {trials && <Trials trials={trials} />}
      </div>
      <details>
        <summary className="small">{t('layout_details')}</summary>
        <dl className="layout-parts">
          {selectorsOf(shape).map(([part, css]) => (
            <div key={part}>
              <dt>{partName(part)}</dt>
              <dd>
                <code>{css}</code>
              </dd>
            </div>
          ))}
          {sayWords(layout).map(([term, words]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
      </details>
    </li>
  );
}

/** What the page says in its own words, as it was taught. */
function sayWords({ shape }: LayoutRow): (readonly [string, string])[] {
  if (shape.kind === 'settings') return [];
  if (shape.kind === 'control') return shape.words ? [[t('layout_part_words'), shape.words]] : [];
  const { long, short } = shape.words;
  const said = [
    [t('layout_part_long'), long.join(t('list_comma'))],
    [t('layout_part_short'), short.join(t('list_comma'))],
  ] as const;
  return said.filter(([, words]) => words !== '');
}

function Trials({ trials }: { trials: readonly (Trial | null)[] }) {
  if (trials.length === 0) return <p data-trial="none">{t('layout_try_none')}</p>;
  return (
    <ul>
      {trials.map((trial, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: tabs have nothing else that tells them apart here
        <li key={index} data-trial={trial === null ? 'silent' : (trial.why ?? 'fits')} data-found={trial?.found}>
          {t('layout_try_tab', index + 1, sayTrial(trial))}
        </li>
      ))}
    </ul>
  );
}

function sayTrial(trial: Trial | null): string {
  if (trial === null) return t('layout_try_silent');
  if (trial.why === null) return t('layout_try_fits', sayCount(trial.found));
  return t('layout_try_unfit', sayDropped(trial.why) ?? trial.why);
}
