import { browser } from 'wxt/browser';
import type { Control } from '@/lib/console/controls.ts';
import type { PageId } from '@/lib/console/pages.ts';
import type { DeepReaders } from '@/lib/console/readers/deep.ts';
import type { PageReading } from '@/lib/console/readers/types.ts';
import type { PageHealth } from '@/lib/health.ts';
import type { care } from './care.ts';
import type { movable } from './chip-move.ts';
import type { Feature, Tools, View } from './feature.ts';
import type { asked, Here } from './going.ts';
import type { sightingsOf } from './sighting.ts';

/** Something that the status chip says or asks beneath its seats. */
export interface ChipLine {
  /** Whatever decides what it looks like. */
  readonly sign: string;
  draw(): Node;
}

/** What a chip says beyond the seats. All but functions decides what it looks like. */
export interface ChipMore {
  readonly attributes: Readonly<Record<string, string | null>>;
  /** What the account is called here, where the person has marked it; '' where they have not. */
  readonly name: string;
  readonly colour: string | null;
  /** Draws that name and colour; null where the person has marked neither. */
  who(): Node | null;
  /** Beneath the seats, in order. */
  readonly lines: readonly ChipLine[];
}

/** Made once a page. */
export type MoreOfChip = (tools: Tools) => (view: View) => ChipMore;

/** Answers one of our own contexts that asks this page something; see `lib/ask-page.ts`. What it asks is unchecked. */
type Answers = (message: unknown, here: Asked) => unknown;

/** The page that is asked; it can also be read. */
export interface Asked extends Here {
  look(): View;
}

/** What the content script imports only where it is needed, so that every other page is spared it. */
interface Bundles {
  /** The deep readers, and the features that draw what those read or could not read. */
  readonly 'on-demand': {
    readonly readers: DeepReaders;
    readonly sightingsOf: typeof sightingsOf;
    readonly features: readonly Feature[];
    readonly moreOfChip: MoreOfChip;
    readonly movable: typeof movable;
    readonly asked?: Answers;
  };
  /** What guards say and draw; the dialog is `lib/overlay/dialog.ts`. */
  readonly guards: {
    readonly features: readonly Feature[];
    /** What is decided of presses on one page. */
    desk(tools: Tools): GuardDesk;
  };
  /** The way to the place of an item, and what shines on it there. */
  readonly spotlight: { readonly asked: typeof asked };
  /** What is said of ourselves where something of ours fails. */
  readonly care: { readonly care: typeof care };
  /** The person shows us how a page is laid out that we do not know. */
  readonly teach: {
    /** Begins on this page; ends by itself, with Escape, or with the page. */
    teach(tools: Tools): void;
    readonly asked: Answers;
  };
  /** A file about a page that nothing personal is left in. */
  readonly report: {
    /** @param results how the readers fared @param reading what they made of the page @returns indented JSON */
    build(page: PageId, results: PageHealth, reading: PageReading): string;
    /** What the file is to be called. */
    fileName(): string;
    readonly asked: Answers;
  };
}

export interface GuardDesk {
  /** Whether an event is of the dialog that is open. Then the page never hears of it, and cannot keep it from the dialog. */
  owns(event: Event): boolean;
  /** Whether an event of a press may go on to the page. One that may not, and that decides, opens the dialog. */
  lets(event: Event, control: Control): boolean;
  /** Shows what the control's action does, and arms it if the person agrees. Never throws: what cannot be shown lets the next press through. */
  explain(control: Control): Promise<void>;
}

/** Where the bundles leave themselves: in the global object of the extension's own world, which no page sees. */
const KEY = Symbol.for('mp-steward:bundles');
const world = globalThis as { [KEY]?: { -readonly [N in keyof Bundles]?: Bundles[N] } };
world[KEY] ??= {};
const bundles = world[KEY];

/** Called by a bundle when it is run. */
export function leaveBundle<N extends keyof Bundles>(name: N, bundle: Bundles[N]): void {
  bundles[name] = bundle;
}

/** @returns undefined as long as nobody has imported it */
export const loadedBundle = <N extends keyof Bundles>(name: N): Bundles[N] | undefined => bundles[name];

/** Grows when an import fails: browsers may remember that an address could not be had. */
let again = '';

/** @throws (by rejecting) if the bundle cannot be had, or has failed to run */
export async function importBundle<N extends keyof Bundles>(name: N): Promise<Bundles[N]> {
  if (!bundles[name]) {
    try {
      await import(/* @vite-ignore */ browser.runtime.getURL(`/${name}.js`) + again);
    } catch (error) {
      again += '?';
      throw error;
    }
  }
  const bundle = bundles[name];
  if (!bundle) throw new Error(`${name} has not run`);
  return bundle;
}
