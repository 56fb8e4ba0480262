import { ACTIONS, type Severity } from './actions.ts';

/** What happens when a person presses a guarded control, from the most to the least: `badge` and `off` hold nothing back. */
export const MODES = ['always', 'daily', 'badge', 'off'] as const;
export type GuardMode = (typeof MODES)[number];

export const PRESET_IDS = ['careful', 'normal', 'quiet'] as const;
export type PresetId = (typeof PRESET_IDS)[number];

/** What each preset does with an action, by how much it can hurt. This product's own choice. */
export const PRESETS: Readonly<Record<PresetId, Readonly<Record<Severity, GuardMode>>>> = {
  careful: { danger: 'always', caution: 'always', info: 'always' },
  normal: { danger: 'always', caution: 'always', info: 'daily' },
  quiet: { danger: 'daily', caution: 'badge', info: 'off' },
};

/** How the person wants to be warned. */
export interface GuardSettings {
  readonly preset: PresetId;
  /** Modes that differ from the preset's, by action id. Unknown ids are kept: they may belong to another version. */
  readonly own: Readonly<Record<string, GuardMode>>;
  /** Pages of accounts on which no dialog is shown for a while; `until` in milliseconds since 1970. */
  readonly snoozed: readonly Snooze[];
}

interface Snooze {
  readonly page: string;
  /** null: the page did not say whose it is. */
  readonly accountId: string | null;
  readonly until: number;
}

export const DEFAULT_GUARDS: GuardSettings = { preset: 'normal', own: {}, snoozed: [] };

/** How long one snooze lasts, in milliseconds: this product's own choice. */
export const SNOOZE_FOR = 3_600_000;

/** The modes that an action of this severity may have. What cannot be undone can be quieted, never silenced: its badge stays. */
export const modesFor = (severity: Severity): readonly GuardMode[] =>
  severity === 'danger' ? MODES.filter((mode) => mode !== 'off') : MODES;

/** What is done about one action. */
export function modeOf(
  { preset, own }: Pick<GuardSettings, 'preset' | 'own'>,
  { id, severity }: { readonly id: string; readonly severity: Severity },
): GuardMode {
  const chosen = Object.hasOwn(own, id) ? own[id] : undefined;
  return chosen && modesFor(severity).includes(chosen) ? chosen : PRESETS[preset][severity];
}

/** The key in `storage.local` under which content scripts find a {@link GuardMirror}. */
export const GUARDS_MIRROR = 'guards';

/** What a console page needs to know of the settings before the worker wakes. */
export interface GuardMirror {
  /** By action id; what is not there is asked every time. */
  readonly modes: Readonly<Record<string, GuardMode>>;
  readonly snoozed: readonly Snooze[];
  /** What was agreed to on `day`, as {@link agreementKey} names it. */
  readonly agreed: readonly string[];
  readonly day: string;
}

/** Names one action in one account. */
export const agreementKey = (accountId: string | null, action: string): string => `${accountId ?? ''}|${action}`;

/** @param day of `agreed`, in Shanghai */
export function guardMirror(settings: GuardSettings, agreed: readonly string[], day: string): GuardMirror {
  const modes = Object.fromEntries(ACTIONS.map((action) => [action.id, modeOf(settings, action)]));
  return { modes, snoozed: settings.snoozed, agreed: [...new Set(agreed)], day };
}
