import { formatDay } from '../base/calendar.ts';
import { readQuantity } from '../language/index.ts';
import type { Language } from '../language/reading.ts';
import type { CheckIn, KeyResult, Objective, OkrFile } from '../model/okr.ts';
import type { YamlNode } from '../syntax/tree.ts';
import { valueIn } from '../write/nodes.ts';
import { readFile } from '../write/same-model.ts';
import { BARE_NUMBER } from '../write/spelled-value.ts';

/** The columns of an exported plan: names that an import knows, the same in all languages so that a formula or a script holds. */
export const COLUMNS = [
  'kind',
  'id',
  'title',
  'objective',
  'team',
  'cycle',
  'level',
  'language',
  'why',
  'owner',
  'parent',
  'type',
  'origin',
  'rollup',
  'baseline',
  'target',
  'current',
  'trend',
  'unit',
  'maintain',
  'weight',
  'source',
  'done',
  'due',
  'status',
  'date',
  'value',
  'confidence',
  'note',
  'by',
  'grade',
  'retrospective',
] as const;

export type Cell = string | number | null;
type Cells = Partial<Record<(typeof COLUMNS)[number], Cell>>;

/**
 * The plan of a file as rows, one for each objective, key result, stage, action and check-in, each below what it belongs to. An import
 * of them gives the same plan. Without comments, unknown fields, and the log of the file.
 */
export function planRows(text: string, about: Pick<OkrFile, 'uri' | 'language'>): readonly (readonly Cell[])[] {
  const { file, nodes } = readFile(text, about);
  const { language } = file;
  const rows: Cells[] = [];
  for (const [at, { objective }] of file.objectives.entries()) {
    const { node, keyResults } = nodes.objectives[at] ?? { node: null, keyResults: [] };
    const title = objective.title.text.trim();
    rows.push({
      ...objectiveCells(objective, node),
      team: file.team.value,
      cycle: file.cycle?.value ?? null,
      level: file.level?.value ?? null,
      language,
    });
    for (const [index, keyResult] of objective.keyResults.entries()) {
      rows.push({ ...keyResultCells(keyResult, keyResults[index] ?? null, language), objective: title });
      for (const { title: words, weight, done } of keyResult.milestones ?? [])
        rows.push({ kind: 'milestone', title: words, weight: weight === 1 ? null : weight, done: done ? 'true' : null });
      for (const { title: words, owner, due, status } of keyResult.actions)
        rows.push({ kind: 'action', title: words, owner, due: due === null ? null : formatDay(due), status });
      for (const checkIn of keyResult.checkIns) rows.push(checkInCells(checkIn, language));
    }
  }
  return rows.map((row) => COLUMNS.map((column) => row[column] ?? null));
}

function objectiveCells(objective: Objective, node: YamlNode | null): Cells {
  const { id, title, why, owner, parents, origin, rollup, score, retrospective } = objective;
  return {
    kind: 'objective',
    id: id?.value ?? null,
    title: title.text.trim(),
    why: why?.value ?? null,
    owner: owner?.value ?? null,
    parent: parents.map(({ ref, weight }) => (weight === 1 ? ref.value : `${ref.value} (${weight})`)).join(' | ') || null,
    type: written(node, 'type'),
    origin: origin?.value ?? null,
    rollup,
    grade: score?.value ?? null,
    retrospective: retrospective?.value ?? null,
  };
}

function keyResultCells(keyResult: KeyResult, node: YamlNode | null, language: Language): Cells {
  const { id, title, owner, weight, source, done, score } = keyResult;
  const quantity = (name: string) => numberOr(written(node, name), language);
  return {
    kind: 'key-result',
    id: id?.value ?? null,
    title: title.text.trim(),
    owner: owner?.value ?? null,
    baseline: quantity('baseline'),
    target: quantity('target'),
    current: quantity('current'),
    trend: quantity('trend'),
    unit: written(node, 'unit'),
    maintain: written(node, 'maintain'),
    weight: weight === 1 ? null : weight,
    source: source?.value ?? null,
    done: done === null ? null : String(done.value),
    grade: score?.value ?? null,
  };
}

function checkInCells({ day, value, confidence, note, status, by }: CheckIn, language: Language): Cells {
  return {
    kind: 'check-in',
    date: formatDay(day),
    value: value === null ? null : numberOr(value.text, language),
    confidence,
    note,
    status: status?.value ?? null,
    by,
  };
}

/** A field as the file has it. */
function written(node: YamlNode | null, name: string): string | null {
  const value = node?.kind === 'map' ? valueIn(node, name) : null;
  return value?.kind === 'scalar' && value.text !== '' ? value.text : null;
}

/** A number alone as a number, whatever its language makes of points and commas; with a unit, as it is written. */
function numberOr(text: string | null, language: Language): Cell {
  if (text === null || !BARE_NUMBER.test(text)) return text;
  return readQuantity(text, language)?.quantity.value ?? text;
}
