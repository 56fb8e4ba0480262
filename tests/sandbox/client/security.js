/** 安全中心 and the steps that begin there. */
import { count, delegate, hook, isClassic, post } from './core.js';
import { accepted, confirmed } from './dialog.js';
import { wire } from './flow.js';
import { verified } from './verify.js';

const rest = [
  ['changePassword', '#js_change_pwd', '修改密码', '修改后，所有已登录的设备需要重新登录。'],
  ['changeLoginEmail', '#js_bind_email', '修改登录邮箱', '修改后，原邮箱将不能再用于登录。'],
  ['bindAdministrator', '#js_bind_admin_submit', '确认管理员信息', '提交后，原管理员将不能再管理本帐号。'],
];
for (const [name, classic, title, text] of rest) wire({ name, classic, title, text });

const SWITCHES = [
  {
    name: 'toggleProtection',
    classic: '.js_protect_switch',
    title: '风险操作保护',
    text: '关闭保护后，相应操作将不再需要管理员验证，确定修改？',
    operation: 'toggle_protect',
  },
  {
    name: 'toggleAlert',
    classic: '.js_notify_switch',
    title: '风险操作提醒',
    text: '关闭提醒后，管理员将不再收到相应消息，确定修改？',
    operation: 'toggle_notify',
  },
];

async function toggle({ name, title, text, operation }, key) {
  count(`${name}Opened`);
  if (!(await confirmed(title, text)) || !(await verified())) return;
  count(name);
  if (accepted(await post(`/cgi-bin/safecenterstatus?action=${operation}`, { name: key }))) location.reload();
}

for (const each of SWITCHES) {
  if (isClassic) delegate('click', each.classic, (control) => toggle(each, control.dataset.id));
  else {
    hook(each.name, (control, event) => {
      // The switch only moves once the console has agreed.
      event.preventDefault();
      toggle(each, control.dataset.value);
    });
  }
}
