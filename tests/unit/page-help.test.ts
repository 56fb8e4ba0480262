import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import { PageHelp } from '@/entrypoints/popup/page-help.tsx';

vi.mock('@/lib/i18n.ts', () => ({ t: (...parts: unknown[]) => parts.join(' '), uiLocale: () => 'en' }));

it('the help for a page says so where the page is none that is known, in the place of what helps elsewhere', () => {
  const help = (page: string): string => renderToStaticMarkup(createElement(PageHelp, { page }));
  expect(help('people')).toContain('<p class="small">popup_page_help</p>');
  expect(help('other')).toContain('<p class="small">popup_page_unknown</p>');
});
