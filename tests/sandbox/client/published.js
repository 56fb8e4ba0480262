/** 发表记录 and 草稿箱: deleting what readers see, and deleting what nobody has seen yet. */
import { count, delegate, el, hook, isClassic, page, post } from './core.js';
import { accepted, hide, show } from './dialog.js';

const QUESTION = '删除后用户将无法访问此页面，确定删除？';
const isAtEnd = page.variant === 'cards';

async function deleteArticle(id) {
  count('deleteArticle');
  if (accepted(await post('/cgi-bin/appmsgpublish?action=delete', { id }))) location.reload();
}

async function deleteDraft(id) {
  count('deleteDraft');
  if (accepted(await post('/cgi-bin/appmsg?action=delete_draft', { id }))) location.reload();
}

/** Puts a popover at the very end of the page, where it looks as if it stood beneath its control; `box` is where that is. */
function putAtEnd(popover, { right, bottom }) {
  document.body.append(popover);
  popover.style.left = `${right + scrollX - popover.offsetWidth}px`;
  popover.style.top = `${bottom + scrollY + 4}px`;
  popover.style.right = 'auto';
}

function classicList() {
  let wanted = null;
  const popover = document.querySelector('.mass_del_popover');
  delegate('click', 'td.mass_opr .js_del', (control) => {
    count('deleteArticleOpened');
    wanted = control.dataset.id;
    // A fresh copy each time; the last one stays, hidden.
    for (const old of document.querySelectorAll('.mass_del_popover')) hide(old);
    const copy = popover.cloneNode(true);
    show(copy);
    if (isAtEnd) putAtEnd(copy, control.getBoundingClientRect());
    else control.after(copy);
  });
  delegate('click', '.mass_del_popover .jsPopoverBt', () => deleteArticle(wanted));
  delegate('click', '.mass_del_popover .jsPopoverClose', (control) => hide(control.closest('.mass_del_popover')));
  delegate('click', '.js_draft_del', (control) => deleteDraft(control.dataset.id));
}

const entry = (text, onclick) =>
  el('li', { class: 'weui-desktop-dropdown__list-ele', role: 'menuitem', tabindex: '0', onclick }, text);
const button = (text, look, onclick) =>
  el(
    'button',
    { type: 'button', class: `weui-desktop-btn weui-desktop-btn_${look} weui-desktop-btn_mini`, onclick },
    text,
  );

/** The menu of one article, and the question, drawn at the end of the page: what was there before stays, hidden. */
function openAtEnd(control) {
  // The control itself is hidden again as soon as the pointer has left its article.
  const box = control.getBoundingClientRect();
  const menu = el(
    'div',
    { class: 'weui-desktop-popover weui-desktop-popover_menu' },
    el(
      'ul',
      { class: 'weui-desktop-dropdown-menu' },
      entry('置顶'),
      entry('仅自己可见'),
      entry('开启留言'),
      entry('删除', ask),
    ),
  );
  const confirm = el(
    'div',
    { class: 'weui-desktop-popover weui-desktop-popover_confirm' },
    el(
      'div',
      { class: 'weui-desktop-popover__inner' },
      el('p', {}, QUESTION),
      el(
        'div',
        { class: 'weui-desktop-popover__bar' },
        button('确定', 'primary', () => deleteArticle(control.dataset.value)),
        button('取消', 'default', () => hide(confirm)),
      ),
    ),
  );
  function ask() {
    count('deleteArticleOpened');
    hide(menu);
    putAtEnd(confirm, box);
  }
  putAtEnd(menu, box);
}

/** A press elsewhere closes an open menu, as everywhere in the console. */
function closeMenus({ target }) {
  for (const menu of document.querySelectorAll('.weui-desktop-popover_menu')) if (!menu.contains(target)) hide(menu);
}

function desktopList() {
  const wrapOf = (control) => control.closest('.weui-desktop-popover__wrp');
  hook('articleMenu', (control) => {
    if (isAtEnd) openAtEnd(control);
    else show(wrapOf(control).querySelector('.weui-desktop-popover_menu'));
  });
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
  document.addEventListener('mousedown', closeMenus);
}

if (isClassic) classicList();
else desktopList();
