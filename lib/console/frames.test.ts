import { Window } from 'happy-dom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { controlAt } from './controls.ts';
import { findControls } from './find-controls.ts';
import { documentsHere, pageOf } from './frames.ts';

/** A frame with a document and a window of its own. */
function frame(html: string, attributes: Record<string, string> = {}, parent: Document = document): Document {
  const element = parent.createElement('frame');
  const inner = new Window().document as unknown as Document;
  Object.defineProperty(element, 'contentDocument', { value: inner });
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  parent.body.append(element);
  inner.body.innerHTML = html;
  return inner;
}

/** A document of an address, with nothing else of a document that is asked for. */
const at = (address: string): Document => ({ URL: address }) as Document;

afterEach(() => {
  vi.unstubAllGlobals();
  document.body.innerHTML = '';
});

describe('frames', () => {
  it('are looked into as deep as they go, the outer ones first', () => {
    const outer = frame('<p>一</p>');
    const inner = frame('<p>二</p>', {}, outer);
    const second = frame('<p>三</p>');
    expect(documentsHere(document)).toEqual([document, outer, inner, second]);
  });

  it('are left alone where they are hidden, ours, or written in', () => {
    frame('<p>一</p>', { style: 'display:none' });
    frame('<p>二</p>', { 'data-mp-steward': 'guard' });
    Object.defineProperty(frame('<p>三</p>'), 'designMode', { value: 'on' });
    expect(documentsHere(document)).toEqual([document]);
  });

  it('of another origin are passed over without a word', () => {
    const foreign = document.createElement('frame');
    Object.defineProperty(foreign, 'contentDocument', {
      get: () => {
        throw new DOMException('Blocked a frame', 'SecurityError');
      },
    });
    document.body.append(foreign);
    expect(documentsHere(document)).toEqual([document]);
  });

  it('show their own page where their address says so, and else that of the page around', () => {
    const host = 'https://mp.weixin.qq.com';
    expect(pageOf(at(`${host}/cgi-bin/safecenterstatus?action=admins&token=1`), 'other')).toBe('people');
    expect(pageOf(at(`${host}/cgi-bin/framecontent?t=business/index_frame&token=1`), 'payment')).toBe('payment');
    expect(pageOf(at('about:blank'), 'editor')).toBe('editor');
    expect(pageOf(at('about:srcdoc'), 'developer')).toBe('developer');
    expect(pageOf(at('not an address'), 'developer')).toBe('developer');
  });

  it('hold controls like any page, though their elements are of another realm', () => {
    // Of the page's own realm, as a browser has it: nothing in the frame is an instance of these.
    for (const name of ['Node', 'Element', 'HTMLElement', 'HTMLInputElement'])
      vi.stubGlobal(
        name,
        class extends EventTarget {
          static DOCUMENT_POSITION_FOLLOWING = 4;
        },
      );
    const inner = frame(
      '<ul><li><b>开放平台账号</b><a href="javascript:;"><span>解绑</span></a></li></ul><input type="button" value="修改配置">',
    );
    expect(findControls('developer', inner).map(({ action }) => action)).toEqual([
      'unbind-open-platform',
      'edit-server-config',
    ]);
    const words = inner.querySelector('span');
    if (!words) throw new Error('no words');
    const path: EventTarget[] = [];
    for (let node: Node | null = words; node; node = node.parentNode) path.push(node);
    expect(controlAt('developer', path)?.element.localName).toBe('a');
  });
});
