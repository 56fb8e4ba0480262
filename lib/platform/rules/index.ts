import type { Rule } from '../rule.ts';
import accountNature from './account-nature.ts';
import accountSafety from './account-safety.ts';
import accountsPerPerson from './accounts-per-person.ts';
import administrator from './administrator.ts';
import administratorChange from './administrator-change.ts';
import bindingRefusals from './binding-refusals.ts';
import closed from './closed.ts';
import closingBindings from './closing-bindings.ts';
import closingTroubles from './closing-troubles.ts';
import content from './content.ts';
import deregistration from './deregistration.ts';
import developer from './developer.ts';
import developerServer from './developer-server.ts';
import enterpriseAccounts from './enterprise-accounts.ts';
import followers from './followers.ts';
import freeze from './freeze.ts';
import gaps from './gaps.ts';
import handover from './handover.ts';
import law from './law.ts';
import merchant from './merchant.ts';
import migration from './migration.ts';
import migrationContents from './migration-contents.ts';
import migrationCourse from './migration-course.ts';
import money from './money.ts';
import operators from './operators.ts';
import platformAction from './platform-action.ts';
import profile from './profile.ts';
import protection from './protection.ts';
import publisherIncome from './publisher-income.ts';
import publishing from './publishing.ts';
import registration from './registration.ts';
import renaming from './renaming.ts';
import roles from './roles.ts';
import search from './search.ts';
import seats from './seats.ts';
import subjectCheck from './subject-check.ts';
import thirdParties from './third-parties.ts';
import troubles from './troubles.ts';
import webDevelopers from './web-developers.ts';

/** Every rule that comes with the product, topic by topic, in the order in which each file tells them. */
export const RULES: readonly Rule[] = [
  roles,
  seats,
  accountsPerPerson,
  operators,
  bindingRefusals,
  administrator,
  administratorChange,
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
  migrationContents,
  migrationCourse,
  followers,
  content,
  search,
  money,
  publisherIncome,
  law,
  handover,
  troubles,
  closingTroubles,
  gaps,
].flat();
