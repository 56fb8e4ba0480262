const bytes = (text: string): Buffer => Buffer.from(text, 'utf8');

/** The part of a base64 text that does not depend on what stands before and after it. */
function base64Cores(text: string): string[] {
  return [0, 1, 2].flatMap((shift) => {
    const encoded = Buffer.concat([Buffer.alloc(shift), bytes(text)]).toString('base64');
    const core = encoded.replace(/=+$/, '').slice(shift === 0 ? 0 : 4, -2);
    return core.length >= 8 ? [core, core.replaceAll('+', '-').replaceAll('/', '_')] : [];
  });
}

/** A text in every encoding in which it might stand in a file, itself first. */
export function encodingsOf(text: string): string[] {
  const points = [...text].map((character) => character.codePointAt(0) ?? 0);
  const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index).toString(16).padStart(4, '0'));
  const plain = text.normalize('NFKC').replace(/\p{Cf}/gu, '');
  const isAscii = /^[\x20-\x7e]*$/.test(text);
  return [
    ...new Set([
      text,
      plain,
      plain.replace(/\s/g, ''),
      text.toLowerCase(),
      text.toUpperCase(),
      [...plain].reverse().join(''),
      encodeURIComponent(text),
      encodeURIComponent(encodeURIComponent(text)),
      JSON.stringify(text).slice(1, -1),
      bytes(text).toString('hex'),
      ...base64Cores(text),
      ...(isAscii
        ? []
        : [
            units.map((unit) => `\\u${unit}`).join(''),
            units.map((unit) => `\\u${unit}`.toUpperCase()).join(''),
            points.map((point) => `&#${point};`).join(''),
            points.map((point) => `&#x${point.toString(16)};`).join(''),
          ]),
      ...(/^[\d ]+$/.test(plain) ? [plain.slice(0, 5), plain.slice(-5), plain.replace(/\D/g, '').slice(3, 8)] : []),
    ]),
  ];
}
