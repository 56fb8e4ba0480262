import { ADMINISTRATOR, classic, desktop, english, hashed } from './shells.ts';
import { nobody } from './types.ts';

const table = (heads: string[], rows: string[][]): string =>
  `<table class="weui-desktop-table"><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</tbody></table>`;
const list = (rows: string[][], tag = 'li'): string =>
  `<ul class="ls">${rows.map((row) => `<${tag} class="ls__i">${row.map((part, at) => `<span class="p${at}">${part}</span>`).join('')}</${tag}>`).join('')}</ul>`;
const cards = (rows: string[][]): string =>
  `<div class="gd">${rows.map((row) => `<div class="gd__c">${row.map((part) => `<div>${part}</div>`).join('')}</div>`).join('')}</div>`;

/** Lists that look like operators to whoever only looks for names, terms, dates and unbinding. A careful person finds no operator in any of them. */
export const LOOKALIKES = [
  nobody(
    'followers',
    desktop(
      '用户管理',
      list([
        ['小红', '2026-11-03 关注', '<a>修改备注</a>', '<a>加入黑名单</a>'],
        ['小绿', '2026-11-04 关注', '<a>修改备注</a>', '<a>加入黑名单</a>'],
      ]),
    ),
  ),
  nobody(
    'followers-by-tag',
    desktop(
      '用户管理',
      `<h3>标签</h3>${list([
        ['长期粉丝', '1203人', '<a>删除</a>'],
        ['短期活动粉', '88人', '<a>删除</a>'],
      ])}`,
    ),
  ),
  nobody(
    'authors',
    desktop(
      '原创作者',
      table(
        ['作者', '类型', '签约有效期', '操作'],
        [
          ['笔名甲', '长期', '2027-12-03', '<a>解除</a>'],
          ['笔名乙', '短期', '2026-12-03', '<a>解除</a>'],
        ],
      ),
    ),
  ),
  nobody(
    'developers',
    desktop(
      '开发者工具',
      `<h3>绑定开发者微信号</h3>${table(
        ['昵称', '微信号', '状态', '操作'],
        [
          ['码农甲', 'mn***1', '已绑定', '<a>解除绑定</a>'],
          ['码农乙', 'mn***2', '已绑定', '<a>解除绑定</a>'],
        ],
      )}`,
    ),
  ),
  nobody(
    'developers-with-term',
    hashed(
      '开发者',
      `<h3>开发者绑定管理</h3>${cards([
        ['码农甲', '长期', '<a>解除绑定</a>'],
        ['码农乙', '短期', '2026-12-03 到期', '<a>解除绑定</a>'],
      ])}`,
    ),
  ),
  nobody(
    'blacklist',
    desktop(
      '黑名单',
      list([
        ['坏人甲', '长期', '<a>解除</a>'],
        ['坏人乙', '短期（2026-12-03 解封）', '<a>解除</a>'],
      ]),
    ),
  ),
  nobody(
    'drafts',
    desktop(
      '草稿箱',
      cards([
        ['长期主义者的一天', '更新于 2026-11-03', '<a>编辑</a><a>删除</a>'],
        ['短期理财靠谱吗', '更新于 2026-11-04', '<a>编辑</a><a>删除</a>'],
      ]),
    ),
  ),
  nobody(
    'records',
    desktop(
      '安全操作记录',
      table(
        ['操作时间', '操作人', '操作类型', '操作内容'],
        [
          ['2026-11-03 10:22', '林夏', '运营者管理', '绑定短期运营者 周野'],
          ['2026-11-04 10:22', '林夏', '运营者管理', '解除绑定长期运营者 陈默'],
        ],
      ),
    ),
  ),
  nobody(
    'records-short',
    desktop(
      '操作记录',
      table(
        ['运营者', '操作', '时间'],
        [
          ['周野', '解绑', '2026-11-03'],
          ['陈默', '登录', '2026-11-04'],
        ],
      ),
    ),
  ),
  nobody(
    'third-parties',
    desktop(
      '授权管理',
      table(
        ['第三方平台名称', '已授权权限', '授权时间', '操作'],
        [
          ['微盟', '长期', '2026-01-03', '<a>取消授权</a>'],
          ['有赞', '短期', '2026-02-03', '<a>取消授权</a>'],
        ],
      ),
    ),
  ),
  nobody(
    'mini-programs',
    desktop(
      '关联小程序',
      cards([
        ['山前书店', '长期关联', '<a>解除关联</a>'],
        ['山前咖啡', '短期关联', '2026-12-03', '<a>解除关联</a>'],
      ]),
    ),
  ),
  nobody(
    'customer-service',
    desktop(
      '客服人员',
      table(
        ['客服昵称', '微信号', '绑定状态', '操作'],
        [
          ['客服小美', 'xm***', '已绑定', '<a>解除绑定</a>'],
          ['客服小帅', 'xs***', '待确认', '<a>撤销邀请</a>'],
        ],
      ),
    ),
  ),
  nobody(
    'customer-service-term',
    hashed(
      '客服',
      `<h2>客服人员管理</h2>${cards([
        ['客服小美', '长期', '<a>解绑</a>'],
        ['客服小帅', '短期', '2026-12-03', '<a>解绑</a>'],
      ])}`,
    ),
  ),
  nobody(
    'coupons',
    desktop(
      '卡券',
      cards([
        ['满100减10', '长期有效', '<a>撤销</a>'],
        ['新人券', '短期', '2026-12-03 到期', '<a>撤销</a>'],
      ]),
    ),
  ),
  nobody(
    'ad-plans',
    desktop(
      '广告主',
      table(
        ['投放计划', '投放方式', '结束日期', '操作'],
        [
          ['品牌曝光', '长期投放', '-', '<a>删除</a>'],
          ['双十二', '短期投放', '2026-12-12', '<a>删除</a>'],
        ],
      ),
    ),
  ),
  nobody(
    'help',
    desktop(
      '运营者说明',
      `<h3>什么是运营者？</h3><ul><li>长期运营者：最多5人，有效期不限</li><li>短期运营者：最多20人，有效期一个月，到期自动解除绑定</li></ul><dl><dt>如何解绑？</dt><dd>在人员设置中点击解除绑定</dd></dl>`,
    ),
  ),
  nobody(
    'comparison',
    desktop(
      '运营者类型',
      table(
        ['', '长期', '短期'],
        [
          ['人数上限', '5', '20'],
          ['有效期', '长期', '一个月'],
          ['解除绑定', '管理员', '管理员或到期'],
        ],
      ),
    ),
  ),
  nobody(
    'quotas-only',
    desktop(
      '人员设置',
      `${ADMINISTRATOR}<div class="q"><div class="q__i"><span>长期</span><b>0</b><i>/5</i><a>绑定</a></div><div class="q__i"><span>短期</span><b>0</b><i>/20</i><a>绑定</a></div></div>`,
    ),
  ),
  nobody(
    'login-devices',
    desktop(
      '登录设备',
      table(
        ['设备', '有效期', '最近登录', '操作'],
        [
          ['iPhone 15', '长期', '2026-11-20', '<a>解除绑定</a>'],
          ['MacBook Pro', '短期', '2026-11-21', '<a>解除绑定</a>'],
        ],
      ),
    ),
  ),
  nobody(
    'identity-papers',
    desktop(
      '主体信息',
      list([
        ['法定代表人', '王某某', '身份证有效期', '长期'],
        ['运营人', '李某某', '身份证有效期', '2029-12-03'],
      ]),
    ),
  ),
  nobody(
    'domains',
    desktop(
      '功能设置',
      table(
        ['业务域名', '类型', '到期时间', '操作'],
        [
          ['shanqian.example', '长期', '2029-12-03', '<a>解绑</a>'],
          ['book.example', '短期', '2026-12-03', '<a>解绑</a>'],
        ],
      ),
    ),
  ),
  nobody(
    'ip-list',
    classic(
      'IP白名单',
      list([
        ['10.0.0.1', '长期', '<a>移除</a>'],
        ['10.0.0.2', '短期', '<a>移除</a>'],
      ]),
    ),
  ),
  nobody(
    'anchors',
    desktop(
      '直播',
      cards([
        ['主播阿花', '长期签约', '<a>解约</a>'],
        ['主播阿草', '短期签约', '2026-12-03', '<a>解约</a>'],
      ]),
    ),
  ),
  nobody(
    'channels',
    desktop(
      '视频号绑定',
      table(
        ['视频号', '绑定时间', '操作'],
        [
          ['山前慢读', '2026-01-03', '<a>解除绑定</a>'],
          ['山前快读', '2026-02-03', '<a>解除绑定</a>'],
        ],
      ),
    ),
  ),
  nobody(
    'former',
    desktop(
      '人员设置',
      `${ADMINISTRATOR}<h3>已解绑的运营者</h3>${table(
        ['昵称', '类型', '解绑时间'],
        [
          ['离职甲', '短期', '2026-10-01'],
          ['离职乙', '长期', '2026-08-11'],
        ],
      )}`,
    ),
  ),
  nobody(
    'suggestions',
    desktop(
      '绑定运营者',
      `<h3>你可能想邀请</h3>${list([
        ['熟人甲', '<a>长期</a>', '<a>短期</a>', '<a>邀请绑定</a>'],
        ['熟人乙', '<a>长期</a>', '<a>短期</a>', '<a>邀请绑定</a>'],
      ])}`,
    ),
  ),
  nobody(
    'comments',
    desktop(
      '留言',
      Array.from(
        { length: 30 },
        (_, at) =>
          `<div class="cm"><b>读者${at}</b><p>${at % 2 ? '长期关注你们' : '短期内不会取关'}</p><em>2026-11-${String((at % 20) + 1).padStart(2, '0')}</em><a>移除</a></div>`,
      ).join(''),
    ),
  ),
  nobody(
    'thousand-rows',
    desktop(
      '粉丝列表',
      Array.from(
        { length: 1000 },
        (_, at) =>
          `<div class="cm"><b>粉丝${at}</b><span>${at % 2 ? '长期' : '短期'}粉丝</span><em>2026-12-${String((at % 20) + 1).padStart(2, '0')}</em><a>移除</a></div>`,
      ).join(''),
    ),
  ),
  nobody(
    'reply-rules',
    desktop(
      '自动回复',
      table(
        ['规则名称', '有效期', '操作'],
        [
          ['欢迎语', '长期', '<a>删除</a>'],
          ['双十二活动', '2026-12-12', '<a>删除</a>'],
        ],
      ),
    ),
  ),
  nobody(
    'loans',
    desktop(
      '流量主',
      cards([
        ['长期借款', '2026-12-03 到期', '<a>撤销</a>'],
        ['短期借款', '2026-12-13 到期', '<a>撤销</a>'],
      ]),
    ),
  ),
  nobody(
    'enterprise-members',
    desktop(
      '企业微信',
      `<h3>企业成员</h3>${table(
        ['成员', '部门', '用工类型', '合同到期', '操作'],
        [
          ['张三', '编辑部', '长期', '2029-01-01', '<a>移除</a>'],
          ['李四', '市场部', '短期', '2026-12-03', '<a>移除</a>'],
        ],
      )}`,
    ),
  ),
  nobody(
    'english-followers',
    english(
      'Followers',
      table(
        ['Nickname', 'Followed on', 'Action'],
        [
          ['Red', '2026-11-03', '<a>Remove</a>'],
          ['Green', '2026-11-04', '<a>Remove</a>'],
        ],
      ),
    ),
  ),
  nobody(
    'english-developers',
    english(
      'Developers',
      `<h3>Developer accounts</h3>${table(
        ['Nickname', 'Type', 'Expires', 'Action'],
        [
          ['Dev A', 'Long-term', '-', '<a>Unbind</a>'],
          ['Dev B', 'Short-term', '2026-12-03', '<a>Unbind</a>'],
        ],
      )}`,
    ),
  ),
  nobody(
    'english-audit-log',
    english(
      'Audit log',
      `<h3>Operator activity</h3>${table(
        ['Operator', 'Event', 'Date'],
        [
          ['Lin', 'Unbind', '2026-11-03'],
          ['Mei', 'Login', '2026-11-04'],
        ],
      )}`,
    ),
  ),
  nobody(
    'english-help',
    english(
      'About operators',
      `<ul><li>Long-term operators: up to 5, no expiry</li><li>Short-term operators: up to 20, expires after one month</li></ul>`,
    ),
  ),
  nobody(
    'article-about-operators',
    desktop(
      '公告',
      `<article><h1>运营者规则调整</h1><p>自2026-12-03起，长期运营者上限为5人。</p><p>短期运营者到期后自动解除绑定。</p><p>管理员可随时撤销邀请。</p></article>`,
    ),
  ),
  nobody(
    'bank-deposits',
    classic(
      '赞赏',
      table(
        ['品种', '期限', '到期日', ''],
        [
          ['定存一号', '长期', '2029-01-01', '撤销'],
          ['定存二号', '短期', '2026-12-03', '撤销'],
        ],
      ),
    ),
  ),
  nobody(
    'agencies',
    desktop(
      '代运营',
      `<h3>代运营机构</h3>${table(
        ['机构', '合作方式', '合作到期', '操作'],
        [
          ['山前传媒', '长期', '2027-12-03', '<a>解除绑定</a>'],
          ['快书工作室', '短期', '2026-12-03', '<a>解除绑定</a>'],
        ],
      )}`,
    ),
  ),
  nobody(
    'message-templates',
    desktop(
      '订阅通知',
      table(
        ['模板', '类型', '操作'],
        [
          ['开课提醒', '长期订阅', '<a>删除</a>'],
          ['到货通知', '一次性订阅', '<a>删除</a>'],
          ['还书提醒', '短期订阅', '<a>删除</a>'],
        ],
      ),
    ),
  ),
  nobody(
    'accounts-i-operate',
    desktop(
      '我的账号',
      `<h3>我运营的公众号</h3>${table(
        ['公众号', '我的身份', '操作'],
        [
          ['山后写字', '长期运营者', '<a>解除绑定</a>'],
          ['城南旧事', '短期运营者', '<a>解除绑定</a>'],
        ],
      )}`,
    ),
  ),
  nobody(
    'english-accounts-i-operate',
    english(
      'My accounts',
      `<h3>Accounts you operate</h3>${table(
        ['Account', 'Your role', 'Action'],
        [
          ['Hill Writing', 'Long-term operator', '<a>Unbind</a>'],
          ['Old South', 'Short-term operator', '<a>Unbind</a>'],
        ],
      )}`,
    ),
  ),
  nobody(
    'rights-by-term',
    desktop(
      '权限设置',
      table(
        ['权限', '长期运营者', '短期运营者'],
        [
          ['登录', '允许', '允许'],
          ['群发', '允许', '需确认'],
          ['修改设置', '不允许', '不允许'],
        ],
      ),
    ),
  ),
  nobody(
    'testers',
    desktop(
      '体验成员',
      cards([
        ['试吃甲', '长期', '<a>解除绑定</a>'],
        ['试吃乙', '短期', '2026-12-03', '<a>解除绑定</a>'],
      ]),
    ),
  ),
  nobody(
    'login-record',
    desktop(
      '登录记录',
      table(
        ['登录人', '身份', '时间'],
        [
          ['林夏', '长期运营者', '2026-11-20 10:00'],
          ['周野', '短期运营者', '2026-11-21 10:00'],
        ],
      ),
    ),
  ),
  nobody(
    'changes-of-administrator',
    desktop(
      '管理员变更记录',
      table(
        ['原管理员', '新管理员', '时间', '操作'],
        [
          ['王站长', '李站长', '2025-01-01', '<a>撤销</a>'],
          ['李站长', '王站长', '2025-06-01', '<a>撤销</a>'],
        ],
      ),
    ),
  ),
  nobody(
    'interns',
    hashed(
      '招聘',
      cards([
        ['实习生甲', '短期', '2026-12-03', '<a>移除</a>'],
        ['编辑乙', '长期', '<a>移除</a>'],
      ]),
    ),
  ),
  nobody(
    'unbound-requests',
    desktop(
      '解绑申请',
      `<h3>已处理的解绑申请</h3>${table(
        ['申请人', '类型', '处理时间', '结果'],
        [
          ['旧人甲', '长期', '2026-10-01', '已解除绑定'],
          ['旧人乙', '短期', '2026-10-02', '已解除绑定'],
        ],
      )}`,
    ),
  ),
];
