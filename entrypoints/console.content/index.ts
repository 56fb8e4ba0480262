import { defineContentScript } from 'wxt/utils/define-content-script';
import { CONSOLE_MATCHES } from '@/lib/console/matches.ts';
import { isEditorPage, type PageId, recognisePage } from '@/lib/console/pages.ts';
import { t } from '@/lib/i18n.ts';
import { send } from '@/lib/messages.ts';
import { removeLeftovers } from '@/lib/overlay/host.ts';
import { Layer } from '@/lib/overlay/layer.ts';
import { Pulse } from '@/lib/overlay/pulse.ts';
import { DEFAULT_SETTINGS, isOn } from '@/lib/settings.ts';
import type { Feature, View } from './feature.ts';
import adminOnlyMarks from './features/admin-only-marks.ts';
import guards from './features/guards.ts';
import statusChip from './features/status-chip.ts';
import unrecognised from './features/unrecognised.ts';
import { succeedOlder } from './instance.ts';
import { type Mirrored, watchMirror } from './mirror.ts';
import { importOnDemand } from './on-demand.ts';
import { watchContext } from './reload-bar.ts';
import { Session } from './session.ts';

/** The features that every page has; `on-demand.ts` holds those that only a few need. */
const FEATURES: readonly Feature[] = [guards, adminOnlyMarks, unrecognised, statusChip];

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

/** Begins with the page as its address now names it. */
function begin(): void {
  const page = recognisePage(new URL(location.href));
  if (page !== null && !isEditorPage(page)) steward(page);
}

/** Everything of ours on one page: begun here, and ended by one abort. */
function steward(page: PageId): void {
  const whole = new AbortController();
  let part: { stop: AbortController; pulse: Pulse } | null = null;
  let mirrored: Mirrored = { settings: DEFAULT_SETTINGS, facts: null };

  const die = (): void => {
    if (whole.signal.aborted) return;
    whole.abort();
    part?.stop.abort();
    context.showBar();
  };
  /** The console has gone to another page without loading one. */
  const move = (): void => {
    whole.abort();
    part?.stop.abort();
    begin();
  };
  const context = watchContext(whole.signal, die);
  succeedOlder(whole.signal, () => {
    whole.abort();
    part?.stop.abort();
  });

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
    part = { stop, ...mount(page, () => mirrored, stop.signal, die, move) };
  }
}

/** Starts the features that are on for this page. One that throws is switched off here, and said so; the others go on. */
function mount(page: PageId, mirror: () => Mirrored, signal: AbortSignal, onDead: () => void, onMoved: () => void) {
  const running = new Map<Feature, { layer: Layer; own: AbortController; show: (view: View) => void }>();
  const session: Session = new Session(page, signal, () => pulse.request(true), onDead);
  let address = location.href;
  const isBereft = (): boolean => [...running.values()].some(({ layer }) => layer.isBereft);
  const pulse: Pulse = new Pulse(update, isBereft, signal, () => stopAll(t('breaker_all')));
  // Leaving by pausing: the page stays, what we say of it goes.
  signal.addEventListener('abort', () => session.leave());

  for (const feature of FEATURES) start(feature);
  void importOnDemand(page).then((bundle) => {
    if (!bundle || signal.aborted) return;
    for (const feature of bundle.features) start(feature);
    session.readWith(bundle.readers);
  });
  pulse.request();
  return { pulse };

  function start(feature: Feature): void {
    if (!isOn(mirror().settings, feature.id) || (feature.pages !== 'all' && !feature.pages.includes(page))) return;
    const own = new AbortController();
    signal.addEventListener('abort', () => own.abort());
    const layer = new Layer(own.signal, () => stop(feature, own, t('breaker_war')));
    const begin = (): ((view: View) => void) =>
      feature.start({
        page,
        layer,
        signal: own.signal,
        refresh: () => pulse.request(true),
        tell: (text) => session.tell(text),
        placeChip: (chip) => void send('chip-placed', chip),
        openPanel: async () => {
          const result = await send('open-panel', {});
          if (result.ok && result.value === 'tab') session.tell(t('panel_opened_tab'));
          if (!result.ok) session.tell(t('panel_failed'));
          return result;
        },
        noteGuard: ({ kind, action }) => void send('guard-event', { kind, action, accountId: session.accountId, page }),
      });
    guardAgainst(feature, own, () => running.set(feature, { layer, own, show: begin() }));
    own.signal.addEventListener('abort', () => running.delete(feature));
  }

  function* update(): Generator<void> {
    if (!document.documentElement) return;
    if (location.href !== address && recognisePage(new URL(location.href)) !== page) return onMoved();
    address = location.href;
    const view = session.look(mirror());
    // What stands in rows comes first: it is what a redraw takes away.
    const inRows = ({ pages }: Feature): number => (pages === 'all' ? 1 : 0);
    for (const feature of [...running.keys()].sort((a, b) => inRows(a) - inRows(b))) {
      yield;
      guardAgainst(feature, null, () => running.get(feature)?.show(view));
    }
  }

  function guardAgainst(feature: Feature, own: AbortController | null, work: () => void): void {
    try {
      work();
    } catch (error) {
      console.error(`MP Steward: ${feature.id} failed`, error);
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

  function stopAll(words: string): void {
    for (const [feature, { own }] of [...running]) if (feature.id !== 'status-chip') own.abort();
    session.tell(words);
  }
}
