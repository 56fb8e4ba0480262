import { ADMINISTRATOR, classic, desktop, english, hashed } from '../shells.ts';
import { invited, long, people, short } from '../types.ts';

const list = (rows: string[][], heading = '运营者管理'): string =>
  `<h3>${heading}</h3><div class="ll">${rows.map((row) => `<div class="ll__r">${row.map((part, at) => `<div class="ll__${at}">${part}</div>`).join('')}</div>`).join('')}</div>`;
const table = (heads: string[], rows: string[][], more = ''): string =>
  `<table class="tb">${more}<thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</tbody></table>`;
const OFF = '<a href="javascript:;">解除绑定</a>';

const footed = table(
  ['昵称', '类型', '操作'],
  [
    ['浮舟', '长期', OFF],
    ['沧海', '短期', OFF],
  ],
).replace('</tbody>', '</tbody><tfoot><tr><td>合计 2 人</td><td>长期 1 / 短期 1</td><td></td></tr></tfoot>');
const captions = `${table(['昵称', '操作'], [['听雨', OFF]], '<caption>长期运营者</caption>')}${table(
  ['昵称', '到期日', '操作'],
  [
    ['观云', '2026-12-09', OFF],
    ['看山', '2026-12-19', OFF],
  ],
  '<caption>短期运营者</caption>',
)}`;
const sorted = `<h3>运营者管理</h3>${table(
  ['<button>昵称 ▲</button>', '<button>类型 ⇅</button>', '<button>到期时间 ⇅</button>', ''],
  [
    ['安歌', '短期', '2026-12-05', OFF],
    ['白露', '长期', '', OFF],
  ],
)}`;
const empties = `<h4>长期运营者（0/5）</h4><div class="none">暂无</div><h4>短期运营者（2/20）</h4><ul><li><span>碧落</span><span>2026-12-06</span>${OFF}</li><li><span>长风</span><span>2026-12-16</span>${OFF}</li></ul>`;
const tags = list([
  ['<span>沉香</span><i class="tag">我</i>', '长期', OFF],
  ['<span>红豆</span><i class="tag new">新</i>', '短期', OFF],
]);
const phones = list([
  ['归鸿', '138****1234', '长期', OFF],
  ['寒蝉', '159****0001', '短期，2026-12-07到期', OFF],
]);
const masked = list([
  ['林*', 'l***x', '长期', OFF],
  ['周*野', 'z***y', '短期', OFF],
]);
const inBrackets = table(
  ['昵称', '身份', '操作'],
  [
    ['画屏', '运营者（长期）', OFF],
    ['金缕', '运营者（短期）', OFF],
  ],
);
const counts = `<h3>运营者管理</h3>${table(
  ['昵称', '已绑定公众号', '类型', '有效期至', '操作'],
  [
    ['锦瑟', '3/5', '长期', '—', OFF],
    ['惊鸿', '1/5', '短期', '2026-12-11', OFF],
  ],
)}`;
const linked = `<h3>运营者管理</h3>${table(
  ['运营者', '类型', '操作'],
  [
    ['<a href="#u1">君莫笑</a>', '长期', OFF],
    ['<a href="#u2">兰因</a>', '短期', OFF],
  ],
)}`;
const bars = `<div class="col">${[
  ['流萤', '长期'],
  ['落梅', '短期'],
]
  .map(
    ([name, term]) =>
      `<div class="bar"><div class="bar__hd"><strong>${name}</strong><em>${term}</em></div><div class="bar__bd"><label>登录 <i>开</i></label><label>群发 <i>开</i></label><label>留言 <i>关</i></label></div><div class="bar__ft"><a>修改期限</a><a>解除绑定</a></div></div>`,
  )
  .join('')}</div>`;
const nestedTables = `<table width="100%"><tr><td><table>${[
  ['鸣蝉', '长期', ''],
  ['暮雪', '短期', '2026年12月8日'],
]
  .map(
    ([name, term, date]) =>
      `<tr><td><table><tr><td><img src="data:,"></td><td><b>${name}</b></td></tr></table></td><td>${term}</td><td>${date}</td><td>${OFF}</td></tr>`,
  )
  .join('')}</table></td></tr></table>`;
const expired = list([
  ['南柯', '长期', '', OFF],
  ['霓裳', '短期', '已过期（2026-11-18）', OFF],
  ['琵琶', '短期', '2026-11-25 到期', OFF],
]);
const pictures = list([
  ['青鸾', '<img src="data:," alt="长期">', OFF],
  ['秋水', '<img src="data:," alt="短期">', OFF],
]);
const radios = list(
  [
    ['如梦', '长期'],
    ['若兮', '短期'],
  ].map(([name, term]) => [
    `${name}`,
    ['长期', '短期']
      .map((word) => `<label><input type="radio" name="${name}"${word === term ? ' checked' : ''}>${word}</label>`)
      .join(''),
    OFF,
  ]),
);
const bothDates = table(
  ['Operator', 'Type', 'Bound on', 'Expires on', ''],
  [
    ['Sage', 'Short-term', 'Nov 5, 2026', 'Dec 5, 2026', '<a>Unbind</a>'],
    ['Thyme', 'Long-term', 'Mar 1, 2025', 'Never', '<a>Unbind</a>'],
  ],
);
const wordy = `<h3>Operators</h3><ul>${[
  ['Rowan', 'Long-term (no expiry)'],
  ['Hazel', 'Short-term (1 month, until Dec 20, 2026)'],
]
  .map(([name, term]) => `<li><div>${name}</div><div>${term}</div><div><button>Unbind</button></div></li>`)
  .join('')}</ul>`;
const waiting = `<h3>Operators</h3>${table(
  ['Name', 'Term', 'Status', 'Action'],
  [
    ['Aspen', 'Long-term', 'Bound', '<a>Unbind</a>'],
    ['Birch', 'Short-term', 'Pending confirmation', '<a>Withdraw</a>'],
  ],
)}`;
const spaces = list([
  ['&nbsp;山鬼&nbsp;', '&nbsp;长期&nbsp;', OFF],
  ['&#8203;拾遗', '短期&nbsp;&nbsp;2026-12-14&nbsp;到期', OFF],
]);
const remark = list([
  ['<p>疏影</p><p>备注：美编</p>', '长期', OFF],
  ['<p>松风</p><p>备注：实习</p>', '短期', OFF],
]);
const chips = `<div class="f"><span class="chip">素衣 · 长期 <button aria-label="解除绑定">×</button></span><span class="chip">天青 · 短期 · 2026-12-17 <button aria-label="解除绑定">×</button></span></div>`;
const anonymous = `<div><div><div>晚照</div><div>长期</div></div><div><div>未央</div><div>短期</div></div></div>`;

/** Made after the readers had learnt from the others. */
export const SECOND = [
  people('footed-table', desktop('人员设置', `<h3>运营者管理</h3>${footed}`), [long('浮舟'), short('沧海')]),
  people('captions', desktop('人员设置', captions), [
    long('听雨'),
    short('观云', '2026-12-09'),
    short('看山', '2026-12-19'),
  ]),
  people('sortable-heads', hashed('人员设置', sorted), [short('安歌', '2026-12-05'), long('白露')]),
  people('no-long-term', desktop('人员设置', empties), [short('碧落', '2026-12-06'), short('长风', '2026-12-16')]),
  people('tags-at-names', desktop('人员设置', tags), [long('沉香'), short('红豆')]),
  people('telephones', desktop('人员设置', `${ADMINISTRATOR}${phones}`), [long('归鸿'), short('寒蝉', '2026-12-07')]),
  people('masked-names', classic('人员设置', masked), [long('林*'), short('周*野')]),
  people('term-in-brackets', desktop('人员设置', inBrackets), [long('画屏'), short('金缕')]),
  people('counts-of-accounts', desktop('人员设置', counts), [long('锦瑟'), short('惊鸿', '2026-12-11')]),
  people('names-are-links', desktop('人员设置', linked), [long('君莫笑'), short('兰因')]),
  people('bars-with-rights', hashed('运营者管理', bars), [long('流萤'), short('落梅')]),
  people('tables-in-tables', classic('人员设置', `<h3>运营者管理</h3>${nestedTables}`), [
    long('鸣蝉'),
    short('暮雪', '2026-12-08'),
  ]),
  people('one-expired', desktop('人员设置', expired), [
    long('南柯'),
    short('霓裳', ['2026-11-18', null]),
    short('琵琶', '2026-11-25'),
  ]),
  people('terms-as-pictures', desktop('人员设置', pictures), [
    { ...long('青鸾'), term: ['long', null] },
    { ...short('秋水'), term: ['short', null] },
  ]),
  people('terms-as-radios', desktop('人员设置', radios), [long('如梦'), short('若兮')], { hard: true }),
  people('english-both-dates', english('People', `<h3>Operators</h3>${bothDates}`), [
    short('Sage', '2026-12-05'),
    long('Thyme'),
  ]),
  people('english-wordy', english('People', wordy), [long('Rowan'), short('Hazel', '2026-12-20')]),
  people('english-pending', english('People', waiting), [long('Aspen'), invited('Birch', 'short')]),
  people('unseen-spaces', desktop('人员设置', spaces), [long('山鬼'), short(['拾遗', '\u200b拾遗'], '2026-12-14')]),
  people('remarks-under-names', desktop('人员设置', remark), [long('疏影'), short('松风')]),
  people(
    'chips',
    desktop('人员设置', `<h3>运营者管理</h3>${chips}`),
    [long('素衣'), short('天青', ['2026-12-17', null])],
    { hard: true },
  ),
  people('bare-pairs', hashed('运营者管理', anonymous), [long('晚照'), short('未央')]),
];
