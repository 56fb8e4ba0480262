import { describe, expect, it } from 'vitest';
import type { Day } from '../../time/day.ts';
import { DEEP_READERS } from './deep.ts';
import { readPage } from './index.ts';

const today = '2026-11-22' as Day;
const read = (html: string) => {
  document.body.innerHTML = html;
  return readPage('closing', document, null, today, DEEP_READERS).closing;
};

/** What no saved page shows: how a designer of today might write it. */
const FROZEN: ReadonlyArray<readonly [name: string, date: string | null, html: string]> = [
  [
    'a countdown in boxes',
    '2026-12-04',
    `<main><h1>公众号冻结中</h1><div class="cd"><div class="box"><b>1</b><b>2</b></div><i>天</i><div class="box"><b>0</b><b>5</b></div><i>时</i><div class="box"><b>3</b><b>0</b></div><i>分</i></div><button>撤销注销</button></main>`,
  ],
  [
    'label and value in a list',
    '2026-12-20',
    `<div><div class="t">账号状态</div><div>冻结中</div></div><dl><dt>申请时间</dt><dd>2026-11-20 10:22</dd><dt>冻结结束时间</dt><dd>2026-12-20 10:22</dd></dl><a href="#">取消注销</a>`,
  ],
  [
    'words in pieces',
    '2026-12-20',
    `<section><p>您的<em>公众号</em>已<span>进入</span><b>冻结期</b>，</p><p>将于 <span>2026</span>年<span>12</span>月<span>20</span>日 解冻</p></section>`,
  ],
  [
    'a result page of a component library',
    '2026-12-07',
    `<div class="ant-result"><div class="ant-result-title">账号已冻结</div><div class="ant-result-subtitle">距离冻结期结束还有 15 天，期间可随时撤销注销申请</div><div class="ant-result-extra"><button class="ant-btn"><span>撤销注销申请</span></button></div></div>`,
  ],
  [
    'a timeline of the way out',
    '2026-12-20',
    `<ol><li class="done"><b>提交申请</b><span>2026-11-20</span></li><li class="now"><b>冻结中</b><span>2026-11-20 ~ 2026-12-20</span></li><li><b>确认注销</b><span>冻结期结束后</span></li></ol><button>取消注销</button>`,
  ],
  [
    'English',
    '2026-12-20',
    `<div><h2>Your account is frozen</h2><p>The freezing period ends on Dec 20, 2026.</p><button>Revoke deregistration</button></div>`,
  ],
  [
    'English, days left',
    '2026-12-04',
    `<div><h3>Account in freeze period</h3><p><strong>12</strong> days left</p><a role="button">Cancel account deregistration</a></div>`,
  ],
  [
    'English, a table',
    '2026-12-20',
    `<table><tr><th>Status</th><td>Frozen</td></tr><tr><th>Submitted on</th><td>2026-11-20</td></tr><tr><th>Freeze period ends</th><td>2026-12-20</td></tr></table><button>Withdraw deregistration request</button>`,
  ],
  [
    'a deadline for what comes after it',
    '2026-12-20',
    `<div><h2>账号处于冻结期</h2><p>冻结期截止：2026年12月20日</p><p>请于 2027年1月20日 前确认注销，逾期未确认注销将自动撤销</p></div>`,
  ],
  [
    'beside what explains',
    '2026-12-04',
    `<div><div><h2>冻结中</h2><p>剩余冻结时间：<span>12</span>天</p></div><aside><h4>常见问题</h4><p>账号冻结中还能登录吗？</p><p>冻结期一般为7-60天。</p></aside></div>`,
  ],
  ['without a date', null, `<div><h2>公众号已冻结</h2><p>冻结期间账号无法使用</p><button>撤销注销</button></div>`],
  ['a line broken', '2026-12-20', `<p>你的账号正处于<br>冻结期<br>至 2026-12-20</p>`],
  [
    'by another word',
    '2026-12-20',
    `<div><h2>账号已进入注销冷静期</h2><p>冷静期至 2026-12-20 结束</p><button>放弃注销</button></div>`,
  ],
  [
    'by its end alone, as long as it can be revoked',
    '2026-12-20',
    `<div><h2>注销申请已受理</h2><p>账号将于 2026年12月20日 正式注销</p><button>撤销注销</button></div>`,
  ],
  [
    'English, closed for good on a day',
    '2026-12-20',
    `<div><h2>Account closure</h2><p>Your account will be permanently closed on 20 Dec 2026.</p><button>Keep my account</button></div>`,
  ],
];

const CONFIRM: ReadonlyArray<readonly [name: string, date: string | null, html: string]> = [
  [
    'asked for',
    '2026-12-01',
    `<div><h2>冻结期已结束</h2><p>请于2026-12-01前完成确认，否则注销自动撤销</p><button>确认注销</button></div>`,
  ],
  [
    'English',
    '2026-12-01',
    `<div><h2>The freezing period has ended</h2><p>Please confirm by December 1, 2026.</p><button>Confirm deregistration</button></div>`,
  ],
  [
    'a list',
    '2026-12-10',
    `<dl><dt>当前状态</dt><dd>冻结期已满，待确认注销</dd><dt>确认截止时间</dt><dd>2026-12-10</dd></dl><button><i></i><span>确认注销账号</span></button>`,
  ],
];

/** None of these says how this account stands. */
const NEITHER: ReadonlyArray<readonly [name: string, html: string]> = [
  [
    'an article',
    `<article><h1>公众号注销全流程</h1><p>公众号注销申请提交后，账号将进入冻结期，冻结期为7至60天。</p><p>冻结期内，管理员可以撤销注销。</p><p>2026年12月20日起，冻结期调整为30天。</p><p>账号处于冻结期时，无法登录。</p></article>`,
  ],
  [
    'a help text',
    `<div><h2>什么是冻结期</h2><p>账号冻结中，表示注销申请已经受理。剩余冻结期可在注销页查看，例如剩余12天。</p></div>`,
  ],
  [
    'questions',
    `<div><h3>常见问题</h3><dl><dt>账号冻结中怎么撤销？</dt><dd>在冻结期内点击“撤销注销”。</dd><dt>冻结期还有12天，可以提前结束吗？</dt><dd>不可以。</dd></dl></div>`,
  ],
  [
    'what must be read before',
    `<div><h2>注销须知</h2><p>提交注销申请后，账号将进入冻结期，冻结期为30天。</p><label><input type="checkbox">我已阅读并同意</label><button>确认注销</button></div>`,
  ],
  [
    'an English guide',
    `<div><h2>How to close your account</h2><p>After you submit, your account will enter the freezing period for 30 days.</p><p>If the account is frozen, you can revoke deregistration.</p></div>`,
  ],
  ['another freeze', `<p>资金冻结说明：提现后资金将被冻结3天</p>`],
  ['nothing of it', `<p>处理中，请稍候</p>`],
  ['a page that is not frozen any more', `<div><h2>注销申请已撤销</h2><p>账号未被冻结，可正常使用</p></div>`],
  [
    'a table of many accounts',
    `<table>${Array.from({ length: 80 }, (_, i) => `<tr><td>公众号${i}</td><td>冻结中</td><td>冻结期至 2026-12-${10 + (i % 18)}</td></tr>`).join('')}</table>`,
  ],
];

describe('the closing page by its meaning', () => {
  it.each(FROZEN)('is frozen: %s', (_, date, html) => {
    expect(read(html)).toMatchObject({ phase: 'frozen', date, via: 'by-meaning' });
  });

  it.each(CONFIRM)('is to be confirmed: %s', (_, date, html) => {
    expect(read(html)).toMatchObject({ phase: 'confirm', date, via: 'by-meaning' });
  });

  it.each(NEITHER)('is neither: %s', (_, html) => {
    expect(read(html)?.phase ?? 'unknown').toBe('unknown');
    expect(read(html)?.date ?? null).toBeNull();
  });
});
