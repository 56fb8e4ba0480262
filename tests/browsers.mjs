/** Finds a Chromium and a Firefox on this machine: named in the environment first, then the usual names, then the usual places. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const home = os.homedir();
const programs = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(Boolean);
const onWindows = (...parts) => programs.map((folder) => path.join(folder, ...parts));

/** Builds that Playwright or Puppeteer put into their caches, newest first. */
function cached(cache, inside) {
  try {
    return readdirSync(cache)
      .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
      .flatMap((version) => inside.map((rest) => path.join(cache, version, ...rest)));
  } catch {
    return [];
  }
}

const playwrightCache = {
  linux: path.join(home, '.cache', 'ms-playwright'),
  darwin: path.join(home, 'Library', 'Caches', 'ms-playwright'),
  win32: path.join(process.env.LOCALAPPDATA ?? home, 'ms-playwright'),
};

/**
 * For each kind: the variable that names one, its Debian package, the commands to look for on the PATH, and full paths.
 * Google Chrome comes last: since version 137 it ignores `--load-extension` (the driver then loads the extension in another way).
 */
export const BROWSERS = {
  chromium: {
    name: 'Chromium',
    variable: 'MP_STEWARD_CHROMIUM',
    debian: 'chromium',
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    places: [
      ...cached(playwrightCache[process.platform] ?? playwrightCache.linux, [
        ['chrome-linux', 'chrome'],
        ['chrome-linux64', 'chrome'],
        ['chrome-mac', 'Chromium.app', 'Contents', 'MacOS', 'Chromium'],
        ['chrome-win', 'chrome.exe'],
        ['chrome-win64', 'chrome.exe'],
      ]),
      ...cached(path.join(home, '.cache', 'puppeteer', 'chrome'), [
        ['chrome-linux64', 'chrome'],
        ['chrome-win64', 'chrome.exe'],
      ]),
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ...onWindows('Chromium', 'Application', 'chrome.exe'),
      ...onWindows('Google', 'Chrome', 'Application', 'chrome.exe'),
    ],
  },
  firefox: {
    name: 'Firefox',
    variable: 'MP_STEWARD_FIREFOX',
    debian: 'firefox-esr',
    commands: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
      ...onWindows('Mozilla Firefox', 'firefox.exe'),
      ...onWindows('Firefox Developer Edition', 'firefox.exe'),
    ],
  },
};

function onPath(command) {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return folders.map((folder) => path.join(folder, command)).find((file) => existsSync(file));
}

/** Does it start at all? Not asked on Windows, where `--version` opens a window. Ubuntu's chromium, for one, may be a mere signpost to a snap. */
function runs(file) {
  if (process.platform === 'win32') return true;
  return spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

/**
 * @param {Array<'chromium'|'firefox'>} kinds
 * @returns {{chromium?: string, firefox?: string}} full path of each kind found
 * @throws Error if a variable of the environment names a file that is not there
 */
export function findBrowsers(kinds = ['chromium', 'firefox']) {
  const found = {};
  for (const kind of kinds) {
    const { variable, commands, places } = BROWSERS[kind];
    const named = process.env[variable];
    if (named && !existsSync(named)) throw new Error(`${variable} names ${named}, and there is no such file.`);
    const candidates = named ? [named] : [...commands.map(onPath), ...places];
    const file = candidates.find((candidate) => candidate && existsSync(candidate) && runs(candidate));
    if (file) found[kind] = file;
  }
  return found;
}
