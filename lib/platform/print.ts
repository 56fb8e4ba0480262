/** Prints the rule set as JSON: `npm run --silent rules`. */
import { RULES } from './rules/index.ts';

process.stdout.write(`${JSON.stringify(RULES, null, 2)}\n`);
