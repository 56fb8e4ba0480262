/** Controls that read like others and need nobody's verification: each only counts. */
import { count, delegate, hook, isClassic } from './core.js';
import { tip } from './dialog.js';

const CONTROLS = [
  ['unbindDebugger', '.js_dev_unbind'],
  ['bindDebugger', '#js_dev_bind'],
  ['tag', '.js_tag'],
  ['black', '.js_black'],
  ['clearFilter', '.js_filter_clear'],
  ['editReply', '.js_reply_edit'],
  ['deleteReply', '.js_reply_del'],
  ['stopReply', '.js_reply_stop'],
  ['editMenu', '.js_menu_edit'],
  ['deleteMenu', '.js_menu_del'],
  ['publishMenu', '#js_menu_publish'],
  ['setDomain', '.js_domain_set'],
  ['openComments', '.js_comment_open'],
  ['collectMessage', '.js_star'],
  ['deleteMessage', '.js_message_del'],
];

for (const [name, classic] of CONTROLS) {
  const press = () => {
    count(name);
    tip('已完成', true);
  };
  if (isClassic) delegate('click', classic, press);
  else hook(name, press);
}
