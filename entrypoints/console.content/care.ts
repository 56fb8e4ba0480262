import { MessageLine } from './message-line.ts';

/** What the bundle `care` holds. */
export interface Caring {
  /** Says one line at a time where the status chip, which says it otherwise, is switched off or not there. */
  messageLine(signal: AbortSignal): Pick<MessageLine, 'show'>;
}

export const messageLine: Caring['messageLine'] = (signal) => new MessageLine(signal);
