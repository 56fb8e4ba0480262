import * as z from 'zod/mini';
import { askPage } from './ask-page.ts';
import { DROP_REASONS } from './layout-shapes.ts';
import { TRY_LAYOUT, type Trial } from './layout-try.ts';
import type { LayoutRow } from './store/schema.ts';
import { allTabs } from './tabs.ts';

const trialSchema = z.object({ found: z.int().check(z.nonnegative()), why: z.nullable(z.enum(DROP_REASONS)) });

/** @returns what each open page of that kind says, an answer a tab; null from one that does not answer */
export async function tryLayout({ id, page, fingerprint, shape, taughtAt }: LayoutRow): Promise<(Trial | null)[]> {
  const tabs = (await allTabs()).filter((tab) => tab.page === page);
  const payload = { id, page, fingerprint, shape, taughtAt };
  return Promise.all(
    tabs.map(async ({ tabId }) => {
      const said = await askPage(tabId, { bundle: 'on-demand', name: TRY_LAYOUT, payload });
      return trialSchema.safeParse(said).data ?? null;
    }),
  );
}
