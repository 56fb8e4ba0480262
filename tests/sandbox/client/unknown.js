/** After `unknown-markup`: the roster is a picture, and the one control left only counts. */
import { bindHooks, count, hook } from './core.js';
import { drawAsPicture, watchRoster } from './roster.js';

const mount = document.querySelector('#k_roster');
if (mount) watchRoster((people) => mount.replaceChildren(drawAsPicture(people)));

hook('deregister', () => count('closeDialogOpened'));
bindHooks(document);
