import en from '../public/_locales/en/messages.json';
import zh from '../public/_locales/zh_CN/messages.json';

type Text = {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
};
type Texts = Readonly<Record<string, Text | undefined>>;

let locale: 'zh-CN' | 'en' = 'zh-CN';

/** What is said while the texts are in that language. */
export function speaking<T>(language: 'zh-CN' | 'en', say: () => T): T {
  const before = locale;
  locale = language;
  try {
    return say();
  } finally {
    locale = before;
  }
}

/** The product's texts in both languages, filled as a browser fills them: what `i18n.ts` is where there is no browser. */
export function t(key: string, ...values: readonly (string | number)[]): string {
  const texts: Texts = locale === 'en' ? en : zh;
  const text = texts[key];
  return (text?.message ?? key).replace(/\$(\w+)\$/g, (_, name: string) => {
    const place = Number(text?.placeholders?.[name.toLowerCase()]?.content.slice(1));
    return String(values[place - 1]);
  });
}

export const uiLocale = (): 'zh-CN' | 'en' => locale;
