/**
 * `secrets`: a page full of what must never leave it. Each is planted where a page may well have such a thing, once or more, and stands
 * nowhere else. All of it is made up.
 */
import { type Html, html, raw } from './html.ts';

/** What is planted, by what it is. */
const SECRETS = {
  nickname: '柚子不加糖',
  nicknameInTitle: '半糖去冰君',
  nicknameInAlt: '深夜电台阿紫',
  nicknameInAria: '橘座本座',
  nicknameInData: '鹿小葵不睡觉',
  nicknameInHiddenCopy: '猫步轻俏',
  nicknameOfWords: '李成功',
  nicknameInPieces: ['欧阳', '锦瑟'],
  nicknameWithGaps: '司\u200b徒\u200c澜\u2060溪',
  nicknameInEmoji: '🍋檬檬🍋',
  nameInLatin: 'Zephyrine Quill',
  surname: 'Wolfenbarger',
  wechatId: 'youzi_sugarfree88',
  wechatIdBare: 'kuaileniao',
  masked: 'you***e88',
  phone: '13917654321',
  phoneInGroups: '139 2468 1357',
  phoneWide: '１３７９８７６５４３２',
  phoneInId: '18655443322',
  idCard: '110105199003078812',
  bankAccount: '6222021234567890123',
  email: 'youzi.private@mailbox.example',
  emailInLink: 'quiet.person@post.example',
  ghid: 'gh_9c8b7a6d5e4f',
  appId: 'wx7f3e9a1b5c2d8046',
  appSecret: 'c0ffee5ec7e7d00d9a1b2c3d4e5f6071',
  appSecretInField: 'deadc0de77aa88bb99cc00dd11ee22ff',
  password: 'Corr3ctH0rse!',
  openid: 'oW7dKxSecretOpenIdAAAAbbbb01',
  openidInData: 'oW7dKxSecretOpenIdCCCCdddd02',
  tokenInLink: '1987654321',
  ticketInLink: 'a1ticketf00dbabe',
  ticketInScript: 'b2ticketcafed00d',
  jsonInScript: 'json-only-zq81',
  comment: '只写在注释里的话',
  styleUrl: 'face-of-zhuoyan.png',
  imageUrl: 'avatar_zhangxiaofan',
  pathPart: 'profile-of-mengyao',
  host: 'intranet-of-liuyun.example',
  className: 'user-linxiaoman',
  elementId: 'row-chenyuanyuan',
  elementName: 'x-tangwanwan-card',
  fieldName: 'held_by_xuzhimo',
  fieldValue: '请勿外传的备注内容',
  option: '分组：海边的朋友们',
  written: '今晚的草稿：雾里看花',
  address: '杭州市西湖区龙井路88号',
  firm: '云栖竹径茶业贸易行',
  picture: '画里写着的暗号',
  custom: '--owner-shenmohan',
  handler: 'callHuangfuqi',
  inTemplate: '模板里的皇甫云',
  inNoscript: '无脚本时的慕容雪',
  frameText: '框里的南宫问天',
  placeholder: '请找上官婉儿',
  tooltip: '悬浮的诸葛青',
  described: '无障碍里的百里屠苏',
} as const;

/** Each text by itself: that which was planted in parts, in its parts. */
export const SECRET_TEXTS: readonly string[] = Object.values(SECRETS).flat();

const S = SECRETS;

/** What stands among the operators, and beside them. */
export function plantedSecrets(): Html {
  const [first, second] = S.nicknameInPieces;
  const frame = `<p>${S.frameText}</p>`;
  return html`${raw(`<!-- ${S.comment} -->`)}
<section class="planted ${S.className}" id="${S.elementId}" style="background:url(/mpres/${S.styleUrl});${S.custom}:1" data-token="${S.tokenInLink}" data-json='{"name":"${S.nicknameInData}"}' data-nick="${S.nicknameInData}">
  <h3>绑定记录</h3>
  <p>昵称：${S.nickname}</p><p>微信号：${S.wechatId}</p><p>微信号 ${S.wechatIdBare}</p><p>管理员微信号 ${S.masked}</p>
  <p title="${S.nicknameInTitle}">长期</p><img src="/mpres/${S.imageUrl}.svg" alt="${S.nicknameInAlt}"><span aria-label="${S.nicknameInAria}"></span>
  <p>运营者${S.nicknameOfWords}已绑定</p><p><b>${first}</b><i>${second}</i></p><p>${S.nicknameWithGaps}</p><p>${S.nicknameInEmoji}</p>
  <p>${S.nameInLatin}, ${S.surname} and others</p>
  <p>手机 ${S.phone}</p><p>${S.phoneInGroups}</p><p>${S.phoneWide}</p><p id="tel${S.phoneInId}" class="u${S.phoneInId}">身份证 ${S.idCard}</p><p>账号 ${S.bankAccount}</p>
  <p>邮箱 ${S.email} <a href="mailto:${S.emailInLink}">联系</a></p><p>原始ID ${S.ghid}</p><p>AppID ${S.appId}</p><p>AppSecret：${S.appSecret}</p>
  <input name="${S.fieldName}" value="${S.fieldValue}" placeholder="${S.placeholder}"><input type="password" value="${S.password}"><input readonly value="${S.appSecretInField}">
  <select aria-label="备注"><option>${S.option}</option></select><textarea>${S.written}</textarea><div contenteditable="true">${S.written}</div>
  <a href="/cgi-bin/home?t=home/index&token=${S.tokenInLink}&ticket=${S.ticketInLink}" data-id="${S.openid}">首页</a>
  <a href="/cgi-bin/${S.pathPart}?action=index#${S.nickname}">查看</a><a href="https://${S.host}/x?id=${S.openid}">详情</a><form action="/cgi-bin/x?token=${S.tokenInLink}"></form>
  <button type="button" onclick="${S.handler}('${S.openid}')" data-openid="${S.openidInData}" title="${S.tooltip}">更多</button>
  <p>${S.address}</p><p>主体 ${S.firm}</p>${raw(`<${S.elementName}>${S.nickname}</${S.elementName}>`)}
  <svg role="img" width="20" height="20"><title>${S.picture}</title><text>${S.picture}</text></svg>
  <div hidden class="dialog_wrp"><p>${S.nicknameInHiddenCopy}</p><p>短期</p><button type="button">解绑</button></div>
  <template><p>${S.inTemplate}</p></template><noscript>${S.inNoscript}</noscript>
  <p aria-description="${S.described}">状态</p>
  <iframe title="${S.tooltip}" srcdoc="${frame}"></iframe>
</section>
${raw(`<script>window.ticketOfNobody = ${JSON.stringify(S.ticketInScript)};</script><script type="application/json">{"held":"${S.jsonInScript}"}</script>`)}`;
}
