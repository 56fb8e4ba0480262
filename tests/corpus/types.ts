/**
 * The corpus: pages of the console in markups that nobody has shown us, with what a careful person would read there.
 * Made by hand and by seed from what is known of the console's words, never from what our readers can do.
 */

/** Alternatives that are all right: a page that says "12 days left" leaves open whether the last day counts. */
export type OneOf<T> = T | readonly T[];

/** One operator or invitation as a careful person reads them. `null` in `term` or `expires`: the page does not say. */
export interface Someone {
  readonly name: OneOf<string>;
  readonly term: OneOf<'long' | 'short' | null>;
  readonly status: 'bound' | 'invited';
  /** Last day of the term, `YYYY-MM-DD`. */
  readonly expires: OneOf<string | null>;
}

interface Any {
  readonly id: string;
  readonly html: string;
  /** Cannot be asked of a machine: nothing wrong may be read from it, but nothing has to be. */
  readonly hard?: true;
}

export interface PeoplePage extends Any {
  readonly kind: 'people';
  /** Empty: nobody here is an operator. */
  readonly people: readonly Someone[];
  /** `false`: the page shows that there are more people than it draws. */
  readonly complete?: false;
}

/** What the settings page says; what is left out is not judged. `null`: the page does not say, so nobody may. */
export interface SettingsTruth {
  readonly ghid?: string | null;
  readonly nickname?: OneOf<string | null>;
  readonly type?: 'subscription' | 'service' | null;
  readonly verified?: boolean | null;
  readonly subject?: OneOf<'individual' | 'organisation' | null>;
}

export interface SettingsPage extends Any {
  readonly kind: 'settings';
  readonly truth: SettingsTruth;
}

export interface ClosingPage extends Any {
  readonly kind: 'closing';
  /** null: the page is not about an account that is being closed. */
  readonly truth: {
    readonly phase: OneOf<'frozen' | 'confirm' | 'unknown'>;
    readonly date: OneOf<string | null>;
  } | null;
}

export type CorpusPage = PeoplePage | SettingsPage | ClosingPage;

/** The day on which all pages are read. */
export const TODAY = '2026-11-22';

export const long = (name: OneOf<string>): Someone => ({ name, term: 'long', status: 'bound', expires: null });
export const short = (name: OneOf<string>, expires: OneOf<string | null> = null): Someone => ({
  name,
  term: 'short',
  status: 'bound',
  expires,
});
/** A pending invitation. Nothing is asked of its date: whether one shown is of the term or of the invitation is not known. */
export const invited = (name: OneOf<string>, term: OneOf<'long' | 'short' | null>): Someone => ({
  name,
  term,
  status: 'invited',
  expires: null,
});

export const people = (
  id: string,
  html: string,
  list: readonly Someone[],
  more: Partial<PeoplePage> = {},
): PeoplePage => ({
  kind: 'people',
  id,
  html,
  people: list,
  ...more,
});
export const nobody = (id: string, html: string): PeoplePage => people(`not-${id}`, html, []);

export const settings = (
  id: string,
  html: string,
  truth: SettingsTruth,
  more: Partial<SettingsPage> = {},
): SettingsPage => ({
  kind: 'settings',
  id: `settings-${id}`,
  html,
  truth,
  ...more,
});
export const closing = (
  id: string,
  html: string,
  truth: ClosingPage['truth'],
  more: Partial<ClosingPage> = {},
): ClosingPage => ({
  kind: 'closing',
  id: `closing-${id}`,
  html,
  truth,
  ...more,
});
