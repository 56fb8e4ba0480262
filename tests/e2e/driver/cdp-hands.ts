/**
 * Hands for a Chromium page that is in no tab: the side panel, the toolbar popup. Playwright keeps silent about such pages,
 * so these speak the debugging protocol themselves, through the browser's own session.
 */
import type { CDPSession } from '@playwright/test';
import type { Hands } from './tab.ts';
import type { Media } from './types.ts';

const BUTTONS = { left: 1, right: 2, middle: 4 } as const;

/** Keys that do something other than write their own letter: code, and the number that Windows gave them. */
const KEYS: Record<string, { code: string; number: number; text?: string; modifier?: number }> = {
  Enter: { code: 'Enter', number: 13, text: '\r' },
  Tab: { code: 'Tab', number: 9 },
  Escape: { code: 'Escape', number: 27 },
  Space: { code: 'Space', number: 32, text: ' ' },
  Backspace: { code: 'Backspace', number: 8 },
  Delete: { code: 'Delete', number: 46 },
  Home: { code: 'Home', number: 36 },
  End: { code: 'End', number: 35 },
  ArrowLeft: { code: 'ArrowLeft', number: 37 },
  ArrowUp: { code: 'ArrowUp', number: 38 },
  ArrowRight: { code: 'ArrowRight', number: 39 },
  ArrowDown: { code: 'ArrowDown', number: 40 },
  Alt: { code: 'AltLeft', number: 18, modifier: 1 },
  Control: { code: 'ControlLeft', number: 17, modifier: 2 },
  Meta: { code: 'MetaLeft', number: 91, modifier: 4 },
  Shift: { code: 'ShiftLeft', number: 16, modifier: 8 },
};

interface Reply {
  id?: number;
  result?: unknown;
  error?: { message: string };
}

export class CdpHands implements Hands {
  readonly #browser: CDPSession;
  readonly #session: string;
  readonly #targetId: string;
  readonly #waiting = new Map<number, { resolve(result: unknown): void; reject(error: Error): void }>();
  #lastId = 0;
  #modifiers = 0;

  private constructor(browser: CDPSession, targetId: string, session: string) {
    this.#browser = browser;
    this.#session = session;
    this.#targetId = targetId;
    browser.on('Target.receivedMessageFromTarget', ({ sessionId, message }) => {
      if (sessionId === session) this.#answer(JSON.parse(message) as Reply);
    });
  }

  static async attach(browser: CDPSession, targetId: string): Promise<CdpHands> {
    const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
    return new CdpHands(browser, targetId, sessionId);
  }

  #answer({ id, result, error }: Reply) {
    const waiting = id === undefined ? undefined : this.#waiting.get(id);
    if (!waiting || id === undefined) return;
    this.#waiting.delete(id);
    if (error) waiting.reject(new Error(error.message));
    else waiting.resolve(result);
  }

  async #send<T>(method: string, params: object = {}): Promise<T> {
    const id = ++this.#lastId;
    const reply = new Promise<unknown>((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
    const message = JSON.stringify({ id, method, params });
    await this.#browser.send('Target.sendMessageToTarget', { sessionId: this.#session, message });
    return (await reply) as T;
  }

  async run(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await this.#send<{
      result: { value?: unknown };
      exceptionDetails?: { text: string; exception?: { description?: string } };
    }>('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  async mouse(what: 'move' | 'down' | 'up', x: number, y: number, button: 'left' | 'middle' | 'right'): Promise<void> {
    const type = { move: 'mouseMoved', down: 'mousePressed', up: 'mouseReleased' }[what];
    const pressed =
      what === 'move' ? { button: 'none' } : { button, buttons: what === 'down' ? BUTTONS[button] : 0, clickCount: 1 };
    await this.#send('Input.dispatchMouseEvent', { type, x, y, modifiers: this.#modifiers, ...pressed });
  }

  async key(what: 'down' | 'up', key: string): Promise<void> {
    const known = KEYS[key];
    const name = key === 'Space' ? ' ' : key;
    if (known?.modifier)
      this.#modifiers = what === 'down' ? this.#modifiers | known.modifier : this.#modifiers & ~known.modifier;
    const text = known ? known.text : key;
    const writes = what === 'down' && text && (this.#modifiers & ~8) === 0;
    await this.#send('Input.dispatchKeyEvent', {
      type: what === 'up' ? 'keyUp' : writes ? 'keyDown' : 'rawKeyDown',
      key: name,
      code: known?.code ?? `Key${key.toUpperCase()}`,
      windowsVirtualKeyCode: known?.number ?? key.toUpperCase().charCodeAt(0),
      modifiers: this.#modifiers,
      ...(writes && { text }),
    });
  }

  async letter(letter: string): Promise<void> {
    await this.#send('Input.insertText', { text: letter });
  }

  async goto(url: string): Promise<void> {
    await this.#send('Page.navigate', { url });
  }

  async reload(): Promise<void> {
    await this.#send('Page.reload');
  }

  /** From the next load on, `source` runs before anything of the page. */
  async reloadWith(source: string): Promise<void> {
    await this.#send('Page.enable');
    await this.#send('Page.addScriptToEvaluateOnNewDocument', { source });
    await this.reload();
  }

  async back(): Promise<void> {
    await this.run('history.back()');
  }

  /** It is in front as long as it is open. */
  async front(): Promise<void> {}

  async close(): Promise<void> {
    await this.#browser.send('Target.closeTarget', { targetId: this.#targetId });
  }

  async upload(): Promise<void> {
    throw new Error('Files are chosen in the same page opened as a tab, not in the real panel.');
  }

  async screenshot(): Promise<Uint8Array> {
    const { data } = await this.#send<{ data: string }>('Page.captureScreenshot', { format: 'png' });
    return Buffer.from(data, 'base64');
  }

  async size(width: number, height: number): Promise<void> {
    const metrics = { width, height, deviceScaleFactor: 0, mobile: false };
    await this.#send('Emulation.setDeviceMetricsOverride', metrics);
  }

  async media({ colorScheme, reducedMotion, forcedColors }: Media): Promise<void> {
    const features = [
      { name: 'prefers-color-scheme', value: colorScheme ?? '' },
      { name: 'prefers-reduced-motion', value: reducedMotion ?? '' },
      { name: 'forced-colors', value: forcedColors ?? '' },
    ];
    await this.#send('Emulation.setEmulatedMedia', { features });
  }
}
