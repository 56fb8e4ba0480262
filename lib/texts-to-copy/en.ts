import type { Phase } from '../deregistration/types.ts';
import type { Blank, Say, Texts } from './types.ts';

const BLANKS: Readonly<Record<Blank, string>> = {
  account: 'name of the account',
  newAccount: 'name of the new account',
  organisation: 'name of the organisation',
  contact: 'how to reach you',
};

const PHASES: Readonly<Record<Phase, string>> = {
  prepare: 'preparing, not applied yet',
  verify: 'applied, the subject is being verified',
  frozen: 'frozen',
  confirm: 'waiting for the administrator to confirm',
  closed: 'deregistered',
  aftercare: 'deregistered, aftercare',
};

const plan = (say: Say): string =>
  say.hasApplied
    ? `We applied on ${say.applyOn()} to have the WeChat account “${say.account()}” deregistered. It will be closed on ${say.closedFrom()} at the earliest.`
    : `The WeChat account “${say.account()}” will stop. We plan to apply for its deregistration on ${say.applyOn()}; it will be closed on ${say.closedFrom()} at the earliest.`;

const follow = (say: Say): string | null =>
  say.hasNewAccount ? `We go on at “${say.newAccount()}”: please follow it now.` : null;

/** The English texts: for readers and partners abroad. */
export const EN: Texts = {
  blank: (blank) => `[TO FILL IN: ${BLANKS[blank]}]`,
  texts: {
    'announce-1': (say) => [
      `“${say.account()}” is closing`,
      '',
      'Dear readers,',
      '',
      `Thank you for following us. ${plan(say)}`,
      '',
      say.articlesGo()
        ? 'Once it is closed, none of its articles can be opened. Please save what you need beforehand; a bookmark of the link is not enough.'
        : null,
      say.hasNewAccount
        ? `We go on at “${say.newAccount()}”. ${say.followersStay() ? 'You are not moved there by yourself: please' : 'Please'} search for it in WeChat and follow it.`
        : null,
      say.isSelling
        ? `If you have an open order, refund or invoice, please write to us soon: we settle it before ${say.hasApplied ? 'the account is closed' : 'we apply'}.`
        : null,
      '',
      `Questions: ${say.contact()}`,
      '',
      say.organisation(),
      say.today(),
    ],
    'announce-2': (say) => [
      `“${say.account()}” is about to close`,
      '',
      plan(say),
      say.articlesGo() ? 'Its articles cannot be opened then: please save soon what you need.' : null,
      follow(say),
      say.isSelling ? 'Orders, refunds or invoices that are still open: please write to us now.' : null,
      `Contact: ${say.contact()}`,
    ],
    'announce-3': (say) => [
      say.hasApplied
        ? `Last call: “${say.account()}” is about to be closed`
        : `Last call: “${say.account()}” applies for deregistration on ${say.applyOn()}`,
      '',
      say.articlesGo() ? 'Save the articles that you want to keep today.' : null,
      say.hasNewAccount ? `Follow “${say.newAccount()}” now.` : null,
      `Contact: ${say.contact()}`,
    ],
    menu: (say) => [
      `Name of the menu entry: ${say.hasNewAccount ? 'New account' : 'Closing'}`,
      'What it answers:',
      plan(say),
      follow(say),
      `Contact: ${say.contact()}`,
    ],
    'auto-reply': (say) => [
      'Hello, and thank you for your message.',
      plan(say),
      follow(say),
      say.isSelling ? 'About orders, refunds and invoices please write to us directly.' : null,
      `Contact: ${say.contact()}`,
    ],
    partners: (say) => [
      `Deregistration of the WeChat account “${say.account()}”`,
      '',
      'Dear partners,',
      '',
      `Thank you for working with us. ${plan(say)}`,
      '',
      'So that nothing of our common work suffers, please:',
      '1. replace or take down links and QR codes on sites and in print that lead to the account or its articles;',
      '2. check contracts, licences, bookings and payments that concern it, and tell us soon of anything that is open;',
      say.hasNewAccount
        ? `3. turn to our new account “${say.newAccount()}” from then on.`
        : '3. agree with us on how we stay in touch from then on.',
      '',
      say.articlesGo()
        ? 'Once it is closed, its articles cannot be opened: please save beforehand what you need of our common work.'
        : null,
      '',
      `Contact: ${say.contact()}`,
      '',
      'Yours sincerely,',
      say.organisation(),
      say.today(),
    ],
    handover: (say) => [
      `Handing over the deregistration of “${say.account()}”`,
      '',
      `Organisation: ${say.organisation()}`,
      `Handed over on: ${say.today()}`,
      '',
      '1. Where it stands',
      `Phase: ${PHASES[say.phase]}`,
      `Application: ${say.applyOn()}${say.hasApplied ? '' : ' (planned)'}`,
      `Time to confirm: ${say.confirm().join(', until ')}. The administrator has to log in and confirm in person.`,
      `Progress: ${say.counts.done} of ${say.counts.all} items done, ${say.counts.evidence} pieces of evidence kept`,
      '',
      '2. What is still open (★: before the application)',
      ...(say.open.length > 0 ? say.open.map((item) => line(item)) : ['Nothing']),
      '',
      '3. To be handed over in person',
      '1. Who the administrator is, which WeChat they scan with, whether they can be reached at any time:',
      '2. Who keeps the login e-mail (write no password here):',
      '3. Where backups, evidence, contracts and invoices are kept:',
      '4. Money not settled and invoices not issued:',
      '',
      'Handed over by:                    Taken over by:                    Witness:',
      `Contact: ${say.contact()}`,
    ],
  },
};

const line = ({ title, due, assignee, isBlocking }: Say['open'][number]): string =>
  `${isBlocking ? '★ ' : '· '}${title} (${[due, assignee].filter(Boolean).join(', ')})`;
