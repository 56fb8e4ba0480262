import { findAll, type Part } from '../layouts/index.ts';
import type { PageData } from '../page-data.ts';
import { plain, tidy } from '../words.ts';
import type { Sight } from './look.ts';
import type { SettingsIdentity } from './settings.ts';
import type { Identity, Via } from './types.ts';

/** Whether the page says that the session has expired. */
export const isLoginExpired = (page: Sight): boolean =>
  findAll(page.doc, 'loginExpired').some(
    ({ element }) => page.sees(element) && /请重新登录/.test(plain(element.textContent ?? '')),
  );

type Found = Omit<Identity, 'via' | 'biz' | 'sure'> & { readonly via: Via | null };

/** What the page's header says: name, type, verification. */
function readHeader(page: Sight): Found {
  const visible = (part: Part) => findAll(page.doc, part).filter(({ element }) => page.sees(element));
  const name = visible('nickname').find(({ element }) => tidy(element.textContent ?? ''));
  const words = visible('type').map(({ element }) => plain(element.textContent ?? ''))[0] ?? '';
  const isSubscription = /^订阅号/.test(words) || visible('subscription').length > 0;
  const isService = /^服务号/.test(words) || visible('service').length > 0;
  return {
    ghid: null,
    nickname: name ? tidy(name.element.textContent ?? '') : null,
    type: isSubscription === isService ? null : isService ? 'service' : 'subscription',
    verified: visible('verified').length > 0 ? true : null,
    via: name?.via ?? null,
  };
}

/**
 * Whose console this is.
 * @param settings what the rows of the settings page say of it, on that page
 * @returns null where nothing on the page names the account
 */
export function readIdentity(page: Sight, data: PageData | null, settings: SettingsIdentity | null): Identity | null {
  const given = data?.identity;
  const header = readHeader(page);
  const identity = {
    ghid: given?.ghid ?? settings?.ghid ?? null,
    biz: given?.biz ?? null,
    nickname: given?.nickname ?? header.nickname ?? settings?.nickname ?? null,
    type: given?.type ?? header.type ?? settings?.type ?? null,
    verified: given?.verified ?? header.verified ?? settings?.verified ?? null,
  };
  if (!identity.ghid && !identity.biz && !identity.nickname) return null;
  const fromData = given?.ghid || given?.biz || given?.nickname;
  const via = fromData ? 'page-data' : (header.via ?? settings?.via ?? 'by-meaning');
  return { ...identity, via, sure: fromData ? 1 : header.via ? 0.95 : (settings?.sure ?? 0) };
}
