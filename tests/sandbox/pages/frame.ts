import { html } from '../html.ts';
import { developerMoved } from './developer.ts';
import { advertiser, publisherAds } from './everyday.ts';
import { payment } from './linked.ts';
import type { Context, Page } from './page.ts';

const MENU: readonly [part: string, id: string][] = [
  ['publisher/', '10023'],
  ['campaign/', '10022'],
  ['business/', '10033'],
  ['developsetting', '10051'],
];

/** Pages that may be named as a frame's content; the payment page stands outside the console's usual paths. */
const FRAMED = /^\/(?:paymch\/index|advanced\/advanced|cgi-bin\/wxopen)(?=\?|$)/;

const wanted = ({ query }: Context) => [query.get('t'), query.get('t1'), query.get('iframe')].join(' ');

/** What the shell puts into its frame: the page that `iframe=` names, where it is one, else what its template says. */
function innerAddress({ query, link }: Context): string {
  const named = query.get('iframe') ?? '';
  if (FRAMED.test(named)) return link(`${named}${named.includes('?') ? '&' : '?'}in_frame=1`);
  return link(`/cgi-bin/framecontent?t=${query.get('t') ?? ''}&t1=${query.get('t1') ?? ''}`);
}

/** A shell whose content is another page of the same origin, in a frame. */
export function frame(context: Context): Page {
  const [, menu] = MENU.find(([part]) => wanted(context).includes(part)) ?? ['', '10000'];
  return {
    title: '公众号',
    menu,
    scripts: [],
    cgiData: '',
    content: html`<iframe class="frame_box" id="js_iframe" title="content" src="${innerAddress(context)}"></iframe>`,
  };
}

/** What stands in the frame: a page without the shell around it. */
export function frameContent(context: Context): Page {
  const topic = wanted(context);
  const draw = topic.includes('developsetting')
    ? developerMoved
    : topic.includes('campaign')
      ? advertiser
      : topic.includes('business')
        ? payment
        : publisherAds;
  return { ...draw(context), bare: true };
}
