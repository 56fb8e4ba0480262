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
import type { Feature, View } from './feature.ts';
import guards from './features/guards.ts';
import statusChip from './features/status-chip.ts';
import { succeedOlder } from './instance.ts';
import { listen } from './listen.ts';
import { MessageLine } from './message-line.ts';
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

/** Starts the features that are on for this page. One that throws is switched off here, and said so; the others go on. */
function mount(
  page: PageId,
  mirror: () => Mirrored,
  signal: AbortSignal,
  { die, look, restart }: Record<'die' | 'look' | 'restart', () => void>,
) {
  const running = new Map<Feature, { layer: Layer; own: AbortController; show: (view: View) => void }>();
  const line = new MessageLine(signal);
  let address = location.href;
  let isComplete = false;
  let isGuarded = false;
  const watched = new WeakSet<Document>();
  // The editor's content is the person's: there nothing is watched or drawn before they press something that is guarded.
  const isQuiet = isEditorPage(page);
  const pulse: Pulse = new Pulse(update, signal, trip, !isQuiet);
  // After the pulse: on a page that is complete it asks for the page's data at once, and has their answer at once.
  const session: Session = new Session(page, signal, () => pulse.request(true), die);
  // Leaving by pausing: the page stays, what we say of it goes.
  signal.addEventListener('abort', () => session.leave());
  listen({ page, signal, accountId: () => session.accountId });

  for (const feature of isQuiet ? [guards] : FEATURES) start(feature);
  if (needsDeepReaders(page) || MORE_PAGES.includes(page)) complete();
  pulse.request();
  return { pulse };

  /** Adds what only some pages need. */
  function complete(): void {
    if (isComplete) return;
    isComplete = true;
    importBundle('on-demand').then(
      ({ features, readers }) => {
        if (signal.aborted) return;
        for (const feature of features) start(feature);
        session.readWith(readers);
      },
      (error: unknown) => {
        console.error('MP Steward:', error);
        if (contextAlive()) session.tell(t('breaker_failed'));
      },
    );
  }

  /** Where there is something to guard, the dialog is to open at once, and marks are drawn. Should this fail, the guard will say so. */
  function lookForControls(): void {
    const docs = documentsHere(document);
    for (const doc of docs) {
      if (!watched.has(doc) && doc !== document) pulse.watch(doc);
      watched.add(doc);
    }
    if (isGuarded) return;
    isGuarded = docs.some((doc) => mayHold(pageOf(doc, page), doc));
    if (!isGuarded) return;
    importBundle('guards').then(
      ({ features }) => {
        if (signal.aborted) return;
        for (const feature of features) start(feature);
        pulse.request();
      },
      () => {},
    );
  }

  function start(feature: Feature): void {
    if (!isOn(mirror().settings, feature.id) || (feature.pages !== 'all' && !feature.pages.includes(page))) return;
    const own = new AbortController();
    signal.addEventListener('abort', () => own.abort());
    const layer = new Layer(own.signal, () => stop(feature, own, t('breaker_war')));
    const begin = (): ((view: View) => void) =>
      feature.start({
        page,
        layer,
        float: () => new Float(own.signal),
        signal: own.signal,
        refresh: () => pulse.request(true),
        tell: (text) => session.tell(text),
        placeChip: (chip) => void send('chip-placed', chip),
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
        noteGuard: (event) => send('guard-event', { ...event, accountId: session.accountId, page }),
      });
    guardAgainst(feature, own, () => running.set(feature, { layer, own, show: begin() }));
    own.signal.addEventListener('abort', () => running.delete(feature));
  }

  function* update(): Generator<boolean | undefined> {
    if (!document.documentElement) return;
    if (location.href !== address) look();
    if (signal.aborted) return;
    address = location.href;
    const view = session.look(mirror());
    if (!isQuiet) lookForControls();
    // What is missing on this page is said by a feature of the other bundle.
    if (view.settled && view.key === null && page !== 'other') complete();
    // What stands in rows comes first: it is what a redraw takes away.
    const inRows = ({ pages }: Feature): number => (pages === 'all' ? 1 : 0);
    let isFirst = true;
    for (const feature of [...running.keys()].sort((a, b) => inRows(a) - inRows(b))) {
      // The first is drawn in the very task that has read the page: a wait would show rows without their badges.
      if (!isFirst) yield feature.isLate;
      isFirst = false;
      guardAgainst(feature, null, () => running.get(feature)?.show(view));
    }
    const isSaid = [...running.values()].some(({ layer }) => layer.host('status'));
    line.show(isSaid ? null : view.told);
  }

  function guardAgainst(feature: Feature, own: AbortController | null, work: () => void): void {
    try {
      work();
    } catch (error) {
      console.error('MP Steward:', feature.id, error);
      (own ?? running.get(feature)?.own)?.abort();
      running.delete(feature);
      session.tell(t('breaker_failed'));
    }
  }

  function stop(feature: Feature, own: AbortController, words: string): void {
    own.abort();
    running.delete(feature);
    if (feature.id !== 'status-chip') session.tell(words);
  }

  /** What is drawn with the page rests for a while; the guards, which wait for a person, do not. */
  function trip(): void {
    for (const [{ id }, { own }] of [...running]) if (id !== 'status-chip' && id !== 'guards') own.abort();
    session.tell(t('breaker_all'));
    const timer = setTimeout(restart, RETRY_AFTER);
    signal.addEventListener('abort', () => clearTimeout(timer));
  }
}
