import { ADMINISTRATOR, desktop, hashed } from '../shells.ts';
import { invited, long, people, short } from '../types.ts';

const gridCard = (name: string, term: string, foot: string, action = '解除绑定'): string =>
  `<div class="css-17x${name.length}ab"><div class="css-av"><img src="data:," alt="${name}"></div><div class="css-bd"><h4 class="css-nm">${name}</h4><em class="css-tg">${term}</em><small class="css-ft">${foot}</small></div><div class="css-op"><a role="button">${action}</a></div></div>`;

const grid = `<div class="css-grid">${gridCard('阿树', '长期', '可登录、群发')}${gridCard('小林', '短期', '2026.12.03 到期')}${gridCard('Zoe🌿', '短期', '2026.12.24 到期')}${gridCard('待定', '短期', '等待对方确认，24小时内有效', '撤销邀请')}
<div class="css-17x0ab css-add"><span>＋</span><p>绑定运营者微信号</p></div></div>`;

/** Every field has its label before it. */
const labelled = (fields: [string, string][], action = '解绑'): string =>
  `<li class="person-card"><ul>${fields.map(([label, value]) => `<li><label>${label}：</label><span>${value}</span></li>`).join('')}</ul><div class="ops"><a>${action}</a></div></li>`;
const labelledCards = `<ul class="cards">${labelled([
  ['微信号', 'song***1'],
  ['昵称', '宋小宝'],
  ['备注', '市场部'],
  ['类型', '长期运营者'],
])}${labelled([
  ['微信号', 'bai***7'],
  ['昵称', '白日梦'],
  ['备注', '实习生'],
  ['类型', '短期运营者'],
  ['到期时间', '2026-12-10'],
])}</ul>`;

/** Nothing says what the parts are but the parts themselves; letters stand in for pictures. */
const initials = `<div class="x1"><div class="x2"><div class="x3"><span class="x4">秦</span></div><div class="x5"><span>秦</span><span>昭</span></div><div class="x6">长期</div><div class="x7"><i class="ico" aria-label="解除绑定" role="button"></i></div></div>
<div class="x2"><div class="x3"><span class="x4">温</span></div><div class="x5"><span>温</span><span>良</span></div><div class="x6">短期</div><div class="x7"><i class="ico" aria-label="解除绑定" role="button"></i></div></div></div>`;

const sections = `<section><h3>长期运营者 <em>2/5</em></h3><div class="flow"><div class="u"><p class="n">杜若</p><p class="w">微信号：du***ruo</p><a>解除绑定</a></div><div class="u"><p class="n">陈皮</p><p class="w">微信号：chenp***</p><a>解除绑定</a></div></div></section>
<section><h3>短期运营者 <em>2/20</em></h3><div class="flow"><div class="u"><p class="n">半夏</p><p class="w">微信号：ban***xia</p><p>12月1日到期</p><a>解除绑定</a></div><div class="u"><p class="n">当归</p><p class="w">微信号：dang***</p><p>12月13日到期</p><a>解除绑定</a></div></div></section>`;

/** Quotas look like people: a word, a number, the same card. */
const quotas = `<div class="stat"><div class="stat__i"><span>长期运营者</span><b>1</b>/5</div><div class="stat__i"><span>短期运营者</span><b>1</b>/20</div><div class="stat__i"><span>总名额</span><b>2</b>/25</div></div>
<div class="stat"><div class="stat__i"><span>云深</span><b>长期</b><a>解绑</a></div><div class="stat__i"><span>不知处</span><b>短期</b><i>2026-12-07</i><a>解绑</a></div></div>`;

const definition = `<div class="ops">${[
  ['南乔', '长期', ''],
  ['木槿', '短期', '2026-12-16'],
]
  .map(
    ([name, term, date]) =>
      `<dl class="op"><dt>昵称</dt><dd>${name}</dd><dt>微信号</dt><dd>m***${name?.length}k</dd><dt>绑定类型</dt><dd>${term}</dd>${date ? `<dt>到期时间</dt><dd>${date}</dd>` : ''}<dd><a href="javascript:;">解除绑定</a></dd></dl>`,
  )
  .join('')}</div>`;

const nested = `<div class="d-flex"><div class="d-flex d-col">${[
  ['子衿', '长期有效', ''],
  ['青青', '短期', '剩余12天'],
  ['挑兮', '短期', '剩余 29 天'],
]
  .map(
    ([name, term, left]) =>
      `<div class="d-flex j-between"><div class="d-flex"><div><div><div class="avatar"><img src="data:,"></div></div></div><div><div><div><span>${name}</span></div></div><div><div>${left ? `<span>${left}</span>` : ''}</div></div></div></div><div class="d-flex"><div><div><span class="tag">${term}</span></div></div><div><div><span tabindex="0">解绑</span></div></div></div></div>`,
  )
  .join('')}</div></div>`;

/** The menu of each card is there and hidden, as is the question it asks. */
const menus = `<div class="list">${[
  ['洛川', '长期'],
  ['清河', '短期'],
]
  .map(
    ([name, term]) =>
      `<div class="card"><div class="card-bd"><strong>${name}</strong><span class="badge">${term}</span></div><div class="weui-desktop-popover__wrp"><button class="more">操作</button><div class="weui-desktop-popover" style="display:none"><ul><li>改为${term === '长期' ? '短期' : '长期'}</li><li>解除绑定</li></ul><p>确定解除与“${name}”的绑定？</p><button>确定</button><button>取消</button></div></div></div>`,
  )
  .join('')}</div>`;

const scoped = `<div data-v-7ba5bd90="" class="pm-wrap"><!----><div data-v-7ba5bd90="" class="pm-hd"><!--v-if--><span data-v-7ba5bd90="">运营者管理</span> <span data-v-7ba5bd90="" class="tips"> 2/25 </span></div> <!----> <div data-v-0c1d22aa="" data-v-7ba5bd90="" class="pm-item pm-item--long"><!----> <p data-v-0c1d22aa="" class="pm-item__name">
        夏目
      </p> <!--v-if--> <p data-v-0c1d22aa="" class="pm-item__type">
        长期
      </p> <div data-v-0c1d22aa=""><a data-v-0c1d22aa="" href="javascript:void(0);"> 解除绑定 </a> <!----></div></div><div data-v-0c1d22aa="" data-v-7ba5bd90="" class="pm-item pm-item--short"><!----> <p data-v-0c1d22aa="" class="pm-item__name">
        猫老师
      </p> <!--v-if--> <p data-v-0c1d22aa="" class="pm-item__type">
        短期
        <span data-v-0c1d22aa="">（2026-12-03
          到期）</span></p> <div data-v-0c1d22aa=""><a data-v-0c1d22aa="" href="javascript:void(0);"> 解除绑定 </a> <!----></div></div> <!----></div>`;

const lone = `<div class="box"><div class="box__head"><h4>运营者</h4><button>绑定运营者微信号</button></div><div class="box__body"><img src="data:,"><div class="t"><div class="t1">独行侠</div><div class="t2">微信号: du***xia · 短期 · 2026-12-19 到期</div></div><a class="r">解除绑定</a></div></div>`;

/** One drawing for wide windows and one for narrow; a style sheet, here inline, shows one of them. */
const responsive = `<div class="only-wide"><table><tr><th>昵称</th><th>类型</th><th>到期</th></tr><tr><td>燕回</td><td>短期</td><td>2026-12-02</td></tr><tr><td>不归</td><td>长期</td><td>-</td></tr></table></div>
<div class="only-narrow" style="display: none"><div class="c"><b>燕回</b> 短期 2026-12-02</div><div class="c"><b>不归</b> 长期</div></div>`;

const truncated = `<div class="rows">${[
  ['一个名字特别特别特别长的编辑同学', '一个名字特别特…', '长期'],
  ['another-very-long-nickname-here', 'another-very-lo…', '短期'],
]
  .map(
    ([full, cut, term]) =>
      `<div class="r"><span class="n" title="${full}">${cut}</span><span class="t">${term}</span><a>解绑</a></div>`,
  )
  .join('')}</div>`;

const operatorSession = `<div class="simple">${[
  ['霜降', 'shuang***', '长期'],
  ['立冬', 'lidong***', '短期，2026-12-21到期'],
  ['小雪', 'xiaox***', '短期，2026-12-22到期'],
]
  .map(
    ([name, id, term]) =>
      `<div class="simple__i"><div class="simple__n">${name}</div><div class="simple__w">${id}</div><div class="simple__t">${term}</div></div>`,
  )
  .join('')}</div>`;

export const CARDS = [
  people('card-grid', hashed('人员设置', grid), [
    long('阿树'),
    short('小林', '2026-12-03'),
    short('Zoe🌿', '2026-12-24'),
    invited('待定', 'short'),
  ]),
  people('labelled-cards', desktop('人员设置', `<h3>运营者管理</h3>${labelledCards}`), [
    long('宋小宝'),
    short('白日梦', '2026-12-10'),
  ]),
  people('letters-for-faces', hashed('运营者管理', initials), [long('秦昭'), short('温良')]),
  people('term-only-in-headings', desktop('人员设置', `${ADMINISTRATOR}${sections}`), [
    long('杜若'),
    long('陈皮'),
    short('半夏', '2026-12-01'),
    short('当归', '2026-12-13'),
  ]),
  people('quotas-drawn-alike', desktop('人员设置', `<h3>运营者管理</h3>${quotas}`), [
    long('云深'),
    short('不知处', '2026-12-07'),
  ]),
  people('definition-lists', desktop('人员设置', `<h3>运营者管理</h3>${definition}`), [
    long('南乔'),
    short('木槿', '2026-12-16'),
  ]),
  people('nested-flex', hashed('运营者管理', nested), [
    long('子衿'),
    short('青青', ['2026-12-04', '2026-12-03', null]),
    short('挑兮', ['2026-12-21', '2026-12-20', null]),
  ]),
  people('hidden-menus', desktop('人员设置', `${ADMINISTRATOR}<h3>运营者管理</h3>${menus}`), [
    long('洛川'),
    short('清河'),
  ]),
  people('vue-noise', desktop('人员设置', scoped), [long('夏目'), short('猫老师', '2026-12-03')]),
  people('lone-card', desktop('人员设置', lone), [short('独行侠', '2026-12-19')]),
  people('wide-and-narrow', desktop('人员设置', `<h3>运营者管理</h3>${responsive}`), [
    short('燕回', '2026-12-02'),
    long('不归'),
  ]),
  people('cut-names', desktop('人员设置', `<h3>运营者管理</h3>${truncated}`), [
    long(['一个名字特别特别特别长的编辑同学', '一个名字特别特…']),
    short(['another-very-long-nickname-here', 'another-very-lo…']),
  ]),
  people('no-controls-at-all', desktop('人员设置', `<h3>运营者管理</h3><p>仅管理员可修改</p>${operatorSession}`), [
    long('霜降'),
    short('立冬', '2026-12-21'),
    short('小雪', '2026-12-22'),
  ]),
];
