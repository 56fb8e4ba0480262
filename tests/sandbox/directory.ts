import type { Refusal } from './machine.ts';

/** WeChat IDs that answer with one of the console's own refusals, whoever asks. */
export interface SpecialId {
  id: string;
  when: 'search' | 'invite';
  refusal: Refusal;
}

export const SPECIAL_IDS: readonly SpecialId[] = [
  {
    id: 'nobody',
    when: 'search',
    refusal: { ret: -101, message: '该微信号不存在，或对方设置了不可被搜索，请核对后重试' },
  },
  { id: 'unfollowed', when: 'search', refusal: { ret: -102, message: '该微信号未关注本公众号，请关注后重试' } },
  { id: 'five', when: 'invite', refusal: { ret: -105, message: '该微信号已绑定或管理5个公众号，无法再绑定' } },
  {
    id: 'five_legal',
    when: 'invite',
    refusal: { ret: -1051, message: '该微信号已绑定5个公众号，需法定代表人授权后才可绑定更多帐号' },
  },
  {
    id: 'five_unbound',
    when: 'invite',
    refusal: { ret: -1052, message: '该微信号已绑定5个公众号。本帐号未绑定法定代表人，无法授权' },
  },
  { id: 'fifty', when: 'invite', refusal: { ret: -1053, message: '该微信号已绑定50个公众号，达到上限' } },
  { id: 'sent', when: 'invite', refusal: { ret: -1054, message: '已向该微信号发送过邀请，请等待对方确认' } },
  { id: 'bound', when: 'invite', refusal: { ret: -106, message: '该微信号已绑定为本公众号的运营者' } },
  { id: 'busy', when: 'invite', refusal: { ret: -110, message: '操作过于频繁，请稍后再试' } },
  { id: 'subject', when: 'invite', refusal: { ret: -118, message: '新的管理员须与帐号主体一致' } },
];

/** WeChat IDs whose owners take their time; in milliseconds of the world's clock, null for never. */
export const PACES: Readonly<Record<string, number | null>> = { declines: null, slow: 3_600_000 };
export const USUAL_PACE = 6_000;

export function specialRefusal(id: string, when: SpecialId['when']): Refusal | null {
  return SPECIAL_IDS.find((special) => special.id === id && special.when === when)?.refusal ?? null;
}
