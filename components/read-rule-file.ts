import type { RuleBook } from '@/lib/platform/book.ts';
import { type CheckedFile, checkRuleFile } from '@/lib/platform/rule-file.ts';
import { problem } from '@/lib/platform/rule-file-problems.ts';
import { RULE_FILE_LIMIT } from '@/lib/platform/rule-file-shape.ts';

/**
 * Reads and checks a file that the person picked. One that is too large is not even read; one that is no UTF-8 text is no JSON.
 * @param book the rules that hold now
 */
export async function readRuleFile(file: File, book: RuleBook): Promise<CheckedFile> {
  if (file.size > RULE_FILE_LIMIT) return { ok: false, problems: [problem([], 'too-large', RULE_FILE_LIMIT / 1e6)] };
  const bytes = await file.arrayBuffer();
  try {
    return checkRuleFile(new TextDecoder('utf-8', { fatal: true }).decode(bytes), book, file.name);
  } catch (error) {
    if (error instanceof TypeError) return { ok: false, problems: [problem([], 'not-json')] };
    throw error;
  }
}
