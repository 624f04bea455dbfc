import type { Language } from '../../language/reading.ts';
import type { KeyResult, Objective, OkrFile, Problem } from '../../model/okr.ts';
import { marked } from '../../testing/markers.ts';
import { createDeclarer } from '../declare-file.ts';
import { segmentText } from '../segments.ts';

/** A file declared out of a text, as the index does it. */
export function declare(text: string, language: Language | null = null): OkrFile {
  return createDeclarer().declare(segmentText(text), { uri: '/teams/data.okr.yaml', language });
}

/** The only objective of a text. */
export function objectiveIn(text: string, language: Language | null = 'en'): Objective {
  const [placed] = declare(text, language).objectives;
  if (!placed) throw new Error(`No objective in ${JSON.stringify(text)}`);
  return placed.objective;
}

/** The only key result of an objective that is written around the given item. */
export function keyResultIn(item: string, language: Language | null = 'en'): KeyResult {
  const [keyResult] = objectiveIn(aroundKeyResult(item), language).keyResults;
  if (!keyResult) throw new Error(`No key result in ${JSON.stringify(item)}`);
  return keyResult;
}

/** A file with one objective and one key result, whose lines are given without their indentation. */
export function aroundKeyResult(item: string): string {
  const lines = item.split('\n').map((line, index) => (index === 0 ? `      - ${line}` : `        ${line}`));
  return `objectives:\n  - title: Customers trust us\n    key_results:\n${lines.join('\n')}\n`;
}

/** All problems of a file with absolute ranges, in the order of the text. */
export function problemsOf(file: OkrFile): readonly Problem[] {
  const inside = file.objectives.flatMap(({ base, objective }) =>
    objective.problems.map((problem) => ({ ...problem, range: [problem.range[0] + base, problem.range[1] + base] as const })),
  );
  return [...file.problems, ...inside].sort((a, b) => a.range[0] - b.range[0]);
}

/** `code/message` and the words of each problem of a text, and the words that its `⟦…⟧` stand around. */
export function found(source: string, language: Language | null = 'en') {
  const { text, ranges } = marked(source, true);
  const problems = problemsOf(declare(text, language)).map((problem) => ({
    id: `${problem.code}/${problem.message}`,
    range: problem.range,
    data: problem.data,
  }));
  return { text, ranges: [...ranges].sort((a, b) => a[0] - b[0]), problems };
}
