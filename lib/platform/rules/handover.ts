import { notFound } from '../sources/fillers.ts';
import { consoleScript } from '../sources/official.ts';
import { shortTermLaunch } from '../sources/reprints.ts';
import { claim, no, notKnown, rule, words, yes } from './define.ts';

/** What can be handed over or kept as proof when people and an account part. */

const operationRecordPage = rule({
  id: 'operation-record-page',
  topic: 'protection',
  says: words(
    '旧版控制台有「安全操作记录」页。',
    'The classic console had a page that recorded security operations (安全操作记录).',
  ),
  value: yes,
  conditions: { since: '2017' },
  confidence: 'A',
  sources: [consoleScript('安全操作记录')],
});

const operationRecordExport = rule({
  id: 'operation-record-export',
  topic: 'protection',
  says: words(
    '能否批量导出操作日志没有查到；有说明的只有「当前在线记录」和踢下线。',
    'Whether operation records can be exported was not found; only the list of who is online, and logging them out, is described.',
  ),
  value: notKnown(
    '打开控制台的安全中心看；交接时截图留存。',
    'The console’s security centre; take pictures for a handover.',
  ),
  confidence: 'BG',
  sources: [notFound, shortTermLaunch],
  restsOn: ['operation-record-page'],
  claims: [
    claim(
      'b37',
      'unverifiable',
      '没有查到批量导出操作日志的功能；有说明的只有在线记录和踢下线。',
      'No bulk export of operation records was found; only the list of who is online, and logging them out, is described.',
    ),
  ],
});

const webNotary = rule({
  id: 'web-notarisation',
  topic: 'law',
  says: words(
    '没有查到注销前须做网页公证的规定；要不要存证，自己决定。',
    'No rule was found that asks for web pages to be notarised before closing; whether to do so is your choice.',
  ),
  value: no,
  confidence: 'BG',
  sources: [notFound],
  claims: [
    claim(
      'b40',
      'advice',
      '这是建议，不是规定；有纠纷可能的内容值得做。',
      'Advice, not a rule; worth it for content that may end in a dispute.',
    ),
  ],
});

export default [operationRecordPage, operationRecordExport, webNotary];
