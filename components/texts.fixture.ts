import messages from '../public/_locales/zh_CN/messages.json';

type Message = {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
};
const texts: Readonly<Record<string, Message | undefined>> = messages;

/** The product's Chinese texts, filled as a browser fills them: what `@/lib/i18n.ts` is where there is no browser. */
export function t(key: string, ...values: readonly (string | number)[]): string {
  const text = texts[key];
  if (!text) return key;
  return text.message.replace(/\$([A-Za-z_]+)\$/g, (whole, name: string) => {
    const content = text.placeholders?.[name.toLowerCase()]?.content;
    return content ? String(values[Number(content.slice(1)) - 1] ?? '') : whole;
  });
}

export const uiLocale = () => 'zh-CN';
