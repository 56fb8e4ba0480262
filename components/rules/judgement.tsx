import {
  Ban,
  CircleCheck,
  CircleDashed,
  CircleHelp,
  CirclePlus,
  CircleX,
  Contrast,
  History,
  type IconNode,
  Lightbulb,
  TrendingUp,
  TriangleAlert,
} from 'lucide';
import type { Judgement } from '@/lib/platform/rule.ts';
import { judgementWord } from '@/lib/rule-words.ts';
import { Icon } from '../icon.tsx';
import './judgement.css';

const SHAPES: Readonly<Record<Judgement, IconNode>> = {
  confirmed: CircleCheck,
  partly: Contrast,
  overstated: TrendingUp,
  misleading: TriangleAlert,
  outdated: History,
  contradicted: CircleX,
  invented: Ban,
  plausible: CircleDashed,
  unverifiable: CircleHelp,
  omission: CirclePlus,
  advice: Lightbulb,
};

/** How a statement stands up: a shape and a word. */
export function JudgementMark({ judgement }: { judgement: Judgement }) {
  return (
    <span className={`judgement judgement--${judgement}`} data-judgement={judgement}>
      <Icon node={SHAPES[judgement]} size={14} />
      {judgementWord(judgement)}
    </span>
  );
}
