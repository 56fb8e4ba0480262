import { sayChange } from '@/components/guards/guard-words.ts';
import { layoutName, offWord, sayDropped } from '@/components/layout-words.ts';
import { roleName } from '@/components/role-words.ts';
import { ROLES } from '@/lib/account-marks.ts';
import { ITEM_STATES, PHASES } from '@/lib/deregistration/types.ts';
import { sayDate } from '@/lib/expiry-words.ts';
import { type MessageKey, t, uiLocale } from '@/lib/i18n.ts';
import type { JournalGroup, JournalKind } from '@/lib/journal/kinds.ts';
import type { RuleBook } from '@/lib/platform/book.ts';
import { inOwnWords } from '@/lib/rule-words.ts';
import type { JournalEntry } from '@/lib/store/schema.ts';
import { dayOf, isDay, today } from '@/lib/time/day.ts';

type Underscored<S extends string> = S extends `${infer Head}-${infer Tail}` ? `${Head}_${Underscored<Tail>}` : S;
const under = <S extends string>(name: S): Underscored<S> => name.replaceAll('-', '_') as Underscored<S>;

/** `出示提醒`, `勾选`: what was done. */
export const kindName = (kind: JournalKind): string => t(`journal_kind_${under(kind)}`);
export const groupName = (group: JournalGroup): string => t(`journal_group_${group}`);

/** What an admin-only action is called; its id where this version has no name for it. */
export const actionName = (id: string): string => named(`guard_${under(id)}_title`, id);

/** The text of that name, which may not be there: ids of other versions stay in the journal for ever. */
function named(key: string, otherwise: string): string {
  const text = t(key as MessageKey);
  return text === key ? otherwise : text;
}

/** Names that only the database has, by id. */
export interface Names {
  readonly operators: ReadonlyMap<string, string>;
  readonly ruleFiles: ReadonlyMap<string, string>;
  /** Runs that the person gave a name. */
  readonly runs: ReadonlyMap<string, string>;
  /** Items of a company's own, and those that are about somebody. */
  readonly items: ReadonlyMap<string, string>;
}

/** Whom or what an entry is about, by name; null where its kind and its account say it all. */
export function aboutOf({ kind, subject }: JournalEntry, book: RuleBook, names: Names): string | null {
  switch (kind) {
    case 'ticked':
    case 'unticked':
    case 'evidence-added':
    case 'evidence-removed':
      return itemName(subject, names);
    case 'item-changed': {
      const cut = subject.indexOf(' ');
      return `${itemName(subject.slice(cut + 1), names)} · ${subject.slice(0, cut).split(',').map(sayField).join(' · ')}`;
    }
    case 'phase-told':
      return sayStep(subject);
    case 'deregistration-started':
    case 'profile-changed':
    case 'extras-changed':
    case 'renamed':
    case 'archived':
    case 'reopened':
    case 'share-applied':
    case 'share-undone':
      return names.runs.get(subject) || null;
    case 'template-saved':
    case 'template-removed':
      return subject;
    case 'rule-set':
    case 'rule-unset': {
      const rule = book.get(subject);
      return rule ? inOwnWords(rule.says) : subject;
    }
    case 'rules-applied':
    case 'rules-withdrawn':
      return names.ruleFiles.get(subject) ?? t('journal_rule_file_unknown');
    case 'term-entered':
    case 'term-cleared':
      return names.operators.get(subject) || t('person_unnamed');
    case 'role-told': {
      const role = ROLES.find((one) => one === subject);
      return role ? roleName(role) : subject;
    }
    case 'roster-confirmed':
    case 'accounts-joined':
      return null;
    case 'layout-taught':
    case 'layout-switched':
    case 'layout-removed':
    case 'layout-restored':
    case 'layout-dropped':
      return sayLayout(subject);
    case 'layouts-imported':
      return t('layout_count', subject);
    case 'guards-set':
      return sayChange(subject);
    default:
      return actionName(subject);
  }
}

/** An item by name; one that is about somebody as `解绑运营者 · 林晓`. */
function itemName(id: string, names: Pick<Names, 'items'>): string {
  const cut = id.indexOf('/');
  const own = names.items.get(id);
  if (cut < 0) return own || named(`item_${under(id)}`, id);
  return `${itemName(id.slice(0, cut), names)} · ${own || id.slice(cut + 1)}`;
}

const FIELD_WORDS: Readonly<Record<string, () => string>> = {
  reason: () => t('journal_field_reason'),
  note: () => t('item_note'),
  assignee: () => t('item_assignee'),
  due: () => t('item_due'),
};

/** What was changed of an item: `state:blocked`, `note`. */
function sayField(field: string): string {
  const state = ITEM_STATES.find((one) => field === `state:${one}`);
  return state ? t(`item_state_${state}`) : (FIELD_WORDS[field]?.() ?? field);
}

/** `off people roster`, `nothing people roster`, `settings control deregister`: what became of it first, where there is more than one end. */
function sayLayout(subject: string): string {
  const parts = subject.split(' ');
  const [first = ''] = parts;
  const became = first === 'on' || first === 'off' ? offWord(first === 'off') : sayDropped(first);
  const [page = '', kind = '', action] = became === null ? parts : parts.slice(1);
  return [layoutName(page, kind, action), became].filter(Boolean).join(' · ');
}

/** A step and its day: `verified 2026-12-01`. */
function sayStep(subject: string): string {
  const [step = '', day] = subject.split(' ');
  const phase = PHASES.find((one) => step === `phase-${one}`);
  const words = phase ? t(`run_phase_${phase}`) : named(`run_step_${under(step)}`, step);
  return isDay(day) ? `${words} · ${sayDate(day, today())}` : words;
}

const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit' });
const months = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Shanghai', month: 'short' });

/** `12月3日 14:05`, `3 Dec 14:05`, on the platform's clock; the year only where it is not this one. @param at milliseconds since 1970 */
export function sayWhen(at: number): string {
  const [year, month, date] = dayOf(at).split('-').map(Number);
  const sameYear = today().startsWith(`${year}-`);
  const time = clock.format(at);
  if (uiLocale() === 'zh-CN') return `${sameYear ? '' : `${year}年`}${month}月${date}日 ${time}`;
  return `${date} ${months.format(at)}${sameYear ? '' : ` ${year}`} ${time}`;
}
