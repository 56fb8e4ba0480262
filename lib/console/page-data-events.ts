/** Name of the event that carries the copied page data: a `CustomEvent` on `document` whose `detail` is one JSON string. */
export const PAGE_DATA_EVENT = 'mp-steward:page-data';

/** Name of the event by which the isolated world asks the MAIN world to copy again; it carries nothing. */
export const PAGE_DATA_REQUEST = 'mp-steward:page-data-request';
