import { type Control, controlAt, findControls } from '@/lib/console/controls.ts';
import { actionOf } from '@/lib/guards/actions.ts';
import { ARMED_FOR } from '@/lib/guards/arming.ts';
import { t } from '@/lib/i18n.ts';
import { contextAlive } from '@/lib/messages.ts';
import { ask } from '@/lib/overlay/dialog.ts';
import { arming } from '../arming.ts';
import { defineFeature, type View } from '../feature.ts';
import { guardWords } from '../guard-words.ts';

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

/**
 * Holds an admin-only action back until the person has read what it does. It meets the person's own press before any handler
 * of the page, on the window, in the capture phase, since before the page's first script ran. Agreeing arms that one control;
 * the second, genuine press goes through untouched. Nothing is ever replayed. On any error of ours the press goes through.
 */
export default defineFeature({
  id: 'guards',
  pages: 'all',
  start(tools) {
    let view: View | null = null;
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
        // Words and dialog first: should either fail, the press has not been touched and goes through.
        if (opens(event) && !asking?.isConnected) explain(control, action);
        hold(event);
      } catch (error) {
        fail(error);
      }
    };

    const goAhead = (control: Control): void => {
      arming.disarm();
      tools.noteGuard({ kind: 'guard-passed', action: control.action });
      tools.refresh();
    };

    const explain = (control: Control, action: NonNullable<ReturnType<typeof actionOf>>): void => {
      const words = guardWords(action, view);
      const attributes = { 'data-action': action.id, 'data-severity': action.severity };
      const { host, agreed } = ask(words, attributes, tools.signal);
      asking = host;
      tools.noteGuard({ kind: 'guard-shown', action: action.id });
      void agreed.then((isAgreed) => {
        tools.noteGuard({ kind: isAgreed ? 'guard-agreed' : 'guard-cancelled', action: action.id });
        if (isAgreed) arming.arm(control.signature, performance.now());
        else arming.disarm();
        tools.refresh();
        again(control)?.element.focus({ preventScroll: true });
        if (isAgreed) tools.tell(t('guard_armed', ARMED_FOR / 1000));
      });
    };

    /** The control itself, or what the page has drawn in its place meanwhile. */
    const again = (control: Control): Control | undefined =>
      control.element.isConnected
        ? control
        : findControls(tools.page, document).find(({ signature }) => signature === control.signature);

    const fail = (error: unknown): void => {
      console.error('MP Steward: guard failed, the press goes through', error);
      if (contextAlive()) tools.tell(t('guard_failed'));
    };

    for (const type of PRESSES) window.addEventListener(type, meet, { capture: true, signal: tools.signal });
    tools.signal.addEventListener('abort', () => arming.disarm());
    return (next) => {
      view = next;
    };
  },
});

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
