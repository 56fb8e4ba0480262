import { type Control, controlAt } from '@/lib/console/controls.ts';
import { documentsHere, pageOf } from '@/lib/console/frames.ts';
import { t } from '@/lib/i18n.ts';
import { contextAlive } from '@/lib/messages.ts';
import { defineFeature } from '../feature.ts';
import { type GuardDesk, importBundle, loadedBundle } from '../on-demand.ts';
import { isKey, opens } from '../press.ts';

/** Everything by which a person can press a control, from the first touch to the click; a handler may wait for any of them. */
const PRESSES =
  'pointerdown mousedown touchstart pointerup mouseup touchend click auxclick dblclick keydown keypress keyup';
/** How long, in milliseconds, a person who has pressed waits for the dialog; its code is seldom not there yet. */
const PATIENCE = 1500;
/** How often, in milliseconds, a page with frames is asked whether one of them has become another document. */
const FRAMES_EVERY = 200;

/**
 * Holds an admin-only action back until the person has read what it does. It meets the person's own press before any handler
 * of the page, on the window, in the capture phase, since before the page's first script ran. Agreeing arms that one control;
 * the second, genuine press goes through untouched. Nothing is ever replayed. On any error of ours the press goes through: this
 * one, or where it was held back for a dialog that then does not come, the next. What is decided of a press stands in
 * `guard-desk.ts`, which a page has once a guarded control is in sight.
 */
export default defineFeature({
  id: 'guards',
  pages: 'all',
  start(tools) {
    const { page, signal } = tools;
    let desk: GuardDesk | undefined;
    let isComing = false;
    /** The control whose dialog could not be had, until it is pressed again. */
    let through = '';

    const meet = (event: Event): void => {
      // An update has ended us under this page: a guard that can no longer speak must not hold anything back.
      if (!event.isTrusted || !contextAlive()) return;
      try {
        if (desk?.owns(event) || !isPress(event)) return;
        const doc = (event.target as Node | null)?.ownerDocument;
        const control = controlAt(doc && doc !== document ? pageOf(doc, page) : page, event.composedPath());
        if (!control) return;
        if (control.signature === through) {
          if (event.type === 'click') through = '';
          return;
        }
        desk ??= loadedBundle('guards')?.desk(tools);
        if (desk?.lets(event, control)) return;
        if (!desk && !isComing && opens(event)) void fetchDesk(control);
        event.stopImmediatePropagation();
        // Pointer and mouse down still move the focus.
        if (/click$/.test(event.type) || isKey(event)) event.preventDefault();
      } catch (error) {
        fail(error, 'guard_failed');
      }
    };

    const fetchDesk = async (control: Control): Promise<void> => {
      isComing = true;
      try {
        const late = new Promise<never>((_, reject) => {
          setTimeout(reject, PATIENCE);
        });
        const bundle = await Promise.race([importBundle('guards'), late]);
        desk ??= bundle.desk(tools);
        if (!signal.aborted) void desk.explain(control);
      } catch (error) {
        // A guard that cannot speak must not leave a control dead.
        through = control.signature;
        fail(error, 'guard_unshown');
      }
      isComing = false;
    };

    const fail = (error: unknown, words: 'guard_failed' | 'guard_unshown'): void => {
      console.error('MP Steward:', error);
      if (contextAlive()) tools.tell(t(words));
    };

    const met = new WeakSet<Document>([document]);
    /** A frame that goes to another page loses its listeners with its document, one that is written anew loses them and stays. */
    const meetAll = (): void => {
      for (const doc of documentsHere(document)) {
        for (const type of PRESSES.split(' ')) doc.defaultView?.addEventListener(type, meet, { capture: true, signal });
        if (!met.has(doc)) tools.refresh();
        met.add(doc);
      }
    };
    meetAll();
    // The load of a frame is told on the way down to it.
    document.addEventListener('load', meetAll, { capture: true, signal });
    const timer = setInterval(() => window.length > 0 && meetAll(), FRAMES_EVERY);
    signal.addEventListener('abort', () => clearInterval(timer));
    return meetAll;
  },
});

const isPress = (event: Event): boolean =>
  isKey(event) ? /^(?:Enter| )$/.test(event.key) && !event.isComposing : (event as MouseEvent).button !== 2;
