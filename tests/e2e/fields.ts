import type { Tab } from './driver/types.ts';

/** A date or time as the field has it once a person has typed it: how it is typed differs with the language of the browser. */
export async function put(tab: Tab, css: string, value: string): Promise<void> {
  await tab.waitForElement(css);
  await tab.evaluate(
    ([where, text]) => {
      const field = document.querySelector<HTMLInputElement>(where);
      if (!field) throw new Error(`no ${where}`);
      field.focus();
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text);
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    [css, value] as const,
  );
}
