import { t } from '@/lib/i18n.ts';

const PARTS: Readonly<Record<string, () => string>> = {
  rows: () => t('layout_part_rows'),
  name: () => t('layout_part_name'),
  term: () => t('layout_part_term'),
  date: () => t('layout_part_date'),
  button: () => t('layout_part_button'),
  label: () => t('layout_part_label'),
  value: () => t('layout_part_value'),
  css: () => t('layout_part_css'),
};

/** What a selector of a taught layout is for: `每一行`. */
export const partName = (part: string): string => PARTS[part]?.() ?? part;
