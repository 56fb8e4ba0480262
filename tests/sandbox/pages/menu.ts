/** The console's menu: the groups and entries that both layouts show, each with the address that public tools know it by. */

interface MenuEntry {
  id: string;
  name: string;
  path: string;
}

interface MenuGroup {
  name: string;
  icon: string;
  entries: readonly MenuEntry[];
}

const SETTINGS = '/cgi-bin/settingpage?t=setting/index&action=index';
const PEOPLE = '/cgi-bin/safecenterstatus?action=admins&t=setting/safe-admins';
const SECURITY = '/cgi-bin/safecenterstatus?action=view&t=setting/safe-index';

export const CLASSIC_MENU: readonly MenuGroup[] = [
  {
    name: '功能',
    icon: 'function',
    entries: [
      { id: '10004', name: '群发功能', path: '/cgi-bin/masssendpage?t=mass/send' },
      { id: '10006', name: '自动回复', path: '/advanced/autoreply?t=ivr/reply&action=beadded' },
      { id: '10007', name: '自定义菜单', path: '/advanced/selfmenu?action=index&t=advanced/menu-setting' },
    ],
  },
  {
    name: '管理',
    icon: 'management',
    entries: [
      { id: '10012', name: '消息管理', path: '/cgi-bin/message?t=message/list&count=20&day=7' },
      { id: '10013', name: '用户管理', path: '/cgi-bin/contactmanage?t=user/index&pageidx=0&type=0' },
      { id: '10014', name: '素材管理', path: '/cgi-bin/appmsg?begin=0&count=10&type=77&action=list_card' },
      { id: '10017', name: '已群发消息', path: '/cgi-bin/masssendpage?t=mass/list&action=history&begin=0&count=10' },
    ],
  },
  {
    name: '推广',
    icon: 'popularize',
    entries: [
      { id: '10022', name: '广告主', path: '/merchant/ad_client_index?t=ad_system/client_index' },
      { id: '10023', name: '流量主', path: '/merchant/ad_host_index?t=ad_system/host_index' },
      { id: '10046', name: '小程序管理', path: '/cgi-bin/wxopen?action=list' },
      { id: '10033', name: '微信支付', path: '/merchant/paysetting?t=business/pay' },
    ],
  },
  {
    name: '统计',
    icon: 'report',
    entries: [{ id: '10031', name: '用户分析', path: '/misc/useranalysis' }],
  },
  {
    name: '设置',
    icon: 'setting',
    entries: [
      { id: '10041', name: '公众号设置', path: SETTINGS },
      { id: '10044', name: '人员设置', path: PEOPLE },
      { id: '10042', name: '微信认证', path: '/merchant/store?action=detail&t=wxverify/detail&info=verify' },
      { id: '10043', name: '安全中心', path: SECURITY },
      { id: '10045', name: '违规记录', path: '/cgi-bin/illegalrecord?count=10' },
    ],
  },
  {
    name: '开发',
    icon: 'develop',
    entries: [{ id: '10051', name: '基本配置', path: '/advanced/advanced?action=dev&t=advanced/dev' }],
  },
];

export const DESKTOP_MENU: readonly MenuGroup[] = [
  {
    name: '内容管理',
    icon: 'content',
    entries: [
      { id: '10154', name: '草稿箱', path: '/cgi-bin/appmsg?begin=0&count=10&type=77&action=list_card' },
      { id: '10151', name: '发表记录', path: '/cgi-bin/appmsgpublish?sub=list&begin=0&count=10' },
    ],
  },
  {
    name: '互动管理',
    icon: 'interaction',
    entries: [
      { id: '10012', name: '私信', path: '/cgi-bin/message?t=message/list&count=20&day=7' },
      { id: '10013', name: '用户管理', path: '/cgi-bin/user_tag?action=get_all_data' },
      { id: '10006', name: '自动回复', path: '/advanced/autoreply?t=ivr/reply&action=beadded' },
      { id: '10007', name: '自定义菜单', path: '/advanced/selfmenu?action=index&t=advanced/menu-setting' },
    ],
  },
  {
    name: '数据分析',
    icon: 'data',
    entries: [{ id: '10031', name: '用户分析', path: '/misc/useranalysis' }],
  },
  {
    name: '收入变现',
    icon: 'income',
    entries: [
      {
        id: '10023',
        name: '流量主',
        path: '/cgi-bin/frame?t=ad_system/common_frame&t1=publisher/publisher_overview',
      },
    ],
  },
  {
    name: '广告与服务',
    icon: 'service',
    entries: [
      { id: '10022', name: '广告主', path: '/promotion/frame?t=ad_system/common_frame&t1=campaign/manage' },
      { id: '10046', name: '小程序管理', path: '/cgi-bin/wxopen?action=list' },
      { id: '10033', name: '微信支付', path: '/cgi-bin/frame?nav=10010&t=business/index_frame&iframe=%2Fmerchant' },
    ],
  },
  {
    name: '设置与开发',
    icon: 'setting',
    entries: [
      { id: '10041', name: '公众号设置', path: SETTINGS },
      { id: '10044', name: '人员设置', path: PEOPLE },
      { id: '10043', name: '安全中心', path: SECURITY },
      { id: '10042', name: '微信认证', path: '/acct/wxverifyorder?action=index' },
      { id: '10045', name: '违规记录', path: '/cgi-bin/illegalrecord?count=10' },
      {
        id: '10051',
        name: '开发接口管理',
        path: '/cgi-bin/frame?t=pages/developsetting/page/developsetting_frame&nav=10141',
      },
    ],
  },
];
