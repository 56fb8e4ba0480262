import type { ActionId } from '@/lib/guards/actions.ts';
import type { GuardMode, PresetId } from '@/lib/guards/modes.ts';
import { t } from '@/lib/i18n.ts';

type Underscored<S extends string> = S extends `${infer Head}-${infer Tail}` ? `${Head}_${Underscored<Tail>}` : S;

export const actionTitle = (id: ActionId): string =>
  t(`guard_${id.replaceAll('-', '_') as Underscored<ActionId>}_title`);
export const modeName = (mode: GuardMode): string => t(`guard_mode_${mode}`);
export const presetName = (preset: PresetId): string => t(`guard_preset_${preset}`);
