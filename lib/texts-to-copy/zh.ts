import type { Phase } from '../deregistration/types.ts';
import type { Blank, Say, Texts } from './types.ts';

const BLANKS: Readonly<Record<Blank, string>> = {
  account: '公众号名称',
  newAccount: '新公众号名称',
  organisation: '单位名称',
  contact: '联系方式',
};

const PHASES: Readonly<Record<Phase, string>> = {
  prepare: '准备中，尚未提交申请',
  verify: '已提交申请，主体验证中',
  frozen: '冻结期',
  confirm: '等待管理员确认',
  closed: '已注销',
  aftercare: '已注销，善后中',
};

/** Whose decision it is: the words read well with a name and with a blank. */
const plan = (say: Say): string =>
  say.hasApplied
    ? `「${say.account()}」已于${say.applyOn()}向平台申请注销，最早${say.closedFrom()}完成注销。`
    : `「${say.account()}」将停止运营，计划于${say.applyOn()}向平台申请注销，最早${say.closedFrom()}完成注销。`;

const follow = (say: Say): string | null =>
  say.hasNewAccount ? `后续内容请到新公众号「${say.newAccount()}」查看，欢迎现在就关注。` : null;

/** The Chinese texts: for followers and partners, who mostly read Chinese, whatever language the product is used in. */
export const ZH: Texts = {
  blank: (blank) => `【待填：${BLANKS[blank]}】`,
  texts: {
    'announce-1': (say) => [
      `关于「${say.account()}」停止运营的说明`,
      '',
      '各位读者：',
      '',
      `感谢你一直以来的关注和陪伴。经慎重考虑，${plan(say)}`,
      '',
      say.articlesGo()
        ? '注销完成后，这里的文章都将无法打开。需要的内容，请提前保存到自己手里，只收藏链接是不够的。'
        : null,
      say.hasNewAccount
        ? `后续内容将在新公众号「${say.newAccount()}」更新。${say.followersStay() ? '关注关系不会自动转过去，' : ''}请在微信里搜索「${say.newAccount()}」并关注。`
        : null,
      say.isSelling
        ? `如果你有未完成的订单、退款或发票，请尽早联系我们，我们会在${say.hasApplied ? '注销完成' : '提交申请'}之前处理完。`
        : null,
      '',
      `有任何问题，请联系：${say.contact()}`,
      '',
      say.organisation(),
      say.today(),
    ],
    'announce-2': (say) => [
      `「${say.account()}」${say.hasApplied ? '正在注销' : '即将注销'}，请留意`,
      '',
      plan(say),
      say.articlesGo() ? '届时这里的文章都打不开，需要的请尽快保存。' : null,
      follow(say),
      say.isSelling ? '订单、退款、发票等未了事项，请尽快与我们联系。' : null,
      `联系：${say.contact()}`,
    ],
    'announce-3': (say) => [
      `最后提醒：「${say.account()}」${say.hasApplied ? '注销在即' : `${say.applyOn()}申请注销`}`,
      '',
      say.articlesGo() ? '要保存的文章，请今天就保存。' : null,
      say.hasNewAccount ? `请现在就关注新公众号「${say.newAccount()}」。` : null,
      `联系：${say.contact()}`,
    ],
    menu: (say) => [
      `菜单名称：${say.hasNewAccount ? '新号在此' : '停运通知'}`,
      '点击后回复：',
      plan(say),
      follow(say),
      `联系：${say.contact()}`,
    ],
    'auto-reply': (say) => [
      '你好，感谢留言。',
      plan(say),
      follow(say),
      say.isSelling ? '订单、退款、发票等事宜，请直接与我们联系。' : null,
      `联系：${say.contact()}`,
    ],
    partners: (say) => [
      `关于公众号「${say.account()}」注销事宜的告知函`,
      '',
      '尊敬的合作伙伴：',
      '',
      `感谢贵方长期以来的支持。我方运营的微信公众号${plan(say)}`,
      '',
      '为免影响双方合作，请贵方协助：',
      '一、将网站、物料、二维码中指向该公众号及其文章的链接替换或撤下；',
      '二、核对与该公众号有关的合同、授权、排期和款项，如有未了事项，请尽早告知；',
      say.hasNewAccount
        ? `三、后续合作请联系新公众号「${say.newAccount()}」。`
        : '三、后续合作的对接方式，以双方另行确认为准。',
      '',
      say.articlesGo() ? '注销完成后，该公众号的文章将无法打开。如需留存合作内容，请提前保存。' : null,
      '',
      `联系：${say.contact()}`,
      '',
      '此致',
      '敬礼',
      '',
      say.organisation(),
      say.today(),
    ],
    handover: (say) => [
      `「${say.account()}」注销工作交接单`,
      '',
      `单位：${say.organisation()}`,
      `交接日期：${say.today()}`,
      '',
      '一、现状',
      `阶段：${PHASES[say.phase]}`,
      `申请日期：${say.applyOn()}${say.hasApplied ? '' : '（计划）'}`,
      `确认窗口：${say.confirm().join('，至 ')}。须由管理员本人登录确认。`,
      `进度：已完成 ${say.counts.done}/${say.counts.all} 项，已留存凭证 ${say.counts.evidence} 件`,
      '',
      '二、未完成的事项（标 ★ 的须在申请之前完成）',
      ...(say.open.length > 0 ? say.open.map((item) => line(item)) : ['无']),
      '',
      '三、需要当面交接的',
      '1. 管理员是谁、用哪个微信扫码、能否随时联系上：',
      '2. 登录邮箱由谁保管（此处不要写密码）：',
      '3. 备份、凭证、合同和票据存放在哪里：',
      '4. 未结清的款项和未开的发票：',
      '',
      '移交人：　　　　　　　　接收人：　　　　　　　　见证人：',
      `联系：${say.contact()}`,
    ],
  },
};

const line = ({ title, due, assignee, isBlocking }: Say['open'][number]): string =>
  `${isBlocking ? '★ ' : '· '}${title}（${[due, assignee].filter(Boolean).join('，')}）`;
