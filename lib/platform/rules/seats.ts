import { bindingFailures, communityAnswers } from '../sources/community.ts';
import { filler } from '../sources/fillers.ts';
import { consoleScript, operatorFaq } from '../sources/official.ts';
import { protectionFaq2016, shortTermLaunch } from '../sources/reprints.ts';
import { claim, count, period, rule, words, yes } from './define.ts';

const peoplePage = consoleScript('人员设置');

export const longTermSeats = rule({
  id: 'long-term-seats',
  topic: 'seats',
  says: words('每个公众号最多 5 名长期运营者。', 'An account may have at most 5 long-term operators.'),
  value: count(5),
  confidence: 'A',
  sources: [operatorFaq, shortTermLaunch, protectionFaq2016, peoplePage],
  claims: [
    claim(
      'a6',
      'confirmed',
      '官方说明与页面脚本都写 5 名。',
      'The official answer and the console’s script both say 5.',
    ),
  ],
});

export const shortTermSeats = rule({
  id: 'short-term-seats',
  topic: 'seats',
  says: words('每个公众号最多 20 名短期运营者。', 'An account may have at most 20 short-term operators.'),
  value: count(20),
  confidence: 'A',
  sources: [operatorFaq, shortTermLaunch, protectionFaq2016, peoplePage],
  claims: [
    claim(
      'a7',
      'confirmed',
      '官方说明与页面脚本都写 20 名。',
      'The official answer and the console’s script both say 20.',
    ),
  ],
});

export const totalSeats = rule({
  id: 'total-seats',
  topic: 'seats',
  says: words(
    '运营者合计最多 25 名；未确认的邀请同样占名额。',
    'Operators number at most 25 in all; unconfirmed invitations count.',
  ),
  value: count(25),
  confidence: 'A',
  sources: [operatorFaq, peoplePage, bindingFailures],
  restsOn: ['long-term-seats', 'short-term-seats', 'invitations-take-seats'],
});

export const invitationsTakeSeats = rule({
  id: 'invitations-take-seats',
  topic: 'seats',
  says: words(
    '邀请一发出就占名额：长期的占长期名额，短期的占短期名额，不必等对方确认。',
    'An invitation takes its seat, long-term or short-term, as soon as it is sent, not when it is accepted.',
  ),
  value: yes,
  confidence: 'A',
  conditions: { since: '2017' },
  sources: [peoplePage],
  consequences: ['quota'],
});

export const peoplePerAccount = rule({
  id: 'people-per-account',
  topic: 'seats',
  says: words(
    '一个公众号最多绑定 26 个人：1 名管理员，加上全部运营者名额。',
    'At most 26 people are bound to an account: 1 administrator and every operator seat.',
  ),
  value: count(26),
  confidence: 'A',
  sources: [operatorFaq, communityAnswers],
  restsOn: ['administrators-per-account', 'total-seats'],
  claims: [
    claim(
      'b36',
      'invented',
      '「平均 4.2 人」没有任何出处；能查到的只有上限。',
      'The “average of 4.2 people” comes from nowhere; only the limit can be found.',
    ),
  ],
});

const longTermHasNoEnd = rule({
  id: 'long-term-has-no-end',
  topic: 'seats',
  says: words(
    '长期运营者没有到期日，一直有效到被解绑。',
    'A long-term operator has no expiry date and stays bound until unbound.',
  ),
  value: yes,
  confidence: 'A',
  sources: [operatorFaq],
  claims: [
    claim(
      'a9',
      'confirmed',
      '官方的说法是「可长期」；说「永久」意思相近，但随时可能被解绑。',
      'The official wording is “for the long term”; “permanent” means about the same, though unbinding can end it any day.',
    ),
  ],
});

export const shortTerm = rule({
  id: 'short-term',
  topic: 'seats',
  says: words(
    '短期运营者有效期 1 个月，到期自动失效，需要重新绑定。',
    'A short-term operator is bound for one month, lapses by itself and must be bound again.',
  ),
  value: period(1, 'month'),
  confidence: 'A',
  sources: [operatorFaq, shortTermLaunch, protectionFaq2016],
  consequences: ['lock-out'],
  claims: [
    claim(
      'a8',
      'confirmed',
      '官方说明写一个月，到期自动解除，需重新绑定。',
      'The official answer says one month, ending by itself, to be bound anew.',
    ),
  ],
});

const expirySparesTheAccount = rule({
  id: 'short-term-expiry-spares-the-account',
  topic: 'seats',
  says: words(
    '短期到期后，只是这个人登录不了；公众号本身不受影响。',
    'When a short term ends, only that person can no longer log in; the account itself is not affected.',
  ),
  value: yes,
  confidence: 'A',
  sources: [operatorFaq],
  consequences: ['lock-out'],
  restsOn: ['short-term'],
});

export const boundAgain = rule({
  id: 'bound-again-after-expiry',
  topic: 'seats',
  says: words(
    '到期的人可以再次绑定，长期、短期都行，由管理员重新邀请。',
    'Somebody whose term ended may be bound again, long-term or short-term, when the administrator invites them anew.',
  ),
  value: yes,
  confidence: 'A',
  sources: [operatorFaq],
});

export const invitationLifetime = rule({
  id: 'invitation-lifetime',
  topic: 'seats',
  says: words(
    '邀请发出后 24 小时内未确认，系统自动撤销。',
    'An invitation lapses after 24 hours without confirmation.',
  ),
  value: period(24, 'hour'),
  confidence: 'A',
  conditions: { since: '2017' },
  sources: [peoplePage],
  also: [
    {
      value: period(72, 'hour'),
      source: filler('内容站：邀请有效期', null),
      why: words(
        '只见于内容站，没有出处，与页面脚本不符。',
        'Found on a content farm only, without a source, and not what the console’s script says.',
      ),
    },
  ],
  note: words(
    '出自旧版页面的脚本；现在的页面是否还是这个时长，没有查到。',
    'From the script of the older page; whether today’s page keeps the same time was not found.',
  ),
});

export default [
  longTermSeats,
  shortTermSeats,
  totalSeats,
  invitationsTakeSeats,
  peoplePerAccount,
  longTermHasNoEnd,
  shortTerm,
  expirySparesTheAccount,
  boundAgain,
  invitationLifetime,
];
