import { readSentence } from '../../server/src/core/language/index.ts';
import type { Language } from '../../server/src/core/language/reading.ts';
import type { Finding } from '../../server/src/core/lint/rule.ts';
import { lintText } from '../../server/src/core/lint/testing/lint-text.ts';
import type { Labels } from './labelled.ts';

/** What somebody who judges sentences says of one; `null` where it has no opinion. */
export type Verdict = { readonly [label in keyof Labels]: boolean | null };

export interface Judged {
  readonly verdict: Verdict;
  /** What the linter found in the sentence itself. */
  readonly findings: readonly Finding[];
}

const HOLDING: ReadonlySet<string> = new Set(['kr-maintain']);

/** The linter's verdict on a sentence that is the only key result of an objective, without any other field. */
export function judge(text: string, language: Language): Judged {
  const title = language === 'fr' ? 'Des habitués qui restent' : 'Regulars who stay';
  const file = `language: ${language}\nobjectives:\n  - title: ${title}\n    key_results:\n      - title: ${JSON.stringify(text)}\n`;
  const findings = lintText(file, { language }).filter(({ rule }) => rule.startsWith('kr-'));
  const found = new Set(findings.map(({ rule }) => rule));
  return {
    findings,
    verdict: {
      measurable: !found.has('kr-not-measurable') && !found.has('kr-placeholder'),
      activity: found.has('kr-activity'),
      baseline: readSentence(text, language).baseline !== null,
      maintain: [...HOLDING].some((rule) => found.has(rule)),
      weak: findings.some(({ severity }) => severity === 'warning' || severity === 'error'),
    },
  };
}

/** Verbs that begin work, as a quick list has them. */
const OUTPUT_VERBS: Readonly<Record<Language, RegExp>> = {
  en: /^(?:publish|write|create|build|launch|ship|deliver|develop|design|implement|complete|finish|run|organi[sz]e|hold|host|conduct|define|document|set up|roll out|release|migrate|train)\b/i,
  fr: /^(?:publier|écrire|rédiger|créer|construire|lancer|livrer|développer|concevoir|mettre en place|terminer|organiser|animer|définir|documenter|déployer|migrer|former|réaliser|produire)\b/i,
};

/** What linting has to be better than: any digit will do, unless the sentence starts with an output verb. */
export function judgeNaively(text: string, language: Language): Verdict {
  const measurable = /\d/.test(text);
  const activity = OUTPUT_VERBS[language].test(text);
  return { measurable, activity, baseline: null, maintain: null, weak: activity || !measurable };
}
