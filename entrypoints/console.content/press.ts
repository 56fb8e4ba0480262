/** Events by name, not by class: an event of a frame is of that frame's classes. */

export const isKey = (event: Event): event is KeyboardEvent => event.type.startsWith('key');

export const isClick = ({ type }: Event): boolean => type === 'click' || type === 'auxclick';

/** The one event of a press at which a dialog opens. A key that is held down has already opened it. */
export const opens = (event: Event): boolean =>
  isKey(event) ? event.type === 'keydown' && !event.repeat : isClick(event);
