import { UserRound, X } from 'lucide';
import { ROLES, type Role } from '@/lib/account-marks.ts';
import { t } from '@/lib/i18n.ts';
import type { Payload } from '@/lib/messages.ts';
import { el, icon } from '@/lib/overlay/dom.ts';
import { type Day, isDay } from '@/lib/time/day.ts';
import type { Tools, View } from './feature.ts';
import type { ChipLine } from './on-demand.ts';

/** Where a person has other things to think of. */
const NOT_HERE = new Set(['closing', 'transfer', 'bind-administrator']);

/**
 * Asks once what the person is in this account, and, of a short-term operator, when their own access ends. An answer, or closing
 * the question, ends it for good; until then it waits quietly on every page.
 */
export function roleQuestion(tools: Tools): (view: View) => ChipLine | null {
  /** Accounts for which the question was answered or closed on this page. */
  const done = new Set<string>();
  /** The account whose short-term operator is asked for a day. */
  let dated: string | null = null;
  /** Where the day is entered: the chip may be drawn anew meanwhile. */
  let field: HTMLInputElement | null = null;

  const tell = (accountId: string, role: Role | null, ownExpiry: Day | null): void => {
    done.add(accountId);
    dated = role === 'short' && ownExpiry === null && dated === null ? accountId : null;
    field = null;
    void keep({ accountId, role, ownExpiry });
    tools.refresh();
  };
  let last: Payload<'role-told'> | null = null;
  /**
   * A worker that was just ending is asked once more; what could not be kept is asked anew, and said so. An answer that another has
   * followed is let be: told late, it would undo that.
   */
  const keep = async (answer: Payload<'role-told'>): Promise<void> => {
    last = answer;
    for (const _ of [1, 2]) if ((await tools.send('role-told', answer)).ok || last !== answer) return;
    done.delete(answer.accountId);
    if (dated === answer.accountId) dated = null;
    tools.tell(t('role_not_kept'));
  };
  const end = (): void => {
    dated = null;
    tools.refresh();
  };

  const askRole = (id: string): HTMLElement =>
    row(
      t('role_ask'),
      ROLES.map((role) => answer(`role-${role}`, t(`role_${role}`), () => tell(id, role, null))),
      cross('role-later', t('role_ask_close'), () => tell(id, null, null)),
    );

  const askDay = (id: string): HTMLElement => {
    const keep = (): void => {
      const value = field?.value ?? '';
      if (isDay(value)) tell(id, 'short', value);
      else if (value === '') end();
    };
    field ??= el('input', {
      type: 'date',
      'aria-label': t('role_ask_day'),
      'data-does': 'own-expiry',
      onkeydown: (event) => event instanceof KeyboardEvent && event.key === 'Enter' && keep(),
    });
    return row(
      t('role_ask_day'),
      [field, answer('own-expiry-keep', t('role_ask_keep'), keep)],
      cross('role-later', t('role_ask_day_close'), end),
    );
  };

  return ({ state, settled, marks }) => {
    const account = state?.account;
    if (!account || !settled || NOT_HERE.has(tools.page)) return null;
    const { id } = account;
    if (dated === id) return { sign: `day ${id}`, draw: () => askDay(id) };
    if (!account.askRole || marks?.role || done.has(id)) return null;
    return { sign: `role ${id}`, draw: () => askRole(id) };
  };
}

function row(words: string, answers: readonly HTMLElement[], close: HTMLElement): HTMLElement {
  const asked = el(
    'div',
    { class: 'line', role: 'group', 'aria-label': words, 'data-asks': '' },
    el('div', { class: 'words' }, icon(UserRound), el('span', {}, words)),
    el('div', { class: 'answers' }, ...answers, close),
  );
  // What is typed here is none of the page's business.
  for (const type of ['keydown', 'keyup', 'keypress']) {
    asked.addEventListener(type, (event) => event.stopPropagation());
  }
  return asked;
}

const answer = (does: string, words: string, press: () => void): HTMLElement =>
  el('button', { type: 'button', 'data-does': does, onclick: press }, words);

const cross = (does: string, words: string, press: () => void): HTMLElement =>
  el(
    'button',
    { type: 'button', class: 'plain', 'data-does': does, 'aria-label': words, title: words, onclick: press },
    icon(X),
  );
