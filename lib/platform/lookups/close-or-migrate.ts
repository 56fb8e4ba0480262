import type { EffectiveRule, RuleBook } from '../book.ts';
import type { Words } from '../rule.ts';
import { words } from '../rules/define.ts';

/** One question, and the rules that answer it for either way. */
export interface WayOut {
  readonly id: string;
  readonly asks: Words;
  readonly close: readonly EffectiveRule[];
  readonly migrate: readonly EffectiveRule[];
}

interface Row {
  readonly id: string;
  readonly asks: Words;
  readonly close: readonly string[];
  readonly migrate: readonly string[];
}

const ROWS: readonly Row[] = [
  {
    id: 'cost',
    asks: words('要花多少钱', 'What does it cost?'),
    close: ['deregistration-fee'],
    migrate: ['migration-fee', 'migration-notarised-letter'],
  },
  {
    id: 'followers',
    asks: words('粉丝还在吗', 'Are the followers kept?'),
    close: ['closing-moves-followers', 'closing-unfollows'],
    migrate: ['migration-carries-by-choice', 'migration-target-followers', 'migration-openid-changes'],
  },
  {
    id: 'receiver',
    asks: words('谁能办、由谁接手', 'Who may do it, and who takes over?'),
    close: ['deregistration-refusals'],
    migrate: [
      'migration-target-proof',
      'migration-same-subject',
      'migration-to-individual',
      'migration-source-account',
      'migration-refusals',
    ],
  },
  {
    id: 'time',
    asks: words('要多久', 'How long does it take?'),
    close: ['transfer-deadline', 'freeze-period', 'confirmation-window'],
    migrate: ['migration-review-time', 'migration-confirm-window', 'migration-freeze', 'migration-data-time'],
  },
  {
    id: 'verifiers',
    asks: words('谁来验证', 'Who verifies?'),
    close: ['subject-check-scan', 'subject-check-transfer', 'confirmation-needed'],
    migrate: ['migration-verifiers'],
  },
  {
    id: 'articles',
    asks: words('文章还在吗', 'Are the articles kept?'),
    close: ['closing-keeps-articles'],
    migrate: ['migration-carries-by-choice', 'migration-carries-always'],
  },
  {
    id: 'lost',
    asks: words('会失去什么', 'What is lost?'),
    close: ['deregistration-irreversible', 'released-at-confirmation'],
    migrate: ['migration-leaves-behind', 'migration-openid-changes'],
  },
  {
    id: 'told',
    asks: words('粉丝会收到通知吗', 'Are the followers told?'),
    close: ['deregistration-follower-notice'],
    migrate: ['migration-followers-told', 'migration-follower-choice'],
  },
  {
    id: 'name',
    asks: words('名称归谁', 'What becomes of the name?'),
    close: ['name-protection'],
    migrate: ['migration-name'],
  },
  {
    id: 'undo',
    asks: words('能反悔吗', 'Can it be undone?'),
    close: ['freeze-revocable', 'deregistration-irreversible'],
    migrate: ['migration-reversible', 'migration-source-recycled'],
  },
  {
    id: 'links',
    asks: words('旧链接能跳转吗', 'Do old links lead on?'),
    close: ['closing-redirect'],
    migrate: ['migration-redirect'],
  },
];

/** Deregistration beside migration (账号迁移), question by question; each side holds the rules that answer it. */
export function closeOrMigrate(book: RuleBook): readonly WayOut[] {
  const held = (ids: readonly string[]): readonly EffectiveRule[] =>
    ids.flatMap((id) => {
      const rule = book.get(id);
      return rule ? [rule] : [];
    });
  return ROWS.map(({ id, asks, close, migrate }) => ({ id, asks, close: held(close), migrate: held(migrate) }));
}
