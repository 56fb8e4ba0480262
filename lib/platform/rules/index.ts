import type { Rule } from '../rule.ts';
import * as accountNature from './account-nature.ts';
import * as accountSafety from './account-safety.ts';
import * as accountsPerPerson from './accounts-per-person.ts';
import * as administrator from './administrator.ts';
import * as bindingRefusals from './binding-refusals.ts';
import * as closed from './closed.ts';
import * as closingBindings from './closing-bindings.ts';
import * as closingTroubles from './closing-troubles.ts';
import * as content from './content.ts';
import * as deregistration from './deregistration.ts';
import * as developer from './developer.ts';
import * as developerServer from './developer-server.ts';
import * as enterpriseAccounts from './enterprise-accounts.ts';
import * as followers from './followers.ts';
import * as freeze from './freeze.ts';
import * as gaps from './gaps.ts';
import * as handover from './handover.ts';
import * as law from './law.ts';
import * as merchant from './merchant.ts';
import * as migration from './migration.ts';
import * as migrationCourse from './migration-course.ts';
import * as money from './money.ts';
import * as operators from './operators.ts';
import * as platformAction from './platform-action.ts';
import * as profile from './profile.ts';
import * as protection from './protection.ts';
import * as publishing from './publishing.ts';
import * as registration from './registration.ts';
import * as renaming from './renaming.ts';
import * as roles from './roles.ts';
import * as search from './search.ts';
import * as seats from './seats.ts';
import * as subjectCheck from './subject-check.ts';
import * as thirdParties from './third-parties.ts';
import * as troubles from './troubles.ts';
import * as webDevelopers from './web-developers.ts';

const isRule = (value: unknown): value is Rule => typeof value === 'object' && value !== null && 'says' in value;

/** Every rule that comes with the product, topic by topic, in the order in which each file tells them. */
export const RULES: readonly Rule[] = [
  roles,
  seats,
  accountsPerPerson,
  operators,
  bindingRefusals,
  administrator,
  protection,
  registration,
  webDevelopers,
  renaming,
  profile,
  accountNature,
  accountSafety,
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
  migration,
  migrationCourse,
  followers,
  content,
  search,
  money,
  law,
  handover,
  troubles,
  closingTroubles,
  gaps,
].flatMap((topic) => Object.values(topic).filter(isRule));
