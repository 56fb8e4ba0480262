import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { mayHold } from '@/lib/console/controls.ts';
import { documentsHere, pageOf } from '@/lib/console/frames.ts';
import { CONSOLE_MATCHES } from '@/lib/console/matches.ts';
import { isEditorPage, type PageId, recognisePage } from '@/lib/console/pages.ts';
import { needsDeepReaders } from '@/lib/console/readers/index.ts';
import { t } from '@/lib/i18n.ts';
import { contextAlive, send } from '@/lib/messages.ts';
import { Float } from '@/lib/overlay/float.ts';
import { removeLeftovers } from '@/lib/overlay/host.ts';
import { Layer } from '@/lib/overlay/layer.ts';
import { Pulse } from '@/lib/overlay/pulse.ts';
import { isOn } from '@/lib/settings.ts';
import { isWithout, WITHOUT_MIRROR } from '@/lib/without.ts';
import type { Ailing, Care } from './care.ts';
import type { Feature, View } from './feature.ts';
import guards from './features/guards.ts';
import statusChip from './features/status-chip.ts';
import { succeedOlder } from './instance.ts';
import { listen } from './listen.ts';
import { type Mirrored, NOTHING_MIRRORED, watchMirror } from './mirror.ts';
import { importBundle } from './on-demand.ts';
import { watchContext } from './reload-bar.ts';
import { Session } from './session.ts';

/** The features that every page has; `entrypoints/on-demand.ts` holds those that only a few need. */
const FEATURES: readonly Feature[] = [guards, statusChip];
/** Beside the pages with deep readers, those on which a feature of that bundle runs. */
const MORE_PAGES: readonly PageId[] = ['transfer', 'bind-administrator', 'change-password', 'change-login-email'];
/** How often, in milliseconds, an address is looked at that nothing else makes us look at. */
const LOOK_EVERY = 1000;
/** How long, in milliseconds, a page that changed too fast is left alone. */
const RETRY_AFTER = 60_000;

export default defineContentScript({
  matches: CONSOLE_MATCHES,
  // The guards must be there before the page's first script.
  runAt: 'document_start',
  // Without this the bundle would be kept in a variable named after its folder, `console`, and hide the real one.
  globalName: false,
  main() {
    removeLeftovers();
    begin();
  },
});

const pageHere = (): PageId | null => recognisePage(new URL(location.href));

/** Begins with the page as its address now names it, and anew when the console has gone to another without loading one. */
function begin(): void {
  if (!contextAlive()) return;
  const page = pageHere();
  const whole = new AbortController();
  const end = (): void => whole.abort();
  const look = (): void => {
    if (whole.signal.aborted || pageHere() === page) return;
    end();
    begin();
  };
  // Also where we draw nothing, the editor say, or are paused: nothing else would notice that the person has left.
  const timer = setInterval(look, LOOK_EVERY);
  whole.signal.addEventListener('abort', () => clearInterval(timer));
  succeedOlder(whole.signal, end);
  if (page !== null) steward(page, whole, look);
}

/** Everything of ours on one page: begun here, and ended by one abort. */
function steward(page: PageId, whole: AbortController, look: () => void): void {
  let part: { stop: AbortController; pulse: Pulse } | null = null;
  let mirrored = NOTHING_MIRRORED;

  const die = (): void => {
    if (whole.signal.aborted) return;
    whole.abort();
    if (!isEditorPage(page)) context.showBar();
  };
  const context = watchContext(whole.signal, die);
  whole.signal.addEventListener('abort', () => part?.stop.abort());

  restart();
  watchMirror(whole.signal, (next) => {
    if (isWithout(next.without, page)) {
      // The next load, however soon, is with us again.
      void browser.storage.local.remove(WITHOUT_MIRROR);
      return whole.abort();
    }
    const before = mirrored.settings;
    mirrored = next;
    const { off, paused } = next.settings;
    if (JSON.stringify([before.off, before.paused]) === JSON.stringify([off, paused])) part?.pulse.request(true);
    else restart();
  });

  function restart(): void {
    part?.stop.abort();
    part = null;
    if (whole.signal.aborted || mirrored.settings.paused.includes(page)) return;
    const stop = new AbortController();
    part = { stop, ...mount(page, () => mirrored, stop.signal, { die, look, restart }) };
  }
}

/**
 * Starts the features that are on for this page. One that fails is switched off here, and said so, with a way to try it again;
 * the others go on.
 */
function mount(
  page: PageId,
  mirror: () => Mirrored,
  signal: AbortSignal,
  { die, look, restart }: Record<'die' | 'look' | 'restart', () => void>,
) {
  const running = new Map<Feature, { layer: Layer; own: AbortController; show: (view: View) => void }>();
  /** What does not work here, by its name. */
  const ailing = new Map<string, Ailing>();
  let care: Promise<Care> | null = null;
  let said: string | null = null;
  let address = location.href;
  /** What has come with the bundles so far, for frames that come later. */
  const known: Feature[] = [];
  let isComplete = false;
  let isGuarded = false;
  const watched = new WeakSet<Document>();
  /** The pages that are shown: this one, and those in its frames, but for what the person paused. */
  const shown = new Set([page]);
  // The editor's content is the person's: there nothing is watched or drawn before they press something that is guarded.
  const isQuiet = isEditorPage(page);
  const pulse: Pulse = new Pulse(update, signal, trip, !isQuiet);
  // After the pulse: on a page that is complete it asks for the page's data at once, and has their answer at once.
  const session: Session = new Session(page, signal, () => pulse.request(true), die);
  session.isWaiting = needsDeepReaders(page);
  // Leaving by pausing: the page stays, what we say of it goes.
  signal.addEventListener('abort', () => session.leave());
  listen({ page, signal, accountId: () => session.accountId, look: () => session.look(mirror()) });

  add(isQuiet ? [guards] : FEATURES);
  pulse.request();
  return { pulse };

  function add(features: readonly Feature[]): void {
    known.push(...features);
    for (const feature of features) start(feature);
  }

  /** Adds what only some pages need. */
  function complete(): void {
    if (isComplete) return;
    isComplete = true;
    importBundle('on-demand').then(
      ({ features, readers, sightingsOf }) => {
        if (signal.aborted) return;
        add(features);
        session.readWith(readers, sightingsOf);
      },
      (error: unknown) => {
        session.isWaiting = false;
        fail('on-demand', 'missing', error, () => {
          isComplete = false;
          complete();
        });
      },
    );
  }

  /**
   * A frame may show another page of the console than the one around it. Where there is something to guard, the dialog is to open at
   * once, and marks are drawn; should this fail, the guard will say so.
   */
  function lookAround(): void {
    const docs = documentsHere(document);
    for (const doc of docs) {
      if (!watched.has(doc) && doc !== document) pulse.watch(doc);
      watched.add(doc);
      const inner = pageOf(doc, page);
      if (shown.has(inner) || mirror().settings.paused.includes(inner)) continue;
      shown.add(inner);
      for (const feature of known) start(feature);
    }
    if ([...shown].some((id) => needsDeepReaders(id) || MORE_PAGES.includes(id))) complete();
    if (isGuarded) return;
    isGuarded = docs.some((doc) => mayHold(pageOf(doc, page), doc));
    if (!isGuarded) return;
    importBundle('guards').then(
      ({ features }) => {
        if (signal.aborted) return;
        add(features);
        pulse.request();
      },
      () => {},
    );
  }

  function start(feature: Feature): void {
    const where = feature.pages === 'all' ? page : feature.pages.find((id) => shown.has(id));
    if (!where || !isOn(mirror().settings, feature.id) || running.has(feature) || ailing.has(feature.id)) return;
    const own = new AbortController();
    signal.addEventListener('abort', () => own.abort());
    own.signal.addEventListener('abort', () => running.delete(feature));
    const stop = (why: Ailing['why'], error?: unknown): void => {
      if (own.signal.aborted) return;
      own.abort();
      fail(feature.id, why, error, () => start(feature));
    };
    const broke = (error: unknown): void => stop('threw', error);
    const layer = new Layer(own.signal, () => stop('war'));
    const begin = (): ((view: View) => unknown) =>
      feature.start({
        page: where,
        layer,
        float: () => new Float(own.signal),
        signal: own.signal,
        refresh: () => pulse.request(true),
        fail: broke,
        tell: (text) => session.tell(text),
        send,
        askAgain: () => session.again(),
        look: () => session.look(mirror()),
        mirror,
        accountId: () => session.accountId,
        openPanel: async (to = {}) => {
          const result = await send('open-panel', to);
          if (result.ok && result.value === 'tab') session.tell(t('panel_opened_tab'));
          if (!result.ok) session.tell(t('panel_failed'));
          return result;
        },
      });
    try {
      const show = begin();
      running.set(feature, {
        layer,
        own,
        show: (view) => {
          try {
            Promise.resolve(show(view)).catch(broke);
          } catch (error) {
            broke(error);
          }
        },
      });
    } catch (error) {
      broke(error);
    }
  }

  function* update(): Generator<boolean | undefined> {
    if (!document.documentElement) return;
    if (location.href !== address) look();
    if (signal.aborted) return;
    address = location.href;
    const view = session.look(mirror());
    if (!isQuiet) lookAround();
    // What is missing on this page is said by a feature of the other bundle.
    if (view.settled && view.key === null && page !== 'other') complete();
    // What stands in rows comes first: it is what a redraw takes away.
    const inRows = ({ pages }: Feature): number => (pages === 'all' ? 1 : 0);
    let isFirst = true;
    for (const feature of [...running.keys()].sort((a, b) => inRows(a) - inRows(b))) {
      // The first is drawn in the very task that has read the page: a wait would show rows without their badges.
      if (!isFirst) yield feature.isLate;
      isFirst = false;
      running.get(feature)?.show(view);
    }
    const isSaid = [...running.values()].some(({ layer }) => layer.host('status'));
    const words = isSaid ? null : view.told;
    if (words === said) return;
    said = words;
    withCare((one) => one.say(words)).catch(() => {});
  }

  /** Something does not work here: it is said, with a way to try it again. */
  function fail(id: string, why: Ailing['why'], error: unknown, again: () => void): void {
    if (error) console.error('MP Steward:', id, error);
    if (!contextAlive()) return;
    const retry = (): void => {
      ailing.delete(id);
      tend();
      again();
      pulse.request(true);
    };
    ailing.set(id, { id, why, retry });
    tend();
  }

  function tend(): void {
    // What speaks for us may itself be what fails: then the chip still says a word.
    withCare((one) => one.tend([...ailing.values()])).catch(() => session.tell(t('breaker_failed')));
  }

  /** @throws (by rejecting) if nothing can be said */
  async function withCare(work: (care: Care) => void): Promise<void> {
    care ??= importBundle('care').then((bundle) => bundle.care(signal, page));
    try {
      work(await care);
    } catch (error) {
      care = null;
      console.error('MP Steward:', error);
      throw error;
    }
  }

  /** What is drawn with the page rests for a while; the guards, which wait for a person, do not. */
  function trip(): void {
    for (const [{ id }, { own }] of [...running]) if (id !== 'status-chip' && id !== 'guards') own.abort();
    fail('page', 'storm', null, restart);
    const timer = setTimeout(restart, RETRY_AFTER);
    signal.addEventListener('abort', () => clearTimeout(timer));
  }
}
