import { useEffect, useRef, useState } from 'react';
import { t } from '@/lib/i18n.ts';
import type { RuleBook } from '@/lib/platform/book.ts';
import { type Answer, answersOf, CLAIMS, type Claim, type ClaimsDocument, DOCUMENTS } from '@/lib/platform/claims.ts';
import { JUDGEMENTS, type Judgement } from '@/lib/platform/rule.ts';
import { inOwnWords, sayLarge, sayWhen } from '@/lib/rule-words.ts';
import { JudgementMark } from './judgement.tsx';
import { ruleAddress } from './rule-link.tsx';
import './rules.css';
import './claims.css';

type Answers = ReadonlyMap<string, Answer>;

/** Both documents, statement by statement: how each stands up, why, and what is known instead. */
export function ClaimsView({ book, claimId }: { book: RuleBook; claimId: string | null }) {
  const [judgement, setJudgement] = useState<Judgement | null>(null);
  const page = useRef<HTMLElement>(null);
  const answers = answersOf(book);
  const passes = ({ id }: Claim): boolean => judgement === null || answers.get(id)?.judgement === judgement;
  const shown = CLAIMS.filter(passes);
  const countOf = (one: Judgement): number => CLAIMS.filter(({ id }) => answers.get(id)?.judgement === one).length;

  useEffect(() => {
    if (claimId === null) return;
    setJudgement(null);
    const row = page.current?.querySelector<HTMLElement>(`[data-claim="${CSS.escape(claimId)}"]`);
    row?.scrollIntoView();
    row?.focus({ preventScroll: true });
  }, [claimId]);

  return (
    <section className="rules" aria-labelledby="claims-title" ref={page}>
      <h2 id="claims-title" tabIndex={-1}>
        {t('rules_claims')}
      </h2>
      <p className="small">{t('claims_hint')}</p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would draw its own frame and needs a legend that is seen */}
      <div className="chips" role="group" aria-label={t('claims_filter')}>
        <button
          type="button"
          className="chip"
          aria-pressed={judgement === null}
          onClick={() => setJudgement(null)}
          data-judgement-filter="all"
        >
          {t('claims_all', CLAIMS.length)}
        </button>
        {JUDGEMENTS.filter((one) => countOf(one) > 0).map((one) => (
          <button
            key={one}
            type="button"
            className="chip"
            aria-pressed={judgement === one}
            onClick={() => setJudgement(judgement === one ? null : one)}
            data-judgement-filter={one}
          >
            <JudgementMark judgement={one} /> {countOf(one)}
          </button>
        ))}
      </div>
      <p className="visually-hidden" role="status">
        {t('claims_shown', shown.length, CLAIMS.length)}
      </p>
      {DOCUMENTS.map((document) => {
        const claims = shown.filter((claim) => claim.document === document.id);
        return (
          claims.length > 0 && (
            <DocumentClaims key={document.id} document={document} claims={claims} answers={answers} target={claimId} />
          )
        );
      })}
    </section>
  );
}

interface DocumentProps {
  document: ClaimsDocument;
  claims: readonly Claim[];
  answers: Answers;
  target: string | null;
}

function DocumentClaims({ document, claims, answers, target }: DocumentProps) {
  const titleId = `document-${document.id}`;
  const title = t('claims_document', document.title);
  return (
    <section className="rules-group" aria-labelledby={titleId}>
      <h3 id={titleId} lang="zh">
        {document.address ? (
          <a href={document.address} target="_blank" rel="noopener noreferrer">
            {title}
          </a>
        ) : (
          title
        )}
      </h3>
      <p className="small">
        <bdi lang="zh">{document.publisher}</bdi> · {document.date ? sayWhen(document.date) : t('no_date')}
      </p>
      <ul className="card rules-list">
        {claims.map((claim) => (
          <ClaimRow key={claim.id} claim={claim} answer={answers.get(claim.id)} target={claim.id === target} />
        ))}
      </ul>
    </section>
  );
}

function ClaimRow({ claim, answer, target }: { claim: Claim; answer: Answer | undefined; target: boolean }) {
  return (
    <li
      className="claim"
      data-claim={claim.id}
      data-judgement={answer?.judgement}
      data-target={target || undefined}
      tabIndex={-1}
    >
      <p className="claim-number small">{claim.id.toUpperCase()}</p>
      <div className="claim-words">
        <h4 className="claim-says">{inOwnWords(claim.says)}</h4>
        {answer ? <ClaimAnswer answer={answer} /> : <p className="small">{t('claims_unanswered')}</p>}
      </div>
    </li>
  );
}

function ClaimAnswer({ answer: { rule, judgement, why } }: { answer: Answer }) {
  const figure = sayLarge(rule.value);
  return (
    <>
      <p className="claim-why">
        <JudgementMark judgement={judgement} /> {inOwnWords(why)}
      </p>
      <p className="claim-instead">
        <span className="small">{t('claims_instead')}</span>{' '}
        <a {...ruleAddress(rule.id)}>
          {figure !== null && rule.value.kind !== 'list' && <b>{figure} · </b>}
          {inOwnWords(rule.says)}
        </a>
        {rule.override && <span className="tag tag--own">{t('rule_own')}</span>}
      </p>
    </>
  );
}
