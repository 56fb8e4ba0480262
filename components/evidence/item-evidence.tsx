import type { Way } from '../deregistration/use-deregistration.ts';

/** The evidence kept with one item, and ways to add to it. */
export default function ItemEvidence({ way, itemId }: { way: Way; itemId: string }) {
  return <div className="evidence" data-item-evidence={itemId} data-kept={way.run !== null} />;
}
