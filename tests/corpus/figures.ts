import { appendFileSync } from 'node:fs';

/** Says how well a kind of page is read: into the file that `npm test` shows at the end of its step, or at once. */
export function tell(line: string): void {
  const file = process.env.CORPUS_FIGURES;
  if (file) appendFileSync(file, `${line}\n`);
  else console.log(`  ${line}`);
}
