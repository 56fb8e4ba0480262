import { describe, expect, it } from 'vitest';
import { isConsoleUrl, isEditorPage, MATCHES_NOTHING, PAGES, recognisePage } from './pages.ts';

const live = (example: string): URL => {
  const url = new URL(example, 'https://mp.weixin.qq.com');
  url.searchParams.append('token', '1234567890');
  return url;
};
const all = PAGES.flatMap((page) => page.examples.map((example) => ({ id: page.id, example })));

describe('pages', () => {
  it.each(all)('$example is $id and nothing else', ({ id, example }) => {
    const url = live(example);
    expect(PAGES.filter((page) => page.match(url)).map((page) => page.id)).toEqual([id]);
    expect(recognisePage(url)).toBe(id);
  });

  it.each(all)('$example is $id with its parameters in any order', ({ id, example }) => {
    const url = live(example);
    const parameters = [...url.searchParams].reverse();
    url.search = new URLSearchParams([['lang', 'en_US'], ...parameters, ['x', '1']]).toString();
    expect(recognisePage(url)).toBe(id);
  });

  it('carries examples, none of them with a token', () => {
    for (const page of PAGES) expect(page.examples.length, page.id).toBeGreaterThan(0);
    expect(all.filter(({ example }) => example.includes('token='))).toEqual([]);
    expect(new Set(PAGES.map((page) => page.id)).size).toBe(PAGES.length);
  });

  it.each(MATCHES_NOTHING)('%s matches nothing', (address) => {
    const url = new URL(address);
    expect(isConsoleUrl(url)).toBe(false);
    expect(recognisePage(url)).toBeNull();
    expect(PAGES.filter((page) => page.match(url))).toEqual([]);
  });

  it.each([
    ['/cgi-bin/settingpage?action=unheard', 'other'],
    ['/cgi-bin/settingpage', 'other'],
    ['/cgi-bin/settingpage?action=index&t=setting/function', 'other'],
    ['/cgi-bin/settingpage?action=index&t=setting/index_v9', 'settings'],
    ['/cgi-bin/home?t=home/notice', 'other'],
    ['/cgi-bin/appmsgpublish?sub=draft', 'other'],
    ['/cgi-bin/masssendpage', 'other'],
    ['/cgi-bin/frame?t=ad_system/common_frame', 'other'],
    ['/cgi-bin/frame?t=ad_system/common_frame&t1=campaign/manage', 'other'],
    ['/cgi-bin/appmsg?begin=0&count=10&type=10&action=list', 'other'],
    ['/cgi-bin/appmsg?t=media/appmsg_edit&action=edit&type=10&isMul=1', 'editor'],
    ['/cgi-bin/appmsg?t=media/videomsg_edit&action=video_edit&type=15', 'editor'],
    ['/cgi-bin/unheard-of?action=index', 'other'],
  ])('%s is %s', (example, id) => {
    expect(recognisePage(live(example))).toBe(id);
  });

  it('draws nothing in the editor', () => {
    expect(PAGES.filter((page) => isEditorPage(page.id)).map((page) => page.id)).toEqual(['editor']);
  });
});
