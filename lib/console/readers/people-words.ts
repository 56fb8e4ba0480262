/**
 * What pages write of operators, in Chinese as the console has it and in English as its English view may. All in plain words: no
 * spaces, so that `Long-term operator` is `Long-termoperator`. No source shows the English view: these are the words that
 * people use for the same things.
 */

const LONG = '长期|永久|long-?term|permanent';
const SHORT = '短期|临时|short-?term|temporary';
const OPERATOR = '运营者?|运营人员|人员|成员|operators?|members?';

/** A text that is a term, or begins with one; the first group says long, the second short. */
export const TERM = new RegExp(
  `^[[【(「]?(?:是|为|isan?|isa)?(?:(?:${OPERATOR})[(·-]?)?(?:(${LONG})|(${SHORT}))(?:${OPERATOR}|绑定|有效|权限|微信号|binding|access|long-?term|short-?term|permanent|temporary)*` +
    '(?:$|[\\]】」)(·•|,、;:/~\\-–—]|至|剩|还|到|有效期|过|[\\d一两]|until|till|thr(?:ough|u)|to\\d|exp|end|left|valid)',
  'i',
);
/** `Tom · 短期 · 剩余3天`: a name before, the term with what follows. Of a text as written, not of plain words. */
export const TERM_INSIDE = new RegExp(
  `^(.+?)[\\s|·•,，、;；:：/(（【[\\-–—]+((?:${LONG.replaceAll('-?', '[- ]?')}|${SHORT.replaceAll('-?', '[- ]?')}).*)$`,
  'iu',
);
/** `长期运营者：林小满`: the term before the name. Of a text as written. */
export const TERM_BEFORE = new RegExp(
  `^((?:${LONG}|${SHORT})(?:运营者|运营人员|\\s*operator)?)\\s*[:：·|\\-–—]\\s*(.+)$`,
  'iu',
);
/** Long-term where nothing but a label says that this is the term. */
export const LONG_VALUE =
  /^(?:长|long|永久|永久有效|长期有效|无期限|不限期?|永不(?:过期|失效)|(?:不|不会)过期|never(?:expires)?|noexpiry|unlimited|indefinite)$/i;
export const SHORT_VALUE = /^(?:短|short|一个月|1个月|one-?month|1month)$/i;

export const WAITING =
  /待(?:对方)?(?:确认|接受|验证|绑定|同意)|邀请中|确认中|已(?:发[送出])?邀请|等待.{0,4}(?:确认|接受|验证|同意)|未(?:确认|接受)|^\(?(?:pending|awaiting|waitingfor|invited\b|invit(?:ation|e)(?:sent|pending))|^invited|not(?:yet)?(?:accepted|confirmed)|pending\)?$/i;
/**
 * What a row says whose invitation or binding is over, so that nobody is bound by it. Not 已过期: that is said of somebody still
 * listed, too.
 */
export const ENDED =
  /^\(?(?:(?:[长短]期|永久|临时|(?:long|short)-?term|permanent|temporary)(?:运营者|operator)?[-·,(:]?|\d[-\d./年月日:]{5,})?(?:(?:对方)?(?:已|被|已被)?拒绝(?:邀请|绑定|接受)?|邀请(?:已|被|已被)?(?:失效|过期|撤[销回]|拒绝|取消|作废)|(?:已|被|已被|已经|已于[-\d./年月日:]{5,})(?:解绑|解除(?:绑定)?|移除|删除|撤[销回]|取消(?:绑定|邀请)?|退出|离职|驳回|作废)|(?:invit(?:e|ation))?(?:was|is|hasbeen)?(?:rejected|declined|refused|revoked|removed|unbound|withdrawn|cancell?ed)|invit(?:e|ation)(?:has)?(?:expired|lapsed)|expiredinvit(?:e|ation))(?:$|[)·,(:]|于?\d|on\d)/i;
export const ADMINISTRATOR = /^(?:超级|主)?管理员$|^(?:super|main)?admin(?:istrator)?$/i;

/** What a row says beside a person's name, and what never is one. */
export const NOISE =
  /^(?:运营者|运营人员|已绑定|绑定成功|绑定中|正常|启用|已启用|有效|已生效|生效中|已激活|已加入|已确认|已接受|操作|更多|管理|详情|修改|编辑|备注|查看|续期|延期|复制|设置|权限|头像|在线|离线|无|暂无|我|本人|男|女|operators?|active|bound|enabled|normal|actions?|more|manage|details?|edit|notes?|remarks?|view|renew|extend|copy|settings|online|offline|none|n\/a|you|me|[-–—/|·•×*…⋯⋮︙,，.。、:：()（）]+|\d{1,2})$|^(?:转|设|改|升|变更|切换)为|^(?:永不|不会?)过期$|^never|^noexpiry$/i;

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DATE = '(?:[12]\\d|3[01]|0?[1-9])';
/** What may follow a day in plain words: a year, the time of day, or nothing that would make a name of it. */
const AFTER = '(?:,?20\\d\\d|(?=\\d{1,2}:\\d)|(?![\\da-z])|(?=at|to|until|till|through|ends?|expir))';
/** A text that gives a day, or how far away one is. */
export const DATED = new RegExp(
  '\\d{4}[-/.年]\\d{1,2}[-/.月]\\d|\\d{1,2}月\\d{1,2}[日号]|\\d[天日](?:后|$)|(?:剩余|还剩|还有|尚余|剩)\\D{0,4}\\d|' +
    '^(?:今[天日]|明[天日]|已|即将)?(?:到期|过期|失效)$|' +
    '^[今明][天日](?:$|[\\d(:,]|[上中下]午|凌晨|[早晚]上?(?:$|\\d)|[将会就即内前后]?(?:自动)?(?:到期|过期|失效|截止|终止|解除|解绑|绑定|添加|加入|邀请))|' +
    `(?<![a-z])${MONTH}\\.?${DATE}(?:st|nd|rd|th)?${AFTER}|` +
    `(?<![a-z\\d])${DATE}(?:st|nd|rd|th)?-?(?:of)?${MONTH}(?![a-z])\\.?${AFTER}|` +
    '\\d+days?(?:left|remaining|ago|togo|to|until|before|after|from|$|[(,;.])|' +
    '^(?:expir(?:es?|ed|y|ing|ation)|end(?:s|ed|ing)?|valid(?:ity)?|until|through|added|bound|joined|since|invited|tomorrow|today)' +
    `(?:date|time|on|at|in|by|until|till|through|thru|from|since|for|is)*(?:$|\\d(?!\\d{3}(?![-/.年\\d]))|[:,.(-]|today|tomorrow|yesterday|soon|${MONTH}\\.?\\d)|` +
    '^\\d{2}[-/.]\\d{1,2}[-/.]\\d{1,2}|^\\d{1,2}[-/.]\\d{1,2}(?:$|到期|过期|截止|\\d{1,2}:)|^\\d{1,2}/\\d{1,2}/\\d{4}',
  'i',
);
const GLUED = `^${MONTH}\\.?\\d{1,2}$|^\\d{1,2}${MONTH}$`;
/** A month and a figure with no space between, as a day is seldom written and a name often is. Of a text as written. */
export const GLUED_MONTH = new RegExp(GLUED, 'i');
/**
 * A text that may give a day and may as well be a name: 明天会更好, Since 1998, Mar12. Of a text as written, where a word that ends
 * tells more than one that goes on (Boundless).
 */
export const HALF_DATED = new RegExp(
  `^[今明][天日]|^(?:expir(?:es?|ed|y|ing|ation)|ends|valid|until|through|added|bound|joined|since|invited|tomorrow|today)(?=[\\s\\d:,]|$)|${GLUED}`,
  'i',
);

/** Words without the brackets around them, and of those that stand in both languages (`解绑 Unbind`) the Chinese half. */
export const inOneLanguage = (words: string): string => {
  const bare = /^[[(【「]/.test(words) ? words.replace(/^[[(【「]|[\])】」]$/g, '') : words;
  return /[a-z]$/i.test(bare) ? bare.replace(/(?<=\p{Script=Han})[a-z][a-z-]*$/iu, '') : bare;
};

/** What ends somebody's binding, or withdraws an invitation, and hardly anything else. */
export const UNBIND =
  /^(?:解绑|解除绑定|取消绑定|解绑运营者|移除运营者|删除运营者|撤[销回]|(?:撤[销回]|取消)邀请|unbind(?:operator)?|unlink|revoke(?:access|invitation|invite)?|withdraw(?:invitation|invite)?|cancelinvit(?:ation|e)|removeoperator)$/i;
/** What may also end all sorts of other things. */
export const REMOVE = /^(?:移除|删除|解除|移出|解除运营者|取消运营者|remove|delete)$/i;
/** Of these, what withdraws an invitation. */
export const WITHDRAWS = /撤|邀请|invit|withdraw/i;

export const OPERATORS = /运营者|运营人员|运营成员|operator/i;
/** What no list of present operators is called, whatever else its heading says. */
export const NEVER_OPERATORS =
  /记录|日志|历史|历任|曾经|往期|回收站|已(?:解绑|移除|删除|退出|离职)的?(?!\d)|操作[时内人详]|说明|帮助|常见问题|申请|候选|推荐|非运营|我(?:管理|运营|的)|^公众号$|history|logs?(?!in)|records?|former|removed|past|help|faq|request|candidate|audit|activit|^my|your?(?:role|account)|you(?:manage|operate)|^about|howto/i;
/** Operators of something else, which has operators of its own. */
export const OPERATORS_ELSEWHERE =
  /(?:视频号|小程序|小游戏|小商店|小店|店铺|门店|直播间?|企业微信|企业号|微博|抖音|快手|第三方平台?|服务商|代理商?|广告|商户|客服|社群|社区|网站|网点|平台)的?运营(?:者|人员)|(?:channels?|mini-?programs?|mini-?games?|stores?|shops?|live|third-?party|ads?|website|community)operators?/i;
/** Headings over accounts rather than people. A column may count how many somebody has. */
export const ACCOUNTS =
  /(?:绑定|关联|授权|运营|管理|名下)的?(?:公众号|小程序|账号|平台)$|^(?:linked|bound|my)accounts$/i;
const OTHERS_ZH =
  '开放平台|开发者|作者|粉丝|关注者|用户[管列标分]|读者|会员|订阅[者用]|企业成员|部门|[黑白]名单|草稿|素材|记录|日志|历史|操作[时内人]|授权|第三方|服务商|小程序|小游戏|小店|客服|客户|体验|测试[人成]|商户|商家|视频号|企业微信|企业号|门店|店员|店铺|员工|设备|留言|评论|私信|消息|文章|标题|原创|转载|平台名称|AppID|域名|直播|主播|达人|推客|带货|带货者|投放|广告|代理|代运营|赞赏|收款|账户|优惠|卡券|订单|合同|证书|密钥|令牌|接口|菜单|关键词|项目|合作|法人|财务|结算|投诉|违规|网页|公众号名称|抽奖|活动|候选|黑卡|门禁|工单|学员|志愿|教师|学生|审核[人员]|申请[人列记]|IP地址';
const OTHERS_EN =
  'developer|author|follower|fans|subscriber|reader|blacklist|blocklist|blocked|whitelist|draft|material|asset|record|history|third-?part|provider|vendor|mini-?program|customer|support|agent|tester|trial|merchant|channel|store|shop|device|comment|message|article|post|title|platformname|appid|domain|employee|contact|order|coupon|voucher|token|apikey|certificate|session|campaign|advertis|partner|live|streamer|webhook|audit|guest|student|teacher|client|contributor|viewer|finance|loginlog|accesslog';
/** What lists of other things are called. */
export const OTHERS = new RegExp(`${OTHERS_ZH}|${OTHERS_EN}`, 'i');
const NEUTRAL_ZH =
  '设置与开发|人员|成员|团队|管理|绑定|邀请|列表|名单|全部|所有|当前|现有|设置|长期|短期|永久|临时|确认|信息|提示|温馨|名额|账号|公众号|安全|中心|权限|运营|微信号?|即将|到期|过期|剩余|生效|有效|正常|类型|等待|添加|新增|查看|待|已|的|我|中|和|与';
const NEUTRAL_EN =
  'people|members?|staff|team|list|bound|binding|bind|invit(?:e|ed|ations?)|settings?|terms?|long|short|permanent|temporary|manage(?:ment)?|accounts?|security|all|current|active|pending|official|wechat|permissions?|access|expiring|soon|add|and|your|my';
/** A heading that says nothing of what the list below holds, or only that it is people: wholly of such words, and of figures. */
export const NEUTRAL = new RegExp(`^(?:\\d[人名个位]?|[^\\p{L}\\d]|${NEUTRAL_ZH}|${NEUTRAL_EN})*$`, 'iu');
