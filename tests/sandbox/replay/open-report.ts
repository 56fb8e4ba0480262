import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Report } from '../../../lib/console/report/shape.ts';
import { BadReport, readReport } from './report-file.ts';

/**
 * Reads a report from where the person has it; a relative path is from the folder in which the command was given.
 * @throws BadReport with the file's name and one line that says what is wrong
 */
export function reportFrom(file: string): Report {
  let json: string;
  try {
    json = readFileSync(path.resolve(process.env.INIT_CWD ?? process.cwd(), file), 'utf8');
  } catch {
    throw new BadReport(`${file} could not be read.`);
  }
  try {
    return readReport(json);
  } catch (error) {
    throw error instanceof BadReport ? new BadReport(`${file} cannot be shown: ${error.message}.`) : error;
  }
}
