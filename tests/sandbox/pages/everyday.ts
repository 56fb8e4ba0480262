/** The console's daily pages: followers, messages, statistics, income. They hold many words that mean other things elsewhere. */
import { isoDay, isoMinute } from '../clock.ts';
import { type Html, html } from '../html.ts';
import { castMember } from '../people.ts';
import type { Context, Page } from './page.ts';
import { button, control, facts, note, section, sheet, table } from './widgets.ts';

type Draw = (context: Context) => Page;

const plain = (title: string, menu: string, draw: (context: Context) => Html): Draw => {
  return (context) => ({
    title,
    menu,
    scripts: ['harmless'],
    cgiData: '',
    content: sheet(context, title, section(context, title, draw(context))),
  });
};

/** What a list is filtered by, and how to be rid of that: it frees nobody of anything. */
export function filterBar(context: Context, condition: string): Html {
  return html`<div class="publish-filter">筛选：${condition} ${control(context, { classic: html`class="js_filter_clear"`, hook: 'clearFilter', text: '解除' })}</div>`;
}

/** Followers with tags such as 长期客户 and a tool to remove one: not operators. */
export const followers = plain(
  '用户管理',
  '10013',
  (context) =>
    html`${filterBar(context, '标签 长期、短期')}${table(
      context,
      ['昵称', '标签', '关注时间', '操作'],
      Array.from({ length: Math.min(12, context.account.followers) }, (_, index) => {
        const { nickname } = castMember(27 - index);
        return [
          html`<span class="remark_name">${nickname}</span>`,
          index % 3 === 0 ? '长期客户' : index % 3 === 1 ? '短期体验' : '无标签',
          isoDay(context.now - index * 86_400_000),
          html`${control(context, { classic: html`class="js_tag"`, hook: 'tag', text: '打标签' })} ${control(context, { classic: html`class="js_black"`, hook: 'black', text: '移出' })}`,
        ];
      }),
    )}`,
);

export const messages = plain('消息管理', '10012', (context) =>
  table(
    context,
    ['用户', '内容', '时间', '操作'],
    [
      ['苗苗', '请问怎么注销帐号呀？', 1],
      ['柚子', '管理员在吗，想解绑手机号', 2],
      ['更换管理员', '解绑', 5],
      ['删除', html`<a href="javascript:;">取消授权</a>`, 9],
      ['段小楼', '书单什么时候更新', 25],
    ].map(([who, what, hours]) => [
      html`<a href="javascript:;" class="remark_name">${who}</a>`,
      html`${what}`,
      isoMinute(context.now - Number(hours) * 3_600_000),
      html`${control(context, { classic: html`class="js_star"`, hook: 'collectMessage', text: '收藏' })} ${control(context, { classic: html`class="js_message_del"`, hook: 'deleteMessage', text: '删除' })}`,
    ]),
  ),
);

/** Keywords, and an answer that is being written: a region that the person edits. */
export const autoReply = plain(
  '自动回复',
  '10006',
  (context) => html`${facts(context, [
    { label: '被关注回复', value: '你好，欢迎来读书。回复“书单”获取本周推荐。' },
    {
      label: '关键词',
      value: '注销、解绑',
      action: html`${control(context, { classic: html`class="js_reply_edit"`, hook: 'editReply', text: '修改' })} ${control(context, { classic: html`class="js_reply_del"`, hook: 'deleteReply', text: '删除' })} ${control(context, { classic: html`class="js_reply_stop"`, hook: 'stopReply', text: '停用' })}`,
    },
  ])}
  <div class="edit_area js_editorArea" contenteditable="true"><p>想<a href="javascript:;">注销账号</a>，请先<a href="javascript:;">解绑</a>运营者，再<a href="javascript:;">更换管理员</a>。</p><p><button type="button">重置</button></p></div>`,
);

export const selfMenu = plain(
  '自定义菜单',
  '10007',
  (context) =>
    html`${table(
      context,
      ['菜单名称', '类型', '操作'],
      [
        [
          '本周书单',
          '跳转网页',
          html`${control(context, { classic: html`class="js_menu_edit"`, hook: 'editMenu', text: '修改' })} ${control(context, { classic: html`class="js_menu_del"`, hook: 'deleteMenu', text: '删除' })}`,
        ],
        [
          '联系我们',
          '发送消息',
          html`${control(context, { classic: html`class="js_menu_edit"`, hook: 'editMenu', text: '修改' })} ${control(context, { classic: html`class="js_menu_del"`, hook: 'deleteMenu', text: '删除' })}`,
        ],
      ],
    )}${button(context, { classic: html`id="js_menu_publish"`, hook: 'publishMenu', text: '保存并发布' })}`,
);

export const violations = plain('违规记录', '10045', (context) => note(context, '暂无违规记录'));

export const publisherAds = plain('流量主', '10023', (context) =>
  facts(context, [
    { label: '昨日收入', value: '12.84 元' },
    { label: '未结算收入', value: '386.20 元' },
    { label: '结算', value: '每月上半月、下半月各结算一次' },
  ]),
);

export const advertiser = plain('广告主', '10022', (context) =>
  facts(context, [
    { label: '账户余额', value: '0.00 元' },
    { label: '推广计划', value: '暂无' },
  ]),
);

export const rewards = plain('赞赏功能', '10024', (context) =>
  facts(context, [
    { label: '累计赞赏', value: '318.00 元' },
    { label: '赞赏账户', value: '小满' },
  ]),
);

export const notifications = plain('通知中心', '10000', (context) =>
  table(
    context,
    ['通知', '时间'],
    [
      ['运营者 小满 的短期权限即将到期', isoDay(context.now)],
      ['你的公众号年审即将开始', isoDay(context.now - 5 * 86_400_000)],
    ],
  ),
);

export const announcement = plain(
  '公告',
  '10000',
  (context) => html`${note(context, '如需注销帐号，请前往“公众号设置”。冷静期内可撤销注销；冻结期以页面提示为准。')}
  <h4>第三方平台</h4><p>在授权管理中点击“<a href="${context.link('/cgi-bin/readtemplate?t=faq/authorisation')}">取消授权</a>”后，平台将不能再代你运营帐号。</p>
  <h4>相关问题</h4><ul>${['注销帐号', '更换管理员', '解绑运营者', '重置AppSecret', '帐号迁移'].map(
    (title) => html`<li><a href="${context.link('/cgi-bin/readtemplate?t=faq/closing')}">${title}</a></li>`,
  )}</ul>`,
);

/** The running total is in the page as a bare assignment inside an inline script. */
export function userAnalysis(context: Context): Page {
  const { followers: total } = context.account;
  return {
    title: '用户分析',
    menu: '10031',
    scripts: [],
    cgiData: `{ list:[{ date:"${isoDay(context.now - 86_400_000)}", new_user: 12, cancel_user: 3, cumulate_user: ${total} }] }`,
    content: sheet(
      context,
      '用户分析',
      section(
        context,
        '昨日关键指标',
        table(
          context,
          ['新关注人数', '取消关注人数', '净增关注人数', '累积关注人数'],
          [['12', '3', '9', String(total)]],
        ),
      ),
    ),
  };
}
