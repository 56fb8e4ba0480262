import { ADMINISTRATOR, classic, desktop, hashed } from '../shells.ts';
import { invited, long, people, short } from '../types.ts';

const TABLE = `<h3>运营者管理</h3><table class="t1"><thead><tr><th>昵称</th><th>类型</th><th>到期时间</th><th>操作</th></tr></thead><tbody><tr><td>真人一</td><td>长期</td><td>-</td><td><a>解除绑定</a></td></tr><tr><td>真人二</td><td>短期</td><td>2026-12-03</td><td><a>解除绑定</a></td></tr></tbody></table>`;
const TRUE_ONES = [long('真人一'), short('真人二', '2026-12-03')];

const row = (name: string, term: string, date: string): string =>
  `<tr><td>${name}</td><td>${term}</td><td>${date}</td><td><a>解除绑定</a></td></tr>`;
const hostile = `<h3>运营者管理</h3><table><thead><tr><th>昵称</th><th>类型</th><th>到期时间</th><th>操作</th></tr></thead><tbody>${row('长期主义者', '短期', '2026-12-03')}${row('短期', '长期', '-')}${row('2026-01-01', '短期', '2026-12-05')}${row('解除绑定', '长期', '-')}${row('王编（短期）', '长期', '-')}${row('管理员', '短期', '2026-12-06')}${row('昵称', '长期', '-')}</tbody></table>`;

const cards = (list: [string, string, string][]): string =>
  `<h3>运营者管理</h3><div class="g">${list.map(([name, term, date]) => `<div class="g__c"><div class="g__n">${name}</div><div class="g__t">${term}</div><div class="g__d">${date}</div><a>解绑</a></div>`).join('')}</div>`;
const spaced = cards([
  ['  Big   Bird ', '长期', ''],
  ['<b>粗</b>体字', '短期', '2026-12-08'],
  ['超<wbr>长<wbr>名', '短期', '2026-12-09'],
  ['👩‍💻🚀', '短期', '2026-12-11'],
  ['12月31日', '长期', ''],
]);
const twins = cards([
  ['阿明', '长期', ''],
  ['阿明', '短期', '2026-12-03'],
  ['阿明明', '短期', '2026-12-13'],
]);

const developers = `<h3>开发者微信</h3><table class="t1"><thead><tr><th>昵称</th><th>微信号</th><th>绑定时间</th><th>操作</th></tr></thead><tbody><tr><td>码农甲</td><td>mn***1</td><td>2026-10-01</td><td><a>解除绑定</a></td></tr><tr><td>码农乙</td><td>mn***2</td><td>2026-10-02</td><td><a>解除绑定</a></td></tr></tbody></table>`;
const record = `<h3>操作记录</h3><table class="t1"><thead><tr><th>时间</th><th>操作人</th><th>内容</th></tr></thead><tbody><tr><td>2026-11-03 10:00</td><td>王站长</td><td>绑定短期运营者 真人二</td></tr><tr><td>2026-10-01 09:00</td><td>王站长</td><td>解除绑定短期运营者 离职甲</td></tr></tbody></table>`;
const former = `<h3>历史运营者</h3><table class="t1"><thead><tr><th>昵称</th><th>类型</th><th>解绑时间</th></tr></thead><tbody><tr><td>离职甲</td><td>短期</td><td>2026-10-01</td></tr><tr><td>离职乙</td><td>长期</td><td>2026-08-11</td></tr></tbody></table>`;
const blacklist = `<h3>黑名单</h3><ul><li><span>坏人甲</span><span>长期拉黑</span><a>解除</a></li><li><span>坏人乙</span><span>短期禁言</span><a>解除</a></li></ul>`;
const followers = `<h3>最近关注</h3><div class="fl"><div class="fl__i"><img src="data:,"><span>粉丝甲</span><em>2026-11-20</em></div><div class="fl__i"><img src="data:,"><span>粉丝乙</span><em>2026-11-21</em></div></div>`;
const suggestions = `<h3>可邀请的人</h3><ul class="sg"><li><span>熟人甲</span><a>邀请为长期</a><a>邀请为短期</a></li><li><span>熟人乙</span><a>邀请为长期</a><a>邀请为短期</a></li></ul>`;
const articles = `<h3>最近发表</h3><ul class="ar"><li><a>长期主义到底是什么</a><em>2026-11-11</em><a>删除</a></li><li><a>短期波动不必理会</a><em>2026-11-12</em><a>删除</a></li></ul>`;
const toolbars = `<h3>运营者管理</h3><div class="yiban-bar" id="yb"><span>壹伴</span><a>数据分析</a><a>长期数据</a><a>短期数据</a></div><ul class="pp"><li><span>梅子</span><span class="yiban-x">采集</span><span>长期</span><a>解除绑定</a></li><li><span>黄时</span><span class="yiban-x">采集</span><span>短期</span><span>2026-12-03</span><a>解除绑定</a></li></ul><div class="xmt-float">新媒体管家 <a>短期任务</a></div>`;
const thousand = `${TABLE}<div class="log">${Array.from({ length: 1000 }, (_, at) => `<div class="log__r"><span>留言者${at}</span><span>支持长期更新</span><span>2026-11-${String((at % 20) + 1).padStart(2, '0')}</span><a>删除</a></div>`).join('')}</div>`;
const skeleton = `<h3>运营者管理</h3><div class="sk">${'<div class="sk__r"><div class="sk__a"></div><div class="sk__b">&nbsp;</div><div class="sk__c">&nbsp;</div></div>'.repeat(3)}</div>`;
const empty = `${ADMINISTRATOR}<h3>运营者管理</h3><table><thead><tr><th>昵称</th><th>类型</th><th>操作</th></tr></thead><tbody><tr><td colspan="3">暂无运营者，你可以绑定长期或短期运营者</td></tr></tbody></table><button>绑定运营者微信号</button>`;
const dataTerm = `<h3>运营者管理</h3><div class="w">${[
  ['观棋', 'long', '长期'],
  ['烂柯', 'short', '短期'],
]
  .map(
    ([name, type, says]) =>
      `<div class="w__i" data-type="${type === 'long' ? 'short' : 'long'}" data-nick="别人"><span>${name}</span><span>${says}</span><a data-nick="别人" title="解除绑定"></a></div>`,
  )
  .join('')}</div>`;
const inviteStatus = cards([
  ['芦花', '长期（已绑定）', ''],
  ['荻花', '短期（邀请中）', ''],
  ['蒹葭', '长期（邀请中）', ''],
]).replaceAll('<a>解绑</a>', '<a>操作</a>');
const traditional = `<h3>運營者管理</h3><table><tr><th>暱稱</th><th>類型</th><th>到期時間</th><th>操作</th></tr><tr><td>維港</td><td>長期</td><td>-</td><td><a>解除綁定</a></td></tr><tr><td>獅子山</td><td>短期</td><td>2026年12月3日</td><td><a>解除綁定</a></td></tr></table>`;
const otherWords = cards([
  ['柴门', '永久', ''],
  ['风雪', '临时', '2026-12-15'],
]);

export const TRAPS = [
  people(
    'names-that-are-words',
    desktop('人员设置', hostile),
    [
      short('长期主义者', '2026-12-03'),
      long('短期'),
      short('2026-01-01', '2026-12-05'),
      long('解除绑定'),
      long('王编（短期）'),
      short('管理员', '2026-12-06'),
      long('昵称'),
    ],
    { hard: true },
  ),
  people('names-in-pieces', desktop('人员设置', spaced), [
    long('Big Bird'),
    short('粗体字', '2026-12-08'),
    short('超长名', '2026-12-09'),
    short('👩‍💻🚀', '2026-12-11'),
    long('12月31日'),
  ]),
  people('same-name-twice', desktop('人员设置', twins), [
    long('阿明'),
    short('阿明', '2026-12-03'),
    short('阿明明', '2026-12-13'),
  ]),
  people('beside-developers', desktop('人员设置', `${TABLE}${developers}`), TRUE_ONES),
  people('after-developers', desktop('安全中心', `${developers}${TABLE}`), TRUE_ONES),
  people('beside-records', desktop('人员设置', `${TABLE}${record}`), TRUE_ONES),
  people('beside-former', classic('人员设置', `${TABLE}${former}`), TRUE_ONES),
  people('beside-blacklist', desktop('人员设置', `${blacklist}${TABLE}`), TRUE_ONES),
  people('beside-followers', hashed('人员设置', `${TABLE}${followers}`), TRUE_ONES),
  people('beside-suggestions', desktop('人员设置', `${TABLE}${suggestions}`), TRUE_ONES),
  people('beside-articles', desktop('人员设置', `${articles}${TABLE}`), TRUE_ONES),
  people('foreign-toolbars', desktop('人员设置', toolbars), [long('梅子'), short('黄时', '2026-12-03')]),
  people('thousand-other-rows', desktop('人员设置', thousand), TRUE_ONES),
  people('attributes-that-lie', hashed('人员设置', dataTerm), [long('观棋'), short('烂柯')]),
  people('state-in-brackets', desktop('人员设置', inviteStatus), [
    long('芦花'),
    invited('荻花', 'short'),
    invited('蒹葭', 'long'),
  ]),
  people('traditional-characters', desktop('人員設置', traditional), [long('維港'), short('獅子山', '2026-12-03')], {
    hard: true,
  }),
  people('permanent-temporary', desktop('人员设置', otherWords), [long('柴门'), short('风雪', '2026-12-15')]),
  people('not-skeleton', desktop('人员设置', skeleton), []),
  people('not-empty', desktop('人员设置', empty), []),
];
