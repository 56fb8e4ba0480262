import { addDays, type Day } from './day.ts';

/**
 * Three notices typed from their text, independent of any package:
 * 国办发明电〔2023〕7号 (2023-10-25), 国办发明电〔2024〕12号 (2024-11-12), the notice of 2025-11-04 for 2026.
 * 2024's New Year and Dragon Boat are 与周末连休: the Monday alone is named.
 */
const NOTICE_TEXTS = [
  {
    year: 2024,
    free: [
      ['2024-01-01', 1],
      ['2024-02-10', 8],
      ['2024-04-04', 3],
      ['2024-05-01', 5],
      ['2024-06-10', 1],
      ['2024-09-15', 3],
      ['2024-10-01', 7],
    ],
    worked: [
      '2024-02-04',
      '2024-02-18',
      '2024-04-07',
      '2024-04-28',
      '2024-05-11',
      '2024-09-14',
      '2024-09-29',
      '2024-10-12',
    ],
  },
  {
    year: 2025,
    free: [
      ['2025-01-01', 1],
      ['2025-01-28', 8],
      ['2025-04-04', 3],
      ['2025-05-01', 5],
      ['2025-05-31', 3],
      ['2025-10-01', 8],
    ],
    worked: ['2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11'],
  },
  {
    year: 2026,
    free: [
      ['2026-01-01', 3],
      ['2026-02-15', 9],
      ['2026-04-04', 3],
      ['2026-05-01', 5],
      ['2026-06-19', 3],
      ['2026-09-25', 3],
      ['2026-10-01', 7],
    ],
    worked: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
  },
] as const;

const following = (first: string, count: number): string[] =>
  Array.from({ length: count }, (_, days) => addDays(first as Day, days));

const notices = new Map(
  NOTICE_TEXTS.map(({ year, free, worked }) => [
    year as number,
    { free: new Set(free.flatMap(([first, count]) => following(first, count))), worked: new Set<string>(worked) },
  ]),
);

export const TYPED_YEARS = [...notices.keys()];

/** Every day of a year. */
export function daysOf(year: number): Day[] {
  const days: Day[] = [];
  for (let date = `${year}-01-01` as Day; date.startsWith(`${year}`); date = addDays(date, 1)) days.push(date);
  return days;
}

/** Does the notice say that the day is worked? Only for the years typed here. */
export function workedByNotice(date: Day): boolean {
  const notice = notices.get(Number(date.slice(0, 4)));
  if (!notice) throw new RangeError(`No notice typed for ${date}`);
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return notice.worked.has(date) || (weekday >= 1 && weekday <= 5 && !notice.free.has(date));
}
