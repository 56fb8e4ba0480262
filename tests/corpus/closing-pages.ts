import { classic, desktop, english, hashed } from './shells.ts';
import { closing } from './types.ts';

const END = '2027-01-19';
const frozen = { phase: 'frozen', date: END } as const;
/** Of days alone the last one follows, and whether the present day counts is open; a date may be left unsaid. */
const DAYS_LEFT = { phase: 'frozen', date: ['2027-01-19', '2027-01-18', '2027-01-20', null] } as const;
const confirm = { phase: 'confirm', date: '2026-12-03' } as const;
const unclear = { phase: 'unknown', date: null } as const;

const steps = (current: number): string =>
  `<ol class="steps">${['提交申请', '冻结期', '确认注销', '注销完成'].map((text, at) => `<li class="step${at === current ? ' is-on' : ''}"${at === current ? ' aria-current="step"' : ''}><i>${at + 1}</i><span>${text}</span></li>`).join('')}</ol>`;
const faq = `<h4>常见问题</h4><dl><dt>冻结期结束后怎么办？</dt><dd>请管理员在规定时间内确认注销，逾期未确认视为放弃。</dd><dt>可以撤销吗？</dt><dd>冻结期内可以随时撤销注销。</dd></dl>`;
const boxes = (text: string): string => [...text].map((digit) => `<b class="num">${digit}</b>`).join('');
const zh = (body: string): string => desktop('注销账号', body);
const en = (body: string): string => english('Close account', body);

export const CLOSING = [
  closing(
    'classic',
    classic(
      '注销帐号',
      '<h4>帐号冻结中</h4><p>你已申请注销该帐号，冻结期至 <strong>2027年01月19日</strong>，期间可撤销。</p><a>撤销注销</a>',
    ),
    frozen,
  ),
  closing('days-only', zh('<h3>账号冻结中</h3><p>剩余冻结期 <em>58</em> 天</p><button>撤销注销</button>'), DAYS_LEFT),
  closing(
    'boxes',
    hashed(
      '注销账号',
      `<div class="cd"><p>距离冻结期结束还有</p><div>${boxes('58')}<span>天</span>${boxes('03')}<span>时</span>${boxes('21')}<span>分</span></div><a role="button">取消注销</a></div>`,
    ),
    DAYS_LEFT,
  ),
  closing(
    'table',
    zh(
      '<table><tr><th>注销状态</th><td>冻结中</td></tr><tr><th>申请时间</th><td>2026-11-20 10:00</td></tr><tr><th>冻结期结束时间</th><td>2027-01-19 10:00</td></tr><tr><th>操作</th><td><a>撤销注销申请</a></td></tr></table>',
    ),
    frozen,
  ),
  closing(
    'pieces',
    hashed(
      '注销账号',
      '<div><span>账号</span><span>注销</span><span>冻结期</span></div><div>将于 <b>2027</b>年<b>1</b>月<b>19</b>日 结束</div><div role="button">撤销<wbr>注销</div>',
    ),
    frozen,
  ),
  closing(
    'steps',
    zh(`${steps(1)}<h3>当前处于冻结期</h3><p>冻结期截止日：2027/1/19</p><button>撤销注销</button>`),
    frozen,
  ),
  closing(
    'range',
    zh('<p class="t">注销冻结期</p><p>2026-11-20 至 2027-01-19</p><p>在此期间账号无法使用。<a>撤销注销</a></p>'),
    frozen,
  ),
  closing(
    'with-faq',
    zh(`<h3>账号已冻结，等待注销</h3><p>冻结期将于2027年1月19日结束</p><a>撤销注销</a>${faq}`),
    frozen,
  ),
  closing(
    'hidden-dialog',
    zh(
      '<h3>注销申请已提交</h3><p>账号已进入冻结期，2027年1月19日结束。</p><button>撤销注销</button><div class="weui-desktop-dialog__wrp" style="display:none"><div class="weui-desktop-dialog"><h3>冻结期已结束，请确认注销</h3><p>请在2027年2月1日前确认</p><button>确认注销</button></div></div>',
    ),
    frozen,
  ),
  closing(
    'wrapped',
    zh(
      '<div><p>\n  您的账号正处于\n  <span> 冻结期 </span>\n </p><p>\n 到期时间\n <span>\n 2027年\n 1月19日\n </span></p><a>撤销\n注销</a></div>',
    ),
    frozen,
  ),
  closing(
    'english',
    en(
      '<h3>Your account is being deregistered</h3><p>It is frozen until Jan 19, 2027. You can cancel before then.</p><button>Cancel deregistration</button>',
    ),
    frozen,
  ),
  closing(
    'english-days',
    en(
      '<h3>Account frozen</h3><p>58 days remaining in the freeze period before the account is closed</p><a>Cancel closure</a>',
    ),
    DAYS_LEFT,
  ),
  closing(
    'english-table',
    hashed(
      'Deregistration',
      '<dl><dt>Status</dt><dd>Frozen (deregistration requested)</dd><dt>Requested on</dt><dd>2026-11-20</dd><dt>Freeze ends</dt><dd>2027-01-19</dd></dl><button>Revoke deregistration</button>',
    ),
    frozen,
  ),
  closing(
    'confirm',
    zh(
      '<h3>冻结期已结束，请确认注销</h3><p>请管理员在2026年12月3日前确认，逾期未确认将取消注销。</p><button>确认注销</button><button>撤销注销</button>',
    ),
    confirm,
  ),
  closing(
    'confirm-steps',
    zh(`${steps(2)}<p>冻结期已满，待管理员确认</p><p>确认截止时间：2026-12-03 23:59</p><a class="btn">确认注销</a>`),
    confirm,
  ),
  closing(
    'confirm-english',
    en(
      '<h3>The freeze period is over</h3><p>The administrator must confirm the deregistration by December 3, 2026.</p><button>Confirm deregistration</button>',
    ),
    confirm,
  ),
  closing('confirm-undated', zh('<h3>冻结期已结束</h3><p>请管理员扫码确认注销该账号</p><button>确认注销</button>'), {
    phase: 'confirm',
    date: null,
  }),
  closing('processing', zh('<p>正在查询账号状态，请稍候</p>'), null),
  closing('done', zh('<h3>账号已注销</h3><p>该账号已于2026年11月20日完成注销</p>'), {
    ...unclear,
    date: ['2026-11-20', null],
  }),
  closing('revoked', zh('<h3>已撤销注销</h3><p>账号已恢复正常使用，冻结已解除</p><a>返回首页</a>'), unclear),
  // What only reads like it.
  closing(
    'not-article',
    zh(
      '<article><h1>如何注销公众号</h1><p>提交申请后账号进入冻结期，冻结期为60天（粉丝较少时为15天）。</p><p>冻结期内可撤销注销；冻结期结束后请管理员确认注销。</p><p>2026年12月3日更新</p></article>',
    ),
    null,
  ),
  closing('not-faq', zh(faq), null),
  closing(
    'not-agreement',
    zh(
      `${steps(0)}<h3>注销协议</h3><div class="agreement"><p>1. 账号注销申请提交后将进入冻结期，冻结期内可撤销。</p><p>2. 冻结期结束后须由管理员确认注销。</p><p>生效日期：2026-01-01</p></div><label><input type="checkbox"> 我已阅读并同意</label><button>同意并下一步</button>`,
    ),
    null,
  ),
  closing(
    'not-violation',
    zh('<h3>账号已被冻结</h3><p>因违反平台运营规范，该账号部分功能被冻结至2026年12月30日。</p><a>申诉</a>'),
    null,
  ),
  closing('not-funds', zh('<h3>赞赏资金</h3><p>账户余额冻结中，预计2026-12-03解冻</p><a>提现</a>'), null),
  closing('not-announcement', zh('<h3>系统公告</h3><p>12月3日起，注销冻结期由60天调整为30天。</p>'), null),
  closing(
    'not-help-english',
    en(
      '<h3>About deregistration</h3><p>After you apply, the account is frozen for up to 60 days. You can cancel deregistration during the freeze period, and the administrator confirms it afterwards.</p><p>Updated Dec 3, 2026</p>',
    ),
    null,
  ),
  closing(
    'not-mini-program',
    zh(
      '<h3>关联小程序</h3><table><tr><th>小程序</th><th>状态</th><th>操作</th></tr><tr><td>山前咖啡</td><td>注销冻结期，剩余12天</td><td>解除关联</td></tr></table>',
    ),
    null,
  ),
  closing(
    'expected-day',
    zh(
      '<h3>账号注销中</h3><ul><li><span>申请日期</span><span>2026-11-20</span></li><li><span>当前状态</span><span>冻结期</span></li><li><span>冻结期截止</span><span>2027-01-19</span></li></ul><button>撤销注销</button>',
    ),
    frozen,
  ),
  closing('days-and-hours', zh('<h3>注销冻结期</h3><p>剩余 <b>58</b> 天 <b>12</b> 小时</p><a>撤销注销</a>'), DAYS_LEFT),
  closing(
    'progress',
    zh(
      '<h3>账号冻结中，等待注销</h3><div class="bar"><i style="width:3%"></i></div><p>已冻结 2 天 / 共 60 天</p><a>撤销注销</a>',
    ),
    { phase: 'frozen', date: [END, '2027-01-18', '2027-01-20', null] },
  ),
  closing(
    'confirm-within',
    zh('<h3>冻结期已结束</h3><p>请管理员在 5 天内确认注销，逾期将自动撤销</p><button>确认注销</button>'),
    { phase: 'confirm', date: ['2026-11-27', '2026-11-26', null] },
  ),
  closing(
    'english-days-split',
    en('<h3>Deregistration freeze period</h3><p><b>58</b> days left</p><button>Cancel deregistration</button>'),
    DAYS_LEFT,
  ),
  closing(
    'english-confirm-within',
    en(
      '<h3>Freeze period ended</h3><p>Please ask the administrator to confirm deregistration within 5 days</p><button>Confirm deregistration</button>',
    ),
    { phase: 'confirm', date: ['2026-11-27', '2026-11-26', null] },
  ),
  closing(
    'not-transfer',
    zh('<h3>账号迁移</h3><p>迁移申请已提交，原账号将于2026年12月30日冻结</p><button>撤销迁移</button>'),
    null,
  ),
  closing(
    'not-this-account',
    zh(
      '<p class="banner">你管理的另一账号「山后写字」正处于注销冻结期，至2027年1月19日结束</p><h3>注销账号</h3><p>请先阅读注销须知</p><button>下一步</button>',
    ),
    null,
  ),
  closing(
    'not-yet',
    zh(
      '<div class="dialog"><h3>确定注销该账号？</h3><p>提交后账号将进入60天冻结期，冻结期内可撤销注销。</p><button>确定</button><button>取消</button></div>',
    ),
    null,
  ),
];
