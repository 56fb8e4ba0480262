import { ExternalLink, MapPin } from 'lucide';
import { useState } from 'react';
import type { ChecklistItem } from '@/lib/deregistration/checklist.ts';
import { type Asked, goInNewTab, goTo, hasAddress, type Went } from '@/lib/go-to.ts';
import { WAIT_FOR } from '@/lib/going.ts';
import { type MessageKey, t } from '@/lib/i18n.ts';
import { Icon } from '../icon.tsx';
import { itemKey, itemTitle, knownItem } from './item-words.ts';
import './open-page.css';

interface Props {
  way: { readonly account: { readonly id: string } };
  /** An item of the plan or of the checklist, or a sub-item of one. */
  item: { readonly id: string };
}

/** What is shone on at the place, in the words of the list. A hint that quotes figures stays at home. */
function askedFor(accountId: string, known: ChecklistItem): Asked | null {
  if (!known.where) return null;
  const hint = known.figures ? '' : t(`${itemKey(known.id)}_hint` as MessageKey);
  return {
    accountId,
    place: known.where,
    task: { item: known.id, title: itemTitle(known), hint, action: known.control ?? null },
  };
}

/** The way to where an item is done, and what became of going there. Nothing for an item that is done nowhere in particular. */
export function OpenPage({ way, item }: Props) {
  const [went, setWent] = useState<Went | null>(null);
  const [isGoing, setGoing] = useState(false);
  const known = knownItem(item.id.replace(/\/.*/, ''));
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
        {went && t(`goto_went_${went}`, WAIT_FOR / 60_000)}
      </p>
    </div>
  );
}
