/** Opens a browser for a person: the extension on the sandbox console, or on the real site; stays until the window is closed. */
import { launchChromium } from '../e2e/driver/chromium.ts';
import { launchFirefox } from '../e2e/driver/firefox.ts';
import type { BrowserKind, Language } from '../e2e/driver/types.ts';
import { address } from '../e2e/world.ts';
import { reportFrom } from './replay/open-report.ts';
import { replayPath } from './replay/replay-page.ts';
import { REPLAY_TOKEN, startSandbox } from './server.ts';

export interface OpenOptions {
  browser: BrowserKind;
  executable: string | undefined;
  language: Language | undefined;
  /** 0 takes any free one. */
  port: number;
  /** The real site: no sandbox, no rules for hosts. */
  live: boolean;
  /** File of a report to show; undefined for none. */
  replay: string | undefined;
}

const TOKEN = '1000000001';
const REAL_SITE = 'https://mp.weixin.qq.com/';

const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);

/** Settles when the person ends it, from the terminal or by the system. */
function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
}

/** @throws Error if the port is taken, the report cannot be shown, or the browser does not start */
export async function openForPerson(options: OpenOptions): Promise<void> {
  const { browser, executable, language, port, live } = options;
  const report = options.replay === undefined ? undefined : reportFrom(options.replay);
  const sandbox = live ? null : await startSandbox({ port, ...(report && { replay: report }) });
  const headless = !hasDisplay();
  const launch = browser === 'chromium' ? launchChromium : launchFirefox;
  let driver: Awaited<ReturnType<typeof launch>> | null = null;
  try {
    driver = await launch({
      extension: `.output/${browser === 'chromium' ? 'chrome-mv3' : 'firefox-mv3'}`,
      port: sandbox?.port ?? null,
      headless,
      ...(executable && { executable }),
      ...(language && { language }),
    });
    const replayed = report && `https://mp.weixin.qq.com${replayPath(report, REPLAY_TOKEN)}`;
    const url = live ? REAL_SITE : (replayed ?? address('people', TOKEN));
    // Without a network the real site cannot be shown; the window stays, and the person may try again.
    await driver.show(url).catch((error: unknown) => {
      if (!live) throw error;
      console.error(`${REAL_SITE} could not be reached.`);
    });
    if (live) {
      console.log(`\nThis is the real site, ${REAL_SITE}: nothing here is simulated. Log in as you always do.`);
    } else {
      console.log(`\nThe sandbox console is open: ${url}`);
      console.log('Other scenarios, layouts and its clock: https://mp.weixin.qq.com/__sandbox in that window');
      console.log(
        'In that window alone this host is the sandbox on your own machine; no account, no person there is real.',
      );
    }
    if (headless)
      console.log('No display: the browser runs without a window. For pictures of it: npm start -- --tour DIR');
    console.log(headless ? 'Ctrl+C ends it.' : 'Close the window, or press Ctrl+C here, to end it.');
    await Promise.race([driver.closed(), interrupted()]);
  } finally {
    await driver?.close();
    await sandbox?.close();
  }
}
