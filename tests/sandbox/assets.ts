import { readFileSync } from 'node:fs';
import { type Answer, file } from './answer.ts';

/** Pictures are drawn here, so that no page needs a host beyond its own. */
const AVATAR = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" rx="6" fill="#3c8f6d"/><path d="M14 46V20c6-3 12-3 18 1 6-4 12-4 18-1v26c-6-3-12-3-18 1-6-4-12-4-18-1z" fill="#fff" opacity=".92"/><path d="M32 21v26" stroke="#3c8f6d" stroke-width="2"/></svg>`;
const FAVICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><circle cx="16" cy="16" r="15" fill="#07c160"/><path d="M9 11h14v10H9z" fill="#fff"/></svg>`;

/** Something that looks like a QR code and encodes nothing. */
function qr(): string {
  const cells: string[] = [];
  for (let y = 0; y < 25; y += 1) {
    for (let x = 0; x < 25; x += 1) {
      const corner = (x < 8 && y < 8) || (x > 16 && y < 8) || (x < 8 && y > 16);
      if (!corner && (x * 7 + y * 13 + ((x * y) % 5)) % 3 === 0) cells.push(`M${x} ${y}h1v1h-1z`);
    }
  }
  const eye = (x: number, y: number) => `M${x} ${y}h7v7h-7zM${x + 1} ${y + 1}v5h5v-5zM${x + 2} ${y + 2}h3v3h-3z`;
  const eyes = eye(0, 0) + eye(18, 0) + eye(0, 18);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-2 -2 29 29"><rect x="-2" y="-2" width="29" height="29" fill="#fff"/><path fill-rule="evenodd" d="${eyes}${cells.join('')}" fill="#111"/></svg>`;
}

const FACE_COLOURS = ['#5b8ff9', '#61a96b', '#d48265', '#9270ca', '#c23531', '#269a99', '#bda29a', '#6e7074'];

/** A person's picture: one of eight, by number. */
function face(index: number): string {
  const colour = FACE_COLOURS[index % FACE_COLOURS.length];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" fill="${colour}"/><circle cx="32" cy="25" r="11" fill="#fff" opacity=".9"/><path d="M12 58c2-14 10-19 20-19s18 5 20 19z" fill="#fff" opacity=".9"/></svg>`;
}

const PICTURES: Readonly<Record<string, () => string>> = {
  'avatar.svg': () => AVATAR,
  'favicon.svg': () => FAVICON,
  'qr.svg': qr,
};

/** A style sheet, client script or picture by its name, or null if there is none. */
export function asset(name: string): Answer | null {
  if (Object.hasOwn(PICTURES, name)) return file('image/svg+xml', PICTURES[name]?.() ?? '');
  const person = /^face-(\d)\.svg$/.exec(name);
  if (person) return file('image/svg+xml', face(Number(person[1])));
  const match = /^([a-z-]+)\.(js|css)$/.exec(name);
  if (!match) return null;
  const folder = match[2] === 'js' ? 'client' : 'styles';
  try {
    const text = readFileSync(new URL(`./${folder}/${name}`, import.meta.url), 'utf8');
    return file(match[2] === 'js' ? 'text/javascript' : 'text/css', text);
  } catch {
    return null;
  }
}
