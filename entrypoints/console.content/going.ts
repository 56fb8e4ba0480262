import { documentsHere } from '@/lib/console/frames.ts';
import { addressIn, holdsDraft, menuLinkTo } from '@/lib/console/menu-link.ts';
import type { PageId } from '@/lib/console/pages.ts';
import { findPart } from '@/lib/console/parts.ts';
import { type Arrival, type GoTo, readGoTo, type Task } from '@/lib/going-shapes.ts';
import { type MessageKey, t } from '@/lib/i18n.ts';
import { shine } from '@/lib/overlay/spotlight.ts';

/** The page that is asked, as the content script knows it. */
export interface Here {
  readonly page: PageId;
  readonly signal: AbortSignal;
  /** The account's id in the database; null until the background has said which it is. */
  accountId(): string | null;
}

let shining: { readonly task: string; readonly by: AbortController } | null = null;

/**
 * Answers one of our own contexts that asks this page to be, or to go to, the place of an item. It goes by the page's own link, or
 * by the page's address with the token of this very tab; it presses nothing, and leaves no draft.
 */
export function asked(message: unknown, here: Here): Arrival {
  const goTo = readGoTo(message);
  if (!goTo || here.signal.aborted) return 'refused';
  const accountId = here.accountId();
  if (accountId !== goTo.accountId) return accountId === null ? 'not-ready' : 'other-account';
  if (here.page === goTo.page) {
    if (goTo.task) show(goTo, goTo.task, here, false);
    return 'here';
  }
  if (holdsDraft(here.page, document)) return 'draft';
  const page = goTo.page as PageId;
  const address = goTo.mayGo
    ? (menuLinkTo(page, document) ?? addressIn(goTo.path, page, new URL(location.href)))
    : null;
  if (!address) {
    if (goTo.task) show(goTo, goTo.task, here, true);
    return 'elsewhere';
  }
  // Once the answer is on its way.
  setTimeout(() => location.assign(address));
  return 'going';
}

/** @param isElsewhere whether the console has opened another page than the one that was asked for */
function show({ page }: GoTo, task: Task, here: Here, isElsewhere: boolean): void {
  const name = JSON.stringify([task, isElsewhere]);
  if (shining?.task === name && !shining.by.signal.aborted) return;
  shining?.by.abort();
  const place = t(`page_${page.replaceAll('-', '_')}` as MessageKey);
  const content = {
    item: task.item,
    label: t('spotlight_label', task.title),
    title: task.title,
    hint: task.hint,
    done: t('spotlight_done'),
    close: t('spotlight_close'),
    missing: t(isElsewhere ? 'spotlight_elsewhere' : 'spotlight_missing', place),
    find: () => (isElsewhere ? null : findPart(task.item, task.action, here.page)),
    documents: () => documentsHere(document),
    patience: isElsewhere ? 0 : undefined,
  };
  shining = { task: name, by: shine(content, here.signal) };
}
