/** 人员设置, desktop: islands that are redrawn wholesale, with handlers on the elements themselves. */
import { addIsland, addStormChange, consoleLink, count, el, hook, page } from './core.js';
import { accepted, confirmed, hide, openDesktop, show, tip } from './dialog.js';
import { variants } from './people-rows.js';
import { checkInvite, drawAsPicture, isPicture, removePerson, search, sendInvitation, watchRoster } from './roster.js';
import { verified } from './verify.js';

const mount = document.querySelector('#people_roster');
const variant = variants[page.variant];
let people = { bound: [], sent: [], left: { all: 25, long: 5, short: 20 } };
let filter = '全部';
let island = null;
let inviteButton = null;

async function remove(person) {
  count(person.bound ? 'unbindAsked' : 'withdrawAsked');
  const question = person.bound ? '解绑后，该运营者将无法登录和操作，确定解绑？' : '确定撤销该邀请？';
  if (!(await confirmed(person.bound ? '解绑运营者' : '撤销邀请', question))) return;
  if (!(await verified())) return;
  count(person.bound ? 'unbind' : 'withdrawInvitation');
  if (accepted(await removePerson(person.openid))) tip(person.bound ? '已解绑' : '已撤销', true);
  roster.refresh();
}

function everyone() {
  const all = [
    ...people.bound.map((person) => ({ ...person, bound: true })),
    ...people.sent.map((person) => ({ ...person, bound: false })),
  ];
  if (filter === '长期' || filter === '短期')
    return all.filter((person) => (person.term === 'long') === (filter === '长期'));
  return filter === '全部' ? all : [];
}

function syncInvite() {
  if (!inviteButton) return;
  inviteButton.disabled = people.left.all === 0;
  inviteButton.classList.toggle('weui-desktop-btn_disabled', inviteButton.disabled);
}

const rowOf = (person) => variant.row(person, () => remove(person));

function draw() {
  if (isPicture) return [drawAsPicture(people)];
  const all = everyone();
  if (all.length === 0)
    return [el('div', { class: 'weui-desktop-empty' }, el('p', { class: 'weui-desktop-tips' }, '暂无运营者'))];
  return [variant.wrap(all.map(rowOf))];
}

const roster = watchRoster((fresh) => {
  people = fresh;
  syncInvite();
  if (island) island.redraw();
  else island = addIsland(mount, draw);
});

addStormChange(() => {
  const all = everyone();
  const body = mount.querySelector('tbody') ?? mount.firstElementChild;
  const index = Math.floor(Math.random() * all.length);
  if (!isPicture && body?.children.length === all.length) body.children[index]?.replaceWith(rowOf(all[index]));
});

hook('filter', {
  mounted(control) {
    control.value = filter;
  },
  change(control) {
    filter = control.value;
    island?.redraw();
  },
});

function openInvite() {
  count('inviteDialogOpened');
  const { root, steps, fields, terms } = openDesktop('invite');
  const inputs = root.querySelectorAll('input[name=term]');
  const [keyword] = root.querySelectorAll('input[name=keyword]');
  const [confirmButton] = steps.invite;
  const [error] = fields.error;
  const [box] = fields.found;
  let found = null;

  for (const term of ['long', 'short']) {
    const [label] = terms[term];
    const left = Math.max(0, people.left[term]);
    label.querySelector('em').textContent = left;
    if (left === 0) hide(label);
  }
  inputs[people.left.long > 0 ? 0 : 1].checked = true;

  function refuse(message) {
    error.textContent = message;
    show(error);
  }
  async function find() {
    hide(error);
    hide(box);
    const answer = await search(keyword.value);
    if (answer.base_resp.ret !== 0) return refuse(answer.base_resp.err_msg);
    found = answer;
    fields.nickname[0].textContent = answer.nickname;
    show(box);
    confirmButton.classList.remove('weui-desktop-btn_disabled');
  }
  async function send() {
    if (!found) return;
    count('invite');
    const term = [...inputs].find((input) => input.checked)?.value ?? 'long';
    const check = await checkInvite(found.username, term);
    if (check.base_resp.ret !== 0) return refuse(check.base_resp.err_msg);
    hide(root);
    if (!(await verified())) return;
    count('inviteSent');
    if (accepted(await sendInvitation(found.username, term))) tip('邀请已发送，等待对方确认', true);
    roster.refresh();
  }
  root.querySelector('form').addEventListener('submit', (event) => event.preventDefault());
  steps.search[0].addEventListener('click', find);
  confirmButton.addEventListener('click', send);
  for (const cancel of steps.cancel) cancel.addEventListener('click', () => hide(root));
}

hook('invite', {
  mounted(control) {
    inviteButton = control;
    syncInvite();
  },
  click: openInvite,
});

hook('changeAdministrator', {
  mousedown: () => count('changeAdministratorMousedown'),
  async click() {
    count('changeAdministrator');
    if (await verified('更换管理员，请用现管理员微信扫码验证')) {
      location.href = consoleLink('/cgi-bin/contractorverify?action=bind_admin_page');
    }
  },
});
hook('bindAdministrator', () => count('bindAdministrator'));
