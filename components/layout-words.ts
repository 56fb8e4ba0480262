import { type MessageKey, t } from '@/lib/i18n.ts';
import { DROP_REASONS, type DropReason } from '@/lib/layout-shapes.ts';
import { pageName } from './words.ts';

type Underscored<S extends string> = S extends `${infer Head}-${infer Tail}` ? `${Head}_${Underscored<Tail>}` : S;
const under = <S extends string>(name: S): Underscored<S> => name.replaceAll('-', '_') as Underscored<S>;

const KINDS: Readonly<Record<string, () => string>> = {
  roster: () => t('layout_kind_roster'),
  settings: () => t('layout_kind_settings'),
};

/** `人员设置 · 运营者名单`, `账号设置 · 按钮“注销账号”`. @param action of a control, by its id */
export function layoutName(page: string, kind: string, action?: string): string {
  const what = action === undefined ? (KINDS[kind]?.() ?? kind) : t('layout_kind_control', actionTitle(action));
  return `${pageName(page)} · ${what}`;
}

/** What an admin-only action is called; its id where this version has no name for it. */
function actionTitle(id: string): string {
  const key = `guard_${id.replaceAll('-', '_')}_title`;
  const title = t(key as MessageKey);
  return title === key ? id : title;
}

export const offWord = (off: boolean): string => t(off ? 'layout_off' : 'layout_on');

/** Why a layout was dropped, in a few words; null for what is no such reason. */
export function sayDropped(why: string): string | null {
  const known = DROP_REASONS.find((reason): reason is DropReason => reason === why);
  return known ? t(`layout_dropped_${under(known)}`) : null;
}
