import type { ActionId } from '@/lib/guards/actions.ts';
import { actionOf } from '@/lib/guards/actions.ts';
import { type GuardMode, MODES, PRESET_IDS, type PresetId } from '@/lib/guards/modes.ts';
import { t } from '@/lib/i18n.ts';
import { pageName } from '../words.ts';

type Underscored<S extends string> = S extends `${infer Head}-${infer Tail}` ? `${Head}_${Underscored<Tail>}` : S;

export const actionTitle = (id: ActionId): string =>
  t(`guard_${id.replaceAll('-', '_') as Underscored<ActionId>}_title`);
export const modeName = (mode: GuardMode): string => t(`guard_mode_${mode}`);
export const presetName = (preset: PresetId): string => t(`guard_preset_${preset}`);

/** What was changed of how the person is warned, as the journal keeps it; {@link sayChange} says it in words. */
export const changeOf = {
  preset: (preset: PresetId): string => `preset:${preset}`,
  /** @param mode null: as the preset has it */
  mode: (id: ActionId, mode: GuardMode | null): string => `mode:${id}:${mode ?? ''}`,
  woken: (page: string): string => `woken:${page}`,
  file: 'file',
  fileUndone: 'file-undone',
};

/** @param change as {@link changeOf} made it; what another version made is said as it stands */
export function sayChange(change: string): string {
  const [what, about = '', how = ''] = change.split(':');
  const preset = PRESET_IDS.find((one) => one === about);
  const action = actionOf(about);
  if (what === 'preset' && preset) return presetName(preset);
  if (what === 'mode' && action) {
    const mode = MODES.find((one) => one === how);
    return `${actionTitle(action.id)} · ${mode ? modeName(mode) : t('guard_mode_as_preset')}`;
  }
  if (what === 'woken') return t('guard_wake_on', pageName(about));
  if (change === changeOf.file) return t('guard_file');
  return change === changeOf.fileUndone ? t('guard_file_undo') : change;
}
