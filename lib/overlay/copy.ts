/**
 * Puts a text on the clipboard; only allowed while the person's own press is being handled.
 * @returns whether it is there: a page's policy may forbid it, and then the person must copy by hand
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
