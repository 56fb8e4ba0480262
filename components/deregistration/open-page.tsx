import { ExternalLink, MapPin } from 'lucide';
import { useState } from 'react';
import { CHECKLIST, type ChecklistItem } from '@/lib/deregistration/checklist.ts';
import { type Asked, goInNewTab, goTo, hasAddress, type Went } from '@/lib/go-to.ts';
import { type MessageKey, t } from '@/lib/i18n.ts';
import { Icon } from '../icon.tsx';
import './open-page.css';

interface Props {
  way: { readonly account: { readonly id: string } };
  /** An item of the plan or of the checklist, or a sub-item of one. */
  item: { readonly id: string };
}

/** The checklist's own item; null for one of the company's own, which has no place. */
function knownItem(id: string): (ChecklistItem & { readonly control?: string }) | null {
  const [head] = id.split('/');
  return CHECKLIST.find((known) => known.id === head) ?? null;
}

/** What is shone on at the place, in the words of the list. A hint that quotes figures stays at home. */
function askedFor(accountId: string, known: ChecklistItem & { readonly control?: string }): Asked | null {
  if (!known.where) return null;
  const key = `item_${known.id.replaceAll('-', '_')}` as MessageKey;
  const hint = known.figures ? '' : t(`${key}_hint` as MessageKey);
  return {
    accountId,
    place: known.where,
    task: { item: known.id, title: t(key), hint, action: known.control ?? null },
  };
}

/** The way to where an item is done, and what became of going there. Nothing for an item that is done nowhere in particular. */
export function OpenPage({ way, item }: Props) {
  const [went, setWent] = useState<Went | null>(null);
  const [isGoing, setGoing] = useState(false);
  const known = knownItem(item.id);
  const asked = known && askedFor(way.account.id, known);
  if (!asked) return null;
  const isOutside = 'outside' in asked.place;
  const name = !isOutside ? 'goto_page' : hasAddress(asked.place) ? 'goto_outside' : 'goto_find';
  const go = (how: (asked: Asked) => Promise<Went>): void => {
    setGoing(true);
    setWent(null);
    void how(asked).then((became) => {
      setWent(became);
      setGoing(false);
    });
  };
  return (
    <div className="open-page" data-went={went ?? undefined}>
      <button
        type="button"
        className="button button--small"
        data-does="open-page"
        disabled={isGoing}
        onClick={() => go(goTo)}
      >
        <Icon node={name === 'goto_outside' ? ExternalLink : MapPin} size={14} />
        {t(name)}
      </button>
      {went === 'draft' && (
        <button
          type="button"
          className="button button--small"
          data-does="open-new-tab"
          disabled={isGoing}
          onClick={() => go(goInNewTab)}
        >
          {t('goto_new_tab')}
        </button>
      )}
      <p className="small" role="status">
        {went && t(`goto_went_${went}`)}
      </p>
    </div>
  );
}
