import type { Source } from '../rule.ts';

/** Pages made for search engines. Cited only to say what is wrong with them. */
export const rolesDocument: Source = {
  title: '文档一：微信公众号运营者与管理者区别是什么',
  address: 'https://xueyuan.yixiaoer.cn/article/1096',
  date: '2022-06-15',
  kind: 'filler',
};

export const leavingDocument: Source = {
  title: '文档二：怎么退出微信公众号',
  address: null,
  date: '2025-06-05',
  kind: 'filler',
};

/** @param title what the page is about @param date as exactly as the page says it; null where it says none */
export function filler(title: string, date: string | null): Source {
  return { title, address: null, date, kind: 'filler' };
}

/** Common knowledge without a source in hand. */
export const background: Source = { title: '常见说法，手头没有出处', address: null, date: null, kind: 'background' };

/** Looked for in the platform's documents, its help centre and its community, and not found. */
export const notFound: Source = {
  title: '查过官方文档、腾讯客服与开放社区，没有找到',
  address: null,
  date: null,
  kind: 'not-found',
};
