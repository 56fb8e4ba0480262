import { ACTIONS, ANY } from './actions.ts';
import { type Control, chainOf, meet, taughtControl } from './controls.ts';
import { metOn } from './intents.ts';
import { isEditorPage, type PageId } from './pages.ts';
import { SWITCH } from './surroundings.ts';
import { taughtControls } from './taught/read.ts';
import { createSight } from './visible.ts';
import { scan } from './words.ts';

/** A cheap test of a raw text: whether a word in it may be a control's. */
const QUICK = new RegExp(
  `[确继下提同保完${ACTIONS.map(([, , , verb = ANY, { says = '' } = {}]) => verb + says)
    .join('')
    .replace(/账号|公众号|[^一-龥]/g, '')}]`,
);

/** All visible controls of guarded actions in a document, taught ones too, in document order. In the editor none is to be marked. */
export function findControls(page: PageId, doc: Document): Control[] {
  if (isEditorPage(page)) return [];
  const found = new Map<Element, Control>();
  const met = metOn(page);
  const sees = createSight();
  const starts = met && [
    ...doc.querySelectorAll(met.css),
    ...scan(doc, QUICK).map(({ element }) => element),
    ...(met.hasSwitches ? doc.querySelectorAll(SWITCH) : []),
  ];
  for (const start of starts ?? []) {
    const chain = chainOf(start);
    const control = chain.some((element) => found.has(element)) ? null : meet(page, chain, sees, sees);
    if (control) found.set(control.element, control);
  }
  for (const { element, action } of taughtControls(page, doc)) {
    const isKnown = [...found.keys()].some((known) => known.contains(element) || element.contains(known));
    if (!isKnown) found.set(element, taughtControl(element, action));
  }
  const after = (a: Control, b: Control): number =>
    a.element.compareDocumentPosition(b.element) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  return [...found.values()].sort(after);
}
