import type { Account } from '../account.ts';

const NAMES: Record<Account['subjectType'], string> = {
  individual: '个人',
  enterprise: '企业',
  'sole-trader': '个体工商户',
  government: '政府',
  media: '媒体',
  organisation: '其他组织',
  overseas: '境外企业',
};

export function subjectKind(account: Account): string {
  return NAMES[account.subjectType];
}

export function accountKind(account: Account): string {
  return account.serviceType === 'service' ? '服务号' : '订阅号';
}
