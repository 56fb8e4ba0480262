import { CircleHelp, Download, Pointer, Stethoscope } from 'lucide';
import { healthOf } from '@/lib/console/health-of.ts';
import { expected } from '@/lib/console/readers/index.ts';
import { taughtOn } from '@/lib/console/taught/known.ts';
import { OPTIONAL_READERS, type ReaderName } from '@/lib/health.ts';
import { readerName, viaName, whyWords } from '@/lib/health-words.ts';
import { t, uiLocale } from '@/lib/i18n.ts';
import type { MissingBefore } from '@/lib/messages.ts';
import { el, icon } from '@/lib/overlay/dom.ts';
import type { Float } from '@/lib/overlay/float.ts';
import { dayOf, sayDay } from '@/lib/time/day.ts';
import { defineFeature, type Tools, type View } from '../feature.ts';
import { toldOf } from '../health-told.ts';
import { importBundle } from '../on-demand.ts';

const STYLE = `
.bar.open{width:340px;max-width:calc(100vw - 16px)}
.why{max-width:none;display:grid;gap:6px;border-top:1px solid var(--line);overflow-wrap:anywhere}.why p{margin:0}
.why .before{color:var(--soon)}
.bar .does{display:flex;flex-wrap:wrap;gap:6px}
.bar .does>*{all:unset;box-sizing:border-box;cursor:pointer;display:inline-flex;align-items:center;gap:6px;min-height:26px;padding:2px 8px;border:1px solid var(--line);border-radius:4px;color:var(--text);background:var(--surface)}
.bar .does>*:hover{background:var(--soft)}.bar .does>*:focus-visible{outline:2px solid var(--note);outline-offset:1px}
`;

/** `rows`: people are known, and not all of them have a row on the page. */
type Missing = ReaderName | 'rows';

/** A file about this page, made where the person has opened the chip. */
interface Report {
  readonly href: string;
  readonly name: string;
}

/**
 * A quiet chip where a page should have shown something and we could not read it: nothing is drawn by guesswork. Opened, it says what was
 * tried and when it used to be found, and what the person can do about it.
 */
export default defineFeature({
  id: 'unrecognised',
  pages: 'all',
  start(tools) {
    const { layer, page, refresh, signal } = tools;
    const float = tools.float();
    let open = false;
    /** What was drawn last, and what the status chip said then: it grows with what it says. */
    let drawn = '';
    let report: Report | null = null;
    const forget = (): void => {
      if (report) URL.revokeObjectURL(report.href);
      report = null;
    };
    signal.addEventListener('abort', forget);
    const toggle = (): void => {
      open = !open;
      forget();
      refresh();
      if (!open) return;
      makeReport(tools).then(
        (made) => {
          if (!open || signal.aborted) return URL.revokeObjectURL(made.href);
          forget();
          report = made;
          refresh();
        },
        // The chip goes without that link: what it has to say stands without it.
        (error: unknown) => console.error('MP Steward:', error),
      );
    };

    return (view) => {
      const { reading } = view;
      const shown = reading.notes?.page ?? page;
      const missing =
        view.settled && !reading.loginExpired ? missingOn(view, expected(shown), taughtOn(shown).length > 0) : [];
      if (missing.length === 0) return layer.show([]);
      const readers = [...new Set(missing.map((part) => (part === 'rows' ? 'roster' : part)))];
      const before = readers.flatMap((reader) => toldOf(reader) ?? []);
      const why = readers.map((reader) => reading.notes?.why[reader]).find(Boolean) ?? null;
      const lost = missing.filter((part) => before.some(({ reader, lostAt }) => reader === part && lostAt !== null));
      const others = missing.filter((part) => !lost.includes(part));
      const sign = [missing, open, why, before, report?.href, taughtOn(shown).length];
      layer.show([
        {
          key: 'unrecognised',
          kind: 'unrecognised',
          anchor: document.documentElement,
          place: 'last',
          attributes: {
            'data-page': page,
            'data-missing': missing.join(' '),
            'data-why': why,
            'data-changed': lost.length > 0 ? '' : null,
            'data-floats': '',
          },
          sign: JSON.stringify(sign),
          style: STYLE,
          draw: () => [
            el(
              'div',
              { class: open ? 'bar stack open' : 'bar stack' },
              drawHead(lost.length > 0 ? lost : missing, lost.length > 0, open, toggle),
              open &&
                el(
                  'div',
                  { class: 'why', role: 'region', 'aria-label': t('health_region') },
                  el('p', {}, whyWords(why) ?? t('unrecognised_why')),
                  lost.length > 0 && others.length > 0 && el('p', {}, t('unrecognised', sayParts(others))),
                  el('p', { class: 'dim' }, sayTried(taughtOn(shown).length)),
                  ...before.map((one) => el('p', { class: 'before' }, sayBefore(one))),
                  drawButtons(tools, report),
                ),
            ),
          ],
        },
      ]);
      const host = layer.host('unrecognised');
      if (!host) return;
      float.settle(host, { left: innerWidth, top: 48 });
      const keepClear = (): void => {
        // What the chip says may come, and grow, at any time, also in a later slice of this very beat.
        const now = JSON.stringify([sign, chipHost()?.shadowRoot?.textContent]);
        if (now !== drawn) keepBelowChip(host, float);
        drawn = now;
      };
      requestAnimationFrame(keepClear);
      setTimeout(keepClear, 300);
    };
  },
});

function missingOn({ reading, key }: View, wanted: readonly ReaderName[], isTaught: boolean): Missing[] {
  const missing: Missing[] = wanted.filter((part) => {
    if (part === 'roster') return reading.roster === null;
    if (part === 'identity') return key === null;
    if (part === 'settings') return reading.settings === null;
    return part === 'closing' && reading.closing === null;
  });
  // Nobody but the background knows that it was always here. Whoever has taught the page knows that it has changed.
  if (!isTaught) missing.push(...OPTIONAL_READERS.filter((reader) => typeof toldOf(reader)?.lostAt === 'number'));
  const { roster } = reading;
  const hasRows = roster !== null && (roster.rows.length > 0 || roster.roster.people.length === 0);
  const unmatched = roster !== null && !(roster.complete && hasRows);
  return unmatched ? [...missing, 'rows'] : missing;
}

const sayParts = (parts: readonly Missing[]): string =>
  parts.map((part) => (part === 'rows' ? t('missing_rows') : readerName(part))).join(t('list_comma'));

const chipHost = (): Element | null => document.querySelector('[data-mp-steward=status]');

/** A free-standing mark keeps clear of the page's controls by itself, not of our other marks. */
function keepBelowChip(host: HTMLElement, float: Float): void {
  const chip = chipHost()?.getBoundingClientRect();
  const own = host.getBoundingClientRect();
  if (!chip?.width || !own.width) return;
  const isApart = own.left >= chip.right || own.right <= chip.left || own.top >= chip.bottom || own.bottom <= chip.top;
  if (!isApart) float.move({ left: own.left, top: chip.bottom + 8 });
}

function drawHead(parts: readonly Missing[], isChanged: boolean, open: boolean, toggle: () => void): Node {
  return el(
    'button',
    { type: 'button', 'data-does': 'why', 'aria-expanded': String(open), onclick: toggle },
    el('span', { class: 'dot dim' }, icon(CircleHelp)),
    el('span', { class: 'text' }, t(isChanged ? 'health_no_longer' : 'unrecognised', sayParts(parts))),
  );
}

/** The ways in which the page was looked at, in the order in which they are believed. */
function sayTried(taught: number): string {
  const ways = [t('health_via_data'), t('health_via_layouts'), t('health_via_meaning')];
  if (taught > 0) ways.push(t('health_via_taught'));
  return t('health_tried', ways.join(t('list_comma')));
}

function sayBefore({ reader, hits, last, lostAt }: MissingBefore): string {
  const on = (at: number): string => sayDay(dayOf(at), uiLocale(), dayOf(Date.now()));
  const found = t('health_before', readerName(reader), hits, on(last.at));
  const how = last.via === null ? found : t('health_before_via', found, viaName(last.via));
  return lostAt === null ? how : t('health_before_lost', how, on(lostAt));
}

function drawButtons(tools: Tools, report: Report | null): Node {
  const teach = (): void => {
    importBundle('teach').then(
      (bundle) => bundle.teach(tools),
      (error: unknown) => {
        console.error('MP Steward:', error);
        tools.tell(t('breaker_failed'));
      },
    );
  };
  const diagnose = (): void => {
    void tools.send('open-options', { part: 'diagnostics' }).then((result) => {
      if (!result.ok) tools.tell(t('panel_failed'));
    });
  };
  return el(
    'div',
    { class: 'does' },
    el('button', { type: 'button', 'data-does': 'teach', onclick: teach }, icon(Pointer), t('health_teach')),
    report &&
      el(
        'a',
        { href: report.href, download: report.name, 'data-does': 'report', title: t('health_report_hint') },
        icon(Download),
        t('health_report'),
      ),
    el(
      'button',
      { type: 'button', 'data-does': 'diagnostics', onclick: diagnose },
      icon(Stethoscope),
      t('health_diagnostics'),
    ),
  );
}

async function makeReport({ page, look }: Tools): Promise<Report> {
  const { build, fileName } = await importBundle('report');
  // Walking the page takes its time on a big one: not in the way of the chip that was just opened.
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2000 }));
  const { reading } = look();
  const text = build(page, healthOf(page, reading, document, null), reading);
  return { href: URL.createObjectURL(new Blob([text], { type: 'application/json' })), name: fileName() };
}
