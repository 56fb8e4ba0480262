const KEY = 'last-account';

/** The account that our pages showed last, so that a panel opened on some other page shows what the person was at. */
export function lastShown(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

export function rememberShown(accountId: string): void {
  try {
    localStorage.setItem(KEY, accountId);
  } catch {
    // Storage is full or refused: the panel then begins with the account seen last.
  }
}
