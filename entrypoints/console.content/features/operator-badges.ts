import { UNSURE } from '@/lib/console/readers/types.ts';
import { t } from '@/lib/i18n.ts';
import { el, icon } from '@/lib/overlay/dom.ts';
import type { Mark } from '@/lib/overlay/layer.ts';
import { Popover, type PopoverContent } from '@/lib/overlay/popover.ts';
import { TAG_STYLE } from '@/lib/overlay/tag-style.ts';
import type { FullPerson, PersonDetail } from '@/lib/person-detail.ts';
import type { OperatorWords } from '@/lib/platform/facts.ts';
import type { Person } from '@/lib/roster/types.ts';
import { drawParts, PARTS_STYLE, type Said, sayTerm, type Term, termOf } from '../badge-words.ts';
import { defineFeature, type View } from '../feature.ts';
import { CARD_STYLE, cardOf, drawCard, SHAPES } from '../person-card.ts';
import { watchWords } from '../rule-words.ts';
import { detailsFor } from '../told-people.ts';

const STYLE = `${TAG_STYLE}
button.tag{min-height:24px;text-align:left}button.tag:hover{border-color:currentColor}
button.tag[aria-expanded=true]{border-color:currentColor}
:host([data-sure=low]) button.tag{border:1px dashed currentColor}
${PARTS_STYLE}`;

type Row = NonNullable<View['reading']['roster']>['rows'][number];

/** Somebody's row on the page, and all that its badge says. */
interface Marked {
  readonly key: string;
  readonly row: Row;
  readonly detail: PersonDetail | null;
  readonly term: Term;
  readonly said: Said;
}

/**
 * Marks each operator's row with what its term means today, and tells the rest of who asks. Says nothing about a row it cannot match
 * to a person.
 */
export default defineFeature({
  id: 'operator-badges',
  pages: ['people'],
  start(tools) {
    const { layer, signal } = tools;
    let view: View | null = null;
    let marked: readonly Marked[] = [];
    let words: OperatorWords | null = null;
    /** Whose badge has the focus: the page may take it away with the row and draw another. */
    let focused: string | null = null;
    const popover = new Popover(signal, (owed) => {
      focused = owed ?? focused;
      showPopover();
    });
    watchWords(signal, (next, isOther) => {
      words = next;
      if (isOther) tools.askAgain();
      else tools.refresh();
    });

    const buttonOf = (key: string): HTMLElement | null =>
      layer.host(key)?.shadowRoot?.querySelector<HTMLElement>('button') ?? null;

    const showPopover = (): void => {
      for (const { key } of marked) {
        const expanded = String(key === popover.key);
        const button = buttonOf(key);
        if (button && button.getAttribute('aria-expanded') !== expanded) button.setAttribute('aria-expanded', expanded);
      }
      const one = marked.find(({ key }) => key === popover.key);
      const opener = one && buttonOf(one.key);
      if (one && opener && view) popover.show(contentOf(one, view), { opener, surroundings: one.row.row });
      else popover.show(null, null);
    };

    const contentOf = ({ key, row, detail, term, said }: Marked, now: View): PopoverContent => {
      const { person } = row;
      const account = now.state?.account ?? null;
      const name = account?.nickname ?? now.reading.identity?.nickname ?? account?.key ?? now.key ?? '';
      const card = cardOf({
        person: wholePerson(person, detail, term),
        isKnown: detail !== null,
        said,
        caution: cautionOf(row, now),
        account: name,
        isAdministrator: now.marks?.role === 'administrator',
        facts: now.facts,
        words,
        today: now.today,
      });
      const place = account && detail ? { accountId: account.id, personId: detail.id } : null;
      const isDated = person.term !== 'long' && person.status === 'bound';
      return {
        key,
        label: t('person_details', card.title),
        attributes: { 'data-person': detail?.id ?? null },
        sign: JSON.stringify([card, place]),
        style: CARD_STYLE,
        draw: () =>
          drawCard(card, {
            close: () => popover.close(true),
            enter: place && isDated ? () => void tools.openPanel(place) : null,
          }),
      };
    };

    const markOf = ({ key, row, term, said }: Marked): Mark => ({
      key,
      kind: 'operator',
      anchor: row.anchor,
      place: row.place === 'after' ? 'after' : 'last',
      attributes: {
        'data-term': row.person.term,
        'data-status': term.standing,
        'data-expires': term.expires,
        'data-basis': term.basis,
        'data-latest': term.expiry.latest,
        'data-conflict': term.expiry.conflict,
        'data-via': view?.reading.roster?.via ?? null,
        'data-sure': isUnsure(row) ? 'low' : null,
      },
      sign: JSON.stringify([said, row.person.nickname]),
      style: STYLE,
      draw: () => [drawBadge(key, row.person.nickname, said)],
    });

    const drawBadge = (key: string, name: string, { tone, shape, parts }: Said): HTMLElement => {
      const button = el(
        'button',
        {
          type: 'button',
          class: 'tag',
          'data-tone': tone,
          'data-does': 'details',
          'aria-haspopup': 'dialog',
          'aria-expanded': String(popover.key === key),
          'aria-label': `${name} ${parts.join(' · ')}`,
          onclick: (event) => {
            event.stopPropagation();
            popover.press(key);
          },
        },
        icon(SHAPES[shape]),
        drawParts(parts),
      );
      const enter = (event: PointerEvent): void => {
        if (event.pointerType === 'mouse') popover.enter(key);
      };
      const focus = (): void => {
        focused = key;
      };
      let isAwake = false;
      // Most of hundreds of badges are never touched, and listeners cost more than all else that is drawn.
      const wake = (): void => {
        if (isAwake) return;
        isAwake = true;
        // A badge that slides under a pointer at rest, because the page took a row away, was not pointed at.
        button.addEventListener('pointermove', enter);
        button.addEventListener('pointerleave', () => popover.leave());
        button.addEventListener('focus', focus);
        // A badge that is taken away loses the focus too, and is to have it back.
        button.addEventListener('blur', () =>
          queueMicrotask(() => {
            if (button.isConnected && focused === key) focused = null;
          }),
        );
        // A row of the page's may react to presses anywhere in it; what is pressed here is ours.
        for (const type of ['pointerdown', 'mousedown', 'mouseup', 'keydown', 'keyup', 'keypress']) {
          button.addEventListener(type, (event) => event.stopPropagation());
        }
      };
      button.addEventListener('pointerover', wake, { once: true });
      button.addEventListener(
        'focus',
        () => {
          wake();
          focus();
        },
        { once: true },
      );
      return button;
    };

    return (next) => {
      view = next;
      const { reading, people, today } = next;
      const details = detailsFor(reading.roster?.roster.people ?? [], people);
      marked = (reading.roster?.rows ?? []).map((row, index) => {
        const { person } = row;
        const detail = details.get(person) ?? null;
        // What is believed while the page's reading is in doubt is not of this reading.
        const term = termOf(person, next.state?.account?.doubt ? null : detail, today);
        const key = person.openid ?? `${person.wechatId ?? ''}/${person.nickname}/${index}`;
        const said = sayTerm(person, term, today);
        const parts = isUnsure(row) ? [...said.parts, t('unsure_badge')] : said.parts;
        return { key, row, detail, term, said: { ...said, parts } };
      });
      layer.show(marked.map(markOf));
      showPopover();
      if (focused !== null && document.activeElement === document.body)
        buttonOf(focused)?.focus({ preventScroll: true });
    };
  },
});

const isUnsure = ({ sure }: Row): boolean => sure < UNSURE;

/** What whoever asks about a badge should know of where it comes from. */
function cautionOf(row: Row, { reading }: View): string | null {
  if (isUnsure(row)) return t('unsure_person');
  return reading.roster?.via === 'taught' ? t('unsure_taught') : null;
}

/** Somebody as all is known of them: what the page shows now, and what the background knows beside. */
function wholePerson(person: Person, detail: PersonDetail | null, { expiry, standing }: Term): FullPerson {
  const nothing = { id: '', firstSeenAt: 0, lastSeenAt: 0, boundAfter: null, boundBefore: null, doubtful: false };
  const untold = { goneAt: null, invitedAfter: null, invitedBefore: null, invitation: null, entry: null, others: [] };
  return { ...nothing, ...untold, ...detail, ...person, expiry, standing };
}
