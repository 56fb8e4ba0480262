import { findControls } from './find-controls.ts';
import { documentsHere, pageOf } from './frames.ts';
import { selector } from './layouts/index.ts';
import type { PageId } from './pages.ts';
import { createSight } from './visible.ts';
import { NOT_WORDS, plain, scan } from './words.ts';

/**
 * What an item of the checklist is about on its page, where that is no control of an admin-only action: words,
 * in plain form, the best first.
 */
const WORDS: Readonly<Record<string, readonly RegExp[]>> = {
  'confirm-administrator': [/^管理员(?:信息|微信号?)$/],
  'registration-complete': [/^(?:主体信息|认证情况)$/],
  'save-account-profile': [/^(?:公开信息|原始ID)$/],
  'read-agreement': [/注销账号说明|注销须知|了解注销账号/, /^注销账号$/],
  'revoke-third-party': [/^查看(?:平台)?详情$/, /^(?:第三方)?平台名称$/],
  'remove-oauth-domains': [/^网页授权域名$/, /^业务域名$|安全域名$/],
  'unbind-operators': [/^运营者管理$/, /^运营者(?:微信号)?$/],
  'unbind-developers': [/^开发者工具$|开发者$/],
  'freeze-running': [/冻结期/],
  'confirm-deregistration': [/^确[认定](?:继续)?注销/],
  'subject-verified': [/冻结期/, /注销/],
};

/** What an item is about on the page that is shown. */
export interface Found {
  /** A control of its action, some other part of the page, or its heading: then it is about the page as a whole. */
  readonly kind: 'control' | 'part' | 'page';
  readonly element: HTMLElement;
}

const ANYTHING = /./;
const HEADING = 'h1,h2,h3,[role="heading"]';

/**
 * Finds what an item of the checklist is about, in the page and the frames that are seen in it.
 * @param action the admin-only action that the item ends in; null if it has none
 * @returns null if the item speaks of a control and neither that nor its words can be found, or if the page has no heading
 */
export function findPart(item: string, action: string | null, top: PageId): Found | null {
  const docs = documentsHere(document);
  for (const doc of docs) {
    const control = action && findControls(pageOf(doc, top), doc).find((one) => one.action === action && !one.confirms);
    if (control) return { kind: 'control', element: control.element };
  }
  const sees = createSight();
  const elsewhere = `${selector('menu')},${selector('header')},${selector('dialog')},nav,${NOT_WORDS}`;
  const isContent = (element: Element): boolean => element.closest(elsewhere) === null && sees(element);
  for (const pattern of WORDS[item] ?? []) {
    for (const doc of docs) {
      const words = scan(doc, ANYTHING).find((one) => pattern.test(one.plain) && isContent(one.element));
      if (words) return { kind: 'part', element: words.element as HTMLElement };
    }
  }
  if (action) return null;
  for (const doc of docs) {
    const heading = [...doc.querySelectorAll<HTMLElement>(HEADING)].find(
      (one) => isContent(one) && plain(one.textContent ?? '') !== '',
    );
    if (heading) return { kind: 'page', element: heading };
  }
  return null;
}
