/** How many bytes of a file's beginning tell what it is. */
export const HEAD_BYTES = 512;

const ascii = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));

/** What files begin with, and at which byte. Of two that fit the first holds. */
const SIGNATURES: readonly { readonly type: string; readonly at?: number; readonly bytes: readonly number[] }[] = [
  { type: 'image/png', bytes: [0x89, ...ascii('PNG\r\n\x1a\n')] },
  { type: 'image/jpeg', bytes: [0xff, 0xd8, 0xff] },
  { type: 'image/gif', bytes: ascii('GIF8') },
  { type: 'image/webp', at: 8, bytes: ascii('WEBP') },
  { type: 'image/avif', at: 4, bytes: ascii('ftypavif') },
  { type: 'image/heic', at: 4, bytes: ascii('ftyphei') },
  { type: 'video/mp4', at: 4, bytes: ascii('ftyp') },
  { type: 'video/webm', bytes: [0x1a, 0x45, 0xdf, 0xa3] },
  { type: 'application/pdf', bytes: ascii('%PDF-') },
  { type: 'application/zip', bytes: ascii('PK\x03\x04') },
  { type: 'application/vnd.rar', bytes: ascii('Rar!\x1a\x07') },
  { type: 'application/x-7z-compressed', bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c] },
  { type: 'application/x-ole-storage', bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
];

/** Pictures that a browser may draw: none of these can hold a script or a link. SVG is not among them on purpose. */
const DRAWN: ReadonlySet<string> = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/avif']);

export const isDrawn = (type: string): boolean => DRAWN.has(type);

/**
 * What a file is by its first bytes; what its name or its sender says of it is not asked. Anything written in letters, a page or an SVG
 * too, is plain text here, so that no browser ever runs it.
 */
export function sniff(head: Uint8Array): string {
  const known = SIGNATURES.find(({ at = 0, bytes }) => bytes.every((byte, place) => head[at + place] === byte));
  if (known) return known.type;
  return isText(head) ? 'text/plain' : 'application/octet-stream';
}

function isText(head: Uint8Array): boolean {
  if (head.includes(0)) return false;
  try {
    // A letter cut in two at the end of what was read is no fault.
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return true;
  } catch {
    return false;
  }
}
