import type { Way } from '../use-deregistration.ts';

/** All ways to hand a run over: files to take along, a file to work on together, and print. */
export default function HandoverView({ way }: { way: Way }) {
  return <section data-view="handover" data-run={way.run?.id} />;
}
