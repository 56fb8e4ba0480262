/**
 * Words that stand in a report as they are: what the console, or a console in other clothes, says to everybody. None of them can
 * tell who somebody is. Chinese ones have two characters at least, for a single one may be part of anybody's name; the English
 * ones hold none that is also a first name.
 */
const CHINESE = `
长期 短期 临时 永久 永不 不限 不限期 无期限 期限 时长 天数 到期 过期 失效 截止 有效 有效期 续期 延期 剩余 还剩 还有 尚余 倒计时 即将 已于 将于 至今
今天 明天 昨天 今日 明日 昨日 本月 每月 当天 之前 之后 以后 以前 以内 前可 后可 天内 天后 天前 日内 日后 日前 月内 月后 年内 小时 分钟 小时内 小时后 分钟后 一个月 个月 自动
星期 周一 周二 周三 周四 周五 周六 周日 上午 下午
运营 运营者 运营人员 运营者管理 管理员 超级管理员 主管理员 管理员信息 人员 人员设置 人员管理 成员 成员管理 员工 负责人 候选人 用户 客户 粉丝 关注 关注者 读者 会员 作者 原创 开发者 客服 体验者 体验成员
法人 法定代表人 代理 服务商 第三方 第三方平台 平台 小程序 小游戏 小店 门店 店铺 设备 商户 商户号 视频号 直播 企业微信 开放平台 微信 微信号 微信支付 微信认证 公众号 公众平台 微信公众平台 订阅号 服务号
昵称 姓名 名称 名字 名单 黑名单 白名单 用户名 账号 帐号 原始 类型 种类 状态 身份 角色 权限 标签 备注 序号 编号 头像 介绍 简介 地址 邮箱 手机 手机号 电话 密码 二维码 标题 内容 说明 信息 详情 资料 数据 列表 记录 日志 历史
绑定 已绑定 未绑定 绑定成功 绑定时间 绑定类型 绑定于 解绑 解除 解除绑定 取消绑定 解约 移除 移出 撤销 撤回 取消 删除 停用 启用 开启 关闭 已开启 未开启 已启用 未启用 已关闭 退出 登出
邀请 邀请中 已邀请 邀请绑定 待确认 未确认 已确认 等待 待对方确认 对方 接受 待接受 已接受 待验证 待绑定 已发送 已发出 发送 发出 送出 重新 重新邀请 再次 添加 新增 加入 创建 邀请人 已失效 已过期 已到期 已撤销 已取消 已解绑 已解除 已删除 正常 生效 生效中 异常 进行中 处理中 审核 审核中 通过 已通过 未通过 成功 失败 完成 已完成 未完成
操作 操作人 操作时间 操作记录 操作类型 操作内容 更多 更多操作 修改 更换 变更 更改 编辑 设置 重设 重置 上传 下载 配置 升级 查看 复制 保存 提交 确定 确认 认定 继续 同意 同意并 下一步 上一步 下一页 上一页 首页 尾页 末页 跳转 返回 搜索 查询 筛选 排序 全部 其他 其它 展开 收起 刷新 导出 导入 置顶 打开 切换 点击 选择 全选 请选择 请输入 输入 扫码 扫描 扫一扫 管理 授权 取消授权 关联 取消关联 迁移 申请 验证 身份验证 主体验证 校验 查看详情 了解 了解更多 帮助 帮助中心 常见问题 提示 提醒 注意 警告 错误 暂无 没有 尚未 还未 暂未 还没有 当前 当前没有 任何 无需 需要 必须 须由 可以 不可 不能 无法 不再 已经 正在 正处于 处于 如果 如需 否则 以及 或者 并且 因此 由于 该账号 此账号 你的 您的 我的 本账号 本公众号 该公众号 该运营者 请先 请在 请用 请重新登录 登录 登录邮箱 登录保护 登录超时 重新登录
共有 总共 总计 合计 总数 人数 名额 剩余名额 上限 已满 已用 可用 可绑定 还可 还可绑定 还可添加 最多 最多可绑定 至少 不超过 不足 每页 第一页 最后一页
注销 注销账号 注销帐号 注销公众号 账号注销 自主注销 申请注销 注销申请 确认注销 撤销注销 取消注销 撤回注销 确定注销 继续注销 可撤销 注销协议 注销须知 注销说明 冻结 冻结期 冻结中 冻结期内 冻结期满 冻结期间 已冻结 被冻结 已被 解冻 冷静期 公示期 结束 已结束 结束后 期满 满后 到期后 进入 已进入 开始 恢复 正常使用 使用 停止 清除 回收 清空 不可恢复 无法恢复 须知 协议 流程 步骤 进度 结果 原因 时间 日期 开始时间 结束时间 到期时间 截止时间 截止日期 到期日 到期日期 有效期至 失效时间 添加时间 创建时间 加入时间 邀请时间 授权时间 更新时间 登录时间 申请时间 更新 最近 最近登录 上次
原始ID 主体 主体信息 主体类型 主体名称 个人 企业 公司 个体 个体户 个体工商户 政府 媒体 组织 其他组织 境外 认证 已认证 未认证 认证情况 认证状态 账号类型 帐号类型 账号信息 账号详情 账号设置 帐号详情 公众号设置 功能设置 基本设置 基本信息 基本配置 安全 安全中心 安全助手 安全设置 风险 风险操作 风险操作保护 保护 隐私 隐私设置 公开 公开信息 水印 所在地 所在地址 客服电话 注册信息 实名 类目
授权管理 已授权 已授权权限 平台名称 第三方平台名称 服务器 服务器配置 服务器地址 令牌 密钥 接口 接口权限 域名 业务域名 开发 开发者密码 开发者工具 开发管理 设置与开发
发表 发表记录 已发表 群发 群发功能 草稿 草稿箱 素材 素材管理 素材库 图文 图文消息 图片 文章 阅读 评论 留言 留言管理 赞赏 流量主 广告主 广告 收入 推广 自动回复 自定义菜单 菜单 消息 消息管理 私信 用户管理 用户分析 数据分析 内容分析 内容管理 互动管理 创作 创作者 新的创作 功能 通知 通知中心 公告 违规 违规记录 总用户数 总用户 新增人数 净增 关于腾讯 服务协议 运营规范 辟谣中心 客服中心 联系邮箱 侵权投诉 反馈 投诉
已拒绝 被拒绝 已被拒绝 对方已拒绝 邀请已失效 邀请已过期 你管理 您管理 你管理的 您管理的 另一账号 另一个账号 正处于
距离 有限公司 有限责任公司 股份有限公司 集团 工作室 事务所 合作社 学校 大学 医院 协会 基金会 序列 头部 空白 一次 多次 名额已满 一名 多名 位置 方式 用途 版本 语言 简体中文
一般 上述 下列 下页 不会 不到 为什么 为何 主播 事业单位 互联 什么 代运营 以上 以下 优惠 体验 余下 余额 例如 保留 保证金 修改次数 候选 假如 先关注 关键词 准备 别的 加载 加载中 加载更多 卡券 即指 历任 发布 发起 发起注销
受理 另一 另外 只有管理员 可否 可能 合作 合同 名下 哪些 商家 回收站 在线 地区 处罚 多久 多长时间 如何 存在 学员 学生 定时 封号 封禁 小商店 小计 尽快 届满 工单 已激活 已用完 已过 带货 带货者 店员 彻底 往期 志愿
怎么 怎么办 怎样 性质 总人数 总关注 总粉丝 情况 意味 意思 我要 截至 所在 执行 投放 抽奖 指引 指的是 推客 推荐 推荐阅读 提现 支持 收款 改名 放弃 教师 教程 新消息 新闻 施行 无权限 是否 是指 显示更多 暂时没有 曾经 最后
最晚 最终 最迟 服务类目 期间 未找到 机关 条件 条款 案例 款项 比如 注册 注册时间 活动 活跃 测试 消息推送 温馨提示 现在 用于 用户总 申诉 目前为 相关推荐 确认中 示例 离线 离职 立即 类别 粉丝总 累计关注 终止 绑定中 结算 网页 网页授权域名
能否 表示 规则 订单 订阅 证书 调整 财务 账户 资金 超级 超过 身份证 转载 载入中 达人 达到 过了 过后 还需 进行 违反 违法 适用 通常 逾期 部门 重复 银行卡 门禁 问答 阅读并 限制使用 非运营 项目 频繁 黑卡 预计
提前 账户余额 功能介绍 已被冻结 直播间 微博 抖音 快手 代理商 社群 社区 网站 网点 冷静 所属 开通 普通 期后 未被 本次 仅剩 本人 等待期 当前为 期已经 冻结于 仅管理员 已生效 已加入 之日 为期 拒绝 作废 驳回 团队 所有 现有 中心
`;

const ENGLISH = `
a an and any are as at be before after been by can cannot could do does done for from has have if in into is it its later least more most must no none not now of off on once only open or other
out over please should since so soon such than that the their them then there these this those to under until up use used was were when where which while who with within without yet you your
account accounts action actions active add added admin administrator administrators administration alias all allowed already alert api app appid appsecret apply archive article articles author authorisation authorization authorised
authorized authors auto automatic automatically avatar away awaiting back bind binding bindings blocked body bound business button by cancel canceled cancelled card category change changed check clear click close closed closing
closure code collaborator collaborators comment comments company complete completed configuration confirm confirmation confirmed content contact contacts copy count created current custom customer cycle dashboard data date dates
day days daily deactivate default delete deleted deregister deregistering deregistration detail details developer developers device devices disable disabled disband display domain download draft drafts due edit editor email enable
enabled end ended ending ends enterprise entity error exit expired expires expire expiring expiry explore extend export extra failed feature features feedback filter first fixed follow follower followers following forever freeze
freezing frozen function functions general go government group guide header help hidden history home hour hours id identifier import inactive indefinite indefinitely individual info information inactive institution invitation
introduction copyright about tencent invitations invite invited invitee invites irreversible item items join joined key kind label language last left legal level limit limited link linked list load loading log login logged logout logs long long-term longterm manage
managed management manager managers maximum media member members menu merchant message messages method middle mini miniprogram minute minutes mobile mode modify month months name names never new next nickname note notes
notice notification notifications number official operate operation operations operator operators optional options order organisation organization organizations original overseas overview owner owners page pages part password
pause paused payment pending people period permanent permanently permission permissions person personal personnel phone photo picture platform platforms policy pool position preview previous primary privacy program programs
progress protection publish published purpose quota read reason recall received record records refresh region registered registration reject rejected release remaining remark remind remove removed rename renew renewal reply
request requests reset resend restore result results resume revoke revoked reward rewards role roles rule rules save search seat seats second secret secure security select send sent server service session set setting settings setup
short short-term shortterm show sign signed since slot slots sort staff start started starts state status step stop stopped sub subject submit submitted subscribe subscription super support suspend suspended switch system table tag
tags team template temp temporary temporarily term terms text third third-party thirdparty time times tip tips title today token tomorrow total transfer trial trusted type types unbind unbinding unbound undo unfreeze unlimited
unlink unregister unsubscribe unverified update updated upgrade upload used user username users valid validity value verification verified verify version view viewed visitor wait waiting warning wechat week weeks weixin withdraw
withdrawn work year years yes yesterday
accept accepted access address agree agreement announcement appeal application applied audit authentication authenticated balance banned began begin candidate caption certificate certification channel
checked complain complaint continue cooling cooling-off corporation countdown create currently deactivation deadline deposit de-register de-registration describe description duration during earnings effective elapsed
entered example faq final finally finished former found full funds ghid heading hotline how infringement intro keep learn lock logo ltd mail
main means natural need news normal normally offline online origin own party passed past payments payout penalty phase portrait principal profile punished
qr qrcode raw reactivate reading recover refer refers remain remains remarks representative requested registrant related replace seen selected sole stage summary suspension
through till timeleft togo typically unauthenticated unlisted upto usually violation wallet why
`;

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));
const chinese = set(CHINESE);
const english = set(ENGLISH);
const longest = Math.max(...[...chinese].map((word) => word.length));

/** Words about seats, terms and endings: they stay also beside what may be a name, for the readers go by them. */
export const CORE =
  /^(?:[长短]期.*|临时|.*(?:解绑|解除|撤[销回]|绑定|邀请|确认|接受|到期|过期|有效|失效|截止|剩余|注销|冻结|冷静期|运营|管理员|权限|开发者|粉丝|关注者|作者|用户|名单|草稿|素材|记录|日志|授权|第三方|服务商|小程序|客服|商户|视频号|门店|设备|留言|评论|文章|微信号|昵称|姓名|名称|账号|帐号|类型|时间|日期|期限|原始|认证|主体|结束|公司|企业|个体|集团|工作室|事务所|政府|媒体|组织).*|long|short|long-term|short-term|permanent|temporary|operators?|administrators?|unbind|revoke|expire[sd]?)$/i;

/** One or two characters that only count or join: they stand beside a figure, a date or a word that we know, never alone. */
export const JOINS =
  /^[年月日天号时分秒周个人位名条项页篇次家台岁元期起至到于后前内共第约剩还或和与及的是在为由将被从满未已待可仅含本每]$/;

/** Of these the ones that people are called by: beside a word, 周 in 周成功, each may be somebody's family name. */
export const FAMILY = /^[年月时周位项家台元到于后共第约还和与及是为由从满可仅本]$/;

/** Of the words about seats the ones that make a given name too, once one or two characters that nobody knows stand before them: 王文章. */
export const GIVEN = /^(?:文章|日志|企业|素材)$/;

/** Of the English words the longer ones that are family names too. */
export const FAMILY_LATIN =
  /^(?:Long|Short|Page|Close|Read|Main|Lock|Pool|Home|Link|Kind|Code|Need|Stage|Card|List|Week|Work|Guide)$/;

/** What may stand between the characters of a word that a page has wrapped. */
const isGap = (character: string | undefined): boolean => character === ' ';

/**
 * The longest Chinese word of the console that begins at a place in a text; white space inside it does not part it.
 * @returns where it ends, -1 where none begins there
 */
export function chineseWordAt(text: string, start: number): number {
  let word = '';
  let end = -1;
  for (let at = start; at < text.length && word.length < longest; at++) {
    const character = text[at];
    if (isGap(character) && word !== '') continue;
    if (character === undefined || !/[\p{Script=Han}A-Z]/u.test(character)) break;
    word += character;
    if (chinese.has(word)) end = at + 1;
  }
  return end;
}

/** Whether a run of Latin letters is a word of the console, also one of several joined by hyphens. */
export const isEnglishWord = (word: string): boolean => {
  const lower = word.toLowerCase();
  return english.has(lower) || (lower.includes('-') && lower.split('-').every((part) => english.has(part)));
};
