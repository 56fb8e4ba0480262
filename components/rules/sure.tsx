import { t } from '@/lib/i18n.ts';
import { CONFIDENCES, type Confidence } from '@/lib/platform/rule.ts';
import { sureHint, sureWord } from '@/lib/rule-words.ts';
import './sure.css';

const BARS = [4, 3, 2, 1];

/** How sure a rule is: its letter, a word, and as many bars as it deserves. */
export function Sure({ confidence }: { confidence: Confidence }) {
  const filled = BARS[CONFIDENCES.indexOf(confidence)] ?? 0;
  return (
    <span
      className={`sure sure--${confidence.toLowerCase()}`}
      data-confidence={confidence}
      title={sureHint(confidence)}
    >
      <span className="visually-hidden">{t('sure_name', confidence, sureWord(confidence))}</span>
      <svg width={14} height={12} viewBox="0 0 14 12" aria-hidden="true">
        {[0, 1, 2, 3].map((bar) => (
          <rect
            key={bar}
            className={bar < filled ? 'sure-bar sure-bar--on' : 'sure-bar'}
            x={bar * 4}
            y={9 - bar * 3}
            width={2}
            height={3 + bar * 3}
          />
        ))}
      </svg>
      <span aria-hidden="true">
        <b>{confidence}</b> {sureWord(confidence)}
      </span>
    </span>
  );
}

/** What each letter means, for whoever asks. */
export function SureLegend() {
  return (
    <details className="sure-legend">
      <summary className="small">{t('sure_legend')}</summary>
      <dl>
        {CONFIDENCES.map((confidence) => (
          <div key={confidence}>
            <dt>
              <Sure confidence={confidence} />
            </dt>
            <dd className="small">{sureHint(confidence)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
