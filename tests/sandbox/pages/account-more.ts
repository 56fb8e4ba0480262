/** Steps that begin on the settings page: transfer, subject, verification, an unfinished registration, a ban. */
import { html } from '../html.ts';
import type { Context, Page } from './page.ts';
import { subjectKind } from './subjects.ts';
import { button, facts, note, section, sheet } from './widgets.ts';

const SETTINGS = '10041';

export function transferOrder(context: Context): Page {
  const { account } = context;
  const overseas = account.subjectType === 'overseas';
  const rules = [
    '帐号迁移需要提交公证书，并支付审核费用300元，审核费用不予退还。',
    '审核通过后，须由双方管理员在15天内确认，逾期需重新提交并支付。',
    '确认后原帐号冻结24小时，冻结期满后原帐号将被回收。',
    '迁移后用户的openid将发生变化。',
  ];
  return {
    title: '帐号迁移',
    menu: SETTINGS,
    scripts: ['transfer'],
    cgiData: '',
    content: sheet(
      context,
      '帐号迁移',
      section(
        context,
        '1 迁移说明',
        overseas
          ? note(context, '境外主体的帐号不支持帐号迁移。')
          : html`<ol class="agreement close-agreement">${rules.map((rule) => html`<li>${rule}</li>`)}</ol>
        ${facts(context, [
          { label: '原帐号', value: account.nickname },
          { label: '原主体', value: account.subjectName },
        ])}
        ${button(context, { classic: html`id="js_transfer_start"`, hook: 'transferAccountSubmit', text: '同意并开始迁移' })}`,
      ),
    ),
  };
}

export function subject(context: Context): Page {
  const { account } = context;
  return {
    title: '主体信息',
    menu: SETTINGS,
    scripts: [],
    cgiData: '',
    content: sheet(
      context,
      '主体信息',
      section(
        context,
        '主体信息',
        facts(context, [
          { label: '主体名称', value: account.subjectName },
          { label: '主体类型', value: subjectKind(account) },
          { label: '运营者身份证', value: '1101**********002X' },
          { label: '运营者手机', value: '138****0000' },
        ]),
      ),
    ),
  };
}

export function verification(context: Context): Page {
  const { account } = context;
  return {
    title: '微信认证',
    menu: '10042',
    scripts: [],
    cgiData: `{ is_wx_verify:${account.verified ? 1 : 0} }`,
    content: sheet(
      context,
      '微信认证',
      section(
        context,
        '微信认证',
        account.subjectType === 'individual'
          ? note(context, '个人类型的帐号暂不支持微信认证。')
          : facts(context, [
              { label: '认证状态', value: account.verified ? '已认证' : '未认证' },
              { label: '有效期', value: account.verified ? '至 2027年05月20日' : '—' },
            ]),
      ),
    ),
  };
}

export function unfinishedRegistration(context: Context): Page {
  return {
    title: '注册',
    menu: SETTINGS,
    scripts: [],
    cgiData: '',
    content: sheet(
      context,
      '完善注册信息',
      section(context, '信息登记', note(context, '你的帐号尚未完成注册，请先提交主体信息。')),
    ),
  };
}

export function banned(context: Context): Page {
  return {
    title: '帐号处罚',
    menu: SETTINGS,
    scripts: [],
    cgiData: '',
    content: sheet(
      context,
      '帐号处罚',
      section(
        context,
        '功能限制',
        note(
          context,
          html`原始ID ${context.query.get('ticket_id') ?? context.account.ghid}：因违反平台运营规范，部分功能已被限制。`,
        ),
      ),
    ),
  };
}
