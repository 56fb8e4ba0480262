/**
 * Puts what stands in a field on the clipboard; only allowed while the person's own press is being handled. Where the page's policy
 * or the browser's settings forbid it, the field's text is selected, and copied as a person would who presses the keys.
 * @returns whether it is there; if not, the text is left selected, for the person to copy by hand
 */
export async function copyFrom(field: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.focus();
    field.select();
    try {
      return document.execCommand('copy');
    } catch {
      return false;
    }
  }
}
