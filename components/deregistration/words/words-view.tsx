import type { Way } from '../use-deregistration.ts';

/** The words to copy. */
export default function WordsView({ way }: { way: Way }) {
  return <div className="words" data-view="words" data-kept={way.run !== null} />;
}
