import type { Asking } from '@/lib/ask-page.ts';
import { t } from '@/lib/i18n.ts';
import { send } from '@/lib/messages.ts';
import { today } from '@/lib/time/day.ts';
import type { Asked } from './on-demand.ts';
import { teachControl } from './teach-control.ts';
import { Lesson, type LessonKind, type LessonTools } from './teach-lesson.ts';
import { teachRoster } from './teach-roster.ts';
import { teachSettings } from './teach-settings.ts';

const BEGIN = { roster: teachRoster, settings: teachSettings, control: teachControl } as const;

/** The lesson that is going on: there is one page, and one person. */
let going: Lesson | null = null;

/**
 * Has the person show us how this page is laid out: the list of operators, the rows of the settings page, or one control. What they
 * showed is kept as a layout of their own, once they have seen what it reads and said that this is right.
 */
export function teach(tools: LessonTools): void {
  const { page } = tools;
  if (page === 'other') {
    tools.tell(t('teach_no_page'));
    return;
  }
  const list: LessonKind | null = page === 'people' ? 'roster' : page === 'settings' ? 'settings' : null;
  begin(tools, list ?? 'control', list);
}

function begin(tools: LessonTools, kind: LessonKind, list: LessonKind | null): void {
  going?.end();
  const other: LessonKind | null = kind === 'control' ? list : 'control';
  const instead = other && {
    text: other === 'control' ? ('teach_rather_button' as const) : ('teach_rather_rows' as const),
    go: () => begin(tools, other, list),
  };
  going = new Lesson(tools, kind, today(), instead);
  BEGIN[kind](going);
}

/**
 * Begins a lesson because the person asked for it in the popup: also where everything was read, and only a button is not known.
 * @returns `here`, or `no-page` where nothing can be taught; undefined for what is no such question
 */
export function asked(message: unknown, { page, signal }: Asked): 'here' | 'no-page' | undefined {
  if ((message as Asking | null)?.name !== 'teach' || signal.aborted) return undefined;
  if (page === 'other') return 'no-page';
  // What was taught is read once it has been mirrored, and that has the page read anew.
  teach({ page, signal, send, refresh: () => {}, tell: () => {} });
  return 'here';
}
