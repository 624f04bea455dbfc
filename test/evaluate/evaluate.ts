// Runs the linter over labelled sentences and says how often it is right. usage: see run.mjs
import { performance } from 'node:perf_hooks';
import { readSentence } from '../../server/src/core/language/index.ts';
import type { Language } from '../../server/src/core/language/reading.ts';
import { type Label, type LabelledSentence, type LabelledSet, readLabelled } from './labelled.ts';
import { type Quality, qualityOf } from './quality.ts';
import { type Judged, judge, judgeNaively, type Verdict } from './verdicts.ts';

export interface EvaluateOptions {
  readonly files: readonly string[];
  /** For files whose name does not tell; `null` asks the name. */
  readonly language: Language | null;
  /** Leaves out the list of false alarms and misses. */
  readonly summary: boolean;
}

interface Row extends LabelledSentence {
  readonly judged: Judged;
  readonly naive: Verdict;
}

/** What a label means to somebody who waits for a verdict: unmeasurable is what is accused, not measurable. */
const QUESTIONS: readonly { readonly label: Label; readonly name: string; readonly bar: string }[] = [
  { label: 'weak', name: 'weak', bar: 'precision ≥ 0.95, recall ≥ 0.90' },
  { label: 'activity', name: 'activity', bar: 'F1 ≥ 0.90' },
  { label: 'measurable', name: 'measurable', bar: 'F1 ≥ 0.97' },
  { label: 'maintain', name: 'maintain', bar: '' },
  { label: 'baseline', name: 'start stated', bar: '' },
];

/** The whole evaluation as text. Throws an `Error` with one readable line for a file that cannot be used. */
export function evaluate({ files, language, summary }: EvaluateOptions): string {
  const sets = files.map((file) => readLabelled(file, language));
  const lines: string[] = [];
  for (const set of sets) {
    const rows = set.sentences.map((sentence) => rowOf(sentence, set.language));
    lines.push(...section(set, rows, summary), '');
  }
  const languages = [...new Set(sets.map((set) => set.language))];
  if (sets.length > languages.length) {
    for (const told of languages) {
      const own = sets.filter((set) => set.language === told);
      const sentences = own.flatMap((set) => set.sentences);
      const given = new Set(own.flatMap((set) => [...set.given]));
      const all: LabelledSet = { name: `all of “${told}”`, language: told, sentences, given };
      const rows = sentences.map((sentence) => rowOf(sentence, told));
      lines.push(...section(all, rows, true), '');
    }
  }
  lines.push(timing(sets));
  return lines.join('\n');
}

function rowOf(sentence: LabelledSentence, language: Language): Row {
  return { ...sentence, judged: judge(sentence.text, language), naive: judgeNaively(sentence.text, language) };
}

function section(set: LabelledSet, rows: readonly Row[], summary: boolean): string[] {
  const torn = rows.filter((row) => row.torn).length;
  const lines = [`${set.name} (${set.language}, ${rows.length} sentences${torn ? `, ${torn} of them hard` : ''})`];
  lines.push(tableLine(['', 'precision', 'recall', 'F1', 'false', 'missed', 'any digit: P', 'R', 'F1', 'bar']));
  for (const { label, name, bar } of QUESTIONS) {
    if (!set.given.has(label)) continue;
    const own = answers(rows, label, (row) => row.judged.verdict[label]);
    const naive =
      label in rows[0]!.naive && rows[0]!.naive[label] !== null ? answers(rows, label, (row) => row.naive[label]) : null;
    lines.push(
      tableLine([
        name,
        ...figures(own),
        String(own.falseAlarms),
        String(own.misses),
        ...(naive ? figures(naive) : ['', '', '']),
        bar,
      ]),
    );
  }
  lines.push('', ...ruleLines(rows));
  if (!summary) lines.push(...mistakes(set, rows));
  return lines;
}

function answers(rows: readonly Row[], label: Label, got: (row: Row) => boolean | null): Quality {
  return qualityOf(rows.map((row) => [got(row) === true, row.labels[label]]));
}

/** How a rule's findings stand to what readers said: what it accuses should be what it is about. */
const ABOUT: Readonly<Record<string, (row: Row) => boolean>> = {
  'kr-activity': ({ labels }) => labels.activity,
  'kr-not-measurable': ({ labels }) => !labels.measurable,
  'kr-placeholder': ({ labels }) => !labels.measurable,
};

function ruleLines(rows: readonly Row[]): string[] {
  const rules = new Map<string, { found: Row[]; grave: number }>();
  for (const row of rows) {
    const seen = new Set<string>();
    for (const { rule, severity } of row.judged.findings) {
      const entry = rules.get(rule) ?? { found: [], grave: 0 };
      if (!seen.has(rule)) entry.found.push(row);
      seen.add(rule);
      if (severity === 'warning' || severity === 'error') entry.grave++;
      rules.set(rule, entry);
    }
  }
  return [...rules].sort().map(([rule, { found, grave }]) => {
    const about = ABOUT[rule];
    const right = about
      ? `precision ${figure(found.filter(about).length / found.length)}, recall ${figure(recallOf(rule, about, rows))}`
      : `${found.filter((row) => row.labels.weak).length} of them in weak sentences`;
    const gravely = grave > 0 ? `, ${grave} as warning or error` : '';
    return `  ${rule.padEnd(24)} ${String(found.length).padStart(4)} found${gravely}; ${right}`;
  });
}

function recallOf(rule: string, about: (row: Row) => boolean, rows: readonly Row[]): number {
  const wanted = rows.filter(about);
  return wanted.filter((row) => row.judged.findings.some((finding) => finding.rule === rule)).length / Math.max(1, wanted.length);
}

function mistakes({ given }: LabelledSet, rows: readonly Row[]): string[] {
  const lines: string[] = [];
  for (const { label, name } of QUESTIONS) {
    if (!given.has(label)) continue;
    for (const [title, got] of [
      [`called ${name}, and is not`, true],
      [`${name}, and not called so`, false],
    ] as const) {
      const wrong = rows.filter((row) => row.labels[label] !== got && row.judged.verdict[label] === got);
      if (wrong.length > 0) lines.push('', `  ${title}:`, ...wrong.map(mistake));
    }
  }
  return lines;
}

function mistake({ text, torn, judged }: Row): string {
  const rules = [...new Set(judged.findings.filter(({ severity }) => severity !== 'hint').map(({ rule }) => rule))];
  return `    ${torn ? '~' : '-'} ${text}${rules.length > 0 ? `   [${rules.join(', ')}]` : ''}`;
}

function figures({ precision, recall, f1 }: Quality): string[] {
  return [figure(precision), figure(recall), figure(f1)];
}

function figure(value: number | null): string {
  return value === null ? '–' : value.toFixed(3);
}

const WIDTHS = [14, 10, 8, 8, 7, 8, 14, 7, 7, 0];

function tableLine(cells: readonly string[]): string {
  return `  ${cells.map((cell, i) => (i === 0 || i === 9 ? cell.padEnd(WIDTHS[i]!) : cell.padStart(WIDTHS[i]!))).join('  ')}`.trimEnd();
}

/** What reading a sentence costs once the machine is warm. */
function timing(sets: readonly LabelledSet[]): string {
  const times: number[] = [];
  for (let round = 0; round < 3; round++) {
    for (const { sentences, language } of sets) {
      for (const { text } of sentences) {
        const since = performance.now();
        readSentence(text, language);
        if (round === 2) times.push(performance.now() - since);
      }
    }
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor((times.length - 1) * share)] as number).toFixed(3);
  return `Reading a sentence: ${at(0.5)} ms in the median, ${at(0.95)} ms at the 95th percentile, ${at(1)} ms at most.`;
}
