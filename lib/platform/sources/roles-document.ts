import type { Words } from '../rule.ts';

/**
 * What the first document (yixiaoer, 2022-06-15) says, statement by statement, in our words, right or wrong. Its last entry is
 * what it leaves out. The judgements stand with the rules.
 */
export const ROLES_STATEMENTS: Readonly<Record<string, Words>> = {
  a1: {
    zh: '管理员就是注册时扫码绑定公众号的那个人。',
    en: 'The administrator is whoever bound the account by scan when it was registered.',
  },
  a2: { zh: '管理员是公众号的所有者。', en: 'The administrator is the owner of the account.' },
  a3: { zh: '任何重要操作都要管理员扫码才能进行。', en: 'Every important operation needs the administrator’s scan.' },
  a4: { zh: '更换公众号名称需要管理员扫码。', en: 'Changing the account’s name needs the administrator’s scan.' },
  a5: {
    zh: '删除已群发的文章需要管理员扫码。',
    en: 'Deleting an article that was sent needs the administrator’s scan.',
  },
  a6: { zh: '管理员可以设 5 个长期运营者。', en: 'The administrator can appoint 5 long-term operators.' },
  a7: { zh: '管理员可以设 20 个短期运营者。', en: 'The administrator can appoint 20 short-term operators.' },
  a8: { zh: '短期运营者 1 个月内有效。', en: 'A short-term operator is valid for 1 month.' },
  a9: { zh: '长期运营者永久有效。', en: 'A long-term operator is valid for ever.' },
  a10: { zh: '运营者可以登录公众号并群发消息。', en: 'An operator can log in and send to all followers.' },
  a11: {
    zh: '运营者不能改名称之类的重要信息。',
    en: 'An operator cannot change the name or other important information.',
  },
  a12: {
    zh: '管理者可以设置运营者的权限，并随时增减运营者。',
    en: 'The administrator can set what operators may do, and add or remove them at any time.',
  },
  a13: {
    zh: '管理者可以设登录或操作提醒，运营者一有操作就收到微信提醒。',
    en: 'The administrator can have WeChat alerts for logins and operations by operators.',
  },
  a14: {
    zh: '管理者还能做高级开发设置，比如修改服务器配置。',
    en: 'The administrator can also change developer settings, such as the server configuration.',
  },
  a15: {
    zh: '公众号违法违规，责任由管理者承担。',
    en: 'If the account breaks the law, the administrator bears the responsibility.',
  },
  a16: {
    zh: '运营者自行解绑：公众平台安全助手左下角「绑定查询」，按手机号、身份证号或微信号三种方式查。',
    en: 'Operators unbind themselves: 公众平台安全助手, 绑定查询 at the lower left, by phone, ID or WeChat number.',
  },
  a17: {
    zh: '（没有提到）一人最多 5 个公众号、须绑银行卡、须先关注、个人类管理员不能换人。',
    en: '(Left out) five accounts a person, a bank card, following first, and that an individual’s account cannot change its person.',
  },
};
