import { browser } from 'wxt/browser';
import type messages from '../public/_locales/zh_CN/messages.json';

/** Every text of the product has a name in `_locales`; a name that is not there does not compile. */
export type MessageKey = keyof typeof messages;

/** A text in the person's language, with `$1`… replaced in order. */
export function t(key: MessageKey, ...values: readonly (string | number)[]): string {
  return browser.i18n.getMessage(key as never, values.map(String) as never) || key;
}

/** The language that the browser shows this product in: the one whose file {@link t} answers from. */
export function uiLocale(): 'zh-CN' | 'en' {
  return t('locale') === 'en' ? 'en' : 'zh-CN';
}
