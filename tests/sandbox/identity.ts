import { createHash } from 'node:crypto';

function digest(token: string, label: string): Buffer {
  return createHash('sha256').update(`${token}/${label}`).digest();
}

/** The original ID of the account behind a token: the same token is always the same account. */
export function ghidOf(token: string): string {
  return `gh_${digest(token, 'ghid').toString('hex').slice(0, 12)}`;
}

/** The numeric id that the console calls `uin`, ten digits. */
export function uinOf(token: string): string {
  return String(3_000_000_000 + (digest(token, 'uin').readUInt32BE(0) % 900_000_000));
}

export function openidOf(token: string, label: string): string {
  return `o${digest(token, `openid/${label}`).toString('base64url').slice(0, 27)}`;
}

export function appidOf(token: string): string {
  return `wx${digest(token, 'appid').toString('hex').slice(0, 16)}`;
}

/** A value that looks like a secret and is none. */
export function fakeSecretOf(token: string, label: string): string {
  return `FAKE${digest(token, label).toString('hex').slice(0, 36)}`;
}

/** A whole number in [0, below) that depends on the token and the label alone. */
export function pick(token: string, label: string, below: number): number {
  return digest(token, label).readUInt32BE(4) % below;
}
