import type { Account } from './account.ts';
import { DAY, shanghaiTime } from './clock.ts';
import { appidOf, ghidOf, pick, uinOf } from './identity.ts';
import { invited, longTerm, shortTerm } from './staff.ts';

const HOUR = 3_600_000;

/** The account that every scenario starts from: a verified service account of a small company, in daily use. */
export function everydayAccount(token: string, now: number): Account {
  return {
    ghid: ghidOf(token),
    uin: uinOf(token),
    alias: `qinglan${pick(token, 'alias', 900) + 100}`,
    nickname: ['青岚读书会', '小满厨房', '渡口周刊', '山月自习室'][pick(token, 'nickname', 4)] ?? '青岚读书会',
    userNameIsAlias: false,
    subjectType: 'enterprise',
    subjectName: '杭州青岚文化创意有限公司',
    serviceType: 'service',
    verified: true,
    followers: 8230,
    intro: '每周三本书，陪你慢慢读。',
    region: '浙江 杭州',
    loginEmail: 'q***n@example.com',
    registered: true,
    canClose: true,
    administrator: { nickname: '沈既白', maskedId: 'shen****bai', name: '*既白' },
    operators: [...longTerm(token, now, 0, 3), ...shortTerm(token, now, 3, [3, 9, 11, 17, 22, 29])],
    invitations: [invited(token, now, 9, 'short', 3)],
    expireTimeForm: 'unix',
    protection: { login: true, massSend: true, serverConfig: true, appSecret: true },
    alerts: { login: true, massSend: true },
    legalPersonBound: false,
    articles: [
      '冬至前，读完这三本关于家的书',
      '如何注销帐号？一篇说清冷静期和确认',
      '书单｜写给第一次当编辑的人',
      '长期主义者的阅读清单',
      '我们解绑了手机，去山里读了两天书',
      '读者来信：把短期目标写在书签上',
    ].map((title, index) => ({
      id: 2_650_000_100 + index,
      title,
      publishedAt: shanghaiTime(now, -1 - index * 4, 20, 5),
      reads: 3120 - index * 317,
      deleted: index === 5,
    })),
    drafts: [
      { id: 100_000_311, title: '（草稿）十二月共读计划', savedAt: now - 2 * HOUR },
      { id: 100_000_298, title: '（草稿）删除重写：年度书单', savedAt: now - 30 * HOUR },
    ],
    records: [
      { at: now - 5 * HOUR, what: '登录', who: '林晚晴', ip: '203.0.113.24' },
      { at: now - 29 * HOUR, what: '群发消息', who: '沈既白', ip: '203.0.113.24' },
      { at: now - 3 * DAY, what: '绑定运营者 老周的茶馆', who: '沈既白', ip: '198.51.100.7' },
      { at: now - 6 * DAY, what: '更换管理员（已取消）', who: '沈既白', ip: '198.51.100.7' },
    ],
    closing: { stage: 'open' },
    pendingRename: null,
    developer: {
      appid: appidOf(token),
      hasSecret: true,
      serverConfigOn: true,
      serverUrl: 'https://hook.example.com/wechat',
      ipWhitelist: ['203.0.113.10', '203.0.113.11'],
      openPlatform: '青岚开放平台',
      keptHere: false,
      debuggers: [
        { nickname: '梁工', username: 'lianggong_dev' },
        { nickname: '阿哲·设计', username: 'azhe_design' },
      ],
    },
    platforms: [
      {
        appid: 'wxaaaa1111bbbb2222',
        name: '云排版助手',
        privileges: '素材管理权限、群发与通知权限',
        authorisedAt: now - 200 * DAY,
      },
      {
        appid: 'wxcccc3333dddd4444',
        name: '微店掌柜',
        privileges: '用户管理权限、微信支付权限',
        authorisedAt: now - 80 * DAY,
      },
    ],
    miniprograms: [
      { appid: 'wx9f8e7d6c5b4a3210', name: '青岚书单' },
      { appid: 'wx0a1b2c3d4e5f6789', name: '共读打卡' },
    ],
    merchants: [{ id: '1900000109', name: '杭州青岚文化创意有限公司' }],
  };
}
