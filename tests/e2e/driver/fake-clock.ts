/** What `shiftClock` needs of a global object: a window, a worker, or the sandbox that a content script runs in. */
interface Realm {
  Date: DateConstructor & { ahead?: number };
  performance?: Performance;
}

/**
 * Runs in whatever is to live in another time: its `Date`, and when it says that it was loaded, are so far ahead of the machine's,
 * and go on with it. It travels as source text, so it must need nothing from outside itself.
 * @param ahead milliseconds; 0 puts everything back
 */
function shiftClock(ahead: number, realm: Realm = globalThis): void {
  // Of two, and only the browser's own has it: what was set before has inherited it.
  const Real: DateConstructor = Object.hasOwn(realm.Date, 'parse') ? realm.Date : Object.getPrototypeOf(realm.Date);
  const before = realm.Date.ahead ?? 0;
  class Moved extends Real {
    constructor(...given: unknown[]) {
      super(...((given.length > 0 ? given : [Real.now() + ahead]) as []));
    }
    static override now(): number {
      return Real.now() + ahead;
    }
  }
  realm.Date = ahead === 0 ? Real : (Object.assign(Moved, { ahead }) as unknown as DateConstructor);
  if (!realm.performance) return;
  const value = realm.performance.timeOrigin - before + ahead;
  Object.defineProperty(realm.performance, 'timeOrigin', { configurable: true, value });
}

/** `shiftClock` as an expression, on the realm that another expression gives. */
export const shifting = (ahead: number, realm = 'globalThis'): string =>
  `(async () => { const __name = (f) => f; (${shiftClock})(${ahead}, ${realm}); })()`;

/**
 * For the browser's own window in Firefox: shifts the clock of every page whose address begins so, of our scripts in it, and of the
 * page in the background; of those that are open and of those to come. Where it was run before, the last one holds.
 * WebDriver's own preload scripts reach neither the extension's pages nor what content scripts run in; a frame script does.
 */
export function firefoxShifting(ahead: number, extensionId: string, beginnings: readonly string[]): string {
  const script = `{
    const code = ${JSON.stringify(`{ const __name = (f) => f; (${shiftClock})(${ahead}); }`)};
    const isOurs = (window) => ${JSON.stringify(beginnings)}.some((start) => window.location.href.startsWith(start));
    const shiftPage = (window) => {
      if (!isOurs(window)) return;
      const { addDebuggerToGlobal } = ChromeUtils.importESModule('resource://gre/modules/jsdebugger.sys.mjs');
      const system = Services.scriptSecurityManager.getSystemPrincipal();
      const aside = Cu.Sandbox(system, { freshCompartment: true });
      addDebuggerToGlobal(aside);
      new aside.Debugger().makeGlobalObjectReference(window).executeInGlobal(code);
    };
    const shiftScripts = (window) => {
      const { ExtensionContent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionContent.sys.mjs');
      const context = isOurs(window) && ExtensionContent.getContextByExtensionId('${extensionId}', window);
      if (context?.sandbox) Cu.evalInSandbox(code, context.sandbox);
    };
    const windowOf = (event) => event.target.defaultView;
    addEventListener('DOMWindowCreated', (event) => windowOf(event) && shiftPage(windowOf(event)), true);
    addEventListener('DOMDocElementInserted', (event) => windowOf(event) && shiftScripts(windowOf(event)), true);
    const all = (window) => [window, ...Array.from(window.frames, all).flat()];
    for (const window of content ? all(content) : []) {
      shiftPage(window);
      shiftScripts(window);
    }
  }`;
  return `
    if (window.mpStewardClock) Services.mm.removeDelayedFrameScript(window.mpStewardClock);
    window.mpStewardClock = 'data:application/javascript;charset=utf-8,' + encodeURIComponent(${JSON.stringify(script)});
    Services.mm.loadFrameScript(window.mpStewardClock, true);
    0`;
}
