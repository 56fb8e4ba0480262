import { corpusPage } from '../../corpus/index.ts';
import { raw } from '../html.ts';
import type { Context, Page } from './page.ts';

/** The same page as one of the corpus draws it, shell and all: no script of its own, and no data but whose it is. null: the page keeps its own. */
export function fromCorpus({ world }: Context, page: Page): Page | null {
  const { corpus } = world.settings;
  const found = corpus === null ? null : corpusPage(corpus);
  if (!found || found.kind !== page.kind) return null;
  return { ...page, bare: true, scripts: [], cgiData: '', content: raw(found.html) };
}
