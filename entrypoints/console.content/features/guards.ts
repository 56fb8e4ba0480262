import { type Control, controlAt, findControls } from '@/lib/console/controls.ts';
import { actionOf } from '@/lib/guards/actions.ts';
import { ARMED_FOR } from '@/lib/guards/arming.ts';
import { t } from '@/lib/i18n.ts';
import { contextAlive } from '@/lib/messages.ts';
import { createHost, setAttributes } from '@/lib/overlay/host.ts';
import { arming } from '../arming.ts';
import { defineFeature, type View } from '../feature.ts';
import { importBundle } from '../on-demand.ts';

/** Everything by which a person can press a control, from the first touch to the click; a handler may wait for any of them. */
const PRESSES = [
  'pointerdown',
  'mousedown',
  'touchstart',
  'pointerup',
  'mouseup',
  'touchend',
  'click',
  'auxclick',
  'dblclick',
  'keydown',
  'keypress',
  'keyup',
] as const;

/** How long, in milliseconds, a person who has pressed waits for the dialog; its code is seldom not there yet. */
const PATIENCE = 1500;

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
    let view: View | null = null;
    let isComing = false;
    let asking: HTMLElement | null = null;

    const meet = (event: Event): void => {
      // An update has ended us under this page: a guard that can no longer speak must not hold anything back.
      if (!event.isTrusted || !isPress(event) || !contextAlive()) return;
      try {
        const control = controlAt(tools.page, event.composedPath());
        const action = control && actionOf(control.action);
        if (!control || !action) return;
        if (arming.left(control.signature, performance.now()) > 0) {
          if (event.type === 'click') goAhead(control);
          return;
        }
        if (opens(event) && !isComing && !asking?.isConnected) void explain(control, action);
        hold(event);
      } catch (error) {
        fail(error, 'guard_failed');
      }
    };

    const goAhead = (control: Control): void => {
      arming.disarm();
      tools.noteGuard({ kind: 'guard-passed', action: control.action });
      tools.refresh();
    };

    const explain = async (control: Control, action: NonNullable<ReturnType<typeof actionOf>>): Promise<void> => {
      const note = (kind: 'shown' | 'agreed' | 'cancelled'): void =>
        tools.noteGuard({ kind: `guard-${kind}`, action: action.id });
      try {
        isComing = true;
        const dialog = await within(PATIENCE, importBundle('guard-dialog'));
        if (tools.signal.aborted) return;
        const host = createHost('guard');
        setAttributes(host, { 'data-action': action.id, 'data-severity': action.severity });
        const agreed = dialog.ask(host, action, view, tools.signal);
        asking = host;
        // From here on what counts is whether the dialog stands on the page: the page may remove it.
        isComing = false;
        if (host.isConnected) note('shown');
        const isAgreed = await agreed;
        note(isAgreed ? 'agreed' : 'cancelled');
        if (isAgreed) arming.arm(control.signature, performance.now());
        else arming.disarm();
        again(control)?.element.focus({ preventScroll: true });
        if (isAgreed) tools.tell(t('guard_armed', ARMED_FOR / 1000));
      } catch (error) {
        // A guard that cannot speak must not leave a control dead.
        arming.arm(control.signature, performance.now());
        fail(error, 'guard_unshown');
      } finally {
        isComing = false;
        tools.refresh();
      }
    };

    /** The control itself, or what the page has drawn in its place meanwhile. */
    const again = (control: Control): Control | undefined =>
      control.element.isConnected
        ? control
        : findControls(tools.page, document).find(({ signature }) => signature === control.signature);

    const fail = (error: unknown, words: 'guard_failed' | 'guard_unshown'): void => {
      console.error('MP Steward: guard failed, the press goes through', error);
      if (contextAlive()) tools.tell(t(words));
    };

    for (const type of PRESSES) window.addEventListener(type, meet, { capture: true, signal: tools.signal });
    tools.signal.addEventListener('abort', () => arming.disarm());
    return (next) => {
      view = next;
    };
  },
});

/** @throws (by rejecting) what the work throws, or an Error after so many milliseconds */
function within<T>(ms: number, work: Promise<T>): Promise<T> {
  const end = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error(`not within ${ms} ms`)), ms);
  });
  return Promise.race([work, end]);
}

function isPress(event: Event): boolean {
  if (event instanceof KeyboardEvent) return (event.key === 'Enter' || event.key === ' ') && !event.isComposing;
  return !(event instanceof MouseEvent && event.button === 2);
}

/** Stops a press. The browser's own response is stopped only where it is one: pointer and mouse down still move the focus. */
function hold(event: Event): void {
  event.stopImmediatePropagation();
  if (event.type === 'click' || event.type === 'auxclick' || event instanceof KeyboardEvent) event.preventDefault();
}

/** The one event of a press at which the dialog opens. A key that is held down has already opened it. */
function opens(event: Event): boolean {
  if (event instanceof KeyboardEvent) return event.type === 'keydown' && !event.repeat;
  return event.type === 'click' || event.type === 'auxclick';
}
