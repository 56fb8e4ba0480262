import { ChevronDown, MapPin } from 'lucide';
import { memo, useState } from 'react';
import type { ChecklistItem, ItemId } from '@/lib/deregistration/checklist.ts';
import { sayDate } from '@/lib/expiry-words.ts';
import { type MessageKey, t } from '@/lib/i18n.ts';
import type { RuleBook } from '@/lib/platform/book.ts';
import type { PlatformFacts } from '@/lib/platform/facts.ts';
import { ownRules } from '@/lib/platform/lookups.ts';
import { type Day, dayOf } from '@/lib/time/day.ts';
import { Icon } from './icon.tsx';
import { OwnMark } from './own-mark.tsx';
import { RuleLink } from './rules/rule-link.tsx';
import { pageName } from './words.ts';

/** `announce-1` → `announce_1`: what a checklist id is called among the texts. */
type Underscored<S extends string> = S extends `${infer Head}-${infer Tail}` ? `${Head}_${Underscored<Tail>}` : S;
type ItemKey = `item_${Underscored<ItemId>}`;

const keyOf = (id: ItemId): ItemKey => `item_${id.replaceAll('-', '_')}` as ItemKey;

/** Where an item is done, in words. */
function whereOf({ where }: ChecklistItem): string | null {
  if (!where) return null;
  if ('console' in where) return t('place_console', pageName(where.console));
  switch (where.outside) {
    case 'merchant-platform':
      return t('place_merchant_platform');
    case 'developer-platform':
      return t('place_developer_platform');
    case 'security-assistant':
      return t('place_security_assistant');
  }
}

/** Why, with its figures; and where those are the person's own, whose they are. */
function Hint({ item, book, facts }: Pick<Props, 'item' | 'book' | 'facts'>) {
  const key: MessageKey = `${keyOf(item.id)}_hint`;
  if (!item.figures) return <p>{t(key)}</p>;
  const figures = item.figures(facts);
  const own = facts.own.flatMap((fact) => ownRules(book, fact)).find(({ id }) => item.rules?.includes(id));
  if (!own) return <p>{t(key, ...figures)}</p>;
  return (
    <p>
      {t(`${key}_own` as MessageKey, [...new Set(figures)].join('–'))} <OwnMark rule={own} />
    </p>
  );
}

/** As many rules as are shown before a person asks for the others. */
const FIRST_RULES = 3;

/** The rules that an item rests on, the weightiest first, each with the way to it. */
function Basis({ item, book }: { item: Props['item']; book: RuleBook }) {
  const rules = item.rules?.flatMap((id) => book.get(id) ?? []) ?? [];
  const others = rules.slice(FIRST_RULES);
  const list = (some: typeof rules) => (
    <ul className="item-basis">
      {some.map((rule) => (
        <li key={rule.id}>
          <RuleLink rule={rule} />
          <OwnMark rule={rule} />
        </li>
      ))}
    </ul>
  );
  if (rules.length === 0) return null;
  return (
    <>
      {list(rules.slice(0, FIRST_RULES))}
      {others.length > 0 && (
        <details>
          <summary>{t('item_more_rules', others.length)}</summary>
          {list(others)}
        </details>
      )}
    </>
  );
}

interface Props {
  item: ChecklistItem & { readonly id: ItemId };
  /** When it was ticked, milliseconds since 1970; null if it is not. */
  doneAt: number | null;
  today: Day;
  /** The rules that its figures come from. */
  book: RuleBook;
  /** Those figures. */
  facts: PlatformFacts;
  /** Why the last change was not kept; null if it was. */
  problem: string | null;
  onTick: (itemId: string, done: boolean) => void;
}

/** One item: a box, what to do, and, when asked for, why. Of many, only those are drawn anew whose box has changed. */
export const ChecklistItemRow = memo(({ item, doneAt, today, book, facts, problem, onTick }: Props) => {
  const [open, setOpen] = useState(false);
  const done = doneAt !== null;
  const key = keyOf(item.id);
  const title = t(key);
  const where = whereOf(item);
  const boxId = `box-${item.id}`;
  const hintId = `hint-${item.id}`;
  return (
    <li className="item" data-item={item.id} data-done={done}>
      <input
        id={boxId}
        type="checkbox"
        className="item-box"
        checked={done}
        onChange={(event) => onTick(item.id, event.currentTarget.checked)}
      />
      <div className="item-words">
        <label htmlFor={boxId}>{title}</label>
        <p className="item-facts">
          {item.blocking && !done && <span className="tag tag--before">{t('item_blocking')}</span>}
          {done && <span className="small">{t('item_done_on', sayDate(dayOf(doneAt), today))}</span>}
        </p>
        <div id={hintId} className="item-hint" hidden={!open}>
          <Hint item={item} book={book} facts={facts} />
          {where && (
            <p className="item-where">
              <Icon node={MapPin} size={14} />
              {where}
            </p>
          )}
          {open && <Basis item={item} book={book} />}
        </div>
        {problem && (
          <p className="item-problem" role="alert">
            {problem}
          </p>
        )}
      </div>
      <button
        type="button"
        className="item-more"
        aria-expanded={open}
        aria-controls={hintId}
        aria-label={t('item_more', title)}
        onClick={() => setOpen(!open)}
      >
        <Icon node={ChevronDown} className="item-chevron" />
      </button>
    </li>
  );
});
