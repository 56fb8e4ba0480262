import { Eye } from 'lucide';
import type { Suggestion } from '@/lib/deregistration/suggestions.ts';
import { sayDate } from '@/lib/expiry-words.ts';
import { t } from '@/lib/i18n.ts';
import type { Day } from '@/lib/time/day.ts';
import { Icon } from '../../icon.tsx';
import { sayMoment } from '../../words.ts';

/** `person-gone` → `person_gone`: what a reason is called among the texts. */
const under = <S extends string>(name: S) => name.replaceAll('-', '_') as Underscored<S>;
type Underscored<S extends string> = S extends `${infer Head}-${infer Tail}` ? `${Head}_${Underscored<Tail>}` : S;

/** What a suggestion is about, as one text: a person who waved it away is not asked again until something else is seen. */
export const suggestionKey = (suggestion: Suggestion): string =>
  `${suggestion.kind === 'done' ? suggestion.itemId : suggestion.course.phase} ${suggestion.why} ${suggestion.seenAt}`;

/** What a suggestion asks about: the person or platform that is gone, or the day that the page or the tick names; '' where there is neither. */
function subjectOf(suggestion: Suggestion, today: Day): string {
  if (suggestion.kind === 'done') return suggestion.title;
  const { why, course } = suggestion;
  const days: Readonly<Partial<Record<typeof why, Day | null>>> = {
    'freeze-end-seen': course.freezeEnd,
    'window-end-seen': course.confirmBy,
    'apply-ticked': course.appliedOn,
    'verified-ticked': course.verifiedOn,
    'confirmed-ticked': course.confirmedOn,
  };
  const day = days[why] ?? null;
  return day === null ? '' : sayDate(day, today);
}

interface Props {
  suggestion: Suggestion;
  today: Day;
  onAccept: () => void;
  onNotNow: () => void;
}

/** What the console showed, and what may follow from it. Nothing does until the person says so. */
export function SuggestionCard({ suggestion, today, onAccept, onNotNow }: Props) {
  const key = `run_suggest_${under(suggestion.why)}` as const;
  return (
    <div
      className="suggestion"
      data-suggestion={suggestion.kind === 'done' ? suggestion.itemId : suggestion.course.phase}
    >
      <Icon node={Eye} size={14} />
      <div>
        <p>{t(key, subjectOf(suggestion, today))}</p>
        {!/told$|ticked$/.test(suggestion.why) && (
          <p className="small">{t('run_suggest_seen', sayMoment(suggestion.seenAt))}</p>
        )}
        <p className="suggestion-buttons">
          <button type="button" className="button button--small" data-does="accept" onClick={onAccept}>
            {t(suggestion.kind === 'done' ? 'run_suggest_tick' : 'run_suggest_accept')}
          </button>
          <button type="button" className="text-button" data-does="not-now" onClick={onNotNow}>
            {t('run_suggest_not_now')}
          </button>
        </p>
      </div>
    </div>
  );
}
