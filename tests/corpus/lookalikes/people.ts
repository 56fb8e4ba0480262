import { desktop, hashed } from '../shells.ts';
import { nobody } from '../types.ts';
import { cards, list, table } from './draw.ts';

/** People who are no operators. */
export const PEOPLE = [
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
    'contributors',
    desktop(
      '投稿',
      `<h3>投稿人</h3>${cards([
        ['投稿甲', '长期供稿', '<a>解除绑定</a>'],
        ['投稿乙', '短期供稿', '2026-12-03', '<a>解除绑定</a>'],
      ])}`,
    ),
  ),
  nobody(
    'risk-people',
    desktop(
      '风险操作保护',
      `<h3>短信验证手机号</h3>${list([
        ['138****1234', '长期', '<a>解除绑定</a>'],
        ['139****4321', '短期', '<a>解除绑定</a>'],
      ])}`,
    ),
  ),
  ...['摄影师', '摄影师（2）', '摄影师管理', '摄影师列表（1/20）', '绑定摄影师', '短期摄影师', 'Photographers (2)'].map(
    (heading, at) =>
      nobody(
        `unknown-people-${at}`,
        desktop(
          '人员设置',
          `<h3>${heading}</h3>${table(
            ['昵称', '微信号', '类型', '到期时间', '操作'],
            [
              ['小周', 'xiaozhou_1', '短期', '2026-12-03', '<a>解绑</a>'],
              ['小吴', 'xiaowu_22', '短期', '2026-12-05', '<a>解绑</a>'],
            ],
          )}`,
        ),
      ),
  ),
  ...[
    '<div class="hd"><b>摄影师</b> <em>共 2 人</em></div>@',
    '<p>摄影师</p>@',
    '<table><tr><th colspan="4">摄影师</th></tr>',
    '<table><caption>摄影师</caption>',
  ].map((before, at) => {
    const rows = table(
      ['昵称', '类型', '到期时间', '操作'],
      [
        ['小周', '短期', '2026-12-03', '<a>解绑</a>'],
        ['小吴', '长期', '-', '<a>解绑</a>'],
      ],
    );
    const drawn = before.endsWith('@') ? before.replace('@', rows) : rows.replace(/<table[^>]*>/, before);
    return nobody(`unknown-people-titled-${at}`, desktop('人员设置', drawn));
  }),
];
