/**
 * The one function that runs inside pages. It travels as source text, so it must need nothing from outside itself.
 * It looks, scrolls and measures; all input comes from the browser's own input pipeline.
 */
import type { Box, Focus, Mark, MarkQuery } from './types.ts';

/** `Where` after the driver has taken it apart. */
export interface PlainWhere {
  css: string | null;
  text: string | null;
  nth: number | null;
  mark: MarkQuery | null;
}

export type Request =
  | { op: 'marks'; query: MarkQuery | null }
  | { op: 'locate'; where: PlainWhere; hit: boolean }
  | { op: 'count'; where: PlainWhere }
  | { op: 'attribute'; where: PlainWhere; name: string }
  | { op: 'focused' };

/** What became of `locate`: a spot to press, or why there is none yet. */
export type Located = { ok: true; x: number; y: number; box: Box; text: string } | { ok: false; why: string };

export async function inPage(
  request: Request,
): Promise<Mark[] | Located | number | { value: string | null } | Focus | null> {
  const visible = (el: Element): boolean => {
    const box = el.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) return false;
    return el.checkVisibility({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true });
  };
  const plain = (el: Element): string =>
    (el instanceof HTMLElement ? el.innerText : (el.textContent ?? '')).replace(/\s+/g, ' ').trim();
  const shadowText = (host: Element): string => {
    const parts = [...(host.shadowRoot?.children ?? [])].filter(
      (el) => !/^(style|script|link)$/i.test(el.tagName) && el.checkVisibility(),
    );
    return parts.map(plain).join(' ').trim();
  };
  /** A host may be `display: contents` or empty itself while what it shows lies in its shadow root. */
  const boxOf = (host: Element): DOMRect => {
    const own = host.getBoundingClientRect();
    if (own.width > 0 && own.height > 0) return own;
    const inner = [...(host.shadowRoot?.querySelectorAll('*') ?? [])].filter(visible);
    const boxes = inner.map((el) => el.getBoundingClientRect());
    if (boxes.length === 0) return own;
    const left = Math.min(...boxes.map((b) => b.left));
    const top = Math.min(...boxes.map((b) => b.top));
    return new DOMRect(
      left,
      top,
      Math.max(...boxes.map((b) => b.right)) - left,
      Math.max(...boxes.map((b) => b.bottom)) - top,
    );
  };
  const markVisible = (host: Element): boolean =>
    visible(host) || [...(host.shadowRoot?.querySelectorAll('*') ?? [])].some(visible);
  const toBox = (b: DOMRect): Box => ({ x: b.x, y: b.y, width: b.width, height: b.height });

  const fits = (host: Element, query: MarkQuery): boolean =>
    host.getAttribute('data-mp-steward') === query.kind &&
    Object.entries(query.attrs ?? {}).every(([name, value]) => host.getAttribute(`data-${name}`) === value);

  const inScope = (host: Element, within: NonNullable<MarkQuery['within']>): boolean => {
    const all = [...document.querySelectorAll(within.css)].filter(
      (el) => !within.text || (el.textContent ?? '').includes(within.text),
    );
    const smallest = all.filter((el) => !all.some((other) => other !== el && el.contains(other)));
    return smallest.some((el) => el.contains(host) || el.nextElementSibling === host);
  };
  const hosts = (query: MarkQuery | null): Element[] => {
    const all = [...document.querySelectorAll('[data-mp-steward]')];
    if (!query) return all;
    return all.filter((host) => fits(host, query) && (!query.within || inScope(host, query.within)));
  };

  const describe = (host: Element): Mark => {
    const kind = host.getAttribute('data-mp-steward') ?? '';
    const all = [...host.attributes].filter(({ name }) => name !== 'data-mp-steward');
    const data = all.filter(({ name }) => name.startsWith('data-'));
    return {
      kind,
      attrs: Object.fromEntries(data.map(({ name, value }) => [name.slice(5), value])),
      others: Object.fromEntries(all.filter((a) => !data.includes(a)).map(({ name, value }) => [name, value])),
      visible: markVisible(host),
      box: toBox(boxOf(host)),
      text: shadowText(host),
      html: host.shadowRoot?.innerHTML ?? '',
      nth: [...document.querySelectorAll(`[data-mp-steward="${kind}"]`)].indexOf(host),
    };
  };

  const candidates = (where: PlainWhere): Element[] => {
    const { css, text, mark } = where;
    const wanted = text?.replace(/\s+/g, ' ').trim();
    const roots: ParentNode[] = mark
      ? hosts(mark)
          .filter(markVisible)
          .flatMap((host) => host.shadowRoot ?? [])
      : [document];
    if (!css && !wanted)
      return roots.flatMap((root) => (root instanceof ShadowRoot ? [root.host] : [document.documentElement]));
    const found = roots.flatMap((root) => [...root.querySelectorAll(css ?? '*')]).filter(visible);
    if (!wanted) return found;
    const exact = found.filter((el) => plain(el) === wanted);
    const holding = exact.length > 0 ? exact : found.filter((el) => plain(el).includes(wanted));
    // Of nested elements that all say it, the innermost is the one meant.
    return holding.filter((el) => !holding.some((other) => other !== el && el.contains(other)));
  };

  const one = (where: PlainWhere): Element | string => {
    const found = candidates(where);
    if (found.length === 0) return 'nothing visible fits';
    if (where.nth !== null) return found[where.nth] ?? `only ${found.length} visible elements fit`;
    const [only] = found;
    if (found.length > 1 || !only)
      return `${found.length} visible elements fit: ${found
        .slice(0, 4)
        .map((el) => (el.cloneNode(false) as Element).outerHTML.slice(0, 120))
        .join(' ')}`;
    return only;
  };

  const nextFrame = () =>
    new Promise<void>((resolve) => {
      requestAnimationFrame(() => resolve());
      setTimeout(resolve, 60);
    });

  /** Is this the element that a press at that spot would reach? */
  const reached = (target: Element, x: number, y: number): string | null => {
    let hit = document.elementFromPoint(x, y);
    const path: Element[] = [];
    while (hit) {
      path.push(hit);
      const deeper: Element | null | undefined = hit.shadowRoot?.elementFromPoint(x, y);
      if (!deeper || deeper === hit) break;
      hit = deeper;
    }
    for (
      let el: Node | null = path.at(-1) ?? null;
      el;
      el = el.parentNode ?? (el instanceof ShadowRoot ? el.host : null)
    )
      if (el === target) return null;
    if (path.some((el) => el === target || el.contains(target))) {
      const inner = path.at(-1);
      if (inner && (target.contains(inner) || inner.closest('label')?.contains(target))) return null;
      if (target.shadowRoot) return null;
    }
    const over = path.at(-1);
    return over
      ? `covered by ${(over.cloneNode(false) as Element).outerHTML.slice(0, 160)}`
      : 'outside of the viewport';
  };

  /** A bar that stays in sight while the page scrolls beneath it: a person scrolls on until what they want has come out. */
  const isUnderBar = (target: Element): boolean => {
    const { x, y, width, height } = target.getBoundingClientRect();
    let over = document.elementFromPoint(x + width / 2, y + height / 2);
    while (over && getComputedStyle(over).position !== 'sticky') over = over.parentElement;
    return over !== null && !over.contains(target);
  };

  const locate = async (where: PlainWhere, hit: boolean): Promise<Located> => {
    const el = one(where);
    if (typeof el === 'string') return { ok: false, why: el };
    const measured = () => (el.shadowRoot ? boxOf(el) : el.getBoundingClientRect());
    if (hit) {
      const now = measured();
      const inView = now.top >= 0 && now.left >= 0 && now.bottom <= innerHeight && now.right <= innerWidth;
      if (!inView || isUnderBar(el)) el.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
      await nextFrame();
      const before = measured();
      await nextFrame();
      const after = measured();
      if (!el.isConnected) return { ok: false, why: 'it was redrawn while being looked at' };
      if (before.x !== after.x || before.y !== after.y) return { ok: false, why: 'it keeps moving' };
    }
    const box = measured();
    // An inline element that wraps over lines has a middle that is not its own: take its first line.
    const line = [...el.getClientRects()].find((r) => r.width > 0 && r.height > 0) ?? box;
    const area = el.getClientRects().length > 1 ? line : box;
    const x = Math.min(Math.max(area.x + area.width / 2, 1), innerWidth - 1);
    const y = Math.min(Math.max(area.y + area.height / 2, 1), innerHeight - 1);
    const covered = hit ? reached(el, x, y) : null;
    if (covered) return { ok: false, why: covered };
    const disabled = hit && (el as HTMLButtonElement).disabled === true;
    if (disabled) return { ok: false, why: 'it is disabled' };
    return { ok: true, x, y, box: toBox(box), text: el.shadowRoot ? shadowText(el) : plain(el) };
  };

  switch (request.op) {
    case 'marks':
      return hosts(request.query).map(describe);
    case 'locate':
      return locate(request.where, request.hit);
    case 'count':
      return candidates(request.where).length;
    case 'attribute': {
      const el = one(request.where);
      return typeof el === 'string' ? null : { value: el.getAttribute(request.name) };
    }
    case 'focused': {
      let el = document.activeElement;
      let mark: string | null = null;
      while (el) {
        mark = el.getAttribute('data-mp-steward') ?? mark;
        const deeper: Element | null | undefined = el.shadowRoot?.activeElement;
        if (!deeper) break;
        el = deeper;
      }
      return { tag: el?.tagName.toLowerCase() ?? '', id: el?.id ?? '', text: el ? plain(el).slice(0, 200) : '', mark };
    }
  }
}
