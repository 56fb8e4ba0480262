import { individualClosing, overseasClosing } from '../sources/community.ts';
import { organisationClosingFaq, selfClosingNotice } from '../sources/reprints.ts';
import { claim, daysByFollowers, period, rule, words } from './define.ts';

export const freezePeriod = rule({
  id: 'freeze-period',
  topic: 'freeze',
  says: words(
    '主体验证通过后进入冻结期，时长按粉丝数分档。',
    'Once the subject is verified the account is frozen, for a time set by its follower count.',
  ),
  value: daysByFollowers([1_000, 7], [10_000, 15], [100_000, 30], [null, 60]),
  confidence: 'C',
  sources: [overseasClosing],
  also: [
    {
      value: daysByFollowers([10_000, 15], [100_000, 30], [null, 60]),
      source: selfClosingNotice,
      why: words(
        '2017 年的通知没有 1,000 人以下一档；该档何时增加没有查到。',
        'The notice of 2017 has no step for 1,000 followers or fewer; when that step was added was not found.',
      ),
    },
  ],
  claims: [
    claim(
      'b38',
      'contradicted',
      '冻结期自 2017 年就有，15 天只是 1 万人以下一档，期满还须管理员确认。',
      'The freeze has existed since 2017; 15 days is only the step up to 10,000 followers, and the administrator must confirm after it.',
    ),
  ],
});

export const confirmationWindow = rule({
  id: 'confirmation-window',
  topic: 'freeze',
  says: words(
    '冻结期满后不会自动注销，管理员须在 7 天内登录确认。',
    'After the freeze nothing happens by itself: the administrator must log in and confirm within 7 days.',
  ),
  value: period(7, 'day'),
  confidence: 'C',
  sources: [overseasClosing, individualClosing],
  also: [
    {
      value: period(2, 'day'),
      source: organisationClosingFaq,
      why: words(
        '组织类账号的旧说明写的是 2 天；安排时以较短者为准。',
        'The older instructions for organisations say 2 days; plan by the shorter.',
      ),
    },
  ],
});
