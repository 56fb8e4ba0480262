/** Invented people: nickname, and the WeChat ID that an administrator would type. */
const CAST: readonly (readonly [nickname: string, username: string])[] = [
  ['林晚晴', 'linwanqing_88'],
  ['老周的茶馆', 'zhou-teahouse'],
  ['Echo 何', 'echo_he2016'],
  ['小满', 'xiaoman0521'],
  ['阿哲·设计', 'azhe_design'],
  ['江边的猫', 'cat_by_river'],
  ['陈思远', 'chensiyuan-hz'],
  ['运营·苏苏', 'susu_ops'],
  ['大鹏', 'dapeng_film'],
  ['许知秋', 'xuzhiqiu'],
  ['Momo酱', 'momojiang_77'],
  ['顾北', 'gubei_north'],
  ['一颗白菜', 'yikebaicai'],
  ['梁工', 'lianggong_dev'],
  ['桃子味汽水', 'peach_soda9'],
  ['方圆几里', 'fangyuan_jl'],
  ['夏目', 'xiamu_photo'],
  ['韩立冬', 'hanlidong'],
  ['阿宁不加班', 'aning_965'],
  ['温故', 'wengu_books'],
  ['注销帐号小王', 'wang_helper'],
  ['柚子', 'youzi_0808'],
  ['程砚', 'chengyan_ink'],
  ['Leo·客服', 'leo_service'],
  ['青禾', 'qinghe_farm'],
  ['段小楼', 'duanxiaolou'],
  ['南山客', 'nanshan_ke'],
  ['苗苗', 'miaomiao_edit'],
];

/** The n-th invented person; beyond the cast, numbered trainees. */
export function castMember(index: number): { nickname: string; username: string } {
  const member = CAST[index];
  if (member) return { nickname: member[0], username: member[1] };
  return {
    nickname: `实习编辑${String(index).padStart(3, '0')}`,
    username: `intern_${String(index).padStart(4, '0')}`,
  };
}

/** People who are called what controls are called. */
export const NAMED_LIKE_CONTROLS: readonly string[] = [
  '更换管理员',
  '解绑',
  '删除',
  '修改',
  '绑定运营者微信号',
  '注销账号',
];

/** Nicknames that a careless reader or writer of pages trips over. */
export const HOSTILE_NICKNAMES: readonly string[] = [
  '<img src=x onerror="window.sandboxHacked=1">',
  '__proto__',
  'constructor',
  '\u202E者营运期长\u202C',
  `${'很长的昵称'.repeat(40)}`,
  '👩‍👩‍👧‍👦👨🏽‍🚀🏳️‍🌈',
  '小\u200B雨\u200C点\u200D\uFEFF',
  '长期',
  '解绑',
  '同名同姓',
  '同名同姓',
  '</script><script>window.sandboxHacked=1</script>',
  '"\' onmouseover="window.sandboxHacked=1',
  '2026-12-31',
];
