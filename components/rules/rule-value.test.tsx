import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { BUILT_IN } from '@/lib/platform/book.ts';
import * as make from '@/lib/platform/rules/define.ts';
import { RuleFigure, RuleValueBody } from './rule-value.tsx';

vi.mock('@/lib/i18n.ts', () => import('@/lib/texts.fixture.ts'));

describe('a value is drawn', () => {
  it('with its figure before its unit', () => {
    expect(renderToStaticMarkup(<RuleFigure value={make.period(24, 'hour')} />)).toBe(
      '<p class="rule-figure"><b>24</b> 小时</p>',
    );
    expect(renderToStaticMarkup(<RuleFigure value={make.yuan(300)} />)).toContain('<b>¥300</b>');
    expect(renderToStaticMarkup(<RuleFigure value={make.text('甲', 'a')} />)).toBe('');
  });

  it('as a table by follower count, as steps, as bullets', () => {
    const table = renderToStaticMarkup(<RuleValueBody value={make.daysByFollowers([1_000, 7], [null, 15])} />);
    expect(table).toContain('<th scope="row">不超过 1,000</th><td>7 天</td>');
    expect(renderToStaticMarkup(<RuleValueBody value={make.steps(make.words('一', 'one'))} />)).toContain('<ol');
    expect(renderToStaticMarkup(<RuleValueBody value={make.list(make.words('一', 'one'))} />)).toContain('<ul');
  });

  it('a long list is cut short until it is asked for, and says by how much', () => {
    const items = Array.from({ length: 8 }, (_, n) => make.words(`第 ${n}`, `no ${n}`));
    const short = renderToStaticMarkup(<RuleValueBody value={make.list(...items)} whole={false} />);
    expect(short.match(/<li>/g)).toHaveLength(3);
    expect(short).toContain('还有 5 项');
    expect(renderToStaticMarkup(<RuleValueBody value={make.list(...items)} />).match(/<li>/g)).toHaveLength(8);
  });

  it('what is not known says who could tell', () => {
    const gaps = [...BUILT_IN.values()].filter(({ value }) => value.kind === 'unknown');
    expect(gaps.length).toBeGreaterThan(0);
    for (const { value } of gaps) expect(renderToStaticMarkup(<RuleValueBody value={value} />)).toContain('谁能回答');
  });
});
