import { pinyin } from 'pinyin-pro';
import type { Sounds } from './search.ts';

const SYLLABLE = /^[a-zü]+$/;

/** How a Chinese text sounds, each character read as its word has it: 长期 is `chang qi`, 管理员长 is not. Loaded on demand: it is large. */
export const sounds: Sounds = (text) => {
  const spoken = pinyin(text, { type: 'array', toneType: 'none', v: true });
  const perUnit: (string | null)[] = [];
  let character = 0;
  for (const letter of text) {
    const said = spoken[character++] ?? '';
    perUnit.push(said !== letter && SYLLABLE.test(said) ? said : null);
    // A character of two units has its sound at the first.
    if (letter.length > 1) perUnit.push(null);
  }
  return perUnit;
};
