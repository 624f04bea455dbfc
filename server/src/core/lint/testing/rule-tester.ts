import assert from 'node:assert/strict';
import type { Language } from '../../language/reading.ts';
import type { Finding, Severity } from '../rule.ts';
import { type LintTextOptions, lintText } from './lint-text.ts';

/** One finding that is expected: which message, at which words, and what else the case is about. */
export interface Expected {
  readonly message: string;
  /** The words of the text that the finding's range covers. */
  readonly at: string;
  readonly severity?: Severity;
  /** The texts after each of its fixes. A snippet's tab stops stay as they are. */
  readonly fixed?: readonly string[];
}

export interface Case extends LintTextOptions {
  readonly text: string;
  readonly name?: string;
}

export interface RuleCases {
  readonly valid: readonly (string | Case)[];
  readonly invalid: readonly (Case & { readonly expected: readonly Expected[] })[];
}

/** Defines the tests of one rule: what it must be silent about, and what it must find where. */
export function testRule(rule: string, { valid, invalid }: RuleCases): void {
  describe(rule, () => {
    for (const item of valid) {
      const given: Case = typeof item === 'string' ? { text: item } : item;
      it(`is silent about ${given.name ?? shortened(given.text)}`, () =>
        assert.deepEqual(
          of(rule, lintText(given.text, given)).map((finding) => `${finding.message}: ${given.text.slice(...finding.range)}`),
          [],
        ));
    }
    for (const given of invalid) {
      it(`finds ${given.name ?? shortened(given.text)}`, () => {
        const findings = of(rule, lintText(given.text, given));
        assert.deepEqual(
          findings.map((finding, i) => shapeOf(finding, given.text, given.expected[i])),
          given.expected,
        );
      });
    }
  });
}

/** Key results of one objective, each a line behind a dash (or several, indented as below a dash). */
export function keyResults(language: Language, ...items: readonly string[]): string {
  const title = language === 'fr' ? 'Des clients qui reviennent' : 'Guests who come back';
  const lines = items.map((item) => `      - ${item.split('\n').join('\n        ')}\n`);
  return `language: ${language}\nobjectives:\n  - title: ${title}\n    key_results:\n${lines.join('')}`;
}

/** A valid or invalid case about key results. */
export function inFile(language: Language, ...items: readonly string[]): Case {
  return { text: keyResults(language, ...items), name: items.map(shortened).join(' | ') };
}

/** An objective with two healthy key results. */
export function objective(language: Language, title: string): Case {
  const measures =
    language === 'fr'
      ? ['Taux de retour de 31 % à 45 %', "Temps d'attente de 12 min à 4 min"]
      : ['Return rate from 31% to 45%', 'Waiting time from 12 min to 4 min'];
  const text = `language: ${language}\nobjectives:\n  - title: ${title}\n    key_results:\n${measures.map((it) => `      - ${it}\n`).join('')}`;
  return { text, name: title };
}

function of(rule: string, findings: readonly Finding[]): Finding[] {
  return findings.filter((finding) => finding.rule === rule);
}

function shapeOf(finding: Finding, text: string, expected: Expected | undefined): Expected {
  const fixed = finding.fixes.map(({ edits }) =>
    [...edits]
      .sort((a, b) => b.range[0] - a.range[0])
      .reduce((result, { range, newText }) => result.slice(0, range[0]) + newText + result.slice(range[1]), text),
  );
  return {
    message: finding.message,
    at: text.slice(...finding.range),
    ...(expected?.severity ? { severity: finding.severity } : {}),
    ...(expected?.fixed ? { fixed } : {}),
  };
}

function shortened(text: string): string {
  const line = text.trim().split('\n').join(' ⏎ ');
  return line.length > 90 ? `${line.slice(0, 89)}…` : line;
}
