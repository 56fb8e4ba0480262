import { ACTIONS, type ActionId } from '@/lib/guards/actions.ts';
import { type GuardMode, MODES, modeOf, modesFor } from '@/lib/guards/modes.ts';
import { t } from '@/lib/i18n.ts';
import type { GuardsHand } from '../use-guards.ts';
import { actionTitle, changeOf, modeName } from './guard-words.ts';

const SEVERITIES = ['danger', 'caution', 'info'] as const;

/** Every action with what is done about it, the gravest first. */
export function ActionModes({ hand }: { hand: GuardsHand }) {
  const { guards } = hand;
  const set = (id: ActionId, mode: GuardMode | null): void => {
    const others = Object.fromEntries(Object.entries(guards.own).filter(([other]) => other !== id));
    void hand.change(
      (kept) => ({ ...kept, own: mode ? { ...kept.own, [id]: mode } : others }),
      changeOf.mode(id, mode),
    );
  };
  return (
    <>
      {SEVERITIES.map((severity) => (
        <section key={severity} aria-labelledby={`guards-${severity}`}>
          <h3 id={`guards-${severity}`}>
            {t(`guard_severity_${severity}`)}
            {severity === 'danger' && <span className="small"> · {t('guard_not_silenced')}</span>}
          </h3>
          <ul className="guard-modes">
            {ACTIONS.filter((action) => action.severity === severity).map((action) => {
              const own = Object.hasOwn(guards.own, action.id);
              return (
                <li key={action.id} data-action={action.id}>
                  <label htmlFor={`mode-${action.id}`}>{actionTitle(action.id)}</label>
                  <select
                    id={`mode-${action.id}`}
                    className="field"
                    value={own ? modeOf(guards, action) : ''}
                    onChange={({ currentTarget: { value } }) =>
                      set(action.id, MODES.find((mode) => mode === value) ?? null)
                    }
                  >
                    <option value="">{t('guard_mode_preset', modeName(modeOf({ ...guards, own: {} }, action)))}</option>
                    {modesFor(action.severity).map((mode) => (
                      <option key={mode} value={mode}>
                        {modeName(mode)}
                      </option>
                    ))}
                  </select>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </>
  );
}
