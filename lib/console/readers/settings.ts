import type { PageData } from '../page-data.ts';
import { plain } from '../words.ts';
import { readAdministrator } from './administrator.ts';
import type { Look } from './look.ts';
import { KINDS, type Kind, ORIGINAL, type Setting, type SettingRows, settingRows } from './setting-rows.ts';
import type { SettingsReading, Sure, Via } from './types.ts';

/** As sure as several rows must be before what is said by the like of them elsewhere, a name or a type, is believed. */
const BELIEVED: Sure = 0.45;
const FOUND = 3;

const SUBSCRIPTION =
  /^(?:公众号[-·—(（]*)?(?:普通|个人|企业|(?:已|未)?认证|微信)?订阅号|^(?:officialaccount[-(（]*)?subscription/i;
const SERVICE = /^(?:公众号[-·—(（]*)?(?:普通|企业|(?:已|未)?认证|微信)?服务号|^(?:officialaccount[-(（]*)?service/i;
const UNVERIFIED =
  /^(?:尚?未|没有|暂未)(?:进行|完成|通过)?(?:微信|账号)?认证|^(?:un|not(?:yet)?(?:been)?)(?:verified|certified|authenticated)/i;
const VERIFIED =
  /^已(?:通过|完成)?(?:微信|账号)?认证(?!的)|^(?:微信)?认证(?:成功|通过|有效)|^微信认证|^(?:wechat)?(?:verified|certified|authenticated)/i;
const INDIVIDUAL = /^个人(?:$|主体|类型|用户|账号|[(（·,，/|—-])|^(?:individual|personal|naturalperson)/i;
const ORGANISATION =
  /企业|公司|政府|媒体|组织|个体|机关|事业单位|集团|协会|学校|医院|enterprise|company|corporat|co\.,?ltd|limited|\binc\b|government|media|organi[sz]ation|business|sole(?:trader|proprietor)|institution|non-?profit|\bngo\b|co\.|ltd|llc|gmbh/i;

/** What is done to a value, never one itself. */
const DOES =
  /^(?:去?(?:修改|编辑|更改|更换|设置|变更|改名)(?:名称)?|查看(?:详情)?|详情|复制|更多|修改次数.*|change|edit|modify|rename|copy|view|details?|more)$/i;
const nameIn = (texts: readonly string[]): string | null => texts.find((text) => !DOES.test(plain(text))) ?? null;

/** What the rows of one kind say; null where two of them do not agree. */
function said<T>(rows: readonly Setting[], kind: Kind, read: (texts: readonly string[]) => T | null): T | null {
  const answers = new Set(
    rows
      .filter(({ label }) => KINDS[kind].test(label))
      .map(({ texts }) => read(texts))
      .filter((answer) => answer !== null),
  );
  const [answer = null, ...others] = answers;
  return others.length === 0 ? answer : null;
}

/** Which of two things the first text says that says one of them. */
function either<T>(texts: readonly string[], one: readonly [RegExp, T], other: readonly [RegExp, T]): T | null {
  for (const words of texts.map(plain)) {
    const choice = [one, other].find(([pattern]) => pattern.test(words));
    if (choice) return choice[1];
  }
  return null;
}

const subjectIn = (texts: readonly string[]) => {
  const words = texts.map(plain);
  const isPerson = words.some((text) => INDIVIDUAL.test(text));
  const isOther = words.some((text) => !INDIVIDUAL.test(text) && ORGANISATION.test(text));
  return isPerson === isOther ? null : isPerson ? ('individual' as const) : ('organisation' as const);
};

/** What the settings page's rows say of the account's identity. */
export interface SettingsIdentity {
  readonly ghid: string | null;
  readonly nickname: string | null;
  readonly type: 'subscription' | 'service' | null;
  readonly verified: boolean | null;
  readonly via: Via | null;
  readonly sure: Sure;
}

/** Reads of the settings page's rows whose they are. */
export function readSettingsIdentity(page: Look): SettingsIdentity | null {
  const found = settingRows(page);
  if (!found) return null;
  const { rows, via, sure } = found;
  // Two of them are two accounts: then nobody knows which is meant, by whatever name.
  const originals = rows.filter(({ label }) => KINDS.original.test(label));
  const ids = new Set(originals.flatMap(({ texts }) => texts.flatMap((text) => ORIGINAL.exec(text)?.[0] ?? [])));
  if (ids.size > 1) {
    page.doubt('identity');
    return null;
  }
  const [ghid = null] = ids;
  const isBelieved = sure >= BELIEVED && (via !== 'by-meaning' || ghid !== null || rows.length >= FOUND);
  if (!isBelieved) return ghid === null ? null : { ghid, nickname: null, type: null, verified: null, via, sure };
  return {
    ghid,
    nickname: said(rows, 'name', nameIn),
    type: said(rows, 'type', (texts) => either(texts, [SUBSCRIPTION, 'subscription'], [SERVICE, 'service'])),
    verified: said(rows, 'verified', (texts) => either(texts, [UNVERIFIED, false], [VERIFIED, true])),
    via,
    sure,
  };
}

/** Whether rows are enough to say that the settings were read, by themselves. */
const isEnough = ({ rows, via, sure }: SettingRows): boolean =>
  via !== 'by-meaning' || (sure >= BELIEVED && rows.length >= FOUND);

/** Facts of the settings page: page data first, the rows second. */
export function readSettings(page: Look, data: PageData | null): SettingsReading | null {
  const found = settingRows(page);
  const enough = found && isEnough(found) ? found : null;
  if (found && !enough) page.doubt('settings');
  const given = data?.settings;
  const facts = {
    subject: given?.subject ?? (enough ? said(enough.rows, 'subject', subjectIn) : null),
    overseas: given?.overseas ?? null,
    registered: given?.registered ?? null,
    canClose: given?.canClose ?? null,
    canTransfer: given?.canTransfer ?? null,
    administrator: readAdministrator(page),
  };
  const rows = enough?.rows.length ?? 0;
  if (given && Object.values(given).some((fact) => fact !== null)) return { ...facts, via: 'page-data', sure: 1, rows };
  if (enough) return { ...facts, via: enough.via, sure: enough.sure, rows };
  return facts.administrator === null ? null : { ...facts, via: 'by-meaning', sure: BELIEVED, rows };
}
