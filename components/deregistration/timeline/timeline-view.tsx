import type { Way } from '../use-deregistration.ts';

/** The whole way in one picture. */
export default function TimelineView({ way }: { way: Way }) {
  return <div className="way-timeline" data-view="timeline" data-items={way.plan.items.length} />;
}
