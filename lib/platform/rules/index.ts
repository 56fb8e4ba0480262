import type { Rule } from '../rule.ts';
import * as accountNature from './account-nature.ts';
import * as closed from './closed.ts';
import * as closingBindings from './closing-bindings.ts';
import * as deregistration from './deregistration.ts';
import * as developer from './developer.ts';
import * as developerServer from './developer-server.ts';
import * as enterpriseAccounts from './enterprise-accounts.ts';
import * as freeze from './freeze.ts';
import * as merchant from './merchant.ts';
import * as platformAction from './platform-action.ts';
import * as profile from './profile.ts';
import * as protection from './protection.ts';
import * as publishing from './publishing.ts';
import * as renaming from './renaming.ts';
import * as seats from './seats.ts';
import * as subjectCheck from './subject-check.ts';
import * as thirdParties from './third-parties.ts';

const isRule = (value: unknown): value is Rule => typeof value === 'object' && value !== null && 'says' in value;

/** Every rule that comes with the product, topic by topic, in the order in which each file tells them. */
export const RULES: readonly Rule[] = [
  seats,
  protection,
  renaming,
  profile,
  accountNature,
  developer,
  developerServer,
  thirdParties,
  merchant,
  publishing,
  deregistration,
  subjectCheck,
  closingBindings,
  freeze,
  closed,
  platformAction,
  enterpriseAccounts,
].flatMap((topic) => Object.values(topic).filter(isRule));
