import { PanelRight } from 'lucide';
import { Icon } from '@/components/icon.tsx';
import { t } from '@/lib/i18n.ts';
import { openPanel } from './open-panel.ts';

export function PanelButton({ windowId }: { windowId: number | null }) {
  return (
    <button type="button" className="button button--primary" onClick={() => void openPanel(windowId, null)}>
      <Icon node={PanelRight} />
      {t('open_panel')}
    </button>
  );
}
