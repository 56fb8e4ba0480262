import { english } from '../shells.ts';
import { nobody } from '../types.ts';
import { cards, table } from './draw.ts';

/** The same in English. */
export const ENGLISH = [
  nobody(
    'english-followers',
    english(
      'Followers',
      table(
        ['Nickname', 'Followed on', 'Action'],
        [
          ['Red', '2026-11-03', '<a>Remove</a>'],
          ['Green', '2026-11-04', '<a>Remove</a>'],
        ],
      ),
    ),
  ),
  nobody(
    'english-developers',
    english(
      'Developers',
      `<h3>Developer accounts</h3>${table(
        ['Nickname', 'Type', 'Expires', 'Action'],
        [
          ['Dev A', 'Long-term', '-', '<a>Unbind</a>'],
          ['Dev B', 'Short-term', '2026-12-03', '<a>Unbind</a>'],
        ],
      )}`,
    ),
  ),
  nobody(
    'english-audit-log',
    english(
      'Audit log',
      `<h3>Operator activity</h3>${table(
        ['Operator', 'Event', 'Date'],
        [
          ['Lin', 'Unbind', '2026-11-03'],
          ['Mei', 'Login', '2026-11-04'],
        ],
      )}`,
    ),
  ),
  nobody(
    'english-help',
    english(
      'About operators',
      `<ul><li>Long-term operators: up to 5, no expiry</li><li>Short-term operators: up to 20, expires after one month</li></ul>`,
    ),
  ),
  nobody(
    'english-accounts-i-operate',
    english(
      'My accounts',
      `<h3>Accounts you operate</h3>${table(
        ['Account', 'Your role', 'Action'],
        [
          ['Hill Writing', 'Long-term operator', '<a>Unbind</a>'],
          ['Old South', 'Short-term operator', '<a>Unbind</a>'],
        ],
      )}`,
    ),
  ),
  nobody(
    'english-coupons',
    english(
      'Coupons',
      cards([
        ['Ten off', 'Long-term', '<a>Revoke</a>'],
        ['Newcomer', 'Short-term', 'Expires Dec 3, 2026', '<a>Revoke</a>'],
      ]),
    ),
  ),
  nobody(
    'english-third-parties',
    english(
      'Authorized platforms',
      table(
        ['Platform', 'Term', 'Expires', 'Action'],
        [
          ['Weimob', 'Long-term', '-', '<a>Revoke</a>'],
          ['Youzan', 'Short-term', '2026-12-03', '<a>Revoke</a>'],
        ],
      ),
    ),
  ),
  nobody(
    'english-tiers',
    english(
      'About terms',
      table(
        ['', 'Long-term', 'Short-term'],
        [
          ['Seats', '5', '20'],
          ['Expires', 'Never', 'After one month'],
          ['Remove', 'Administrator', 'Administrator'],
        ],
      ),
    ),
  ),
];
