import type { Day } from '../time/day.ts';
import type { Dossier, ToldDay, ToldEvidence, ToldItem } from './dossier.ts';
import { LABELS, type LabelId } from './labels.ts';

export const MADE_AT = Date.parse('2026-11-27T09:05:00+08:00');

/** What people may write where text is asked for. */
export const NASTY = [
  '<script>alert(1)</script>',
  '</style><img src=x onerror=alert(1)>',
  '" onmouseover="alert(1)',
  "' autofocus onfocus='alert(1)",
  '&lt;b&gt; &amp; <!-- -->',
  '](javascript:alert(1)) [x](http://a.example/)',
  '=HYPERLINK("http://a.example/")',
  '\u202Etxt.exe\u0000\u2066',
] as const;
const nasty = NASTY.join('\n');

const day = (earlier: string, later = earlier): ToldDay => ({
  words: `${earlier} ${later}`,
  earlier: earlier as Day,
  later: later as Day,
  why: [nasty],
});

export const item = (changes: Partial<ToldItem> = {}): ToldItem => ({
  id: 'apply',
  title: '提交申请',
  state: 'doing',
  stateName: '进行中',
  reason: nasty,
  note: nasty,
  assignee: nasty,
  changedAt: MADE_AT,
  section: '提交申请',
  owner: '管理员',
  blocking: true,
  maybe: true,
  moved: true,
  due: day('2026-12-03', '2026-12-18'),
  subItems: [
    {
      id: 'apply/x',
      title: nasty,
      state: 'done',
      stateName: '已完成',
      reason: '',
      note: '',
      assignee: '',
      changedAt: 1,
    },
  ],
  ...changes,
});

export const piece = (changes: Partial<ToldEvidence> = {}): ToldEvidence => ({
  id: 'p1',
  itemTitle: nasty,
  name: `${NASTY[0]}.png`,
  path: `evidence/${NASTY[2]} 回执#1?.png`,
  isPicture: true,
  size: 3,
  sizeWords: '3 B',
  addedAt: MADE_AT,
  note: nasty,
  sha256: 'a'.repeat(64),
  check: 'same',
  actual: null,
  ...changes,
});

/** A run about which everybody wrote the worst that they could. */
export const dossier = (changes: Partial<Dossier> = {}): Dossier => ({
  lang: 'zh-CN',
  labels: Object.fromEntries(LABELS.map((id) => [id, `label-${id}`])) as Record<LabelId, string>,
  title: `甲公司 ${NASTY[0]}`,
  madeAt: MADE_AT,
  account: [{ label: '名称', value: nasty }],
  profile: [{ label: '联系方式', value: nasty }],
  course: [{ label: '阶段', value: nasty }],
  problems: [nasty],
  phases: [{ id: 'frozen', name: '冻结期', now: true, from: day('2026-12-05'), to: null }],
  dates: [{ id: 'confirm-last', name: '最晚确认', day: day('2027-01-02', '2027-01-09') }],
  progress: '1/3',
  items: [item()],
  leftOut: [{ id: 'close-cards', title: nasty, why: nasty, state: null }],
  others: [],
  evidence: [piece()],
  journal: {
    entries: [{ seq: 1, at: MADE_AT, what: '勾选', about: nasty, hash: 'b'.repeat(64) }],
    head: { seq: 7, hash: 'c'.repeat(64) },
    verdict: nasty,
  },
  proves: [nasty],
  provesNot: [nasty],
  ...changes,
});
