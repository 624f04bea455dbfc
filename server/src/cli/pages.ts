import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locale } from '../core/index.ts';

/** The pages of the rules come with the package, beside the rules. */
const FOLDER = '../../server/src/core/lint/rules';

/** The page of a rule as Markdown; `null` where there is none. `rule` must be the id of a rule. */
export function readPage(rule: string, locale: Locale): string | null {
  try {
    return readFileSync(path.join(__dirname, FOLDER, rule, `README${locale === 'fr' ? '.fr' : ''}.md`), 'utf8');
  } catch {
    return null;
  }
}
