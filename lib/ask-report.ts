import * as z from 'zod/mini';
import { askPage } from './ask-page.ts';

const answer = z.object({ text: z.string().check(z.minLength(2)), name: z.string().check(z.minLength(1)) });
export type Report = z.infer<typeof answer>;

/** Has the page in a tab make a redacted report of itself. @returns null where it does not answer, or could not make one */
export async function askReport(tabId: number): Promise<Report | null> {
  const said = await askPage(tabId, { bundle: 'report', name: 'report', payload: null });
  return answer.safeParse(said).data ?? null;
}
