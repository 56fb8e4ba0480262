import { expect, it } from 'vitest';
import en from '../../public/_locales/en/messages.json';
import { BUILT_IN } from '../platform/book.ts';
import { ACTIONS } from './actions.ts';
import type { Part } from './content.ts';
import { CONTENTS } from './contents.ts';

/** Every action that the overlay's public face promises; more may be added, none renamed. */
const PROMISED = `invite-operator unbind-operator change-administrator bind-administrator toggle-risk-protection
  change-password rename change-alias change-avatar change-intro reset-appsecret edit-ip-whitelist edit-server-config
  authorise-third-party revoke-third-party link-miniprogram unlink-miniprogram bind-merchant transfer-account deregister
  mass-send delete-published change-login-email upgrade-to-service bind-legal-person unbind-open-platform
  toggle-server-config view-appsecret revoke-deregistration`.split(/\s+/);

const PARTS: readonly Part[] = Object.values(CONTENTS).flatMap(({ what, who, undo, costs, checks, instead, where }) => [
  ...what,
  ...who,
  ...undo,
  ...costs,
  ...checks,
  ...instead,
  ...(where ? [where] : []),
]);
const kindOf = (ruleId: string): string => BUILT_IN.get(ruleId)?.value.kind ?? `no rule ${ruleId}`;

it('knows every action once', () => {
  expect(ACTIONS.map(({ id }) => id).sort()).toEqual([...PROMISED].sort());
});

it('quotes and rests on rules without a figure, and takes figures from rules that have one', () => {
  const WITHOUT = ['yes-no', 'list', 'text', 'unknown'];
  for (const part of PARTS) {
    if (part.kind === 'rule') {
      expect(WITHOUT, part.rule).toContain(kindOf(part.rule));
      continue;
    }
    for (const ruleId of part.rests) expect(WITHOUT, ruleId).toContain(kindOf(ruleId));
    for (const ruleId of part.figures) expect(kindOf(ruleId), ruleId).toMatch(/^(count|period|money|text)/);
  }
});

it('fills every gap of its words', () => {
  const gaps = (key: keyof typeof en): number => {
    const text = en[key];
    return 'placeholders' in text ? Object.keys(text.placeholders).length : 0;
  };
  for (const part of PARTS) {
    if (part.kind === 'words') expect(part.figures.length, part.words).toBe(gaps(part.words));
  }
});

it('leaves no words of an action unsaid', () => {
  const said = new Set(PARTS.flatMap((part) => (part.kind === 'words' ? [part.words] : [])));
  const written = Object.keys(en).filter((key) =>
    ACTIONS.some(({ id }) => key.startsWith(`guard_${id.replaceAll('-', '_')}_`) && !key.endsWith('_title')),
  );
  expect(written.filter((key) => !said.has(key as keyof typeof en))).toEqual([]);
});

it('calls dangerous only what cannot be undone, or shuts somebody out', () => {
  for (const { id, severity } of ACTIONS) {
    const { undo, cost } = CONTENTS[id].short;
    if (undo === 'never') expect(severity, id).toBe('danger');
    if (severity === 'info') expect(cost, id).not.toContain('lock_out');
  }
});
