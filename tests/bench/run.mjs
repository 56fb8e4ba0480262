/**
 * `npm run bench`: speed and size of the built extension in a real Chromium, on the sandbox console.
 *
 *   npm run bench                     a table
 *   npm run --silent bench -- --json  {"metrics":[{"name","value","budget","unit"}]}, nothing else on stdout
 *   … -- --no-build                   measure what is in .output already
 *
 * Within budget means value ≤ budget.
 */
import { spawnSync } from 'node:child_process';
import { bin, checkNode, ensureBrowsers, ensureNodeModules, explainAndExit, ROOT, SetupError } from '../setup.mjs';

const KNOWN = ['--json', '--no-build'];

function table(metrics) {
  const width = Math.max(...metrics.map(({ name }) => name.length));
  for (const { name, value, budget, unit } of metrics) {
    const sign = value <= budget ? 'within' : 'OVER';
    console.log(`${name.padEnd(width)}  ${String(value).padStart(8)} ${unit.padEnd(5)}  ${sign} ${budget}`);
  }
}

async function main(args) {
  const unknown = args.find((arg) => !KNOWN.includes(arg));
  if (unknown) throw new SetupError(`Unknown option ${unknown}. Usage: npm run bench -- [--json] [--no-build]`);
  const json = args.includes('--json');
  checkNode();
  process.chdir(ROOT);
  await ensureNodeModules({ quiet: json });
  const { chromium: executable } = await ensureBrowsers(['chromium'], { quiet: json });
  const targets = args.includes('--no-build')
    ? []
    : [
        ['-b', 'chrome'],
        ['-b', 'firefox', '--mv3'],
      ];
  for (const target of targets) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [bin('wxt'), 'build', ...target], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new SetupError(`The build failed:\n${stdout}${stderr}`);
  }
  const { register } = await import('tsx/esm/api');
  register();
  const { measure } = await import('./bench.ts');
  const metrics = await measure(executable, json ? () => {} : (step) => console.error(`  ${step}`));
  if (json) console.log(JSON.stringify({ metrics }));
  else table(metrics);
  process.exit(0);
}

main(process.argv.slice(2)).catch(explainAndExit);
