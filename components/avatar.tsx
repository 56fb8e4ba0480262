import type { Colour } from '@/lib/account-marks.ts';
import { colourClass } from './account-colour.tsx';
import './avatar.css';

const TONES = 10;

/** The same account has the same colour everywhere and always, so that two accounts are told apart at a glance. */
function toneOf(id: string): number {
  let hash = 0;
  for (const char of id) hash = (hash * 31 + (char.codePointAt(0) ?? 0)) >>> 0;
  return hash % TONES;
}

/** The first thing in a name that a person sees as one character, be it made of several code points. */
function firstLetter(name: string): string {
  const visible = name.replace(/[\p{C}\p{Z}]/gu, '') || '?';
  return new Intl.Segmenter().segment(visible)[Symbol.iterator]().next().value?.segment.toUpperCase() ?? '?';
}

interface Props {
  id: string;
  name: string;
  /** The colour that the person chose for it; without one it has a tone that its id gives. */
  colour?: Colour | null;
  small?: boolean;
}

/** An account's letter on its colour. Decoration: the name stands beside it. */
export function Avatar({ id, name, colour = null, small = false }: Props) {
  const tone = colour ? `avatar--chosen ${colourClass(colour)}` : `avatar--${toneOf(id)}`;
  return (
    <span className={`avatar ${tone}${small ? ' avatar--small' : ''}`} aria-hidden="true">
      {firstLetter(name)}
    </span>
  );
}
