import { addressOf } from '@/lib/console/address.ts';
import { type Control, controlAt } from '@/lib/console/controls.ts';
import { documentsHere, pageOf } from '@/lib/console/frames.ts';
import { agreementKey } from '@/lib/guards/modes.ts';
import { t } from '@/lib/i18n.ts';
import { contextAlive } from '@/lib/messages.ts';
import { today } from '@/lib/time/day.ts';
import { defineFeature } from '../feature.ts';
import { importBundle, type NoteGuard } from '../on-demand.ts';

/** Everything by which a person can press a control, from the first touch to the click; a handler may wait for any of them. */
const PRESSES =
  'pointerdown mousedown touchstart pointerup mouseup touchend click auxclick dblclick keydown keypress keyup'.split(
    ' ',
  );

/** How long, in milliseconds, a person who has pressed waits for the dialog; its code is seldom not there yet. */
const PATIENCE = 1500;
/** For so long after an answer or a press that went through, in milliseconds, the rest of the same gesture means nothing. */
const GESTURE = 500;
/** For so long, in milliseconds, an action that was gone ahead with covers the buttons of the console's own dialogs about it. */
const COVERED_FOR = 300_000;
/** How often, in milliseconds, a page with frames is asked whether one of them has become another document. */
const FRAMES_EVERY = 200;

/**
 * Holds an admin-only action back until the person has read what it does. It meets the person's own press before any handler
 * of the page, on the window, in the capture phase, since before the page's first script ran. Agreeing arms that one control;
 * the second, genuine press goes through untouched. Nothing is ever replayed. On any error of ours the press goes through: this
 * one, or where it was held back for a dialog that then does not come, the next.
 */
export default defineFeature({
  id: 'guards',
  pages: 'all',
  start(tools) {
    const { arming, page, signal } = tools;
    let isComing = false;
    let asking: HTMLElement | null = null;
    /** When an answer was given, or a press went through. */
    let settledAt = -GESTURE;
    /** The control that was pressed then. */
    let settled = '';
    /** The control on which a key has gone down and not made a click yet. */
    let keyed = '';
    /** Action → when it was gone ahead with on this page. */
    const passed = new Map<string, number>();

    const meet = (event: Event): void => {
      // An update has ended us under this page: a guard that can no longer speak must not hold anything back.
      if (!event.isTrusted || !isPress(event) || !contextAlive()) return;
      try {
        const control = controlAt(pageOfEvent(event), event.composedPath());
        if (!control) return;
        const now = performance.now();
        const isFresh = now - settledAt < GESTURE;
        // The second half of a double click, and a key that is still down, were meant for what was there before.
        const isRest = (event as KeyboardEvent).repeat || (isFresh && (event as UIEvent).detail > 1);
        if (!isRest && (arming.left(control.signature, now) > 0 || lets(control, now))) {
          // A key that makes no click has done what it does once it is up again.
          if (isClick(event) || (event.type === 'keyup' && keyed === control.signature)) goAhead(control, now);
          else if (event.type === 'keydown') keyed = control.signature;
          return;
        }
        if (isFresh && event.type === 'keyup' && control.signature === settled) return;
        if (!isRest && opens(event) && !isComing && !asking?.isConnected) void explain(control);
        hold(event);
      } catch (error) {
        fail(error, 'guard_failed');
      }
    };

    const pageOfEvent = (event: Event): typeof page => {
      const doc = (event.target as Node | null)?.ownerDocument;
      return doc && doc !== document ? pageOf(doc, page) : page;
    };

    /** Whether the person wants no dialog here and now. */
    const lets = ({ action, confirms, last }: Control, now: number): boolean => {
      const isCovered = confirms && !last && now - (passed.get(action) ?? -COVERED_FOR) < COVERED_FOR;
      if (isCovered) return true;
      const { modes, snoozed, agreed, day } = tools.mirror().guards ?? {};
      const account = tools.accountId();
      if (snoozed?.some((one) => one.page === page && one.accountId === account && one.until > Date.now())) return true;
      const mode = modes?.[action];
      if (mode === 'daily') return day === today() && agreed?.includes(agreementKey(account, action)) === true;
      return mode === 'badge' || mode === 'off';
    };

    const goAhead = ({ action, signature }: Control, now: number): void => {
      arming.disarm();
      settledAt = now;
      settled = signature;
      passed.set(action, now);
      note('guard-passed', action);
      tools.refresh();
    };

    const note: NoteGuard = (kind, action) => tools.noteGuard({ kind, action, address: addressOf(location) });

    const explain = async (control: Control): Promise<void> => {
      try {
        isComing = true;
        const { explain } = await within(PATIENCE, importBundle('guards'));
        if (signal.aborted) return;
        await explain(control, tools, note, (host) => {
          settledAt = performance.now();
          asking = host;
          // From here on what counts is whether the dialog stands on the page: the page may remove it.
          isComing = false;
        });
      } catch (error) {
        // A guard that cannot speak must not leave a control dead.
        arming.arm(control.signature, performance.now());
        fail(error, 'guard_unshown');
      } finally {
        isComing = false;
        tools.refresh();
      }
    };

    const fail = (error: unknown, words: 'guard_failed' | 'guard_unshown'): void => {
      console.error('MP Steward: guard failed, the press goes through', error);
      if (contextAlive()) tools.tell(t(words));
    };

    const met = new WeakSet<Window>();
    /** A frame that goes to another page has another window, and is met anew. */
    const meetAll = (): void => {
      for (const { defaultView: win } of documentsHere(document)) {
        if (!win || met.has(win)) continue;
        met.add(win);
        for (const type of PRESSES) win.addEventListener(type, meet, { capture: true, signal });
      }
    };
    meetAll();
    // The load of a frame is told on the way down to it.
    document.addEventListener('load', meetAll, { capture: true, signal });
    const timer = setInterval(() => window.length > 0 && meetAll(), FRAMES_EVERY);
    signal.addEventListener('abort', () => {
      clearInterval(timer);
      arming.disarm();
    });
    return meetAll;
  },
});

/** @throws (by rejecting) what the work throws, or an Error after so many milliseconds */
function within<T>(ms: number, work: Promise<T>): Promise<T> {
  const end = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error(`not within ${ms} ms`)), ms);
  });
  return Promise.race([work, end]);
}

// By name, not by class: an event of a frame is of that frame's classes.
const isKey = (event: Event): event is KeyboardEvent => event.type.startsWith('key');

function isPress(event: Event): boolean {
  if (isKey(event)) return (event.key === 'Enter' || event.key === ' ') && !event.isComposing;
  return (event as MouseEvent).button !== 2;
}

/** Stops a press. The browser's own response is stopped only where it is one: pointer and mouse down still move the focus. */
function hold(event: Event): void {
  event.stopImmediatePropagation();
  if (/click$/.test(event.type) || isKey(event)) event.preventDefault();
}

const isClick = ({ type }: Event): boolean => type === 'click' || type === 'auxclick';

/** The one event of a press at which the dialog opens. A key that is held down has already opened it. */
const opens = (event: Event): boolean => (isKey(event) ? event.type === 'keydown' && !event.repeat : isClick(event));
