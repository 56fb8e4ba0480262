/**
 * Makes a fresh machine ready: packages, browsers, a Chinese font. Needs only Node and, for what is missing, npm or apt-get.
 *
 *   node tests/setup.mjs [--only node_modules] [--quiet]
 *
 * Says in one line each what it does, nothing where there is nothing to do. Whatever goes wrong ends in a `SetupError`:
 * one message that says what is wrong and what to type, and exit code 1.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, readFileSync, statfsSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { BROWSERS, findBrowsers } from './browsers.mjs';

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const MODULES = path.join(ROOT, 'node_modules');
const STAMP = path.join(MODULES, '.mp-steward-lock');
const ROOM_NEEDED = { modules: 700e6, browsers: 1100e6 };

/** Something about this machine that the person can put right; its message needs no stack trace. */
export class SetupError extends Error {}

/** @param {unknown} error prints it for a person, without a stack trace where it is ours, and ends the process with code 1 */
export function explainAndExit(error) {
  if (error instanceof SetupError) console.error(`\n${error.message}\n`);
  else console.error(error);
  process.exit(1);
}

/** Throws a `SetupError` if this Node is one that the build tools do not run on. */
export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
  if (fits) return;
  throw new SetupError(
    `Node ${version} is too old: version 20.19 or newer of 20, 22.12 or newer of 22, or anything later is needed.\nGet one from https://nodejs.org/ and run the command again.`,
  );
}

/** Runs a command, its output kept and (unless quiet) shown from the moment it fails. @returns {Promise<{code: number, output: string}>} */
function run(command, args, options = {}) {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(command, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'], ...options });
    const keep = (chunk) => {
      output = (output + chunk).slice(-60_000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => resolve({ code: 127, output: `${output}\n${error.message}` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

const lastLines = (text, count = 6) => text.trim().split('\n').slice(-count).join('\n');

/** npm says first what was wrong, and last where its log is. */
function npmErrors(output) {
  const errors = output.split('\n').filter((line) => /^npm error \S/.test(line));
  return errors.length > 0 ? errors.slice(0, 5).join('\n') : lastLines(output);
}

function checkRoom(folder, bytes) {
  let free = Number.POSITIVE_INFINITY;
  try {
    const { bavail, bsize } = statfsSync(folder);
    free = bavail * bsize;
  } catch {
    return; // A file system that cannot say how full it is: go on and let the installer find out.
  }
  if (free >= bytes) return;
  const mb = (n) => `${Math.round(n / 1e6)} MB`;
  throw new SetupError(
    `Not enough room on the disk that holds ${folder}: ${mb(free)} free, about ${mb(bytes)} needed.`,
  );
}

/**
 * Do the packages in node_modules already fit the lock? npm leaves a copy of what it installed in `.package-lock.json`;
 * only optional packages (other systems' binaries) may be missing from it.
 */
function modulesFitLock(lockText) {
  try {
    const wanted = JSON.parse(lockText).packages;
    const present = JSON.parse(readFileSync(path.join(MODULES, '.package-lock.json'), 'utf8')).packages;
    const extra = Object.keys(present).some((name) => !wanted[name]);
    const wrong = Object.entries(wanted).some(([name, entry]) => {
      if (name === '') return false;
      if (!present[name]) return !(entry.optional || entry.devOptional || entry.peer);
      return present[name].version !== entry.version;
    });
    return !extra && !wrong;
  } catch {
    return false;
  }
}

/** What to tell the person about a failed `npm ci`. */
function explainNpm(output) {
  if (/ENOSPC|no space left/i.test(output)) return 'The disk is full. Free about 700 MB and run the command again.';
  if (/EACCES|EPERM|EROFS/.test(output))
    return `No permission to write to ${MODULES}. Check who owns this folder (ls -ld "${ROOT}") and run the command again.`;
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT|network/i.test(output))
    return 'The npm registry cannot be reached. Check the network, or the registry and proxy in `npm config list`, and run the command again.';
  if (/EUSAGE|in sync/.test(output))
    return 'package.json and package-lock.json do not fit together. Type `npm install --package-lock-only`, then run the command again.';
  if (/not found|ENOENT.*npm/i.test(output) && !/E404/.test(output))
    return 'npm was not found. Install Node.js with npm from https://nodejs.org/.';
  return 'npm could not install the packages.';
}

/**
 * Installs the packages of the lock file unless they are there already, and lets WXT write its type files.
 * @param {{quiet?: boolean}} options quiet: say nothing unless something fails
 */
export async function ensureNodeModules({ quiet = false } = {}) {
  const say = quiet ? () => {} : console.log;
  const lockText = readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8');
  const hash = createHash('sha256').update(lockText).digest('hex');
  const stamped = existsSync(STAMP) && readFileSync(STAMP, 'utf8').trim() === hash;
  if (!stamped && !modulesFitLock(lockText)) {
    if (!canWrite(ROOT)) throw new SetupError(explainNpm('EACCES'));
    checkRoom(ROOT, ROOM_NEEDED.modules);
    say('Set-up: installing the packages of package-lock.json (npm ci, about half a minute)');
    const npm = process.env.npm_execpath?.endsWith('.js')
      ? [process.execPath, process.env.npm_execpath]
      : [process.platform === 'win32' ? 'npm.cmd' : 'npm'];
    const args = [...npm.slice(1), 'ci', '--ignore-scripts', '--no-audit', '--no-fund', '--fetch-retries=1'];
    const { code, output } = await run(npm[0], args, { shell: npm.length === 1 && process.platform === 'win32' });
    if (code !== 0) throw new SetupError(`${explainNpm(output)}\n\nnpm said:\n${npmErrors(output)}`);
  }
  if (!stamped) writeStamp(hash);
  if (!existsSync(path.join(ROOT, '.wxt', 'tsconfig.json'))) {
    const { code, output } = await run(process.execPath, [bin('wxt'), 'prepare']);
    if (code !== 0) throw new SetupError(`WXT could not prepare its type files:\n${lastLines(output, 12)}`);
  }
}

function writeStamp(hash) {
  try {
    writeFileSync(STAMP, hash);
  } catch {
    // Packages that we may read but not write are still good packages; the comparison is only made again next time.
  }
}

function canWrite(folder) {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** @param {string} name a package whose own command is wanted @returns {string} the script behind it, to be run with Node on any system */
export function bin(name) {
  const home = path.join(MODULES, name);
  const { bin: entry } = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8'));
  return path.join(home, typeof entry === 'string' ? entry : (entry[name.split('/').pop()] ?? Object.values(entry)[0]));
}

const byHand = {
  chromium: {
    linux: 'sudo apt-get install chromium   (Debian), or your system’s own package of Chromium',
    darwin: 'brew install --cask chromium',
    win32: 'winget install --id Hibbiki.Chromium',
  },
  firefox: {
    linux: 'sudo apt-get install firefox-esr   (Debian), or your system’s own package of Firefox',
    darwin: 'brew install --cask firefox',
    win32: 'winget install --id Mozilla.Firefox',
  },
};

function howToInstall(kinds) {
  const lines = kinds.map((kind) => `  ${byHand[kind][process.platform] ?? byHand[kind].linux}`);
  const names = kinds.map((kind) => `${BROWSERS[kind].variable}=/path/to/${kind}`).join(' or ');
  return `Type:\n${lines.join('\n')}\nor, if you have one elsewhere, name it: ${names}`;
}

/** How to call apt-get as root without a question, or null where that cannot be done. */
function apt() {
  if (process.platform !== 'linux' || spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status !== 0)
    return null;
  if (process.getuid?.() === 0) return ['apt-get'];
  const sudo = spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0;
  return sudo ? ['sudo', '-n', 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'] : null;
}

function explainApt(output) {
  if (/could not get lock|unable to acquire|unable to lock/i.test(output))
    return 'Another program is installing packages right now (apt is locked). Wait until it has finished and run the command again.';
  if (/no space left|enough free space/i.test(output))
    return 'The disk is full. Free about 1 GB and run the command again.';
  if (
    /temporary failure|could not resolve|could not connect|unable to connect|cannot initiate|failed to fetch|unable to locate/i.test(
      output,
    )
  )
    return 'The package archive cannot be reached or does not hold the package. Check the network and /etc/apt/sources.list, and run the command again.';
  if (/permission denied|are you root/i.test(output))
    return 'No permission to install packages. Run the command as root, or install by hand.';
  return 'apt-get could not install the packages.';
}

async function aptInstall(packages, say) {
  const [command, ...first] = apt();
  checkRoom('/', ROOM_NEEDED.browsers);
  say(`Set-up: installing ${packages.join(', ')} (apt-get, up to 250 MB)`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' };
  const wait = ['-o', 'DPkg::Lock::Timeout=60', '-o', 'Acquire::Retries=1'];
  const update = await run(command, [...first, ...wait, 'update'], { env });
  const install = await run(command, [...first, ...wait, 'install', '-y', '--no-install-recommends', ...packages], {
    env,
  });
  if (install.code === 0) return;
  const output = `${update.output}\n${install.output}`;
  throw new SetupError(`${explainApt(output)}\n\napt-get said:\n${lastLines(install.output)}`);
}

const hasChineseFont = () => {
  const { status, stdout } = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  return process.platform !== 'linux' || (status === 0 && stdout.trim() !== '');
};

/**
 * Finds the browsers asked for; installs those that are missing where apt-get can be used without a question.
 * @param {Array<'chromium'|'firefox'>} kinds
 * @param {{quiet?: boolean}} options
 * @returns {Promise<{chromium?: string, firefox?: string}>} path of each
 */
export async function ensureBrowsers(kinds = ['chromium', 'firefox'], { quiet = false } = {}) {
  const say = quiet ? () => {} : console.log;
  let found = explained(findBrowsers, kinds);
  const missing = kinds.filter((kind) => !found[kind]);
  const packages = missing.map((kind) => BROWSERS[kind].debian);
  const fontMissing = !hasChineseFont();
  if (fontMissing) packages.push('fonts-noto-cjk');
  if (packages.length > 0 && apt()) {
    // Pictures without Chinese letters are a pity, not a reason to stop.
    if (missing.length === 0)
      await aptInstall(packages, say).catch((error) => say(`Set-up: no Chinese font. ${error.message}`));
    else await aptInstall(packages, say);
    found = explained(findBrowsers, kinds);
  } else if (missing.length === 0 && fontMissing) {
    say('Set-up: no Chinese font was found; pictures will show boxes. Debian: sudo apt-get install fonts-noto-cjk');
  }
  const still = kinds.filter((kind) => !found[kind]);
  if (still.length === 0) return found;
  const names = still.map((kind) => BROWSERS[kind].name).join(' and ');
  throw new SetupError(`No ${names} was found, and there is no way to install it from here.\n${howToInstall(still)}`);
}

function explained(work, ...args) {
  try {
    return work(...args);
  } catch (error) {
    throw new SetupError(error.message);
  }
}

async function main(args) {
  const quiet = args.includes('--quiet');
  const only = args.includes('--only') ? args[args.indexOf('--only') + 1] : null;
  const unknown = args.find((arg) => arg.startsWith('--') && !['--only', '--quiet'].includes(arg));
  if (unknown || (args.includes('--only') && only !== 'node_modules'))
    throw new SetupError(
      `Unknown option ${unknown ?? `--only ${only ?? ''}`}. Usage: node tests/setup.mjs [--only node_modules] [--quiet]`,
    );
  checkNode();
  await ensureNodeModules({ quiet });
  if (only === 'node_modules') return;
  const found = await ensureBrowsers(['chromium', 'firefox'], { quiet });
  if (!quiet) for (const [kind, where] of Object.entries(found)) console.log(`Set-up: ${kind} is ${where}`);
}

const asCommand = process.argv[1] && existsSync(process.argv[1]) && statSync(process.argv[1]).isFile();
if (asCommand && import.meta.url === pathToFileURL(path.resolve(process.argv[1])).href) {
  main(process.argv.slice(2)).catch(explainAndExit);
}
