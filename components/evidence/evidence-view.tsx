import type { Way } from '../deregistration/use-deregistration.ts';

/** All evidence of a run. */
export default function EvidenceView({ way }: { way: Way }) {
  return <div className="evidence" data-view="evidence" data-kept={way.run !== null} />;
}
