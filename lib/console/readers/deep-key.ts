/** Under this name the bundle of deep readers leaves them in the global object of the extension's own world; no page sees it. */
export const DEEP_READERS_KEY = Symbol.for('mp-steward:deep-readers');
