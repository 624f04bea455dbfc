import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { sized } from '../testing/runs.ts';
import { type Language, readSentence } from './index.ts';

interface Row {
  readonly measurable: boolean;
  readonly activity: boolean;
  readonly weak: boolean;
  readonly text: string;
}

/** A labelled corpus: source, measurable, activity, baseline, maintain, weak, torn, text. */
function corpus(name: string): readonly Row[] {
  const lines = readFileSync(path.join('test', 'corpus', `${name}.tsv`), 'utf8').split('\n');
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [, measurable, activity, , , weak, , text] = line.split('\t') as string[];
      return { measurable: measurable === '1', activity: activity === '1', weak: weak === '1', text: text as string };
    });
}

/** Precision and recall of the answers where the labels say yes. */
function quality(answers: readonly (readonly [got: boolean, wanted: boolean])[]) {
  const count = (got: boolean, wanted: boolean) => answers.filter((answer) => answer[0] === got && answer[1] === wanted).length;
  const hits = count(true, true);
  const precision = hits / (hits + count(true, false));
  const recall = hits / (hits + count(false, true));
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

describe('the labelled corpora', () => {
  for (const language of ['en', 'fr'] as const satisfies readonly Language[]) {
    for (const name of [`written-${language}`, `coined-${language}`]) {
      it(`${name} is read well`, () => {
        const every = name.startsWith('coined') ? sized(4, 1) : 1;
        const sample = corpus(name).filter((_, at) => at % every === 0);
        const rows = sample.map((row) => ({ row, reading: readSentence(row.text, language) }));
        assert.ok(rows.length > 50);
        const measurable = quality(rows.map(({ row, reading }) => [reading.measurable, row.measurable]));
        const activity = quality(rows.map(({ row, reading }) => [reading.activity !== null, row.activity]));
        const weak = quality(
          rows.map(({ row, reading }) => {
            const work = reading.activity !== null && !reading.activity.withOutcome;
            return [!reading.measurable || work || reading.placeholder !== null, row.weak];
          }),
        );
        assert.ok(measurable.f1 >= 0.97, `measurable F1 ${measurable.f1}`);
        assert.ok(activity.f1 >= 0.93, `activity F1 ${activity.f1}`);
        assert.ok(weak.precision >= 0.96, `weak precision ${weak.precision}`);
        assert.ok(weak.recall >= 0.95, `weak recall ${weak.recall}`);
      });
    }
  }
});
