// @vitest-environment node
import { request } from 'node:https';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSandbox } from './server.ts';

type Sandbox = Awaited<ReturnType<typeof startSandbox>>;
interface Reply {
  status: number;
  location: string | undefined;
  headers: Record<string, string | string[] | undefined>;
  text: string;
}

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());

function ask(path: string, options: { method?: string; body?: string; host?: string } = {}): Promise<Reply> {
  const { method = 'GET', body = '', host = 'mp.weixin.qq.com' } = options;
  return new Promise((resolve, reject) => {
    const call = request(
      `${sandbox.origin}${path}`,
      { method, rejectUnauthorized: false, headers: { host } },
      (reply) => {
        let text = '';
        reply.setEncoding('utf8').on('data', (chunk: string) => {
          text += chunk;
        });
        reply.on('end', () =>
          resolve({ status: reply.statusCode ?? 0, location: reply.headers.location, headers: reply.headers, text }),
        );
      },
    );
    call.on('error', reject).end(body);
  });
}

const post = (path: string, body = '') => ask(path, { method: 'POST', body });
const json = async (reply: Promise<Reply>) => JSON.parse((await reply).text);

/** Every address of the console that is known, each with words that must be on the page. */
const PAGES: readonly [path: string, words: string][] = [
  ['/cgi-bin/home?t=home/index', '总用户数'],
  ['/cgi-bin/settingpage?t=setting/index&action=index', '原始ID'],
  ['/cgi-bin/settingpage?t=setting/index&action=account', '原始ID'],
  ['/cgi-bin/settingpage?t=setting/function&action=function', '功能设置'],
  ['/cgi-bin/component_unauthorize?action=list&t=service/auth_plugins', '第三方平台名称'],
  ['/cgi-bin/safecenterstatus?action=admins&t=setting/safe-admins', '绑定运营者微信号'],
  ['/cgi-bin/safecenterstatus?action=view&t=setting/safe-index', '安全中心'],
  ['/cgi-bin/safecenterstatus?action=protect&t=setting/safe-protect', '风险操作保护'],
  ['/cgi-bin/safecenterstatus?action=notify&t=setting/safe-notify', '登录提醒'],
  ['/cgi-bin/safecenter_operrecord?action=login&day=7', '更换管理员'],
  ['/cgi-bin/contractorverify?action=bind_admin_page', '更换管理员'],
  ['/cgi-bin/wticketcontractorverify?action=bind_admin_page', '更换管理员'],
  ['/misc/safeassistant?action=view&t=setting/safe-mphelper', '安全助手'],
  ['/cgi-bin/safecenterchangepwd?action=verify&t=safe/change_pwd', '修改密码'],
  ['/acct/updateboundemail?t=setting/bind-email&action=bind&step=1', '登录邮箱'],
  ['/acct/contractorinfo?t=setting/owner-setting&action=info', '主体信息'],
  ['/acct/biztransferorder?action=index', '帐号迁移'],
  ['/cgi-bin/acctclose?action=page', '注销'],
  ['/acct/ban?ticket_id=gh_x', '功能限制'],
  ['/acct/contractorpage?action=showsubmit', '尚未完成注册'],
  ['/advanced/advanced?action=dev&t=advanced/dev', 'AppSecret'],
  ['/advanced/advanced?action=table', '接口权限'],
  ['/advanced/advanced?action=webdebug', '解除绑定'],
  ['/advanced/advanced?action=dev&t=advanced/dev&in_frame=1', 'AppSecret'],
  ['/paymch/index?in_frame=1', '商户号'],
  ['/cgi-bin/wxopen?action=list', '解除关联'],
  ['/cgi-bin/frame?t=pages/developsetting/page/developsetting_frame&nav=10141', 'iframe'],
  ['/cgi-bin/appmsgpublish?sub=list&begin=0&count=10', '冬至前'],
  ['/cgi-bin/masssendpage?t=mass/list&action=history&begin=0&count=10', '冬至前'],
  ['/cgi-bin/masssendpage?t=mass/send', '群发'],
  ['/cgi-bin/appmsg?begin=0&count=10&type=77&action=list_card', '草稿'],
  ['/cgi-bin/appmsg?t=media/appmsg_edit_v2&action=edit&isNew=1', 'contenteditable'],
  ['/cgi-bin/user_tag?action=get_all_data', '长期客户'],
  ['/cgi-bin/contactmanage?t=user/index&pageidx=0&type=0', '长期客户'],
  ['/acct/wxverifyorder?action=index', '微信认证'],
  ['/merchant/store?action=detail&t=wxverify/detail&info=verify', '微信认证'],
  ['/cgi-bin/illegalrecord?count=10', '违规记录'],
  ['/cgi-bin/frame?t=ad_system/common_frame&t1=publisher/publisher_overview', 'iframe'],
  ['/merchant/ad_host_index?t=ad_system/host_index', '流量主'],
  ['/promotion/frame?t=ad_system/common_frame&t1=campaign/manage', 'iframe'],
  ['/merchant/ad_client_index?t=ad_system/client_index', '广告主'],
  ['/merchant/rewardstat?action=getoverview&t=reward/overview', '赞赏'],
  ['/cgi-bin/frame?nav=10010&t=business/index_frame&iframe=%2Fmerchant', 'iframe'],
  ['/cgi-bin/message?t=message/list&count=20&day=7', '消息'],
  ['/advanced/autoreply?t=ivr/reply&action=beadded', '自动回复'],
  ['/advanced/selfmenu?action=index&t=advanced/menu-setting', '自定义菜单'],
  ['/misc/useranalysis', 'cumulate_user: 8230'],
];

describe('the console', () => {
  for (const layout of ['classic', 'desktop']) {
    it(`answers at every known address, ${layout}`, async () => {
      const token = layout === 'classic' ? '21' : '22';
      await post(`/__sandbox/api/reset?token=${token}`, JSON.stringify({ layout }));
      for (const [path, words] of PAGES) {
        const reply = await ask(`${path}${path.includes('?') ? '&' : '?'}token=${token}&lang=zh_CN`);
        expect(reply.status, path).toBe(200);
        expect(reply.text, path).toContain(words);
        expect(reply.text, path).toContain(layout === 'classic' ? 'wx.data =' : 'wx.commonData =');
        expect(reply.headers['content-security-policy-report-only'], path).toContain("default-src 'self'");
      }
    });
  }

  it('puts its links on its own host, with the token', async () => {
    const { text } = await ask('/cgi-bin/home?t=home/index&token=23');
    const links = [...text.matchAll(/href="(\/(?:cgi-bin|misc|advanced|acct|merchant|promotion)[^"]*)"/g)];
    expect(links.length).toBeGreaterThan(15);
    for (const [, link] of links) if (!link?.includes('logout')) expect(link).toContain('token=23&amp;lang=zh_CN');
  });

  it('applies the sandbox parameters and leaves the address as the real one', async () => {
    const reply = await ask('/cgi-bin/home?t=home/index&scenario=individual&layout=classic&token=24');
    expect(reply.location).toBe('/cgi-bin/home?t=home/index&token=24');
    expect((await ask('/cgi-bin/home?t=home/index&token=24')).text).toContain('订阅号');
    expect((await ask('/cgi-bin/home?token=24&scenario=nope')).status).toBe(400);
  });

  it('says that one must log in again without a token, and with an expired one', async () => {
    for (const path of ['/cgi-bin/home?t=home/index', '/cgi-bin/home?t=home/index&token=0']) {
      const { status, text } = await ask(path);
      expect(status).toBe(200);
      expect(text.replace(/<[^>]+>/g, '')).toContain('请重新登录');
    }
  });

  it('lands a frozen account on the closing page, whatever it asks for', async () => {
    await ask('/cgi-bin/home?token=25&scenario=frozen');
    for (const path of ['/cgi-bin/home?t=home/index', '/cgi-bin/settingpage?t=setting/index&action=index']) {
      expect((await ask(`${path}&token=25`)).location).toBe('/cgi-bin/acctclose?action=page&token=25&lang=zh_CN');
    }
  });

  it('has no page data at all where it is sabotaged', async () => {
    await ask('/cgi-bin/home?token=26&sabotage=no-page-data');
    const { text } = await ask('/cgi-bin/safecenterstatus?action=admins&t=setting/safe-admins&token=26');
    expect(text).not.toContain('wx.commonData');
    expect(text).not.toContain('wx.cgiData');
  });

  it('is not there for other hosts and unknown addresses', async () => {
    expect((await ask('/cgi-bin/home?token=1', { host: 'example.com' })).status).toBe(404);
    expect((await ask('/cgi-bin/no_such_thing?token=1')).status).toBe(404);
    expect((await ask('/nowhere')).status).toBe(404);
    expect((await ask('/mpres/..%2Fserver.ts')).status).toBe(404);
  });
});

describe('a frame', () => {
  it('holds the page that the address names, without the shell around it', async () => {
    const shell = '/cgi-bin/frame?nav=10010&t=business/index_frame&iframe=';
    const frameOf = async (named: string) =>
      /<iframe[^>]* src="([^"]+)"/.exec((await ask(`${shell}${encodeURIComponent(named)}&token=28`)).text)?.[1];
    expect(await frameOf('/paymch/index')).toBe('/paymch/index?in_frame=1&amp;token=28&amp;lang=zh_CN');
    expect(await frameOf('/advanced/advanced?action=dev')).toContain('/advanced/advanced?action=dev&amp;in_frame=1');
    expect(await frameOf('https://example.com/')).toMatch(/^\/cgi-bin\/framecontent/);
    const inner = (await ask('/paymch/index?in_frame=1&token=28')).text;
    expect(inner).toContain('关联更多商户号');
    expect(inner).not.toContain('weui-desktop-menu');
  });

  it('still has the developer settings beneath the notice for some', async () => {
    const path = '/cgi-bin/framecontent?t=pages/developsetting/page/developsetting_frame&token=29';
    expect((await ask(path)).text).not.toContain('重置');
    await ask('/cgi-bin/home?token=29&scenario=developer-kept');
    const { text } = await ask(path);
    expect(text).toContain('已迁移');
    expect(text).toContain('重置');
  });
});

describe('a page that stops every press', () => {
  it('does so before any other script of its own', async () => {
    await ask('/cgi-bin/home?token=30&sabotage=stops-events');
    const { text } = await ask('/cgi-bin/settingpage?t=setting/index&action=index&token=30');
    expect(text.indexOf('stopImmediatePropagation')).toBeGreaterThan(0);
    expect(text.indexOf('stopImmediatePropagation')).toBeLessThan(text.indexOf('wx.commonData'));
  });
});

describe('what is not the console', () => {
  it('answers without anything of it', async () => {
    for (const path of [
      '/s/any',
      '/s?__biz=x&mid=1',
      '/wxamp/home',
      '/publicpoc/wxa_x',
      '/mp/profile_ext?action=home',
    ]) {
      const reply = await ask(path);
      expect(reply.status, path).toBe(200);
      expect(reply.text, path).not.toContain('wx.');
    }
  });

  it('shows an article until it is deleted, or its account closed', async () => {
    const { text } = await ask('/cgi-bin/appmsgpublish?sub=list&token=27');
    const [address] = /\/s\/[\w-]{22}/.exec(text) ?? [];
    expect((await ask(address!)).text).toContain('冬至前');
    await ask('/cgi-bin/home?token=27&scenario=closed');
    expect((await ask(address!)).text).toContain('此帐号已自主注销,内容无法查看');
  });
});

describe('the sandbox API', () => {
  const state = (token: string) => json(ask(`/__sandbox/api/state?token=${token}`));

  it('moves the clock, and what is due happens', async () => {
    await post('/__sandbox/api/reset?token=31', '{"scenario":"frozen"}');
    expect((await state('31')).closingStatus).toBe(1);
    expect((await json(post('/__sandbox/api/clock?token=31', '{"forwardDays":11}'))).closingStatus).toBe(2);
    const set = await json(post('/__sandbox/api/clock?token=31', '{"now":"2030-01-01T00:00:00Z"}'));
    expect(set.now).toMatch(/^2030-01-01T00:00:00/);
  });

  it('takes an invitation from sending to binding', async () => {
    const operators = '/cgi-bin/safecenterstatus?token=32&action=';
    const found = await json(post(`${operators}search_operator`, 'keyword=amy'));
    expect(found.base_resp.ret).toBe(0);
    expect((await json(post(`${operators}invite_operator`, 'username=amy&term=short'))).base_resp.ret).toBe(0);
    expect((await json(post(`${operators}get_operators`))).sent).toHaveLength(2);
    await post('/__sandbox/api/clock?token=32', '{"forwardDays":0.001}');
    const bound = (await state('32')).account.operators;
    expect(bound.at(-1)).toMatchObject({ username: 'amy', term: 'short', openid: found.openid });
    expect((await json(post(`${operators}invite_operator`, 'username=five&term=short'))).base_resp.ret).toBe(-105);
  });

  it('turns alerts and the legal representative on and off', async () => {
    const act = (path: string, body = '') => json(post(`${path}&token=36`, body));
    await act('/cgi-bin/safecenterstatus?action=toggle_notify', 'name=massSend');
    await act('/cgi-bin/settingpage?action=bind_legal');
    expect((await state('36')).account).toMatchObject({ alerts: { massSend: false }, legalPersonBound: true });
    expect((await act('/cgi-bin/safecenterstatus?action=toggle_notify', 'name=x')).base_resp.ret).toBe(-41);
  });

  it('lists the requests without their tokens', async () => {
    await ask('/cgi-bin/home?t=home/index&token=33');
    const { requests } = await json(ask('/__sandbox/api/requests'));
    expect(requests).toContainEqual({ method: 'GET', host: 'mp.weixin.qq.com', path: '/cgi-bin/home?t=home/index' });
  });

  it('counts handlers and reports of the content security policy', async () => {
    await post('/__sandbox/api/count?token=34&name=invite');
    await post('/mp/fereport?action=csp_report&token=34', '{"csp-report":{}}');
    expect(await state('34')).toMatchObject({ counters: { invite: 1 }, cspReports: ['{"csp-report":{}}'] });
  });

  it('says what is wrong with a call', async () => {
    expect((await post('/__sandbox/api/clock?token=35', '{}')).status).toBe(400);
    expect((await post('/__sandbox/api/clock?token=35', 'no json')).status).toBe(400);
    expect((await post('/__sandbox/api/payment?token=35')).status).toBe(400);
    expect((await ask('/__sandbox/api/state')).status).toBe(400);
    expect((await ask('/__sandbox?token=35')).text).toContain('演练环境');
  });
});

describe('starting', () => {
  it('says what to do when the port is taken', async () => {
    await expect(startSandbox({ port: sandbox.port })).rejects.toThrow(/is taken.*--port/);
  });
});
