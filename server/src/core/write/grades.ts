import { shift } from '../base/range.ts';
import type { OkrFile } from '../model/okr.ts';
import { applyEdits, columnOfKeys, insertPair, type Paragraphs, scalarSource, setValue, type TextEdit } from '../syntax/edits.ts';
import type { YamlMap, YamlNode } from '../syntax/tree.ts';
import { belowComments, mergedEdits, titleInBraces } from './field.ts';
import { changeItem, type Item } from './item.ts';
import { hasNewProblems, type Model, modelOf, type ReadFile, readFile, sameModel } from './same-model.ts';

/** What the close writes of one objective, or of one of its key results. */
export interface Grade {
  readonly objective: number;
  /** `null`: the objective itself. */
  readonly keyResult: number | null;
  /** 0..1; `null` leaves what stands there. */
  readonly score: number | null;
  /** `null` leaves what stands there; objectives only. */
  readonly retrospective: string | null;
}

/** Grades have two decimals. */
export function roundedGrade(score: number): number {
  return Math.round(score * 100 * (1 + Number.EPSILON * 4)) / 100;
}

/**
 * The edits that write grades and retrospectives into a file, whatever the shape of its items. The text is read again with
 * them and must say the same as before, with the grades; `null` where it would not, or where an item leaves no place.
 */
export function gradeEdits(text: string, about: Pick<OkrFile, 'uri' | 'language'>, grades: readonly Grade[]): TextEdit[] | null {
  const given = grades
    .map((grade) => ({ ...grade, score: grade.score === null ? null : roundedGrade(grade.score) }))
    .map((grade) => ({ ...grade, retrospective: grade.retrospective === null ? null : tidy(grade.retrospective) }));
  const before = readFile(text, about);
  const expected = withGrades(modelOf(before.file), given);
  // Above blank lines that have spaces in them, only quotes say where a text ends.
  for (const paragraphs of ['block', 'quotes'] as const) {
    const edits = inOrder(given).map((grade) => editsOf(before, grade, paragraphs));
    if (edits.includes(null)) return null;
    const merged = mergedEdits(edits.flatMap((own) => own ?? []));
    const after = readFile(applyEdits(text, merged), about);
    if (sameModel(modelOf(after.file), expected) && !hasNewProblems(before.file, after.file)) return merged;
  }
  return null;
}

/** Lines without what nobody sees, and without empty ones at either end. */
function tidy(retrospective: string): string {
  const lines = retrospective.split(/\r\n|\r|\n/).map((line) => line.trimEnd());
  return lines
    .join('\n')
    .replace(/^\n+|\n+$/g, '')
    .trim();
}

/** Key results before their objective, whose fields stand below them. */
function inOrder(grades: readonly Grade[]): Grade[] {
  const place = ({ keyResult }: Grade) => keyResult ?? Number.POSITIVE_INFINITY;
  return [...grades].sort((a, b) => a.objective - b.objective || (place(a) === place(b) ? 0 : place(a) - place(b)));
}

/** What stands below the grade: by the order of the format, work and measurements of a key result, the words of an objective. */
const BELOW_SCORE: readonly string[] = ['actions', 'check_ins', 'retrospective'];

function editsOf(
  { text, file, nodes }: ReadFile,
  { objective, keyResult, score, retrospective }: Grade,
  paragraphs: 'block' | 'quotes',
): TextEdit[] | null {
  const placed = file.objectives[objective];
  const declared = keyResult === null ? placed?.objective : placed?.objective.keyResults[keyResult];
  const places = nodes.objectives[objective];
  const node = keyResult === null ? places?.node : places?.keyResults[keyResult];
  if (!placed || !declared || !node) return null;
  const fields: Field[] = [];
  if (score !== null) fields.push({ name: 'score', value: score, above: BELOW_SCORE });
  if (retrospective !== null)
    fields.push({ name: 'retrospective', value: paragraphs === 'block' ? textValue(retrospective) : retrospective, above: [] });
  if (fields.length === 0) return [];
  const isBare = 'bare' in declared ? declared.bare : node.kind !== 'map' || declared.title.misread === 'mapping';
  if (node.kind === 'map' && !(isBare && node.pairs.length === 1)) return fields.map((field) => fieldEdit(text, node, field));
  const title = { ...declared.title, range: shift(declared.title.range, placed.base) };
  const edit = mappingEdit(text, { range: shift(declared.range, placed.base), title, bare: true }, node, fields);
  return edit && [edit];
}

interface Field {
  readonly name: string;
  readonly value: number | string | Paragraphs;
  /** The fields that it must stand above. */
  readonly above: readonly string[];
}

function textValue(value: string): string | Paragraphs {
  return value.includes('\n') ? { paragraphs: value } : value;
}

/** Changes the field that stands there, or adds it where the format's order has it. */
function fieldEdit(text: string, map: YamlMap, { name, value, above }: Field): TextEdit {
  const names = map.pairs.map(({ key }) => (key.kind === 'scalar' ? key.text : ''));
  if (names.includes(name)) return setValue(text, map, name, value);
  const first = names.findIndex((each) => above.includes(each));
  const edit = insertPair(text, map, name, value, first > 0 ? names[first - 1] : undefined);
  return map.flow ? edit : belowComments(text, edit, columnOfKeys(text, map));
}

/** A sentence that becomes a mapping. */
function mappingEdit(text: string, item: Item, node: YamlNode, fields: readonly Field[]): TextEdit | null {
  const block = changeItem(item, text, {
    fields: fields.map(({ name, value }) =>
      typeof value === 'object'
        ? { name, source: '|-', lines: value.paragraphs.split('\n') }
        : { name, source: scalarSource(value) },
    ),
  });
  if (block) return block;
  const flow = { flow: true };
  const title = titleInBraces(item, text);
  const plain = (value: Field['value']) => (typeof value === 'object' ? value.paragraphs : value);
  const pairs = fields.map(({ name, value }) => `, ${name}: ${scalarSource(plain(value), flow)}`);
  return { range: node.range, newText: `{ title: ${title}${pairs.join('')} }` };
}

function withGrades(model: Model, grades: readonly Grade[]): Model {
  const gradeOf = (objective: number, keyResult: number | null) =>
    grades.filter((grade) => grade.objective === objective && grade.keyResult === keyResult).at(-1);
  return {
    ...model,
    objectives: model.objectives.map((objective, index) => {
      const own = gradeOf(index, null);
      return {
        ...objective,
        keyResults: objective.keyResults.map((keyResult, at) => ({
          ...keyResult,
          score: gradeOf(index, at)?.score ?? keyResult.score,
        })),
        score: own?.score ?? objective.score,
        retrospective: own?.retrospective ?? objective.retrospective,
      };
    }),
  };
}
