import { describe, expect, it } from 'vitest';
import fourth from '../../tests/unit/fixtures/schema-4.json';
import fifth from '../../tests/unit/fixtures/schema-5.json';
import { BLANK_COURSE } from '../deregistration/course.ts';
import { BLANK_PROFILE } from '../deregistration/profile.ts';
import { listAccounts } from './accounts.ts';
import { listDeregistrations } from './deregistrations.ts';
import { listItems } from './items.ts';
import { sweep } from './rows.ts';
import { listTemplates } from './templates.ts';
import { upgraded } from './versions.fixture.ts';

describe('ticks of a database of version 4', () => {
  const tick = (id: string, accountId: string, itemId: unknown, more: object = {}) => ({
    ...{ id, accountId, itemId, done: true, changedAt: 1000, updatedAt: 1000, deletedAt: null, ...more },
  });
  const filled = (...ticks: object[]) => upgraded({ schema: 4, tables: { ...fourth.tables, ticks } });

  it('are the items of one open run of each account, which nobody was asked about', async () => {
    const db = await filled(
      tick('a', 'one', 'apply'),
      tick('b', 'one', 'an-item-of-later', { done: false, changedAt: 3000 }),
      tick('c', 'two', 'apply', { changedAt: 2000 }),
    );
    expect(db.tables.map(({ name }) => name)).not.toContain('ticks');
    const [run] = await listDeregistrations(db, 'one');
    expect(run).toMatchObject({ answered: false, route: null, createdAt: 1000, updatedAt: 3000, archivedAt: null });
    expect(run).toMatchObject({ profile: BLANK_PROFILE, course: BLANK_COURSE });
    const items = (await listItems(db, run?.id ?? '')).map(({ id, itemId, state, changedAt }) => [
      ...[id, itemId, state, changedAt],
    ]);
    expect(items).toEqual([
      ['a', 'apply', 'done', 1000],
      ['b', 'an-item-of-later', 'todo', 3000],
    ]);
    expect(await listDeregistrations(db, 'two')).toHaveLength(1);
    expect(await sweep(db)).toBe(0);
  });

  it('that make no sense are set aside as they were, and what is sound of one is kept', async () => {
    const broken = tick('x', 'one', 7);
    const db = await filled(
      broken,
      tick('y', 'one', 'apply', { done: 'perhaps' }),
      tick('z', 'one', 'route', { changedAt: 'once' }),
    );
    const aside = await db.setAside.toArray();
    expect(aside.flatMap(({ json }) => (json === JSON.stringify(broken) ? [json] : []))).toHaveLength(1);
    expect(aside.filter(({ json }) => json.includes('"perhaps"'))).toHaveLength(1);
    const [run] = await listDeregistrations(db, 'one');
    expect((await listItems(db, run?.id ?? '')).map(({ itemId, state }) => [itemId, state])).toEqual([
      ['route', 'done'],
    ]);
  });
});

it('a database of version 5 keeps runs with all that belongs to them', async () => {
  const db = await upgraded(fifth);
  const [account] = await listAccounts(db);
  expect(account?.thirdParties?.names).toEqual(['微盟', '有赞']);
  const runs = await listDeregistrations(db, account?.id ?? '');
  expect(runs.map(({ id, archivedAt }) => [id, archivedAt === null])).toEqual([
    ['r1', true],
    ['r0', false],
  ]);
  expect(runs[0]).toMatchObject({
    profile: { followers: 8230, features: { payment: 'yes' } },
    extras: [{ id: 'own-7b0f' }],
  });
  expect(await listItems(db, 'r1')).toHaveLength(5);
  expect((await listTemplates(db)).map(({ name }) => name)).toEqual(['集团']);
});
