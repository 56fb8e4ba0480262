/**
 * `npm start`: a real browser with the extension, on the sandbox console (or, with --live, on the real site).
 * Sets up what is missing, builds, then hands over to open.ts or tour.ts.
 */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { bin, checkNode, ensureBrowsers, ensureNodeModules, explainAndExit, ROOT, SetupError } from '../setup.mjs';

const USAGE = `npm start -- [options]

  --browser chromium|firefox   which browser (chromium)
  --live                       the real https://mp.weixin.qq.com instead of the sandbox
  --replay FILE                a redacted report, shown as the page that it is of
  --tour DIR                   no window: go through the main job and write numbered pictures to DIR
  --lang zh|en                 language of the browser and the extension (the browser's own; the tour shows both)
  --port N                     port of the sandbox console on 127.0.0.1 (any free one)
  --no-build                   use what is in .output already
  --help                       this text`;

const OPTIONS = {
  browser: { type: 'string', default: 'chromium' },
  live: { type: 'boolean', default: false },
  replay: { type: 'string' },
  tour: { type: 'string' },
  lang: { type: 'string' },
  port: { type: 'string', default: '0' },
  'no-build': { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
};

/** @throws SetupError for whatever the command line says that is not understood */
function readArguments() {
  const wrong = (text) => new SetupError(`${text}\n\n${USAGE}`);
  let values;
  try {
    ({ values } = parseArgs({ options: OPTIONS }));
  } catch (error) {
    throw wrong(error.message.split('. To specify')[0]);
  }
  const browser = values.browser === 'chrome' ? 'chromium' : values.browser;
  if (!['chromium', 'firefox'].includes(browser))
    throw wrong(`--browser ${values.browser}: chromium or firefox is expected.`);
  if (values.lang !== undefined && !['zh', 'en'].includes(values.lang))
    throw wrong(`--lang ${values.lang}: zh or en is expected.`);
  if (!/^\d{1,5}$/.test(values.port) || Number(values.port) > 65_535)
    throw wrong(`--port ${values.port}: a whole number from 0 to 65535 is expected.`);
  if (values.tour === '') throw wrong('--tour needs a folder.');
  if (values.tour !== undefined && values.live)
    throw wrong('--tour and --live do not go together: the tour is on the sandbox.');
  if (values.replay !== undefined && (values.live || values.tour !== undefined))
    throw wrong('--replay is shown on the sandbox, without --live and --tour.');
  return { ...values, browser, port: Number(values.port) };
}

function build(browser) {
  console.log(`Building the extension for ${browser}`);
  const target = browser === 'firefox' ? ['-b', 'firefox', '--mv3'] : ['-b', 'chrome'];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [bin('wxt'), 'build', ...target], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        output += chunk;
      });
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new SetupError(`The build failed:\n${output}`))));
  });
}

async function main() {
  const options = readArguments();
  if (options.help) return console.log(USAGE);
  checkNode();
  const outputFolder = options.tour && path.resolve(process.env.INIT_CWD ?? process.cwd(), options.tour);
  process.chdir(ROOT);
  await ensureNodeModules();
  const found = await ensureBrowsers([options.browser]);
  if (!options['no-build']) await build(options.browser);

  const { register } = await import('tsx/esm/api');
  register();
  const { browser, lang: language, port, live } = options;
  const common = { browser, language, port, executable: found[browser] };
  if (outputFolder) {
    const { tour } = await import('./tour.ts');
    await tour({ ...common, folder: outputFolder });
  } else {
    const { openForPerson } = await import('./open.ts');
    await openForPerson({ ...common, live, replay: options.replay });
  }
  process.exit(0);
}

main().catch((error) => {
  // A person reads this: what went wrong, not where in our code.
  const lines = String(error.message ?? error).split('\n');
  explainAndExit(error instanceof SetupError ? error : new SetupError(lines.slice(0, 20).join('\n')));
});
