import { t } from '@/lib/i18n.ts';
import { useAccounts } from '../use-accounts.ts';
import type { GuardsHand } from '../use-guards.ts';
import { pageName, sayMoment } from '../words.ts';
import { changeOf } from './guard-words.ts';

/** Where warnings sleep for a while, each with a way to wake them. Nothing where they sleep nowhere. */
export function SnoozedPages({ hand }: { hand: GuardsHand }) {
  const accounts = useAccounts();
  const { snoozed } = hand.guards;
  if (snoozed.length === 0) return null;
  return (
    <section className="guard-part" aria-labelledby="guards-snoozed">
      <h3 id="guards-snoozed">{t('guard_snoozed')}</h3>
      <ul className="guard-snoozed">
        {snoozed.map((one) => {
          const known = accounts?.find(({ account }) => account.id === one.accountId);
          const account = known?.marks.label ?? known?.account.nickname ?? null;
          const where = [pageName(one.page), account].filter(Boolean).join(' · ');
          return (
            <li key={`${one.accountId}/${one.page}`} data-snoozed={one.page}>
              <span>
                {where}
                <span className="small"> {t('guard_snoozed_until', sayMoment(one.until))}</span>
              </span>
              <button
                type="button"
                className="button button--small"
                aria-label={t('guard_wake_on', where)}
                onClick={() =>
                  void hand.change(
                    (kept) => ({
                      ...kept,
                      snoozed: kept.snoozed.filter(
                        ({ page, accountId }) => page !== one.page || accountId !== one.accountId,
                      ),
                    }),
                    changeOf.woken(one.page),
                  )
                }
              >
                {t('guard_wake')}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
