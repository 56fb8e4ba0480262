import type { Account } from '../account.ts';
import type { Html } from '../html.ts';
import type { World } from '../worlds.ts';

/** What a page is drawn from. */
export interface Context {
  world: World;
  account: Account;
  token: string;
  /** The world's clock, milliseconds since the epoch. */
  now: number;
  query: URLSearchParams;
  /** A console address with the token and the language, as every link of the console carries them. */
  link(path: string): string;
}

export interface Page {
  /** Set on the pages that `unknown-markup` draws in its own way. */
  kind?: 'settings' | 'people' | 'closing';
  title: string;
  /** `data-id` of the menu entry that is selected. */
  menu: string;
  /** Client modules in `client/`, without their ending. */
  scripts: readonly string[];
  /** JavaScript source of the `wx.cgiData` literal; empty where the page has none. */
  cgiData: string;
  content: Html;
  /** Without the shell, as what stands inside a frame. */
  bare?: boolean;
}

export function contextOf(world: World, query: URLSearchParams): Context {
  const { token, account, clock } = world;
  return {
    world,
    account,
    token,
    now: clock.now(),
    query,
    link: (path) => `${path}${path.includes('?') ? '&' : '?'}token=${token}&lang=zh_CN`,
  };
}
