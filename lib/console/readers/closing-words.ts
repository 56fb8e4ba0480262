/**
 * What pages write of a deregistration, in plain words (no white space): Chinese from the console's scripts and from the analogous page
 * of mini-programs, English as a translator might choose; nobody has shown that page of today.
 */

/** A cheap test of the texts that could have to do with it. */
export const ABOUT =
  /冻\s*结|注\s*销|解\s*冻|冷\s*静\s*期|等\s*待\s*期|倒\s*计\s*时|恢复|保留|keep|restore|reactivate|recover|freez|frozen|cool|deregist|de-regist|clos(?:e|ing|ure)|deactivat|cancellation/i;
export const SPEAKS =
  /冻结|注销|解冻|冷静期|等待期|freez|frozen|cool(?:ing)?-?off|deregist|de-regist|closure|clos(?:e|ing)|deactivat|cancell?ation/i;

/** A sentence about what is now. */
export const FROZEN =
  /(?:已经?进入|正?处于|正在)(?:账号|注销)*(?:冷静|等待)期|已经?(?:被|进入|处于|开始)?(?:账号|注销)?冻结(?!期?.{0,3}(?:结束|到期|满))|冻结中|(?:正|现)?处于(?:账号|注销)?冻结|正在(?:账号|注销)?冻结|(?:已进入|正在|目前为|当前为)(?:注销)?冻结|^(?:账号|公众号|注销)?(?:状态)?(?::|为|是)?(?:账号|注销)冻结[期中]?$|(?:is|been|remains|account|status:?|currently|now|temporarily|currentlyin|nowin)(?:now|currently|temporarily)?(?:frozen|freezing)|(?:isin|in|entered)(?:the|a|its)?(?:account)?(?:freez(?:e|ing)|frozen|cooling-?off)(?:period|stage|state|phase)/i;
/** A sentence about what will be, would be, is always so, or is asked. */
export const GENERAL =
  /如果|如需|若|假如|当.*时|(?:之后|以后|期后|过后|满后|后)[,，]|(?:结束|满|到期|通过|提交|完成|确认|申请)后|将.{0,6}(?:进入|被冻结|冻结)|通常|一般|可能|表示|是指|指的是|意味|即指|意思|怎么|如何|什么|为何|为什么|能否|是否|可否|[吗呢?？]|(?<![你您我])的(?:账号|公众号)|期间|未被?冻结|没有冻结|不会|不再|曾|案例|例如|比如|if(?:the|your|you|an|a)|when(?:the|your|you|an|a|it)|once|after|willbe|willenter|wouldbe|usually|typically|normally|means|refersto|whatis|howto|howdo|howlong|whydo|notfrozen|during|while|accountsin|accountsthat/i;

export const OVER =
  /(?:冷静|等待)期已经?.{0,2}(?:结束|满|过|到期)|冻结期?.{0,4}已经?.{0,2}(?:结束|满|过|到期|完成|终止)|(?:已过|已满|过了)(?:账号|注销)?冻结期|已经?解冻|(?:freez(?:e|ing)|frozen|cooling-?off)(?:period)?(?:has|is|have)?(?:now|already)?(?:been)?(?:ended|over|expired|passed|finished|completed?|elapsed)/i;
/** A sentence that has the person confirm. */
export const ASKS =
  /(?:请|待|等待|需|可|现在|尽快|立即|前|内).{0,8}确[认定].{0,8}注销|确[认定].{0,4}(?:是否)?.{0,4}注销|(?:please|mustbe|needto|canow|cannow|mustnow|awaiting|waitingfor|pending).{0,30}confirm|confirm.{0,24}(?:deregist|de-regist|closure|clos|deactivat|cancell)/i;
/** Of a page before all that, on which it is begun. */
export const BEGINNING =
  /注销(?:须知|协议|条件|流程|步骤|说明|指引|准备|前)|申请注销|发起注销|提交(?:注销)?申请|阅读并|同意(?:并|以上|上述|该|本)|将(?:会)?进入冻结|beforeyou(?:deregister|close)|terms|agreement|apply(?:for|to)(?:deregist|clos)|read(?:and)?agree|start(?:the)?deregist/i;

export const CONFIRM =
  /^(?:最终|立即|继续|我要)?确[认定](?:要?继续|并|彻底|最终)?注销(?:账号|公众号|该账号|此账号)?$|^(?:continueto|finally)?confirm(?:and|the|account|to|final)*(?:deregist\w*|de-registration|closure|close|closing|deactivation|cancellation)(?:of)?(?:the|this|my)?(?:account)?$/i;
export const REVOKE =
  /^(?:我要|立即|申请)?(?:撤销|取消|撤回|终止|放弃)(?:账号|公众号|本次)?(?:的)?注销(?:申请|流程)?(?:账号|公众号)?$|^(?:恢复|保留)(?:账号|公众号)(?:使用)?$|^(?:revoke|cancel|withdraw|undo|stop)(?:the|this|my|account)*(?:deregist\w*|de-registration|closure|closing|deactivation|cancellation|request|application)(?:request|application)?$|^(?:keep|restore|reactivate|recover)(?:my|the|this)?account$/i;

/** Days left, of what the sentence itself says is the freeze, or of what stands beside it; none of `冻结期为30天`. */
export const DAYS_LEFT: readonly RegExp[] = [
  /(?:剩余?|还有|还需|倒计时|余下|距(?:离)?.{0,16}?(?:结束|解冻|到期|届满|注销|完成|确认|恢复))[^月\d]{0,12}?(\d{1,3})[天日](?!前|内|起|\/)/,
  /(?<!\d)(\d{1,3})[天日](?:后|之后|以后)(?:将?会?自动)?(?:结束|解冻|到期|届满)/,
  /(?<!\d)(\d{1,3})天(?:\d{1,2}(?:小?时|:)|:?\d{1,2}:\d{1,2})/,
  /(?<!\d)(\d{1,3})days?(?:left|remain|togo|until|till|before(?:it|the)?(?:freez|ends|end))/i,
  /(?:remaining|timeleft|daysleft|daysremaining|countdown|ends?in|expires?in|over in|left)(?:time|days|period)?:?(?:only|about|just|in|is)?(\d{1,3})(?:moredays?|days?|d(?:\d{1,2}h|$)|$)/i,
  /(?<!\d)(\d{1,3})d(?:ays?)?[,:]?\d{1,2}h/i,
];
/** Lines of the kinds of days that such a page names. */
export const END =
  /(?:冷静|等待)期.{0,2}(?:至|到|截止|结束|到期)|冻结(?:期)?(?:至|到|截止|截至|结束|到期|终止|届满|[:：]?(?:结束|截止)?(?:时间|日期))|解冻|(?:结束|截止|截至|到期|届满)(?:于|时间|日期|日)?|期(?:将)?(?:至|到|于)|至(?:\D|$)|将?于\D*\d.*(?:结束|到期|届满|解冻|恢复)|until|through|ends?(?:ing)?(?:s|on|date|at|time|:)|expir|unfreez|frozentill|till/i;
export const DEADLINE =
  /确认.{0,10}(?:前|截止|期限|截至|至)|前.{0,12}确认|(?:逾期|超过|最晚|最迟|截止).{0,30}确认|confirm.{0,40}(?:by|before|until|deadline)|(?:by|before).{0,30}confirm|deadline|nolaterthan/i;
export const START =
  /[自从].{0,20}起|起(?:[,，]|施行|生效|执行|调整)|effective(?:from|on|date)?|(?:申请|提交|发起|开始|受理|审核|通过|生效|创建|注册|更新|发布|冻结于|登录)(?:的)?(?:时间|日期|日|于)|(?:于).{0,24}(?:申请|提交|发起|开始|进入冻结)|(?:submitted|requested|applied|started?s?|began|since|created|updated|published|issued|frozenon|frozensince)(?:on|at|date|time|:)?/i;

/** A line about the freezing or closing of something else. */
export const OF_OTHERS =
  /(?:另一|另外|其他|其它|别的|以下|下列|名下)(?:一?个)?.{0,4}(?:账号|公众号)|(?:another|other|one of your|linked)\s?accounts?|(?:小程序|视频号|小商店|功能|接口|权限|资金|余额|账户|款项|保证金|收入|赞赏|提现|结算|商户|订单|卡券|第三方|门店|企业微信|开放平台).{0,24}(?:冻结|解冻|注销)|(?:mini-?program|feature|funds?|balance|payments?|payout|earnings|deposit|permission|merchant|wallet|channel|third-?party).{0,40}(?:frozen|freez|deregist|closure|closed|closing)/i;
/** Why an account may be frozen that nobody closes. */
export const PUNISHED =
  /违规|违反|违法|处罚|封禁|封号|申诉|投诉|限制使用|异常|风险|violat|penal|punish|banned|suspen|appeal|complain|infring/i;
/** What a part of the page is headed that is of something else. */
export const HEADS_OTHERS =
  /小程序|视频号|资金|余额|赞赏|收入|提现|商户|第三方|开放平台|门店|功能|处罚|违规|mini-?program|funds|balance|payment|merchant|third-?party|violation|penalt/i;

/** What a part of the page is headed that explains, to anybody, and tells nothing of this account. */
export const EXPLAINS =
  /常见问题|帮助|问答|说明|须知|指引|教程|规则|协议|条款|公告|通知|新闻|文章|案例|温馨提示|相关推荐|推荐阅读|FAQ|Q&A|help|guide|learnmore|whatis|howto|terms|notice|announcement|article|blog|news|related/i;
export const ASKED =
  /[?？]$|^(?:什么|如何|怎么|为什么|为何|哪些|能否|是否|可以)|(?:吗|呢|什么|怎么办|多久|多长时间|怎样)$|^(?:what|how|why|when|where|can|will|does|do|is|are|should)(?:is|are|do|does|i|my|the|it|you|will|can|a|to)/i;
