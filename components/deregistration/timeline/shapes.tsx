import type { Band, Mark } from './picture.ts';

/** A tick for what is done, a square for what is over, a diamond for what has no day to spare, a circle for the rest. */
const SHAPES: Readonly<Record<Mark, string>> = {
  done: 'M2.5 7.5 5.5 10.5 11.5 3.5',
  over: 'M2.5 2.5h9v9h-9z',
  critical: 'M7 1 13 7 7 13 1 7z',
  plain: 'M7 3a4 4 0 1 0 0 8a4 4 0 1 0 0-8z',
};

/** One mark, drawn within a picture around (0, 0), or by itself. */
export function MarkShape({ mark, size = 14 }: { mark: Mark; size?: number }) {
  return (
    <svg className={`way-shape way-shape--${mark}`} width={size} height={size} viewBox="0 0 14 14" aria-hidden="true">
      <path d={SHAPES[mark]} />
    </svg>
  );
}

const stop = (place: number, { from, to }: Band): string =>
  `${to > from ? Math.round((1000 * (place - from)) / (to - from)) / 10 : 0}%`;

/** The gradient of a band: it fades out where it is not known when it begins or ends. */
export function Fade({ id, band, className }: { id: string; band: Band; className: string }) {
  return (
    <linearGradient id={id} className={className}>
      <stop offset="0%" stopOpacity={band.sureFrom > band.from ? 0 : 1} />
      <stop offset={stop(band.sureFrom, band)} stopOpacity={1} />
      <stop offset={stop(band.sureTo, band)} stopOpacity={1} />
      <stop offset="100%" stopOpacity={band.to > band.sureTo ? 0 : 1} />
    </linearGradient>
  );
}

export const percent = (place: number): string => `${Math.round(place * 10_000) / 100}%`;

/** How far left of its place a mark of this size is drawn, in CSS pixels: half of it, but at an edge so that all of it is seen. */
export const markShift = (place: number, size: number): number => (place <= 0 ? 0 : place >= 1 ? size : size / 2);
