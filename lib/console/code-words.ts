/** Words that class names and ids are made of. Others could be a person's: a page may well call a row `user-linxiaoman`. */
const PARTS = `
a access account action actions active add added admin administrator admins after alert align all alt ant app area arrow article aside auto avatar away
back badge bar base bd before between bind body bold bordered borderless both bottom box breadcrumb brief btn btns bubble button buttons
calendar cancel caption card cards category cell cells center centre change check checkbox checked child chip circle clear clearfix click close closed cls cls code col collapse color column columns comment comments compact component confirm container content control copy count cover css current
dark danger data date day days dd default del delete desc description desktop detail details dialog disable disabled divider dl dn down drawer dropdown dt
edit editor el element ellipsis em empty end error even expand expire expired expires expiry explore extra
face field figure file fill filter first fixed flex float fold foot footer form frame frm ft full
gap global grid group grow
h hand hd head header heading height help helper hidden hide hint hold holder home horizontal hover
icon id image img index info inline inner input inside invite invited is item items
js justify key kv
label labels large last layout lead left legend level light line link links list lists load loading long
main manage manager mask mass master media member members menu message meta middle mini mobile modal module more mp msg mt mb ml mr
name names nav new next nick nickname no none normal notice now num number
o odd off on open operate operation operator operators opr opt option order outer overlay owner
pa page pager pagination panel parent part people permanent person picture plain plugin pop popover popup position prev primary privilege profile progress prompt
quota radio rd read right role root round row rows
safe scroll search seat seats sec second section select selected separator service set setting settings sex shadow shell short show side sidebar simple single size small sort span spacer spin split sr stack staff star start state static status step sticky strong sub submit success sum switch
tab table tables tabs tag tags tb tbl tbody td team temp temporary term text th thead thumb time tip tips title to toast toggle tool toolbar tooltip top total tr transfer tree tt type types
ui ul unit unbind up upload user users
valid value values vertical view visible vue
wait warn warning web weui who wide width wrap wrapped wrapper wrp wx
xl lg md sm xs zh cn en
`;

const known = new Set(PARTS.split(/\s+/).filter((part) => part !== ''));

/** Whether a run of letters and figures is made of words of the trade alone: `seatList`, `row2`; not `linxiaoman`. */
export function isCodeWord(word: string): boolean {
  const parts = word.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+/g) ?? [];
  return parts.join('') === word && parts.every((part) => known.has(part.toLowerCase()) || /^\d$/.test(part));
}

/** Whether a class name or an id is: `seat-list__row`. */
export const isCodeName = (name: string): boolean =>
  /^[\w-]+$/.test(name) && (name.match(/[A-Za-z\d]+/g) ?? []).every(isCodeWord);
