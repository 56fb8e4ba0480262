import './progress-ring.css';

/** How much of a whole is done, as a ring. Decoration: the figures stand beside it. */
export function ProgressRing({ done, all, size = 36 }: { done: number; all: number; size?: number }) {
  const stroke = size / 9;
  const radius = (size - stroke) / 2;
  const length = 2 * Math.PI * radius;
  const centre = { cx: size / 2, cy: size / 2, r: radius, strokeWidth: stroke, fill: 'none' };
  return (
    <svg className="ring" width={size} height={size} viewBox={`0 0 ${size} ${size}`} aria-hidden="true">
      <circle className="ring-track" {...centre} />
      {done > 0 && (
        <circle
          className="ring-done"
          {...centre}
          strokeDasharray={`${(length * done) / Math.max(all, 1)} ${length}`}
          transform={`rotate(-90 ${size / 2} ${size / 2})`}
        />
      )}
    </svg>
  );
}
