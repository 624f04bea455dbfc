import { shift } from '../../../base/range.ts';
import type { KeyResult, Objective } from '../../../model/okr.ts';
import type { FileRule, Report } from '../../rule.ts';
import { sameAmount } from '../../support/amounts.ts';
import { inFull, placeOfText } from '../../support/words.ts';

/** The same key result twice in one file, in the same words or in others. */
export const krDuplicate: FileRule = {
  id: 'kr-duplicate',
  subject: 'file',
  level: 'warning',
  check({ objectives }) {
    const reports: Report[] = [];
    const known = new Map<string, { readonly keyResult: KeyResult; readonly objective: Objective }>();
    for (const { base, objective } of objectives) {
      for (const keyResult of objective.keyResults) {
        const { title } = keyResult;
        const { measure, placeholder } = title.reading;
        // What is still to be filled in, and "- yes", are alike without being the same.
        if (measure.gist === '' || placeholder || title.misread === 'value') continue;
        const first = known.get(measure.gist);
        if (!first) known.set(measure.gist, { keyResult, objective });
        else if (!differ(first.keyResult, keyResult) && !(first.objective === objective && sameId(first.keyResult, keyResult))) {
          const range = shift(placeOfText(title), base);
          const words = inFull(first.keyResult.title);
          if (first.objective === objective) reports.push({ message: 'here', data: { words }, range });
          else reports.push({ message: 'elsewhere', data: { words, objective: inFull(first.objective.title) }, range });
        }
      }
    }
    return reports;
  },
};

/** A line that was copied with its id is told of by the id. */
function sameId(a: KeyResult, b: KeyResult): boolean {
  return a.id !== null && a.id.value === b.id?.value;
}

/** Whether the fields tell apart what the sentences do not: one title for two levels, or for two sources. */
function differ(a: KeyResult, b: KeyResult): boolean {
  const [targetA, targetB] = [a.target?.value, b.target?.value];
  const [startA, startB] = [a.baseline?.value, b.baseline?.value];
  return (
    (targetA !== undefined && targetB !== undefined && !sameAmount(targetA, targetB)) ||
    (startA !== undefined && startB !== undefined && !sameAmount(startA, startB)) ||
    (a.source !== null && b.source !== null && a.source.value !== b.source.value)
  );
}
