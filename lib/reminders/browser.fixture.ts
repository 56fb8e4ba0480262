import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** What a worker's browser keeps beside the database: alarms that ring, and notifications that were shown. */
export interface FakeDesktop {
  /** When each alarm rings, milliseconds since 1970. */
  readonly alarms: Map<string, number>;
  /** Every notification ever shown, by id, in order. */
  readonly shown: string[];
  readonly titles: string[];
  readonly messages: string[];
  permitted: boolean;
  /** Presses a notification. */
  press(id: string): void;
}

/** Puts alarms, notifications and their permission in the place of those that the fake browser lacks. */
export function fakeDesktop(): FakeDesktop {
  const presses: ((id: string) => void)[] = [];
  const desktop: FakeDesktop = {
    alarms: new Map(),
    shown: [],
    titles: [],
    messages: [],
    permitted: true,
    press: (id) => {
      for (const press of presses) press(id);
    },
  };
  Object.assign(fakeBrowser.alarms, {
    create: async (name: string, { when }: { when: number }) => void desktop.alarms.set(name, when),
    clear: async (name: string) => desktop.alarms.delete(name),
  });
  Object.assign(fakeBrowser.permissions, { contains: async () => desktop.permitted });
  Object.assign(fakeBrowser.notifications, {
    create: async (id: string, { title, message }: { title: string; message: string }) => {
      desktop.shown.push(id);
      desktop.titles.push(title);
      desktop.messages.push(message);
      return id;
    },
    clear: vi.fn(async () => true),
    onClicked: { addListener: (press: (id: string) => void) => presses.push(press) },
  });
  Object.assign(fakeBrowser.i18n, {
    getMessage: (key: string, values: string[] = []) => [key, ...values].join('|'),
  });
  return desktop;
}
