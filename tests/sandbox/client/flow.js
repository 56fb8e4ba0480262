/** A control that asks, lets someone verify, and then does it: the shape of nearly every guarded step of the console. */
import { count, delegate, hook, isClassic, post } from './core.js';
import { accepted, confirmed, tip } from './dialog.js';
import { verified } from './verify.js';

/**
 * Wires one control in both layouts.
 * @param name what the counters call it: `<name>Opened` when pressed, `<name>` when it is really done
 * @param classic selector of the control on classic pages; on the desktop it is found by its hook, which is `name`
 * @param send where to and what, given the control's value; none where the console only shows something
 */
export function wire({ name, classic, title, text, verify = true, send, done }) {
  async function press(control) {
    const value = (isClassic ? control.dataset.id : control.dataset.value) ?? '';
    count(`${name}Opened`);
    if (!(await confirmed(title, text))) return;
    if (verify && !(await verified())) return;
    count(name);
    if (!send) return tip('已提交', true);
    const { path, form } = send(value);
    const answer = await post(path, form);
    if (!accepted(answer)) return;
    if (done) await done(answer);
    else location.reload();
  }
  if (isClassic) delegate('click', classic, press);
  else hook(name, press);
}
