import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '../../server/src/core/language/reading.ts';

/** What a reader said of a sentence; see the guideline in `test/corpus/README.md`. */
export interface Labels {
  readonly measurable: boolean;
  readonly activity: boolean;
  readonly baseline: boolean;
  readonly maintain: boolean;
  readonly weak: boolean;
}

export type Label = keyof Labels;

export interface LabelledSentence {
  readonly text: string;
  readonly labels: Labels;
  /** Two careful readers may differ on it. */
  readonly torn: boolean;
}

/** The sentences of one file. */
export interface LabelledSet {
  readonly name: string;
  readonly language: Language;
  readonly sentences: readonly LabelledSentence[];
  /** Labels that somebody gave: a column without a single yes was left empty. */
  readonly given: ReadonlySet<Label>;
}

/** Columns of a labelled file, tab-separated; lines that begin with # are comments. */
const COLUMNS = ['source', 'measurable', 'activity', 'baseline', 'maintain', 'weak', 'torn', 'text'] as const;
const LABELS: readonly Label[] = ['measurable', 'activity', 'baseline', 'maintain', 'weak'];

/** Reads a file of labelled sentences. Throws an `Error` with one readable line for anything else. */
export function readLabelled(file: string, language: Language | null): LabelledSet {
  const name = path.basename(file).replace(/\.tsv$/, '');
  const told = language ?? languageIn(name);
  if (!told) throw new Error(`${file}: neither “en” nor “fr” in its name; say --language en or --language fr.`);
  const sentences = readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .flatMap((line, i) => (line === '' || line.startsWith('#') ? [] : [sentenceOf(line, `${file}:${i + 1}`)]));
  if (sentences.length === 0) throw new Error(`${file}: no sentence in it.`);
  const given = new Set(LABELS.filter((label) => sentences.some(({ labels }) => labels[label])));
  return { name, language: told, sentences, given };
}

function languageIn(name: string): Language | null {
  const found = /(?:^|[-_.])(en|fr)(?:[-_.]|$)/.exec(name)?.[1];
  return (found as Language | undefined) ?? null;
}

function sentenceOf(line: string, place: string): LabelledSentence {
  const cells = line.split('\t');
  if (cells.length !== COLUMNS.length) throw new Error(`${place}: ${cells.length} columns instead of ${COLUMNS.join(', ')}.`);
  const [, measurable, activity, baseline, maintain, weak, torn, text] = cells as string[];
  for (const cell of [measurable, activity, baseline, maintain, weak, torn])
    if (cell !== '0' && cell !== '1') throw new Error(`${place}: a label is 0 or 1, not “${cell}”.`);
  const yes = (cell: string | undefined) => cell === '1';
  return {
    text: text as string,
    labels: {
      measurable: yes(measurable),
      activity: yes(activity),
      baseline: yes(baseline),
      maintain: yes(maintain),
      weak: yes(weak),
    },
    torn: yes(torn),
  };
}
