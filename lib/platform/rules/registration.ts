import { notFound } from '../sources/fillers.ts';
import { registrationCut2018, registrationFaq2018 } from '../sources/reprints.ts';
import { count, notKnown, rule, words, yes } from './define.ts';

const INTRODUCED = '2018-02-10';
const CUT = '2018-11-16';

const registrationsPerEmail = rule({
  id: 'registrations-per-email',
  topic: 'registration',
  says: words('一个邮箱只能注册 1 个公众号。', 'One e-mail address registers 1 account.'),
  value: count(1),
  confidence: 'B',
  conditions: { since: INTRODUCED },
  sources: [registrationFaq2018],
  consequences: ['quota'],
});

const registrationsPerPhone = rule({
  id: 'registrations-per-phone',
  topic: 'registration',
  says: words('一个手机号最多注册 5 个公众号。', 'One phone number registers at most 5 accounts.'),
  value: count(5),
  confidence: 'B',
  conditions: { since: INTRODUCED },
  sources: [registrationFaq2018],
  consequences: ['quota'],
});

export const registrationsIndividual = rule({
  id: 'registrations-individual',
  topic: 'registration',
  says: words(
    '个人主体最多注册 1 个公众号（2018 年 11 月起）。',
    'An individual registers at most 1 account (since November 2018).',
  ),
  value: count(1),
  confidence: 'B',
  conditions: { subjects: ['individual'], since: CUT },
  sources: [registrationCut2018],
  consequences: ['quota'],
});

const registrationsIdCardBefore = rule({
  id: 'registrations-per-id-card-before',
  topic: 'registration',
  says: words(
    '2018 年 2 月至 11 月，一个身份证号最多注册 2 个公众号。',
    'From February to November 2018 one ID number registered at most 2 accounts.',
  ),
  value: count(2),
  confidence: 'B',
  conditions: { subjects: ['individual'], since: INTRODUCED, until: CUT },
  sources: [registrationFaq2018],
});

export const registrationsEnterprise = rule({
  id: 'registrations-enterprise',
  topic: 'registration',
  says: words(
    '企业类主体最多注册 2 个公众号（2018 年 11 月起）。',
    'An enterprise-type subject registers at most 2 accounts (since November 2018).',
  ),
  value: count(2),
  confidence: 'B',
  conditions: { subjects: ['enterprise', 'sole-trader', 'other'], since: CUT },
  sources: [registrationCut2018],
  consequences: ['quota'],
  note: words(
    '「企业类」按公告的另一份转载，包括企业、个体工商户和其他组织。',
    'Enterprise-type, by another reprint of the announcement, means companies, sole traders and other organisations.',
  ),
});

const registrationsEnterpriseMore = rule({
  id: 'registrations-enterprise-more',
  topic: 'registration',
  says: words(
    '企业类主体想多注册，可以提出申请，须经网信部门同意。',
    'An enterprise-type subject may apply for more, which needs the consent of the cyberspace administration.',
  ),
  value: yes,
  confidence: 'B',
  conditions: { subjects: ['enterprise', 'sole-trader', 'other'], since: CUT },
  sources: [registrationCut2018],
});

const registrationsEnterpriseBefore = rule({
  id: 'registrations-enterprise-before',
  topic: 'registration',
  says: words(
    '2018 年 2 月至 11 月，企业、个体户、事业单位最多注册 5 个公众号。',
    'From February to November 2018 a company, sole trader or public institution registered at most 5 accounts.',
  ),
  value: count(5),
  confidence: 'B',
  conditions: { subjects: ['enterprise', 'sole-trader', 'other'], since: INTRODUCED, until: CUT },
  sources: [registrationFaq2018],
});

export const registrationsGovernmentMedia = rule({
  id: 'registrations-government-media',
  topic: 'registration',
  says: words('政府和媒体最多注册 50 个公众号。', 'Government bodies and media register at most 50 accounts.'),
  value: count(50),
  confidence: 'B',
  conditions: { subjects: ['government', 'media'], since: INTRODUCED },
  sources: [registrationFaq2018],
  consequences: ['quota'],
});

const registrationsToday = rule({
  id: 'registrations-today',
  topic: 'registration',
  says: words(
    '2018 年 11 月之后注册数量有没有再调整，没有查到。',
    'Whether the registration limits changed again after November 2018 was not found.',
  ),
  value: notKnown(
    '腾讯客服可以回答；注册时以页面提示为准。',
    'Tencent’s customer service could tell; when registering, go by what the page says.',
  ),
  confidence: 'BG',
  sources: [notFound],
});

export default [
  registrationsPerEmail,
  registrationsPerPhone,
  registrationsIndividual,
  registrationsIdCardBefore,
  registrationsEnterprise,
  registrationsEnterpriseMore,
  registrationsEnterpriseBefore,
  registrationsGovernmentMedia,
  registrationsToday,
];
