import { documentsHere, pageOf } from '@/lib/console/frames.ts';
import type { TaughtShape } from '@/lib/console/taught/types.ts';
import { createSight } from '@/lib/console/visible.ts';
import { tidy } from '@/lib/console/words.ts';
import { type MessageKey, t } from '@/lib/i18n.ts';
import type { Choice } from '@/lib/overlay/teach/card.ts';
import { type Scene, Stage } from '@/lib/overlay/teach/stage.ts';
import type { Day } from '@/lib/time/day.ts';
import type { Tools } from './feature.ts';

export type LessonKind = 'roster' | 'settings' | 'control';
export type StepName = 'row' | 'name' | 'term' | 'date' | 'button' | 'words' | 'check' | 'done';

/** One step of a lesson; null where it has nothing to ask. */
type Step = () => Scene | null;

/** What a step says; the rest of a scene is the same for all. */
export type Asked = Pick<Scene, 'title' | 'hint'> & { readonly name: StepName } & Partial<
    Pick<Scene, 'pointing' | 'outlined' | 'body' | 'isWide' | 'take' | 'keys'>
  > & {
    readonly choices?: readonly Choice[];
    /** What another choice than going back and ending does. */
    readonly does?: Readonly<Record<string, () => void>>;
  };

/** What a lesson needs of the page that it is about. */
export type LessonTools = Pick<Tools, 'page' | 'signal' | 'send' | 'refresh' | 'tell'>;

/** What one lesson may use: the stage, its steps, and the page as it is now. */
export class Lesson {
  readonly stage: Stage;
  /** What the person sees now; asked anew for every step, since the page may move between two. */
  sees = createSight();
  #steps: readonly Step[] = [];
  /** The steps as they are counted for the person. */
  #counted: readonly StepName[] = [];
  #at = -1;

  constructor(
    readonly tools: LessonTools,
    readonly kind: LessonKind,
    readonly today: Day,
    /** What to do where the person rather teaches something else here; null where there is nothing else. */
    private readonly instead: { readonly text: MessageKey; go(): void } | null,
  ) {
    this.stage = new Stage(tools.signal);
  }

  /**
   * Begins with the first step.
   * @param counted the names of those that are always asked, in their order; what is asked between two of them counts with the next
   */
  run(steps: readonly Step[], counted: readonly StepName[]): void {
    this.#steps = steps;
    this.#counted = counted;
    this.again();
  }

  again(): void {
    this.#at = -1;
    this.#go(1);
  }

  next(): void {
    this.#go(1);
  }

  back(): void {
    this.#go(-1);
  }

  end(): void {
    this.stage.end();
  }

  /** Shows the step once more, as the page is now. */
  refresh(): void {
    this.#go(0);
  }

  /** Goes to a step that has something to ask; the first has. */
  #go(by: number): void {
    const before = this.#at;
    let at = before;
    do {
      at += by;
      const step = this.#steps[at];
      if (!step) return;
      this.#at = at;
      this.sees = createSight();
      let scene: Scene | null;
      try {
        scene = step();
      } catch (error) {
        // The card of the step before stands still.
        this.#at = before;
        throw error;
      }
      if (scene) {
        this.stage.show(scene);
        return;
      }
    } while (by !== 0);
  }

  /** A scene with what every one of this lesson has: how far it is, and the ways back and out. */
  scene(asked: Asked): Scene {
    const { choices = [], does = {}, body = [], outlined = [], pointing = null } = asked;
    const isFirst = this.#at === 0;
    const known = this.#counted.indexOf(asked.name) + 1;
    const step = known > 0 ? known : this.#counted.length;
    const instead = isFirst ? this.instead : null;
    const back: Choice[] =
      isFirst || asked.name === 'done' ? [] : [{ does: 'back', text: t('teach_back'), look: 'quiet' }];
    const rather: Choice[] = instead ? [{ does: 'instead', text: t(instead.text), look: 'quiet' }] : [];
    const ways: Readonly<Record<string, () => void>> = {
      back: () => this.back(),
      end: () => this.end(),
      ...(instead && {
        instead: () => {
          this.end();
          instead.go();
        },
      }),
      ...does,
    };
    return {
      kind: this.kind,
      subject: t('teach_subject'),
      step,
      steps: this.#counted.length,
      progress: t('teach_progress', step, this.#counted.length),
      end: t('teach_end'),
      keys: pointing ? { label: t('teach_keys_label'), help: t('teach_keys') } : null,
      pausing: pointing ? { pause: t('teach_pause'), said: t('teach_paused'), resume: t('teach_resume') } : null,
      isWide: false,
      failed: t('teach_problem_failed'),
      take: () => {},
      ...asked,
      body,
      outlined,
      pointing,
      choices: [...back, ...rather, ...choices],
      does: (what) => ways[what]?.(),
    };
  }

  /** The documents that are shown, with which page each of them is. */
  documents(): readonly Document[] {
    return documentsHere(document);
  }

  /** Has what was shown kept, and goes on; says so where it could not be. */
  async keep(doc: Document, fingerprint: string, shape: TaughtShape): Promise<void> {
    const page = pageOf(doc, this.tools.page);
    const result = await this.tools.send('layout-taught', { page, fingerprint, shape: plainCopy(shape) });
    if (this.tools.signal.aborted) return;
    if (!result.ok) return this.stage.complain(t('teach_problem_keep'));
    this.tools.refresh();
    this.next();
  }

  /** The last step: that it is kept. */
  done(): Scene {
    return this.scene({
      name: 'done',
      title: t('teach_done_title'),
      hint: t('teach_done_hint'),
      choices: [{ does: 'end', text: t('teach_close'), look: 'main' }],
      does: { back: () => {} },
    });
  }

  /** Instead of a step: that the page has just changed, and what was shown is there no more. */
  gone(name: StepName): Scene {
    return this.scene({
      name,
      title: t('teach_again_title'),
      hint: t('teach_problem_gone'),
      choices: [{ does: 'again', text: t('teach_from_start'), look: 'main' }],
      does: { again: () => this.again() },
    });
  }
}

type Writable<T> = T extends readonly (infer I)[]
  ? Writable<I>[]
  : T extends object
    ? { -readonly [K in keyof T]: Writable<T[K]> }
    : T;
/** As the message's schema has it. */
function plainCopy<T>(value: T): Writable<T> {
  return structuredClone(value) as Writable<T>;
}

/** A text of the page, as much of it as fits on a card. */
export const clip = (text: string, most = 60): string => {
  const short = tidy(text);
  return short.length > most ? `${short.slice(0, most)}…` : short;
};
