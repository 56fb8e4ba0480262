/** What the address asks for: `#<id of the run>`, and `#<id>&print` to have it printed once it is drawn. */
export interface Asked {
  /** null where the address names none. */
  readonly runId: string | null;
  readonly print: boolean;
}

export function readAddress(hash: string): Asked {
  const [id = '', ...rest] = hash.replace(/^#/, '').split('&');
  return { runId: id === '' ? null : id, print: rest.includes('print') };
}
