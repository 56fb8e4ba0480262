import { consoleScript } from '../sources/official.ts';
import { period, rule, words } from './define.ts';

export const approvalLifetime = rule({
  id: 'approval-lifetime',
  topic: 'protection',
  says: words(
    '非管理员扫码时，操作申请会转给管理员，30 分钟内未处理即失效。',
    'When somebody else scans, the request goes to the administrator and lapses after 30 minutes.',
  ),
  value: period(30, 'minute'),
  confidence: 'A',
  sources: [consoleScript('微信验证')],
});
