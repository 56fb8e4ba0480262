type Wakeful = { browser: { runtime: { getBackgroundPage(): Promise<typeof globalThis> } } };

/**
 * Runs in Chromium in the worker itself, in Firefox in a page beside the event page: sets the clock of what runs in the background,
 * which goes on from there. It travels as source text, so it must need nothing from outside itself.
 * @param now milliseconds since 1970
 */
export async function setClock(now: number): Promise<void> {
  const where =
    'document' in globalThis
      ? await (globalThis as unknown as Wakeful).browser.runtime.getBackgroundPage()
      : globalThis;
  // Of two realms, and only the browser's own has it: what was set before has inherited it.
  const Real = Object.hasOwn(where.Date, 'parse') ? where.Date : Object.getPrototypeOf(where.Date);
  const ahead = now - Real.now();
  where.Date = class extends Real {
    constructor(...given: unknown[]) {
      super(...(given.length > 0 ? given : [Real.now() + ahead]));
    }
    static now(): number {
      return Real.now() + ahead;
    }
  } as unknown as DateConstructor;
}
