/** The closing page: revoke, confirm, or wait until the account is open again. */
import { consoleLink, count, delegate, hook, isClassic, post } from './core.js';
import { accepted, confirmed } from './dialog.js';
import { verified } from './verify.js';

const OPEN = 4;
const FROZEN = [1, 2, 5];
const goHome = () => {
  location.href = consoleLink('/cgi-bin/home?t=home/index');
};

async function revoke() {
  count('revokeDeregistrationOpened');
  if (!(await confirmed('撤销注销', '撤销后，帐号将恢复正常使用，再次注销需要重新申请，确定撤销？'))) return;
  count('revokeDeregistration');
  if (accepted(await post('/cgi-bin/acctclose?action=cancel'))) goHome();
}

async function confirmClosing() {
  count('confirmDeregistrationOpened');
  if (!(await confirmed('确认注销', '确认后，帐号将被注销且不可恢复，确定注销？')) || !(await verified())) return;
  count('confirmDeregistration');
  if (accepted(await post('/cgi-bin/acctclose?action=confirm'))) location.reload();
}

async function watch() {
  const { status } = await post('/cgi-bin/acctclose?action=query');
  if (status === OPEN) goHome();
  else if (!FROZEN.includes(status)) setTimeout(watch, 500);
}

if (isClassic) {
  delegate('click', '#js_cancel', revoke);
  delegate('click', '#js_confirm', confirmClosing);
} else {
  hook('revokeDeregistration', revoke);
  hook('confirmDeregistration', confirmClosing);
}
watch();
