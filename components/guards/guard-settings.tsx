import { PRESET_IDS } from '@/lib/guards/modes.ts';
import { t } from '@/lib/i18n.ts';
import { Notice } from '../notice.tsx';
import { useGuards } from '../use-guards.ts';
import { ActionModes } from './action-modes.tsx';
import { changeOf, presetName } from './guard-words.ts';
import { PresetFile } from './preset-file.tsx';
import { SnoozedPages } from './snoozed-pages.tsx';
import './guards.css';

/** How much the person wants to be warned: a preset, what differs from it, where warnings sleep, and a file for the team. */
export function GuardSettings() {
  const hand = useGuards();
  if (!hand) return <p className="options-line small">{t('loading')}</p>;
  const { guards } = hand;
  const differing = Object.keys(guards.own).length;
  return (
    <>
      {hand.problem && <Notice kind="danger">{hand.problem}</Notice>}
      <fieldset className="guard-presets">
        <legend className="visually-hidden">{t('guard_presets')}</legend>
        {PRESET_IDS.map((preset) => (
          <label key={preset} className="guard-preset" data-preset={preset}>
            <input
              type="radio"
              name="guard-preset"
              checked={guards.preset === preset}
              onChange={() => void hand.change((kept) => ({ ...kept, preset }), changeOf.preset(preset))}
            />
            <span>
              <b>{presetName(preset)}</b>
              <span className="small">{t(`guard_preset_${preset}_hint`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <details className="guard-actions">
        <summary>
          {t('guard_by_action')}
          {differing > 0 && <span className="small"> · {t('guard_differing', differing)}</span>}
        </summary>
        <ActionModes hand={hand} />
      </details>
      <SnoozedPages hand={hand} />
      <PresetFile hand={hand} />
    </>
  );
}
