import { t } from '@/lib/i18n.ts';
import type { SeatCount } from './line.ts';

const HEIGHT = 8;
/** More cells than this cannot be told apart at this size. */
const MOST_CELLS = 30;

/** Seats of one term as small cells: taken, held by an invitation (a hollow one), free; and the count. */
export function SeatCells({ seats: { taken, invited, limit } }: { seats: SeatCount }) {
  const cells = Math.min(MOST_CELLS, Math.max(limit, taken));
  const [width, step] = cells > 8 ? [3, 4] : [8, 10];
  return (
    <span className={taken >= limit ? 'seat-cells seat-cells--full' : 'seat-cells'}>
      <svg width={cells * step} height={HEIGHT} aria-hidden="true">
        {Array.from({ length: cells }, (_, seat) => {
          const state = seat < taken - invited ? 'taken' : seat < taken ? 'invited' : 'free';
          // Its outline is drawn inside, so that it is as large as the others.
          const inset = state === 'invited' ? 0.5 : 0;
          return (
            <rect
              // biome-ignore lint/suspicious/noArrayIndexKey: a seat is its number
              key={seat}
              className={`seat-cell seat-cell--${state}`}
              x={seat * step + inset}
              y={inset}
              width={width - 2 * inset}
              height={HEIGHT - 2 * inset}
            />
          );
        })}
      </svg>
      <span title={invited > 0 ? t('seats_held', invited) : undefined}>
        {taken}/{limit}
      </span>
      {invited > 0 && <span className="visually-hidden">{t('seats_held', invited)}</span>}
      {taken >= limit && <span className="tag seat-cells-full">{t('overview_full')}</span>}
    </span>
  );
}
