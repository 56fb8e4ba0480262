/** What a console page pays for: size of the built content scripts, and code that must not be in any bundle. Reads `.output`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from '../setup.mjs';

export const TARGETS = ['chrome-mv3', 'firefox-mv3'];
/** All content scripts of one target together, in bytes. */
export const BUDGET = { min: 60_000, gzip: 20_000 };

const NETWORK = /\b(fetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon)/;
/** Raw non-characters make Chromium refuse a content script without a word. */
const NON_CHARACTERS = /[\uFFFE\uFFFF]/;

function scripts(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .map((name) => ({ name, bytes: readFileSync(path.join(folder, name)) }));
}

/** @param {string} target a folder of `.output` @returns {{min: number, gzip: number, files: number}} bytes of its content scripts */
export function contentScriptBytes(target) {
  const files = scripts(path.join(ROOT, '.output', target, 'content-scripts'));
  return {
    files: files.length,
    min: files.reduce((sum, { bytes }) => sum + bytes.length, 0),
    gzip: files.reduce((sum, { bytes }) => sum + gzipSync(bytes, { level: 9 }).length, 0),
  };
}

/** What content scripts import on the pages that need it: the scripts that the manifest lets a console page reach. */
function onDemand(root) {
  const { web_accessible_resources: reachable = [] } = JSON.parse(
    readFileSync(path.join(root, 'manifest.json'), 'utf8'),
  );
  const names = reachable.flatMap(({ resources }) => resources).filter((name) => name.endsWith('.js'));
  return names.map((name) => ({ name, bytes: readFileSync(path.join(root, name)) }));
}

/** The worker's own script and every chunk that it loads. */
function workerScripts(root) {
  const files = new Map();
  const visit = (file) => {
    if (files.has(file) || !existsSync(file)) return;
    const bytes = readFileSync(file);
    files.set(file, bytes);
    for (const [, chunk] of bytes.toString('utf8').matchAll(/(?:from|import)\s*["'](\.?\.?\/[^"']+\.js)["']/g))
      visit(chunk.startsWith('/') ? path.join(root, chunk) : path.resolve(path.dirname(file), chunk));
  };
  visit(path.join(root, 'background.js'));
  return [...files].map(([file, bytes]) => ({ name: path.relative(root, file), bytes }));
}

/** @returns {{lines: string[], problems: string[]}} what was measured, and what is over budget or forbidden, each one sentence */
export function checkBundles() {
  const lines = [];
  const problems = [];
  for (const target of TARGETS) {
    const root = path.join(ROOT, '.output', target);
    const { min, gzip, files } = contentScriptBytes(target);
    if (files === 0) {
      problems.push(`${target}: there are no content scripts in .output; has it been built?`);
      continue;
    }
    lines.push(`${target}: content scripts ${min} bytes of ${BUDGET.min}, gzip ${gzip} of ${BUDGET.gzip}`);
    if (min > BUDGET.min) problems.push(`${target}: content scripts take ${min} bytes, ${BUDGET.min} are allowed.`);
    if (gzip > BUDGET.gzip)
      problems.push(`${target}: content scripts take ${gzip} bytes gzipped, ${BUDGET.gzip} are allowed.`);

    const onConsole = [...scripts(path.join(root, 'content-scripts')), ...onDemand(root)];
    for (const { name, bytes } of onDemand(root))
      lines.push(`${target}: ${name}, imported by some pages, ${bytes.length} bytes`);
    const worker = workerScripts(root);
    if (worker.length === 0) problems.push(`${target}: there is no background.js.`);
    for (const { name, bytes } of [...onConsole, ...worker]) {
      const word = NETWORK.exec(bytes.toString('utf8'))?.[1];
      if (word) problems.push(`${target}: ${name} holds "${word}"; nothing of ours may open a connection.`);
    }
    for (const { name, bytes } of onConsole)
      if (NON_CHARACTERS.test(bytes.toString('utf8')))
        problems.push(`${target}: ${name} holds a raw U+FFFE or U+FFFF.`);
  }
  return { lines, problems };
}
