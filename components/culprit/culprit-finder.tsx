import { Notice } from '@/components/notice.tsx';
import { type Culprit, questionsLeft } from '@/lib/culprit.ts';
import { type MessageKey, t } from '@/lib/i18n.ts';
import type { CulpritHand } from './use-culprit.ts';
import './culprit-finder.css';

/** Finds out by a few questions which feature of ours upsets a page, if any. */
export function CulpritFinder({ hand }: { hand: CulpritHand }) {
  const { culprit, problem } = hand;
  return (
    <div className="culprit" data-state={culprit?.state ?? 'none'}>
      {culprit === null && (
        <>
          <p className="small">{t('culprit_hint')}</p>
          <div className="culprit-answers">
            <button type="button" className="button button--small" data-does="find-culprit" onClick={hand.begin}>
              {t('culprit_start')}
            </button>
          </div>
        </>
      )}
      {culprit?.state === 'asking' && <Question search={culprit} hand={hand} />}
      {culprit?.state === 'found' && <Verdict feature={culprit.feature} hand={hand} />}
      {problem && <Notice kind="danger">{problem}</Notice>}
    </div>
  );
}

function Question({ search, hand }: { search: Culprit & { state: 'asking' }; hand: CulpritHand }) {
  const { on } = search;
  return (
    <>
      <p role="status" className="culprit-question">
        {on.length === 0 ? t('culprit_question_none') : t('culprit_question', on.length)}
      </p>
      <div className="culprit-answers">
        <button type="button" className="button" data-does="still-wrong" onClick={() => hand.answer(true)}>
          {t('culprit_wrong')}
        </button>
        <button type="button" className="button" data-does="right-now" onClick={() => hand.answer(false)}>
          {t('culprit_right')}
        </button>
      </div>
      <p className="small">
        {t('culprit_look')} {t('culprit_left', questionsLeft(search))}
      </p>
      {!on.includes('guards') && <Notice kind="caution">{t('culprit_guards_off')}</Notice>}
      <button type="button" className="text-button culprit-end" data-does="end-search" onClick={hand.end}>
        {t('culprit_end')}
      </button>
    </>
  );
}

function Verdict({ feature, hand }: { feature: (Culprit & { state: 'found' })['feature']; hand: CulpritHand }) {
  if (feature === null)
    return (
      <>
        <p role="status" className="culprit-question" data-culprit="none">
          {t('culprit_none')}
        </p>
        <p className="small">{t('culprit_none_hint')}</p>
        <div className="culprit-answers">
          <button type="button" className="button" data-does="end-search" onClick={hand.end}>
            {t('culprit_close')}
          </button>
        </div>
      </>
    );
  const name = t(`feature_${feature.replaceAll('-', '_')}` as MessageKey);
  return (
    <>
      <p role="status" className="culprit-question" data-culprit={feature}>
        {t('culprit_found', name)}
      </p>
      <p className="small">{t('culprit_found_hint')}</p>
      <div className="culprit-answers">
        <button type="button" className="button" data-does="switch-off" onClick={hand.switchOff}>
          {t('culprit_switch_off')}
        </button>
        <button type="button" className="button" data-does="end-search" onClick={hand.end}>
          {t('culprit_keep')}
        </button>
      </div>
    </>
  );
}
