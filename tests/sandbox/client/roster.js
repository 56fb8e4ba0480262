/** The people of the account as the page holds them, asked for again after every change and while someone is awaited. */
import { el, page, post, sabotaged } from './core.js';

const ACTION = '/cgi-bin/safecenterstatus?action=';

/** From the page's own data where it has some: what a saved classic page would show. */
function fromPageData() {
  const info = window.wx?.cgiData?.info;
  if (!info) return null;
  const term = (person) => ({ ...person, term: person.expire_time >= 1 ? 'short' : 'long' });
  const bound = info.seconde_amin.map(term);
  const sent = info.item_list.item_list.map(term);
  const long = [...bound, ...sent].filter((person) => person.term === 'long').length;
  const short = bound.length + sent.length - long;
  return { bound, sent, left: { all: 25 - long - short, long: 5 - long, short: 20 - short }, waiting: false };
}

/** The classic script keeps the page's data in step with what it shows. */
function intoPageData({ bound, sent }) {
  const info = window.wx?.cgiData?.info;
  if (!info) return;
  const written = ({ openid, username, nickname, expire_time }) => ({ openid, username, nickname, expire_time });
  info.seconde_amin = bound.map(written);
  info.item_list.item_list = sent.map(written);
}

/** Keeps `roster` fresh and calls `changed` whenever it is another. */
export function watchRoster(changed) {
  let roster = page.layout === 'classic' ? fromPageData() : null;

  async function refresh() {
    const answer = await post(`${ACTION}get_operators`);
    if (answer.base_resp.ret !== 0) return;
    roster = answer;
    intoPageData(answer);
    changed(answer);
    if (answer.waiting) setTimeout(refresh, 1_500);
  }

  if (roster) {
    changed(roster);
    // Someone may still be about to confirm; the page data does not say.
    setTimeout(refresh, 1_500);
  } else refresh();
  return { refresh };
}

export const search = (keyword) => post(`${ACTION}search_operator`, { keyword });
export const checkInvite = (username, term) => post(`${ACTION}check_invite`, { username, term });
export const sendInvitation = (username, term) => post(`${ACTION}invite_operator`, { username, term });
export const removePerson = (openid) => post(`${ACTION}unbind_operator`, { openid });

/** With `unknown-markup` the roster is a picture: nothing to read, nothing to click. */
export function drawAsPicture({ bound, sent }) {
  const canvas = el('canvas', { width: 760, height: Math.max(1, bound.length + sent.length) * 36, class: 'x7f3a' });
  const pen = canvas.getContext('2d');
  pen.font = '14px sans-serif';
  [...bound, ...sent].forEach((person, index) => {
    pen.fillStyle = '#353535';
    pen.fillText(person.nickname, 12, 24 + index * 36);
    pen.fillText(person.term === 'long' ? 'Permanent' : 'Temporary', 420, 24 + index * 36);
    pen.fillStyle = '#576b95';
    pen.fillText('Remove', 640, 24 + index * 36);
  });
  return canvas;
}

export const isPicture = sabotaged('unknown-markup');
