import { ClaimsView } from '@/components/rules/claims-view.tsx';
import { readFilter } from '@/components/rules/filter.ts';
import { RulesView } from '@/components/rules/rules-view.tsx';
import { UnbindView } from '@/components/rules/unbind-view.tsx';
import { UpdateView } from '@/components/rules/update-view.tsx';
import { WhoView } from '@/components/rules/who-view.tsx';
import { useRuleBook } from '@/components/use-rules.ts';
import type { Route, RuleView } from './route.ts';

/** The views of the rules. Loaded when one is asked for, so that the settings open as quickly as ever. */
export default function RuleViews({ view, part, params }: Route & { view: RuleView }) {
  const book = useRuleBook();
  switch (view) {
    case 'rules':
      return <RulesView book={book} start={readFilter(params)} ruleId={part} />;
    case 'claims':
      return <ClaimsView book={book} claimId={part} />;
    case 'who':
      return <WhoView book={book} />;
    case 'unbind':
      return <UnbindView book={book} />;
    case 'rules-update':
      return <UpdateView book={book} />;
  }
}
