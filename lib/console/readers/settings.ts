import { findDeep } from '../layouts/deep.ts';
import type { PageData } from '../page-data.ts';
import { plain, tidy } from '../words.ts';
import { readAdministrator } from './administrator.ts';
import { leavesOf } from './leaves.ts';
import type { Look } from './look.ts';
import type { SettingsReading, Via } from './types.ts';

/** A row of the settings page: its label in plain words, and its visible texts without the label. */
interface Setting {
  readonly label: string;
  readonly texts: readonly string[];
  readonly via: Via;
}

const GHID = /gh_[0-9A-Za-z]+/;

/** The visible rows of the settings page, in either layout. */
function settingsOf(page: Look): Setting[] {
  return findDeep(page.doc, 'settingRow').flatMap(({ element, via }) => {
    const [label, ...rest] = leavesOf(element, page.sees, '') ?? [];
    return label ? [{ label: label.plain, texts: rest.map((leaf) => leaf.text), via }] : [];
  });
}

/** What the settings page's rows say of the account's identity. */
export function readSettingsIdentity(page: Look) {
  const settings = settingsOf(page);
  const textUnder = (label: RegExp): string | null => settings.find((row) => label.test(row.label))?.texts[0] ?? null;
  const original = settings.find((row) => /^原始ID$/i.test(row.label)) ?? byMeaning(page);
  const kind = textUnder(/^(?:账号)?类型$/) ?? '';
  const verified = textUnder(/^(?:微信)?认证情况$/) ?? '';
  return {
    ghid: original ? (GHID.exec(original.texts.join(' '))?.[0] ?? null) : null,
    nickname: textUnder(/^(?:公众号)?(?:名称|昵称)$/),
    type: /订阅号/.test(kind) ? ('subscription' as const) : /服务号/.test(kind) ? ('service' as const) : null,
    verified: /未认证/.test(verified) ? false : /已认证|微信认证/.test(verified) ? true : null,
    via: (settings[0] ?? original)?.via ?? null,
    sure: 0.8,
  };
}

/** The 原始ID row in markup that no layout knows: the smallest part around the label that holds one such ID. */
function byMeaning(page: Look): Setting | null {
  const label = page.words.find(({ plain: words, element }) => /^原始ID$/i.test(words) && page.sees(element));
  let at = label?.element.parentElement ?? null;
  for (let level = 0; at && level < 4; level++, at = at.parentElement) {
    const texts = (leavesOf(at, page.sees, '') ?? []).map((leaf) => leaf.text).filter((text) => GHID.test(text));
    if (texts.length > 0) return texts.length === 1 ? { label: '', texts, via: 'by-meaning' } : null;
  }
  return null;
}

export type SettingsIdentity = ReturnType<typeof readSettingsIdentity>;

/** Facts of the settings page: page data first, the 主体信息 row second. */
export function readSettings(page: Look, data: PageData | null): SettingsReading | null {
  const owner = tidy(
    settingsOf(page)
      .find((row) => /^主体(?:信息|类型)$/.test(row.label))
      ?.texts.join(' ') ?? '',
  );
  const shown = /^个人/.test(plain(owner))
    ? 'individual'
    : /企业|公司|政府|媒体|组织|个体/.test(owner)
      ? 'organisation'
      : null;
  const given = data?.settings;
  const reading: Omit<SettingsReading, 'via' | 'sure' | 'rows'> = {
    subject: given?.subject ?? shown,
    overseas: given?.overseas ?? null,
    registered: given?.registered ?? null,
    canClose: given?.canClose ?? null,
    canTransfer: given?.canTransfer ?? null,
    administrator: readAdministrator(page),
  };
  const rows = settingsOf(page).length;
  return Object.values(reading).some((fact) => fact !== null)
    ? { ...reading, via: given ? 'page-data' : 'by-meaning', sure: given ? 1 : 0.8, rows }
    : null;
}
