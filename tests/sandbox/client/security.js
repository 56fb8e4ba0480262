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

async function toggle(name) {
  count('toggleProtectionOpened');
  const agreed = await confirmed('风险操作保护', '关闭保护后，相应操作将不再需要管理员验证，确定修改？');
  if (!agreed || !(await verified())) return false;
  count('toggleProtection');
  return accepted(await post('/cgi-bin/safecenterstatus?action=toggle_protect', { name }));
}

if (isClassic) {
  delegate('click', '.js_protect_switch', async (control) => (await toggle(control.dataset.id)) && location.reload());
} else {
  hook('toggleProtection', {
    async click(control, event) {
      event.preventDefault();
      if (await toggle(control.dataset.value)) location.reload();
    },
  });
}
