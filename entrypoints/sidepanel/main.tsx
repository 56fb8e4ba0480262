import { boot } from '@/components/boot.tsx';
import { t } from '@/lib/i18n.ts';

boot('ext_short_name', <h1>{t('ext_short_name')}</h1>);
