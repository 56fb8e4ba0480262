/** 发表记录 and 草稿箱: deleting what readers see, and deleting what nobody has seen yet. */
import { count, delegate, hook, isClassic, post } from './core.js';
import { accepted, hide, show } from './dialog.js';

async function deleteArticle(id) {
  count('deleteArticle');
  if (accepted(await post('/cgi-bin/appmsgpublish?action=delete', { id }))) location.reload();
}

async function deleteDraft(id) {
  count('deleteDraft');
  if (accepted(await post('/cgi-bin/appmsg?action=delete_draft', { id }))) location.reload();
}

if (isClassic) {
  let wanted = null;
  const popover = document.querySelector('.mass_del_popover');
  delegate('click', 'td.mass_opr .js_del', (control) => {
    count('deleteArticleOpened');
    wanted = control.dataset.id;
    // A fresh copy each time, put beside the link; the last one stays, hidden.
    for (const old of document.querySelectorAll('.mass_del_popover')) hide(old);
    const copy = popover.cloneNode(true);
    control.after(copy);
    show(copy);
  });
  delegate('click', '.mass_del_popover .jsPopoverBt', () => deleteArticle(wanted));
  delegate('click', '.mass_del_popover .jsPopoverClose', (control) => hide(control.closest('.mass_del_popover')));
  delegate('click', '.js_draft_del', (control) => deleteDraft(control.dataset.id));
} else {
  const wrapOf = (control) => control.closest('.weui-desktop-popover__wrp');
  hook('articleMenu', (control) => show(wrapOf(control).querySelector('.weui-desktop-popover_menu')));
  const askDelete = (control) => {
    count('deleteArticleOpened');
    hide(wrapOf(control).querySelector('.weui-desktop-popover_menu'));
    show(wrapOf(control).querySelector('.weui-desktop-popover_confirm'));
  };
  hook('deleteArticleMenu', {
    click: askDelete,
    keydown: (control, event) => event.key === 'Enter' && askDelete(control),
  });
  hook('closePopover', (control) => hide(control.closest('.weui-desktop-popover')));
  hook('deleteArticle', (control) => deleteArticle(control.dataset.value));
  hook('deleteDraft', (control) => deleteDraft(control.dataset.value));
}
