/** 人员设置, classic: a template draws the rows, and every handler is delegated from the document. */
import { addIsland, addStormChange, consoleLink, count, delegate, el, faceOf } from './core.js';
import { accepted, confirmed, hide, show, tip } from './dialog.js';
import { checkInvite, drawAsPicture, isPicture, removePerson, search, sendInvitation, watchRoster } from './roster.js';
import { verified } from './verify.js';

const list = document.querySelector('#js_helper_list');
const dialog = document.querySelector('#js_add_user');
let people = { bound: [], sent: [], left: { all: 25, long: 5, short: 20 } };
let island = null;
let found = null;

function cell(person) {
  return el(
    'td',
    { class: 'table_cell' },
    el(
      'div',
      { class: 'user_info' },
      el('img', { class: 'avatar', src: faceOf(person.openid), alt: '' }),
      el(
        'div',
        { class: 'user_meta' },
        el('strong', { class: 'nickname_s' }, person.nickname),
        el('p', { class: 'desc' }, `微信号：${person.username}`),
      ),
    ),
  );
}

function row(person, isBound) {
  const opr = isBound
    ? el('a', { href: 'javascript:;', class: 'js_helper_unbind', 'data-id': person.openid, 'data-status': '1' }, '解绑')
    : el(
        'a',
        { href: 'javascript:;', class: 'js_helper_unsent', 'data-id': person.openid, 'data-status': '0' },
        '撤销',
      );
  const status = isBound
    ? '已绑定'
    : el(
        'span',
        {
          class: 'js_unsent_tip',
          'data-nick': person.nickname,
          title: `${person.nickname} 24小时内未确认，邀请将自动撤销`,
        },
        '等待确认',
      );
  return el(
    'tr',
    {},
    cell(person),
    el('td', { class: 'table_cell' }, person.term === 'long' ? '长期' : '短期'),
    el('td', { class: 'table_cell' }, status),
    el('td', { class: 'table_cell tr' }, opr),
  );
}

function rows() {
  if (isPicture) return [el('tr', {}, el('td', { colspan: '4' }, drawAsPicture(people)))];
  const all = [...people.bound.map((person) => row(person, true)), ...people.sent.map((person) => row(person, false))];
  if (all.length > 0) return all;
  return [el('tr', { class: 'empty_item' }, el('td', { class: 'empty_tips', colspan: '4' }, '暂无运营者'))];
}

function showLeft({ all, long, short }) {
  document.querySelector('#js_helper_left').textContent = Math.max(0, all);
  document.querySelector('#js_helper_bind').classList.toggle('btn_disabled', all <= 0);
  document.querySelector('#js_long_num').textContent = Math.max(0, long);
  document.querySelector('#js_temp_num').textContent = Math.max(0, short);
  dialog
    .querySelector('#js_radio_long')
    .closest('label')
    .classList.toggle('dn', long <= 0);
  dialog
    .querySelector('#js_radio_temp')
    .closest('label')
    .classList.toggle('dn', short <= 0);
  dialog.querySelector(long > 0 ? '#js_radio_long' : '#js_radio_temp').checked = true;
}

const roster = watchRoster((fresh) => {
  people = fresh;
  showLeft(fresh.left);
  if (island) island.redraw();
  else island = addIsland(list, rows);
});

addStormChange(() => {
  const old = list.children[Math.floor(Math.random() * list.children.length)];
  const index = old ? [...list.children].indexOf(old) : -1;
  const all = [...people.bound, ...people.sent];
  const person = all[index];
  if (person && !isPicture) old.replaceWith(row(person, index < people.bound.length));
});

delegate('click', '#js_helper_list .js_helper_unbind, #js_helper_list .js_helper_unsent', async (control) => {
  const isBound = control.dataset.status === '1';
  count(isBound ? 'unbindAsked' : 'withdrawAsked');
  const question = isBound ? '解绑后，该运营者将无法登录和操作，确定解绑？' : '确定撤销该邀请？';
  if (!(await confirmed(isBound ? '解绑运营者' : '撤销邀请', question))) return;
  if (!(await verified())) return;
  count(isBound ? 'unbind' : 'withdrawInvitation');
  if (accepted(await removePerson(control.dataset.id))) tip(isBound ? '已解绑' : '已撤销', true);
  roster.refresh();
});

delegate('click', '#js_helper_bind', (control) => {
  if (control.classList.contains('btn_disabled')) return;
  count('inviteDialogOpened');
  show(dialog);
});

function forget() {
  found = null;
  hide(dialog.querySelector('.js_search_result'));
  hide(dialog.querySelector('.js_invite_error'));
  dialog.querySelector('.js_invite').classList.add('btn_disabled');
}

function refuse(message) {
  const box = dialog.querySelector('.js_invite_error');
  box.textContent = message;
  show(box);
}

delegate('click', '#js_add_user .js_search', async () => {
  forget();
  const answer = await search(dialog.querySelector('.js_keyword').value);
  if (answer.base_resp.ret !== 0) return refuse(answer.base_resp.err_msg);
  found = answer;
  dialog.querySelector('.js_nickname').textContent = answer.nickname;
  show(dialog.querySelector('.js_search_result'));
  dialog.querySelector('.js_invite').classList.remove('btn_disabled');
});

delegate('click', '#js_add_user .js_invite', async (control) => {
  if (!found || control.classList.contains('btn_disabled')) return;
  count('invite');
  const { username } = found;
  const term = dialog.querySelector('input[name=term]:checked')?.value ?? 'long';
  const check = await checkInvite(username, term);
  if (check.base_resp.ret !== 0) return refuse(check.base_resp.err_msg);
  hide(dialog);
  forget();
  if (!(await verified())) return;
  count('inviteSent');
  if (accepted(await sendInvitation(username, term))) tip('邀请已发送，等待对方确认', true);
  roster.refresh();
});

delegate('click', '#js_add_user .js_invite_cancel, #js_add_user .js_close', () => {
  forget();
  hide(dialog);
});

// The old script reacts to the press itself; a guard that only stops `click` comes too late.
async function changeAdministrator() {
  count('changeAdministrator');
  if (await verified('更换管理员，请用现管理员微信扫码验证')) {
    location.href = consoleLink('/cgi-bin/contractorverify?action=bind_admin_page');
  }
}
delegate('mousedown', '#js_admin_change', (_control, event) => event.button === 0 && changeAdministrator());
delegate('keydown', '#js_admin_change', (_control, event) => event.key === 'Enter' && changeAdministrator());
delegate('click', '#js_admin_bind', () => count('bindAdministrator'));
