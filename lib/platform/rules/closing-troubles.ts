import { communityThread, individualClosing, overseasClosing } from '../sources/community.ts';
import { changeOpenid } from '../sources/official.ts';
import { rule, steps, text, words } from './define.ts';

/** What people stumble over when they close or migrate an account, and what helps. */

const confirmationForgotten = rule({
  id: 'trouble-confirmation-forgotten',
  topic: 'troubles',
  says: words(
    '以为冻结期满就自动注销，错过了确认。',
    'Thinking that the end of the freeze closes the account by itself, and missing the confirmation.',
  ),
  value: steps(
    words('申请当天就记下冻结截止日', 'On the day of applying note the end of the freeze'),
    words(
      '截止日一到，管理员登录确认，不要拖到最后一天',
      'As soon as it ends the administrator logs in and confirms, not on the last day',
    ),
    words('已经错过的，登录看页面怎么说', 'If it was missed, log in and read what the page says'),
  ),
  confidence: 'C',
  sources: [overseasClosing, individualClosing],
  restsOn: ['confirmation-needed', 'confirmation-window', 'confirmation-missed'],
});

const sandboxAccount = rule({
  id: 'trouble-sandbox-account',
  topic: 'troubles',
  says: words('测试号（接口测试帐号）注销不了。', 'A sandbox test account cannot be deregistered.'),
  value: text('没有注销的办法，停用即可', 'There is no way to close it; stop using it'),
  confidence: 'C',
  sources: [communityThread('接口测试号无法注销', '2023-01-17')],
});

const openidError = rule({
  id: 'trouble-openid-error-63178',
  topic: 'troubles',
  says: words(
    '迁移后转换 openid 报错 63178：先核对是否还有资格转换。',
    'Converting openids after a migration fails with 63178: check first whether conversion is still open to you.',
  ),
  value: steps(
    words(
      '审核通过了吗；从那天起是否还在 15 天内',
      'Has the review been passed, and is it still within 15 days of that day?',
    ),
    words(
      '请求里指明原号的那一项，是否照接口文档填写',
      'Does the request name the old account as the API’s document asks?',
    ),
    words('原号是不是个人账号（个人的不能转换）', 'Was the old account an individual’s? Those cannot be converted.'),
    words('原号的用户列表是否在冻结前导出', 'Was the old list of users exported before the freeze?'),
    words('都没问题，在开放社区带错误码提问', 'If all is well, ask in the community, quoting the code'),
  ),
  confidence: 'C',
  sources: [communityThread('迁移后 openid 转换报错 63178', '2024-04-13'), changeOpenid],
  restsOn: ['openid-conversion-window', 'openid-conversion-individual', 'openid-list-before-freeze'],
});

const openidWindowMissed = rule({
  id: 'trouble-openid-window-missed',
  topic: 'troubles',
  says: words(
    '错过了转换 openid 的时限，新旧用户对不上了。',
    'The time for converting openids is over, and old and new users no longer match.',
  ),
  value: steps(
    words(
      '还没迁移的：把导出列表和转换排进日程，赶在时限内',
      'Before a migration: plan export and conversion well within the window',
    ),
    words(
      '已经错过的：接口不再开放，只能请用户在新号重新登录绑定',
      'Afterwards: the interface is closed; have users sign in again at the new account',
    ),
  ),
  confidence: 'B',
  sources: [changeOpenid, communityThread('迁移后转换 openid 一直报系统错误，回复里说到 15 天', '2020-08')],
  consequences: ['irreversible'],
  restsOn: ['openid-conversion-window', 'openid-list-before-freeze'],
});

const openidListIndividual = rule({
  id: 'trouble-openid-list-individual',
  topic: 'troubles',
  says: words(
    '原号是个人账号，拉不到用户列表，也转换不了 openid。',
    'The old account is an individual’s: its list of users cannot be had, nor can openids be converted.',
  ),
  value: steps(
    words('迁移之前先看原号有没有这个接口权限', 'Before migrating see whether the old account has the permission'),
    words(
      '没有的，在自有系统里准备好让用户凭手机号等重新认领',
      'If not, prepare your own systems so that users can claim their accounts anew',
    ),
  ),
  confidence: 'B',
  sources: [changeOpenid, communityThread('个人账号拉取用户列表无权限', '2024-04-22')],
  restsOn: ['openid-conversion-individual', 'follower-list-individual'],
});

export default [confirmationForgotten, sandboxAccount, openidError, openidWindowMissed, openidListIndividual];
