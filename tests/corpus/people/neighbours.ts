import { table } from '../lookalikes/draw.ts';
import { desktop, english, hashed } from '../shells.ts';
import { invited, long, people, short } from '../types.ts';

/** Operators beside lists of others that are drawn alike, and beside those who are operators no more. */
const OFF = '<a href="javascript:;">解绑</a>';
const HEADS = ['昵称', '微信号', '类型', '有效期', '操作'];
const operators = table(HEADS, [['张三', 'zhangsan_1', '短期', '2026-12-13', OFF]]);
const permanent = table(HEADS, [['赵六', 'zhaoliu_06', '长期', '-', OFF]]);
/** Nothing in it says that these are operators, nor for how long. */
const verifiers = table(['昵称', '微信号', '有效期', '操作'], [['王五', 'wangwu_88', '2026-12-03', OFF]]);
const photographers = table(HEADS, [['王五', 'wangwu_88', '短期', '2026-12-03', OFF]]);
const ONLY = [short('张三', '2026-12-13')];

const STATES = ['昵称', '微信号', '类型', '状态', '操作'];
const states = (rows: [state: string, act: string][], term = '短期'): string =>
  `<h3>运营者</h3>${table(STATES, [
    ['张三', 'zhangsan_1', '短期', '已绑定', OFF],
    ...rows.map(([state, act], at) => [`旧人${at + 1}`, `jiuren_${at}1`, term, state, `<a>${act}</a>`]),
  ])}`;

export const NEIGHBOURS = [
  people('before-foreign-list', desktop('人员设置', `<h3>运营者</h3>${operators}<h3>核销员</h3>${verifiers}`), ONLY),
  people(
    'before-foreign-terms',
    desktop('人员设置', `<h3>运营者</h3>${operators}<h3>摄影师</h3>${photographers}`),
    ONLY,
  ),
  people(
    'before-foreign-counted',
    hashed('人员设置', `<h3>运营者</h3>${operators}<h3>摄影师（2）</h3>${photographers}`),
    ONLY,
  ),
  people(
    'before-foreign-section',
    hashed(
      '运营者管理',
      `<section><h3>运营者</h3>${operators}</section><section><h3>核销员管理</h3>${verifiers}</section>`,
    ),
    ONLY,
  ),
  people(
    'before-foreign-words',
    desktop('人员设置', `<h3>运营者</h3>${operators}<p class="lb">核销员</p>${verifiers}`),
    ONLY,
  ),
  people('after-foreign-list', desktop('人员设置', `<h3>核销员</h3>${verifiers}<h3>运营者</h3>${operators}`), ONLY),
  people(
    'two-under-terms',
    desktop('人员设置', `<h3>运营者管理</h3><h4>长期</h4>${permanent}<h4>短期（1/20）</h4>${operators}`),
    [long('赵六'), ...ONLY],
  ),
  people(
    'two-under-states',
    desktop('人员设置', `<h3>运营者</h3><h4>已绑定（1）</h4>${permanent}<h4>全部成员</h4>${operators}`),
    [long('赵六'), ...ONLY],
  ),
  people(
    'people-under-security',
    desktop(
      '账号安全',
      `<h3>团队成员（2）</h3>${table(HEADS, [
        ['赵六', 'zhaoliu_06', '长期', '-', OFF],
        ['张三', 'zhangsan_1', '短期', '2026-12-13', OFF],
      ])}`,
    ),
    [long('赵六'), ...ONLY],
  ),
  people(
    'ended-rejected',
    desktop(
      '人员设置',
      states([
        ['已拒绝', '删除'],
        ['对方已拒绝', '删除'],
      ]),
    ),
    [short('张三')],
  ),
  people(
    'ended-invitation',
    hashed(
      '人员设置',
      states([
        ['邀请已失效', '删除'],
        ['邀请已过期', '重新邀请'],
        ['邀请已撤销', '删除'],
      ]),
    ),
    [short('张三')],
  ),
  people(
    'ended-unbound',
    desktop(
      '人员设置',
      states(
        [
          ['已解绑', '重新邀请'],
          ['已解除绑定', '删除'],
          ['已退出', '删除'],
        ],
        '长期',
      ),
    ),
    [short('张三')],
  ),
  people(
    'ended-list',
    hashed(
      '人员设置',
      `<h3>运营者</h3><ul class="ls">${[
        ['张三', '短期', OFF],
        ['旧人', '短期（已拒绝）', '<a>删除</a>'],
        ['故人', '长期', '<em>已解绑（2026-10-01）</em>', '<a>删除</a>'],
      ]
        .map((row) => `<li>${row.map((part) => `<span>${part}</span>`).join('')}</li>`)
        .join('')}</ul>`,
    ),
    [short('张三')],
  ),
  people(
    'ended-english',
    english(
      'People',
      `<h3>Operators</h3>${table(
        ['Nickname', 'WeChat ID', 'Type', 'Status', 'Action'],
        [
          ['Tom', 'tom_wx_1', 'Short-term', 'Bound', '<a>Unbind</a>'],
          ['May', 'may_wx_1', 'Short-term', 'Declined', '<a>Remove</a>'],
          ['Ann', 'ann_wx_1', 'Long-term', 'Invitation expired', '<a>Remove</a>'],
        ],
      )}`,
    ),
    [short('Tom')],
  ),
  people(
    'not-ended',
    desktop(
      '人员设置',
      `<h3>运营者</h3>${table(STATES, [
        ['已拒绝', 'zhangsan_1', '短期', '已过期', OFF],
        ['李四', 'lisi_0011', '短期', '待确认', '<a>撤销</a>'],
        ['赵六', 'zhaoliu_06', '长期', '已绑定', '<a>解除</a>'],
      ])}`,
    ),
    [short('已拒绝', [null, '2026-11-21', '2026-11-22']), invited('李四', 'short'), long('赵六')],
  ),
  people(
    'before-foreign-counted-words',
    hashed('人员设置', `<h3>运营者</h3>${operators}<div class="hd"><b>核销员</b> <em>共1人</em></div>${verifiers}`),
    ONLY,
  ),
  people(
    'under-counted-words',
    desktop('人员设置', `<h3>运营者</h3><div>共 1 人</div>${permanent}<p>请勿泄露</p>${operators}`),
    [long('赵六'), ...ONLY],
  ),
  people(
    'by-groups',
    desktop('人员设置', `<h3>运营者管理</h3><h4>编辑组</h4>${permanent}<h4>市场组</h4>${operators}`),
    [long('赵六'), ...ONLY],
  ),
  people(
    'ended-on-a-day',
    desktop(
      '人员设置',
      states([
        ['已于 2026-10-01 解绑', '删除'],
        ['2026-10-01 已解绑', '删除'],
      ]),
    ),
    [short('张三')],
  ),
  people(
    'after-foreign-under-operators',
    desktop('运营者管理', `<h3>核销员</h3>${verifiers}<h3>运营者</h3>${operators}`),
    ONLY,
  ),
  people(
    'after-foreign-section-under-operators',
    hashed(
      '运营者管理',
      `<section><h3>摄影师</h3>${photographers}</section><section><h3>运营者</h3>${operators}</section>`,
    ),
    ONLY,
  ),
  people(
    'between-foreign-lists',
    desktop('人员设置', `<h3>运营者</h3>${operators}<h4>摄影师</h4>${photographers}<h4>核销员</h4>${verifiers}`),
    ONLY,
  ),
];
