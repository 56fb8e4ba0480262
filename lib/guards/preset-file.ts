import * as z from 'zod/mini';
import { ACTIONS, actionOf } from './actions.ts';
import { type GuardMode, type GuardSettings, MODES, modeOf, modesFor, PRESET_IDS } from './modes.ts';

/** What a file of guard settings is known by, so that no other JSON is taken for one. */
const FORMAT = 'mp-steward-guards';
/** The newest form of the file that this version reads. */
const VERSION = 1;
/** A file holds some forty short lines; in bytes. */
export const PRESET_FILE_LIMIT = 64_000;

const header = z.object({ format: z.literal(FORMAT), version: z.int() });
const body = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  /** What the team lead calls it. */
  title: z.string().check(z.minLength(1), z.maxLength(80), z.regex(/^[^\p{Cc}\p{Cf}]*$/u)),
  preset: z.enum(PRESET_IDS),
  own: z.record(z.string().check(z.regex(/^[a-z][a-z-]*$/), z.maxLength(64)), z.enum(MODES)),
});
type PresetFile = z.infer<typeof body>;

export type PresetProblem =
  | { readonly code: 'too-large' | 'not-json' | 'not-ours' | 'newer' }
  /** @param place where in the file, such as `own.deregister` */
  | { readonly code: 'invalid' | 'silenced'; readonly place: string };

export type CheckedPreset =
  | { readonly ok: true; readonly file: PresetFile }
  | { readonly ok: false; readonly problem: PresetProblem };

/** What a person hands on of how they are warned; where they sleep is their own business. */
export function presetFile({ preset, own }: GuardSettings, title: string): PresetFile {
  return { format: FORMAT, version: VERSION, title, preset, own: { ...own } };
}

/**
 * Checks a file that somebody picked; it is taken whole or not at all. Actions that this version does not know are kept.
 * @param text the file's text, of whatever origin
 */
export function checkPresetFile(text: string): CheckedPreset {
  const refused = (problem: PresetProblem): CheckedPreset => ({ ok: false, problem });
  if (text.length > PRESET_FILE_LIMIT) return refused({ code: 'too-large' });
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refused({ code: 'not-json' });
  }
  const known = header.safeParse(data);
  if (!known.success) return refused({ code: 'not-ours' });
  if (known.data.version > VERSION) return refused({ code: 'newer' });
  const parsed = body.safeParse(data);
  if (!parsed.success) return refused({ code: 'invalid', place: parsed.error.issues[0]?.path.join('.') ?? '' });
  for (const [id, mode] of Object.entries(parsed.data.own)) {
    const action = actionOf(id);
    if (action && !modesFor(action.severity).includes(mode)) return refused({ code: 'silenced', place: `own.${id}` });
  }
  return { ok: true, file: parsed.data };
}

/** An action that would be treated otherwise. */
export interface ModeChange {
  readonly id: (typeof ACTIONS)[number]['id'];
  readonly from: GuardMode;
  readonly to: GuardMode;
}

/** What a file would change, action by action, in the order of actions. */
export function presetChanges(
  now: Pick<GuardSettings, 'preset' | 'own'>,
  next: Pick<GuardSettings, 'preset' | 'own'>,
): readonly ModeChange[] {
  return ACTIONS.map((action) => ({ id: action.id, from: modeOf(now, action), to: modeOf(next, action) })).filter(
    ({ from, to }) => from !== to,
  );
}
