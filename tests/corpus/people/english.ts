import { desktop, english, hashed } from '../shells.ts';
import { invited, long, people, short } from '../types.ts';

const table = (heads: string[], rows: string[][]): string =>
  `<table class="tbl"><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</tbody></table>`;

const plain = table(
  ['Nickname', 'WeChat ID', 'Type', 'Expires', 'Action'],
  [
    ['Lin Xia', 'linx***8', 'Long-term', '—', '<a>Unbind</a>'],
    ['周野', 'zhou***', 'Short-term', '2026-12-03', '<a>Unbind</a>'],
    ['Tom &amp; Jerry', 'tomj***', 'Short-term', '2026-12-10', '<a>Unbind</a>'],
  ],
);
const dayFirst = table(
  ['Operator', 'Term', 'Valid until', ''],
  [
    ['Mei', 'Permanent', '', '<button>Remove</button>'],
    ['Old Zhao', 'Temporary', '3 Dec 2026', '<button>Remove</button>'],
    ['阿May', 'Temporary', '12 January 2027', '<button>Remove</button>'],
  ],
);
const card = (name: string, tag: string, foot: string, action: string): string =>
  `<div class="c-card"><div class="c-name">${name}</div><div class="c-tag">${tag}</div><div class="c-foot">${foot}</div><button>${action}</button></div>`;
const cards = `<h3>Operators</h3><div class="c-grid">${card('Ada', 'Long-term operator', 'Can log in and broadcast', 'Unbind')}${card('Grace H.', 'Short-term operator', 'Expires Dec 3, 2026', 'Unbind')}${card('林间', 'Short-term operator', 'Expires in 12 days', 'Unbind')}${card('Linus', 'Short-term operator', 'Invitation sent, awaiting confirmation', 'Revoke')}</div>`;
const items = `<h3>Operator management</h3><ul>${[
  ['Evergreen', 'Long term'],
  ['Seasonal', 'Short term, until Dec 31'],
]
  .map(
    ([name, term]) =>
      `<li><span>${name}</span><span>${term}</span><i role="button" aria-label="Remove operator"></i></li>`,
  )
  .join('')}</ul>`;
const sections = `<div class="sec"><h4>Long-term operators (1/5)</h4><div class="r"><b>Harbour</b><a>Unbind</a></div></div><div class="sec"><h4>Short-term operators (2/20)</h4><div class="r"><b>Quay</b><small>Expires 2026/12/03</small><a>Unbind</a></div><div class="r"><b>Jetty</b><small>Expires 2026/12/17</small><a>Unbind</a></div></div>`;
const mixed = table(
  ['昵称 Nickname', '类型 Type', '到期时间 Expiry date', '操作 Action'],
  [
    ['石头记', '长期 Long-term', '-', '<a>解绑 Unbind</a>'],
    ['Daiyu', '短期 Short-term', '2026-12-14', '<a>解绑 Unbind</a>'],
  ],
);
const administrator = `<section><h3>Administrator</h3><div class="a"><b>Wang</b><span>WeChat ID: wang****01</span><a>Change</a></div></section><section><h3>Operators</h3><div class="a"><b>River</b><span>Long-term</span><a>Unbind</a></div><div class="a"><b>Brook</b><span>Short-term · ends 2026-12-30</span><a>Unbind</a></div></section>`;
const iso = `<div role="list">${[
  ['Nova', 'Short-term', '2026-12-03T23:59:59+08:00', 'Dec 3'],
  ['Vega', 'Short-term', '2026-12-24T23:59:59+08:00', 'Dec 24'],
]
  .map(
    ([name, term, stamp, said]) =>
      `<div role="listitem" class="z9"><span>${name}</span><span>${term}</span><time datetime="${stamp}">${said}</time><button aria-label="Unbind ${name}"></button></div>`,
  )
  .join('')}</div>`;

export const ENGLISH = [
  people('english-table', english('People', `<h3>Operators</h3>${plain}`), [
    long('Lin Xia'),
    short('周野', '2026-12-03'),
    short('Tom & Jerry', '2026-12-10'),
  ]),
  people('english-day-first', english('People', dayFirst), [
    long('Mei'),
    short('Old Zhao', '2026-12-03'),
    short('阿May', '2027-01-12'),
  ]),
  people('english-cards', hashed('People', cards), [
    long('Ada'),
    short('Grace H.', '2026-12-03'),
    short('林间', ['2026-12-04', '2026-12-03', null]),
    invited('Linus', 'short'),
  ]),
  people('english-icons', english('People', items), [long('Evergreen'), short('Seasonal', '2026-12-31')]),
  people('english-sections', english('Operator settings', sections), [
    long('Harbour'),
    short('Quay', '2026-12-03'),
    short('Jetty', '2026-12-17'),
  ]),
  people('two-languages', desktop('人员设置 People', mixed), [long('石头记'), short('Daiyu', '2026-12-14')]),
  people('english-administrator', english('People', administrator), [long('River'), short('Brook', '2026-12-30')]),
  people('english-time-elements', hashed('Operators', iso), [short('Nova', '2026-12-03'), short('Vega', '2026-12-24')]),
];
