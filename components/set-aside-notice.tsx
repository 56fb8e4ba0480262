import { t } from '@/lib/i18n.ts';
import { Notice } from './notice.tsx';
import { useSetAsideCount } from './use-accounts.ts';

/** Says that some data could not be read and where it is, as long as there is any. */
export function SetAsideNotice() {
  const count = useSetAsideCount();
  if (count === 0) return null;
  return (
    <Notice kind="caution">
      {t('set_aside_notice', count)}{' '}
      <a href="/options.html#set-aside" target="_blank" rel="noreferrer">
        {t('set_aside_see')}
      </a>
    </Notice>
  );
}
