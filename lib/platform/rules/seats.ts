import { filler } from '../sources/fillers.ts';
import { consoleScript, operatorFaq } from '../sources/official.ts';
import { shortTermLaunch } from '../sources/reprints.ts';
import { claim, count, period, rule, words } from './define.ts';

const peoplePage = consoleScript('人员设置');

export const longTermSeats = rule({
  id: 'long-term-seats',
  topic: 'seats',
  says: words('每个公众号最多 5 名长期运营者。', 'An account may have at most 5 long-term operators.'),
  value: count(5),
  confidence: 'A',
  sources: [operatorFaq, shortTermLaunch, peoplePage],
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
  sources: [operatorFaq, shortTermLaunch, peoplePage],
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
  sources: [operatorFaq, peoplePage],
  restsOn: ['long-term-seats', 'short-term-seats'],
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
  sources: [operatorFaq, shortTermLaunch],
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
        '同一站点的其他页面与之矛盾，没有出处。',
        'The same site contradicts it elsewhere and names no source.',
      ),
    },
  ],
});
