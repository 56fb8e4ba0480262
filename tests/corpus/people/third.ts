import { ADMINISTRATOR, classic, desktop, english, hashed } from '../shells.ts';
import { long, people, short } from '../types.ts';

const OFF = '<a href="javascript:;">解除绑定</a>';
const ul = (rows: string[][]): string =>
  `<ul class="uu">${rows.map((row) => `<li>${row.map((part) => `<span>${part}</span>`).join('')}</li>`).join('')}</ul>`;
const unsaid = (name: string): ReturnType<typeof long> => ({ name, term: null, status: 'bound', expires: null });

/** Nobody says for how long. */
const noTerms = ul([
  ['云起', 'yun***q', OFF],
  ['水穷', 'shui***q', OFF],
  ['坐看', 'zuo***k', OFF],
]);
const onlyDates = `<table><tr><th>运营者</th><th>到期时间</th><th>操作</th></tr><tr><td>桃夭</td><td>2026-12-04</td><td>${OFF}</td></tr><tr><td>采薇</td><td>2026-12-14</td><td>${OFF}</td></tr></table>`;
/** A person is drawn in two rows of a table, the second of which says more. */
const twoRows = `<table><tr><th>昵称</th><th>类型</th><th>操作</th></tr>${[
  ['蒹葭', '长期', '权限：登录、群发'],
  ['白驹', '短期', '权限：登录'],
]
  .map(
    ([name, term, more]) =>
      `<tr class="m"><td>${name}</td><td>${term}</td><td>${OFF}</td></tr><tr class="x"><td colspan="3">${more}</td></tr>`,
  )
  .join('')}</table>`;
/** Faces and names at the left, terms and controls in a list of their own at the right. */
const transposed = `<table><tr><th>昵称</th><td>子非</td><td>鱼乐</td></tr><tr><th>类型</th><td>长期</td><td>短期</td></tr><tr><th>到期时间</th><td>-</td><td>2026-12-05</td></tr></table>`;
const sentences = `<ul>${[
  ['兼葭', '是长期运营者'],
  ['苍苍', '是短期运营者，2026年12月6日到期'],
]
  .map(([name, says]) => `<li><b>${name}</b> ${says} ${OFF}</li>`)
  .join('')}</ul>`;
const ordinals = `<ol>${[
  ['1.', '伯劳', '长期'],
  ['2.', '飞燕', '短期'],
]
  .map(([number, name, term]) => `<li><i>${number}</i><b>${name}</b><em>${term}</em>${OFF}</li>`)
  .join('')}</ol>`;
const online = ul([
  ['<i class="dot"></i>在线', '夜航', '长期', OFF],
  ['<i class="dot"></i>离线', '船歌', '短期', OFF],
]);
const buttons = `<div>${[
  ['青衿', '长期'],
  ['悠悠', '短期'],
]
  .map(
    ([name, term]) =>
      `<div class="q"><span>${name}</span><span>${term}</span><button>查看</button><button>编辑</button><button>延期</button><button>解除绑定</button></div>`,
  )
  .join('')}</div>`;
const dotted = `<div>${[
  ['关雎', '长期 · wx_gj01'],
  ['河洲', '短期 · wx_hz02 · 2026-12-10 到期'],
]
  .map(([name, line]) => `<div class="p"><h5>${name}</h5><p>${line}</p>${OFF}</div>`)
  .join('')}</div>`;
const confirmOpen = `${ul([
  ['静女', '长期', OFF],
  ['其姝', '短期', OFF],
])}<div class="weui-desktop-dialog__wrp"><div class="weui-desktop-dialog"><h3>解除绑定</h3><p>确定解除与短期运营者“其姝”的绑定？</p><button>确定</button><button>取消</button></div></div>`;
const notice = `<div class="tip">短期运营者“投我”将于2026-12-03到期，<a>去处理</a></div>${ul([
  ['木瓜', '长期', OFF],
  ['投我', '短期，2026-12-03 到期', OFF],
])}`;
const longest = ul([
  ['A very long nickname with many words in it and 长期 in the middle of it', '短期', OFF],
  ['二〇二六', '长期', OFF],
]);
const fieldsets = `<form><fieldset><legend>鹿鸣</legend><label>类型</label><output>长期</output><button>解绑</button></fieldset><fieldset><legend>呦呦</legend><label>类型</label><output>短期</output><label>到期</label><output>2026-12-12</output><button>解绑</button></fieldset></form>`;
const figure = `<div class="wall">${[
  ['灼华', '长期'],
  ['宜室', '短期'],
]
  .map(
    ([name, term]) =>
      `<figure><img src="data:," alt=""><figcaption><span>${name}</span><small>${term}</small></figcaption><button title="解除绑定"></button></figure>`,
  )
  .join('')}</div>`;
const ends = `<h3>Operators</h3><table><tr><th>Member</th><th>Access</th><th>Ends</th><th></th></tr><tr><td>Wren</td><td>Permanent</td><td>Never</td><td><a>Revoke</a></td></tr><tr><td>Lark</td><td>Temporary</td><td>03 Dec 2026</td><td><a>Revoke</a></td></tr></table>`;

/** A third wave: layouts in which it is less plain what belongs to whom. */
export const THIRD = [
  people(
    'nobody-says-how-long',
    desktop('人员设置', `${ADMINISTRATOR}<h3>运营者管理</h3>${noTerms}`),
    [unsaid('云起'), unsaid('水穷'), unsaid('坐看')],
    { hard: true },
  ),
  people('only-dates', desktop('人员设置', `<h3>运营者管理</h3>${onlyDates}`), [
    { ...short('桃夭', '2026-12-04'), term: ['short', null] },
    { ...short('采薇', '2026-12-14'), term: ['short', null] },
  ]),
  people('two-rows-each', desktop('人员设置', `<h3>运营者管理</h3>${twoRows}`), [long('蒹葭'), short('白驹')]),
  people(
    'people-as-columns',
    desktop('人员设置', `<h3>运营者管理</h3>${transposed}`),
    [long('子非'), short('鱼乐', '2026-12-05')],
    { hard: true },
  ),
  people('sentences', classic('人员设置', `<h3>运营者</h3>${sentences}`), [long('兼葭'), short('苍苍', '2026-12-06')]),
  people('numbered', desktop('人员设置', `<h3>运营者管理</h3>${ordinals}`), [long('伯劳'), short('飞燕')]),
  people('presence', desktop('人员设置', `<h3>运营者管理</h3>${online}`), [long('夜航'), short('船歌')]),
  people('many-buttons', hashed('运营者管理', buttons), [long('青衿'), short('悠悠')]),
  people('dotted-line', desktop('人员设置', `<h3>运营者管理</h3>${dotted}`), [
    long('关雎'),
    short('河洲', ['2026-12-10', null]),
  ]),
  people('question-open', desktop('人员设置', `<h3>运营者管理</h3>${confirmOpen}`), [long('静女'), short('其姝')]),
  people('notice-above', desktop('人员设置', `<h3>运营者管理</h3>${notice}`), [
    long('木瓜'),
    short('投我', '2026-12-03'),
  ]),
  people('long-names', desktop('人员设置', `<h3>运营者管理</h3>${longest}`), [
    short('A very long nickname with many words in it and 长期 in the middle of it'),
    long('二〇二六'),
  ]),
  people('fieldsets', desktop('人员设置', `<h3>运营者管理</h3>${fieldsets}`), [
    long('鹿鸣'),
    short('呦呦', '2026-12-12'),
  ]),
  people('figures', hashed('运营者管理', figure), [long('灼华'), short('宜室')]),
  people('english-ends', english('People', ends), [long('Wren'), short('Lark', '2026-12-03')]),
];
