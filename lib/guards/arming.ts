/** How long an agreed control stays armed, in milliseconds: this product's own choice, long enough to find the control again. */
export const ARMED_FOR = 60_000;

/**
 * Remembers which one control the person may press next. A control is known by its signature, not its element, because the
 * page may redraw it between the agreement and the press. Times are milliseconds of one monotonic clock.
 */
export class Arming {
  #signature: string | null = null;
  #until = 0;

  arm(signature: string, now: number): void {
    this.#signature = signature;
    this.#until = now + ARMED_FOR;
  }

  disarm(): void {
    this.#signature = null;
  }

  /** Milliseconds for which this control stays armed; 0 if it is not. */
  left(signature: string, now: number): number {
    return this.#signature === signature ? Math.max(0, this.#until - now) : 0;
  }

  /** The armed control's signature, null when none is armed any more. */
  armed(now: number): string | null {
    return this.#signature !== null && this.#until > now ? this.#signature : null;
  }
}
