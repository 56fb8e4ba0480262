import type { Float } from '@/lib/overlay/float.ts';
import type { Point } from '@/lib/overlay/place.ts';

const STEP = 24;

/**
 * Lets a person move the chip: by dragging, and by Alt with an arrow key. A press that moved is no click.
 * @param last what has woken us: a press that began before we were here goes on
 */
export function movable(bar: HTMLElement, moved: (place: Point) => void, float: Float, last: Event): void {
  let dragging = false;
  const grab = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    dragging = false;
    const box = bar.getBoundingClientRect();
    const grip = { left: event.clientX - box.left, top: event.clientY - box.top };
    const done = new AbortController();
    const listen = { signal: done.signal, capture: true };
    // On the window: a quick hand has left the chip before its first move is told.
    const move = ({ clientX, clientY, buttons }: PointerEvent): void => {
      if (buttons === 0) done.abort();
      dragging ||= Math.hypot(clientX - event.clientX, clientY - event.clientY) >= 5;
      if (dragging) float.drag({ left: clientX - grip.left, top: clientY - grip.top });
    };
    const drop = (): void => {
      done.abort();
      if (dragging) moved(float.move(bar.getBoundingClientRect()));
    };
    window.addEventListener('pointermove', move, listen);
    window.addEventListener('pointerup', drop, listen);
    window.addEventListener('pointercancel', drop, listen);
  };
  bar.addEventListener('pointerdown', grab);
  if (last.type === 'pointerdown') grab(last as PointerEvent);
  bar.addEventListener(
    'click',
    (event) => {
      if (dragging) event.stopPropagation();
      dragging = false;
    },
    true,
  );
  bar.addEventListener('keydown', (event) => {
    const steps: Record<string, readonly [number, number]> = {
      ArrowLeft: [-STEP, 0],
      ArrowRight: [STEP, 0],
      ArrowUp: [0, -STEP],
      ArrowDown: [0, STEP],
    };
    const step = event.altKey ? steps[event.key] : undefined;
    if (!step) return;
    event.preventDefault();
    const box = bar.getBoundingClientRect();
    moved(float.move({ left: box.left + step[0], top: box.top + step[1] }));
  });
}
