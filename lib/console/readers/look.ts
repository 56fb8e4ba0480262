import type { ReaderName } from '../../health.ts';
import type { Day } from '../../time/day.ts';
import { selector } from '../layouts/index.ts';
import { createSight, within } from '../visible.ts';
import { NOT_WORDS, startScan, type Words } from '../words.ts';

/** What every reader of a page shares, so that styles are asked for once. */
export interface Sight {
  readonly doc: Document;
  readonly sees: (element: Element) => boolean;
}

/** One look at a page: what the deep readers share, so that texts are walked once. */
export interface Look extends Sight {
  readonly today: Day;
  /** Short texts that may be a control, a heading or a statement that we know; hidden ones included. */
  readonly words: readonly Words[];
  /** Other texts of up to 120 characters that pass a cheap test, hidden ones included; each test is a constant, and done once. */
  texts(quick: RegExp): readonly Words[];
  /** Whether an element is part of the page's content: not of its menu, of a dialog or popover, or of a field. */
  readonly isContent: (element: Element) => boolean;
  /** Notes that there was something a reader could have meant, and not enough to believe it. */
  doubt(reader: ReaderName): void;
  readonly doubted: ReadonlySet<ReaderName>;
}

const QUICK = /解|撤|取消|邀请|运营|管理员|注销|冻结|登录|下一页|原始|operator|administrator|invit|next/i;
const LONGEST = 120;
const DIALOG = '[role="dialog"],[role="alertdialog"],[aria-modal="true"],[role="tooltip"],dialog';
const NAVIGATION = 'nav,[role="navigation"]';

/** Selects what overlays the page; hidden copies stay in the console's DOM. */
export const OVERLAYS = `${selector('dialog')},${DIALOG}`;

/** Selects what is none of the page's content: that, and its menus. */
export const OUTSIDE = `${selector('menu')},${NAVIGATION},${OVERLAYS}`;

/**
 * Begins a look at a page as it is now.
 * @param check asked ever again while the page is read; what it throws ends the reading, which may be begun anew with the same look
 */
export function look(doc: Document, today: Day, check: () => void = () => {}): Look {
  const outside = `${OUTSIDE},${NOT_WORDS}`;
  const words = startScan(doc, QUICK, check);
  const sees = createSight();
  const isOutside = within((element) => element.matches(outside));
  const scans = new Map<RegExp, () => readonly Words[]>();
  const doubted = new Set<ReaderName>();
  return {
    doc,
    today,
    sees: (element) => {
      check();
      return sees(element);
    },
    get words() {
      return words();
    },
    texts: (quick) => {
      const scan = scans.get(quick) ?? startScan(doc, quick, check, LONGEST);
      scans.set(quick, scan);
      return scan();
    },
    isContent: (element) => !isOutside(element),
    doubt: (reader) => doubted.add(reader),
    doubted,
  };
}
