/** Every host element of ours on the console bears this attribute; its value says what it is. */
export const MARK = 'data-mp-steward';
