import type { Part } from './layouts/index.ts';
import type { PageId } from './pages.ts';

/** One way in which a control shows what it is for. All that is given must hold. */
export interface Intent {
  /** The control's own words, all of them, in plain form (white space gone, 帐 as 账). */
  readonly words: readonly string[];
  /** Where; any page unless given. */
  readonly pages?: readonly PageId[];
  /** Title of the dialog or page part that the control belongs to. */
  readonly title?: RegExp;
  /** Label of the smallest row or section around the control. */
  readonly label?: RegExp;
}

/** An admin-only action and how its controls are known, whatever the layout. */
export interface GuardedAction {
  readonly action: string;
  readonly intents: readonly Intent[];
  /** Controls that a layout is known to have, and the pages on which they are believed. */
  readonly parts: readonly Part[];
  readonly pages: readonly PageId[];
}

const SETTINGS = ['settings', 'settings-function', 'settings-authorisation'] as const;
const PEOPLE = ['people', 'security', 'settings'] as const;
const ADMINISTRATOR = /^管理员(?:信息|微信号?|账号|身份)?$/;

/**
 * Controls that a person is warned of. Deregistration: the link in the 原始ID row, and 同意并下一步 in the dialog it opens,
 * the last safe stop, because an individual's next scan submits (console script, about 2017); the same words stand in the
 * dialog that renames, which is why its title counts.
 */
export const ACTIONS: readonly GuardedAction[] = [
  {
    action: 'deregister',
    pages: SETTINGS,
    parts: ['deregister'],
    intents: [
      { words: ['注销账号', '注销公众号', '账号注销'], pages: SETTINGS },
      { words: ['注销账号', '注销公众号', '注销', '申请注销'], label: /^原始ID$|注销/ },
      { words: ['同意并下一步', '同意并继续'], title: /^(?:公众号)?注销(?:账号|公众号)?$|^账号注销$/ },
    ],
  },
  {
    action: 'change-administrator',
    pages: PEOPLE,
    parts: ['changeAdministrator'],
    intents: [
      { words: ['修改', '更换', '变更', '更改'], pages: PEOPLE, label: ADMINISTRATOR },
      {
        words: ['修改', '更换', '变更', '更改'].flatMap((verb) => [
          `${verb}管理员`,
          `${verb}管理员微信号`,
          `管理员${verb}`,
        ]),
        pages: PEOPLE,
      },
    ],
  },
];
