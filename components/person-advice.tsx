import { Check, Copy } from 'lucide';
import { useState } from 'react';
import { type MessageKey, t } from '@/lib/i18n.ts';
import type { FullPerson } from '@/lib/person-detail.ts';
import { unbindOneselfSteps } from '@/lib/platform/lookups/operators.ts';
import { inOwnWords } from '@/lib/rule-words.ts';
import type { AccountState } from '@/lib/store/states.ts';
import { type Day, startOfDay } from '@/lib/time/day.ts';
import { Icon } from './icon.tsx';
import { messagesAbout } from './person-messages.ts';
import { RuleLink } from './rules/rule-link.tsx';
import { useRuleBook } from './use-rules.ts';
import { accountName } from './words.ts';
import './person-advice.css';

/** What to do, and the rule that it rests on. */
function adviceFor({ status, term }: FullPerson, isAdministrator: boolean): readonly [MessageKey, string] {
  if (status === 'invited') return ['advice_invited', 'invitation-lifetime'];
  if (term === 'long') return ['advice_long', 'long-term-has-no-end'];
  return [isAdministrator ? 'advice_renew_yours' : 'advice_renew', 'bound-again-after-expiry'];
}

interface Props {
  person: FullPerson;
  state: AccountState;
  today: Day;
}

/** What to do about somebody's term, and messages to send as they are. */
export function PersonAdvice({ person, state, today }: Props) {
  const book = useRuleBook();
  const isAdministrator = state.marks.role === 'administrator';
  const [advice, ruleId] = adviceFor(person, isAdministrator);
  const rule = book.get(ruleId);
  const unbind = book.get('unbind-oneself');
  const messages = messagesAbout(person, accountName(state.account), Math.max(Date.now(), startOfDay(today)));
  return (
    <section className="advice">
      <h3>{t('advice_title')}</h3>
      <p>{t(advice)}</p>
      {rule && <RuleLink rule={rule} />}
      {person.status === 'bound' && (
        <details>
          <summary>{t('advice_unbind_steps')}</summary>
          <ol className="advice-steps">
            {unbindOneselfSteps(book).map((step) => (
              <li key={step.en}>{inOwnWords(step)}</li>
            ))}
          </ol>
          {unbind && <RuleLink rule={unbind} />}
        </details>
      )}
      {!isAdministrator && <Message title={t('message_to_administrator')} text={messages.administrator} />}
      <Message title={t('message_to_operator')} text={messages.operator} />
      <p className="small">{t('message_in_chinese')}</p>
    </section>
  );
}

/** A message to copy. */
function Message({ title, text }: { title: string; text: string }) {
  const [copied, setCopied] = useState<{ text: string; worked: boolean } | null>(null);
  // What was copied before the message changed is another message.
  const state = copied?.text === text ? copied : null;
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => setCopied({ text, worked: true }),
      () => setCopied({ text, worked: false }),
    );
  };
  return (
    <div className="message">
      <div className="message-head">
        <span className="message-title">{title}</span>
        <button type="button" className="button button--small" aria-label={t('message_copy_of', title)} onClick={copy}>
          <Icon node={state?.worked ? Check : Copy} size={14} />
          {t(state?.worked ? 'message_copied' : 'message_copy')}
        </button>
      </div>
      <p className="message-text" lang="zh-CN">
        {text}
      </p>
      <p className={state && !state.worked ? 'small' : 'visually-hidden'} role="status">
        {state && t(state.worked ? 'message_copied' : 'message_not_copied')}
      </p>
    </div>
  );
}
