import { Hourglass, TriangleAlert } from 'lucide';
import { browser } from 'wxt/browser';
import type { PageId } from '@/lib/console/pages.ts';
import type { ClosingReading } from '@/lib/console/readers/index.ts';
import { UNSURE } from '@/lib/console/readers/types.ts';
import { sayDate, sayDaysLeft } from '@/lib/expiry-words.ts';
import type { ActionId } from '@/lib/guards/actions.ts';
import { briefKey, type GuardBrief } from '@/lib/guards/brief.ts';
import { type MessageKey, t } from '@/lib/i18n.ts';
import { el, icon } from '@/lib/overlay/dom.ts';
import type { PlatformFacts } from '@/lib/platform/facts.ts';
import { daysBetween } from '@/lib/time/day.ts';
import { agreedDays, defineFeature, markOwn, type View } from '../feature.ts';

const STYLE = `
:host([data-mp-steward=notice]){display:block!important;margin:0!important}
.banner{display:flex;gap:8px;align-items:flex-start;padding:10px 16px;color:var(--text);background:var(--soon-bg);border-bottom:1px solid var(--line);font-size:14px;line-height:22px}
.banner .icon{margin-top:4px;color:var(--soon)}
.banner[data-tone=over]{background:var(--over-bg)}.banner[data-tone=over] .icon{color:var(--over)}
.banner strong{font-weight:600}.banner p{margin:0}
`;

const ACTION_OF: Partial<Record<PageId, ActionId>> = {
  closing: 'deregister',
  transfer: 'transfer-account',
  'bind-administrator': 'change-administrator',
  'change-password': 'change-password',
  'change-login-email': 'change-login-email',
};
/** Pages whose banner says in short what the guard of their action says at length. */
const IN_SHORT: readonly PageId[] = ['change-password', 'change-login-email'];

/** A banner on a page that is itself a step only the administrator can take: what stage it is at, and what comes next. */
export default defineFeature({
  id: 'step-notice',
  pages: ['closing', 'transfer', 'bind-administrator', ...IN_SHORT],
  start({ layer, page, refresh }) {
    const action = ACTION_OF[page];
    let brief: GuardBrief | null = null;
    if (action && IN_SHORT.includes(page)) {
      const key = briefKey(action);
      browser.storage.local.get(key).then(
        (values) => {
          brief = (values[key] as GuardBrief | undefined) ?? null;
          refresh();
        },
        () => {},
      );
    }
    return (view) => {
      const { closing, loginExpired } = view.reading;
      if (loginExpired || !document.body || (page === 'closing' && !closing && !view.settled)) return layer.show([]);
      const lines = IN_SHORT.includes(page)
        ? sayInShort(brief)
        : page === 'closing'
          ? [...sayClosing(closing, view), ...(isUnsure(closing) ? [t('unsure_closing')] : [])]
          : [t(`notice_${page === 'transfer' ? 'transfer' : 'bind'}`)];
      if (lines.length === 0) return layer.show([]);
      const tone = page === 'closing' && closing?.phase !== 'frozen' ? 'over' : 'soon';
      layer.show([
        {
          key: 'notice',
          kind: 'notice',
          anchor: document.body,
          place: 'first',
          attributes: {
            'data-action': action ?? null,
            'data-phase': page === 'closing' ? (closing?.phase ?? 'unknown') : null,
            'data-date': closing?.date ?? null,
            'data-sure': isUnsure(closing) ? 'low' : null,
          },
          sign: `${tone}|${lines.join('|')}`,
          style: STYLE,
          draw: () => {
            const [first = '', ...rest] = lines;
            const words = el('div', {}, el('p', {}, el('strong', {}, first)), ...rest.map((line) => el('p', {}, line)));
            const shape = icon(tone === 'over' ? TriangleAlert : Hourglass);
            return [el('div', { class: 'banner', role: 'status', 'data-tone': tone }, shape, words)];
          },
        },
      ]);
    };
  },
});

/** What stage it is at was told from words that may mean something else. */
const isUnsure = (closing: ClosingReading | null): boolean =>
  closing !== null && closing.phase !== 'unknown' && closing.sure < UNSURE;

function sayInShort(brief: GuardBrief | null): string[] {
  if (!brief) return [];
  const { who, cost, undo } = brief.short;
  return [t('notice_step', brief.title, who), [cost, undo].filter(Boolean).join(' · ')].filter(Boolean);
}

function sayConfirmWindow(facts: PlatformFacts): string {
  const { from, to } = facts.confirmDays;
  const agreed = agreedDays(facts, 'confirmDays');
  const words = agreed === null ? t('notice_confirm_window', from, to) : t('notice_confirm_window_agreed', agreed);
  return markOwn(words, facts, 'confirmDays');
}

function sayClosing(closing: ClosingReading | null, { today, facts }: View): string[] {
  const confirm = facts ? sayConfirmWindow(facts) : t('notice_confirm_unknown');
  const date = closing?.date ?? null;
  if (closing?.phase === 'frozen') {
    const title: MessageKey = date ? 'notice_frozen_until' : 'notice_frozen';
    return [
      date ? t(title, sayDate(date, today), sayDaysUntil(date, today)) : t(title),
      t('notice_frozen_revoke'),
      confirm,
    ];
  }
  if (closing?.phase === 'confirm') {
    const until = date ? t('notice_confirm_until', sayDate(date, today), sayDaysLeft(date, today)) : confirm;
    return [t('notice_confirm'), until];
  }
  if (date && date < today) return [t('notice_freeze_passed', sayDate(date, today)), confirm];
  return [t('notice_phase_unknown'), date ? t('notice_date_shown', sayDate(date, today)) : confirm];
}

const sayDaysUntil = (date: Parameters<typeof daysBetween>[1], today: Parameters<typeof daysBetween>[0]): string => {
  const days = daysBetween(today, date);
  return days === 0 ? t('today') : t('days_more', days);
};
