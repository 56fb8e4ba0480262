import { rolesCompared } from '../sources/community.ts';
import { background, notFound } from '../sources/fillers.ts';
import { administratorFaq, consoleScript, operatorFaq } from '../sources/official.ts';
import { notKnown, rule, steps, text, words } from './define.ts';

/** What changing people, protection, password and e-mail takes, beyond what is said of seats and of the administrator. */
const peoplePage = consoleScript('人员设置');

const operatorManagementPlace = rule({
  id: 'operator-management-place',
  topic: 'seats',
  says: words(
    '绑定和解绑运营者在设置与开发→人员设置→运营者管理。',
    'Operators are bound and unbound in 设置与开发 → 人员设置 → 运营者管理.',
  ),
  value: text('设置与开发→人员设置→运营者管理', '设置与开发 → 人员设置 → 运营者管理'),
  confidence: 'A',
  sources: [operatorFaq],
});

const operatorBindingSteps = rule({
  id: 'operator-binding-steps',
  topic: 'seats',
  says: words(
    '绑定运营者要两个人：管理员扫码发出邀请，对方在微信里接受，平台同时核对对方是否绑了银行卡。',
    'Binding an operator takes two people: the administrator scans to invite, the other accepts in WeChat, and the platform checks that a bank card is bound.',
  ),
  value: steps(
    words('管理员扫码，邀请发出', 'the administrator scans, and the invitation goes out'),
    words('对方在微信里接受', 'the other person accepts in WeChat'),
    words('平台核对对方已绑定银行卡', 'the platform checks their bank card'),
  ),
  confidence: 'A',
  sources: [operatorFaq, peoplePage],
  restsOn: ['invitation-lifetime', 'total-seats'],
  consequences: ['quota'],
});

const operatorUnbindingEffect = rule({
  id: 'operator-unbinding-effect',
  topic: 'seats',
  says: words('解绑立即生效，对方马上不能再登录。', 'Unbinding takes effect at once: the person can no longer log in.'),
  value: text('立即不能登录', 'no login from that moment'),
  confidence: 'A',
  sources: [operatorFaq],
  consequences: ['lock-out'],
});

const administratorChangeEffect = rule({
  id: 'administrator-change-effect',
  topic: 'administrator',
  says: words(
    '换完管理员，原管理员失去全部权限；办的时候又离不开原管理员的手机，务必赶在离职之前办。',
    'With the change the old administrator loses every right, yet it takes their phone: do it before they leave.',
  ),
  value: text('原管理员失去全部权限', 'the old administrator loses every right'),
  conditions: { subjects: ['enterprise', 'sole-trader', 'government', 'media', 'other'] },
  confidence: 'A',
  sources: [administratorFaq],
  consequences: ['lock-out'],
});

const riskProtectionPlace = rule({
  id: 'risk-protection-place',
  topic: 'protection',
  says: words(
    '风险操作保护和风险操作提醒的开关在人员设置或安全中心。',
    'Risk protection and risk alerts are switched in 人员设置 or 安全中心.',
  ),
  value: text('人员设置，或安全中心', '人员设置, or 安全中心'),
  confidence: 'A',
  sources: [operatorFaq, consoleScript('安全中心')],
});

const riskProtectionOffEffect = rule({
  id: 'risk-protection-off-effect',
  topic: 'protection',
  says: words(
    '关掉保护或提醒，别人乱用帐号时管理员就不会知道。',
    'With protection or alerts off, the administrator does not learn of abuse.',
  ),
  value: text('滥用不会被发现', 'abuse goes unnoticed'),
  confidence: 'BG',
  sources: [background],
});

const passwordChangePlace = rule({
  id: 'password-change-place',
  topic: 'protection',
  says: words(
    '登录密码在安全中心修改（较旧的说法）。',
    'The login password is changed in 安全中心 (an older account of it).',
  ),
  value: text('安全中心', '安全中心'),
  confidence: 'C',
  sources: [rolesCompared, consoleScript('安全中心')],
});

const passwordChangeVerifier = rule({
  id: 'password-change-verifier',
  topic: 'protection',
  says: words('修改登录密码须管理员用微信验证。', 'Changing the login password needs the administrator’s WeChat.'),
  value: text('管理员微信验证', 'the administrator’s WeChat'),
  confidence: 'C',
  sources: [rolesCompared],
  may: {
    what: words('修改登录密码', 'Change the login password'),
    administrator: 'yes',
    long: 'unknown',
    short: 'unknown',
    nobody: 'unknown',
  },
});

const passwordChangeEffect = rule({
  id: 'password-change-effect',
  topic: 'protection',
  says: words('改密码后，用旧密码登录的人都会被退出。', 'A new password logs out everybody who used the old one.'),
  value: text('用旧密码登录的人都会被退出', 'everybody who used the old password is logged out'),
  confidence: 'BG',
  sources: [background],
  consequences: ['lock-out'],
});

const loginEmailChange = rule({
  id: 'login-email-change',
  topic: 'protection',
  says: words(
    '登录邮箱怎样改、由谁验证、多久能改一次，都没有查到。',
    'How the login e-mail is changed, who verifies it and how often, was not found.',
  ),
  value: notKnown(
    '以帐号详情里「登录邮箱」一行的提示为准，或问腾讯客服。',
    'The hint in the row 登录邮箱 of 帐号详情 tells, or the help centre (kf.qq.com).',
  ),
  confidence: 'BG',
  sources: [notFound],
  may: {
    what: words('修改登录邮箱', 'Change the login e-mail'),
    administrator: 'unknown',
    long: 'unknown',
    short: 'unknown',
    nobody: 'unknown',
  },
});

const legalPersonBinding = rule({
  id: 'legal-person-binding',
  topic: 'administrator',
  says: words(
    '绑定或解绑法定代表人由谁验证，没有查到。',
    'Who verifies the binding or unbinding of the legal representative was not found.',
  ),
  value: notKnown('以帐号详情里该操作弹出的说明为准。', 'The dialog of that action in 帐号详情 tells.'),
  confidence: 'BG',
  sources: [notFound],
});

export default [
  operatorManagementPlace,
  operatorBindingSteps,
  operatorUnbindingEffect,
  administratorChangeEffect,
  riskProtectionPlace,
  riskProtectionOffEffect,
  passwordChangePlace,
  passwordChangeVerifier,
  passwordChangeEffect,
  loginEmailChange,
  legalPersonBinding,
];
