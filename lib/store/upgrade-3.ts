import type { Transaction } from 'dexie';
export async function fillRosters(_transaction: Transaction): Promise<void> {}
