import type { ReactNode } from 'react';
import { browser } from 'wxt/browser';
import { CulpritFinder } from '@/components/culprit/culprit-finder.tsx';
import { useCulprit } from '@/components/culprit/use-culprit.ts';
import { GuardSettings } from '@/components/guards/guard-settings.tsx';
import { Notice } from '@/components/notice.tsx';
import { PausedPages } from '@/components/paused-pages.tsx';
import { Switch } from '@/components/switch.tsx';
import { type SettingsHand, withName } from '@/components/use-settings.ts';
import { type MessageKey, t } from '@/lib/i18n.ts';
import { FEATURE_IDS, type FeatureId, isOn } from '@/lib/settings.ts';
import { ReminderSettings } from './reminder-settings.tsx';
import { SetAside } from './set-aside.tsx';
import { Shortcuts } from './shortcuts.tsx';
import { StoredData } from './stored-data.tsx';

type Underscored<S extends string> = S extends `${infer Head}-${infer Tail}` ? `${Head}_${Underscored<Tail>}` : S;
const featureKey = (id: FeatureId) => `feature_${id.replaceAll('-', '_')}` as `feature_${Underscored<FeatureId>}`;

export const SECTIONS = {
  features: 'options_features',
  culprit: 'culprit_section',
  guards: 'options_guards',
  reminders: 'options_reminders',
  paused: 'paused_pages',
  data: 'options_data',
  'set-aside': 'options_set_aside',
  shortcuts: 'options_shortcuts',
  privacy: 'options_privacy',
  about: 'options_about',
} as const satisfies Record<string, MessageKey>;
type SectionName = keyof typeof SECTIONS;

/** What a person may settle, and what is kept of theirs: one section beneath the other. */
export function SettingsView({ hand }: { hand: SettingsHand }) {
  const culprit = useCulprit();
  // What came late would push away what somebody is about to press.
  if (!culprit) return <p className="loading">{t('loading')}</p>;
  return (
    <>
      {hand.problem && <Notice kind="danger">{hand.problem}</Notice>}
      <Section id="features" hint={t('options_features_hint')}>
        <Features hand={hand} />
      </Section>
      <Section id="culprit">
        <div className="options-line">
          <CulpritFinder hand={culprit} />
        </div>
      </Section>
      <Section id="guards" hint={t('options_guards_hint')}>
        <GuardSettings />
      </Section>
      <Section id="reminders" hint={t('options_reminders_hint')}>
        <ReminderSettings />
      </Section>
      <Section id="paused">
        {hand.settings.paused.length > 0 ? (
          <PausedPages hand={hand} />
        ) : (
          <p className="options-line small">{t('paused_none')}</p>
        )}
      </Section>
      <Section id="data">
        <StoredData />
      </Section>
      <Section id="set-aside" hint={t('options_set_aside_hint')}>
        <SetAside />
      </Section>
      <Section id="shortcuts">
        <Shortcuts />
      </Section>
      <Section id="privacy">
        <p className="options-line">{t('privacy_text')}</p>
      </Section>
      <Section id="about">
        <p className="options-line">
          {t('ext_name')} {browser.runtime.getManifest().version}
        </p>
      </Section>
    </>
  );
}

function Section({ id, hint, children }: { id: SectionName; hint?: string; children: ReactNode }) {
  return (
    <section id={id} className="options-section" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t(SECTIONS[id])}</h2>
      {hint && <p className="small">{hint}</p>}
      <div className="card">{children}</div>
    </section>
  );
}

function Features({ hand }: { hand: SettingsHand }) {
  return (
    <ul className="options-rows">
      {FEATURE_IDS.map((id) => (
        <li key={id} data-feature={id}>
          <Switch
            label={t(featureKey(id))}
            hint={t(`${featureKey(id)}_hint`)}
            on={isOn(hand.settings, id)}
            onChange={(on) => hand.change((settings) => ({ ...settings, off: withName(settings.off, id, !on) }))}
          />
        </li>
      ))}
    </ul>
  );
}
