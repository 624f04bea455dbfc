import { shift } from '../base/range.ts';
import type { OkrFile, ParentLink } from '../model/okr.ts';
import {
  applyEdits,
  columnOf,
  endOfLines,
  insertLines,
  scalarSource,
  setScalar,
  setValue,
  type TextEdit,
} from '../syntax/edits.ts';
import type { YamlMap, YamlNode, YamlScalar } from '../syntax/tree.ts';
import { addField, mergedEdits } from './field.ts';
import { insertInBrackets, insertInLines } from './list.ts';
import { pairOf } from './place.ts';
import { hasNewProblems, type Model, modelOf, type ReadFile, readFile, sameModel } from './same-model.ts';
import { nextLineAt } from './source.ts';

/** What a re-alignment writes into one file. */
export interface AlignmentChange {
  /** Another parent for one of the file's objectives; `null` where the file only gets ids. */
  readonly parent: NewParent | null;
  /** Ids for what is referred to from now on, each with the edits that write it. */
  readonly ids: readonly NewId[];
}

export interface NewParent {
  /** Position among the file's objectives. */
  readonly objective: number;
  /** The position of the parent that goes; `null`: it is one more. */
  readonly replaces: number | null;
  readonly ref: string;
}

export interface NewId {
  readonly objective: number;
  /** `null`: the objective itself. */
  readonly keyResult: number | null;
  readonly id: string;
  readonly edits: readonly TextEdit[];
}

/** `alias`: the parent stands elsewhere; `shape`: there is no place for it; `misread`: something would be read otherwise. */
export type AlignmentProblem = 'alias' | 'shape' | 'misread';
export type AlignmentWriting =
  | { readonly edits: readonly TextEdit[]; readonly problem: null }
  | { readonly edits: null; readonly problem: AlignmentProblem };

/**
 * The edits that give an objective another parent, in the shape that its parents have: a reference, a mapping whose weight
 * stays, or a list of both. The text is read again with them, and must say the same but for the parents and the ids.
 */
export function alignmentEdits(
  text: string,
  about: Pick<OkrFile, 'uri' | 'language'>,
  change: AlignmentChange,
): AlignmentWriting {
  const before = readFile(text, about);
  const parent = change.parent ? parentEdits(before, change.parent) : [];
  if (typeof parent === 'string') return { edits: null, problem: parent };
  const edits = mergedEdits([...change.ids.flatMap((one) => one.edits), ...parent]);
  const after = readFile(applyEdits(text, edits), about);
  const isMeant = sameModel(modelOf(after.file), changed(modelOf(before.file), change));
  return isMeant && !hasNewProblems(before.file, after.file) ? { edits, problem: null } : { edits: null, problem: 'misread' };
}

/** The fields that stand above `parent`, the nearest last. */
const ABOVE = ['title', 'why', 'owner'] as const;

function parentEdits(read: ReadFile, { objective, replaces, ref }: NewParent): TextEdit[] | AlignmentProblem {
  const { text, file, nodes } = read;
  const placed = file.objectives[objective];
  const node = nodes.objectives[objective]?.node;
  if (!placed || !node) return 'shape';
  const pair = node.kind === 'map' ? pairOf(node, 'parent') : undefined;
  if (node.kind !== 'map' || !pair) {
    const edit = addField(text, placed, node, { name: 'parent', value: ref, below: ABOVE });
    return edit ? [edit] : 'shape';
  }
  const { value } = pair;
  const link = replaces === null ? null : placed.objective.parents[replaces];
  if (value?.kind === 'alias') return 'alias';
  // A reference over several lines is brackets that are not closed, or the like.
  if (value?.kind === 'scalar' && value.style === 'plain' && /[\r\n]/.test(text.slice(...value.range))) return 'shape';
  if (link === undefined) return 'shape';
  if (link === null) return value && !isEmpty(value) ? added(text, value, node.flow, ref) : [setValue(text, node, 'parent', ref)];
  const at = shift(link.ref.range, placed.base)[0];
  const written = value && scalarAt(value, at);
  if (!written) return value ? 'alias' : 'shape';
  return [setScalar(text, written.scalar, ref, { flow: written.flow || node.flow })];
}

const isEmpty = (value: YamlNode): boolean => value.kind === 'scalar' && value.text === '';

/** The scalar of the reference that begins at an offset, if it stands in the value itself. */
function scalarAt(value: YamlNode, at: number): { readonly scalar: YamlScalar; readonly flow: boolean } | null {
  const items = value.kind === 'sequence' ? value.items : [value];
  const isFlow = value.kind === 'sequence' && value.flow;
  for (const item of items) {
    const scalar = item?.kind === 'map' ? pairOf(item, 'ref')?.value : item;
    if (scalar?.kind !== 'scalar' || scalar.range[0] !== at) continue;
    return { scalar, flow: isFlow || (item?.kind === 'map' && item.flow) };
  }
  return null;
}

/** One parent more: a reference or a mapping alone becomes a list. */
function added(text: string, value: YamlNode, inFlow: boolean, ref: string): TextEdit[] | AlignmentProblem {
  const source = scalarSource(ref, { flow: true });
  if (value.kind === 'sequence') {
    if (value.flow) return insertInBrackets(text, value, value.items.length, source);
    const edit = insertInLines(text, value, value.items.length, [scalarSource(ref)], gapOf(text, value.range[0]));
    return edit ? [edit] : 'shape';
  }
  if (value.kind === 'scalar') {
    const isQuoted = value.style === 'single' || value.style === 'double';
    const own = isQuoted ? text.slice(...value.range) : scalarSource(value.text.trim(), { flow: true });
    return [{ range: value.range, newText: `[${own}, ${source}]` }];
  }
  if (value.kind !== 'map') return 'alias';
  const [start, end] = value.range;
  if (!value.flow) return inFlow ? 'shape' : asItem(text, value, ref);
  return [
    { range: [start, start], newText: '[' },
    { range: [end, end], newText: `, ${source}]` },
  ];
}

/** A mapping in lines as the first item of a list, with another one below. */
function asItem(text: string, map: YamlMap, ref: string): TextEdit[] {
  const [start, end] = map.range;
  const edits: TextEdit[] = [{ range: [start, start], newText: '- ' }];
  for (let at = nextLine(text, start); at < end; at = nextLine(text, at)) {
    if (!/[\r\n]/.test(text[at] ?? '\n')) edits.push({ range: [at, at], newText: '  ' });
  }
  return [...edits, insertLines(text, endOfLines(text, end, map), [`- ${scalarSource(ref)}`], columnOf(text, start))];
}

function nextLine(text: string, at: number): number {
  const end = text.slice(at).search(/[\r\n]/);
  return end < 0 ? text.length : nextLineAt(text, at + end);
}

/** What stands between the dash and the first item. */
function gapOf(text: string, start: number): string {
  return /^- *(?=[^\s#])/.exec(text.slice(start, start + 12))?.[0].slice(1) || ' ';
}

/** What a file declares once ids are written. */
export function withIds(model: Model, ids: readonly NewId[]): Model {
  const idOf = (objective: number, keyResult: number | null) =>
    ids.find((one) => one.objective === objective && one.keyResult === keyResult)?.id;
  const objectives = model.objectives.map((objective, index) => {
    const keyResults = objective.keyResults.map((one, at) => ({ ...one, id: idOf(index, at) ?? one.id }));
    return { ...objective, id: idOf(index, null) ?? objective.id, keyResults };
  });
  return { ...model, objectives };
}

function changed(model: Model, { parent, ids }: AlignmentChange): Model {
  const named = withIds(model, ids);
  if (!parent) return named;
  const linkTo = (value: string, weight: number): ParentLink => ({ ref: { value, range: [0, 0] }, weight });
  const next = (parents: readonly ParentLink[]) =>
    parent.replaces === null
      ? [...parents, linkTo(parent.ref, 1)]
      : parents.map((link, at) => (at === parent.replaces ? linkTo(parent.ref, link.weight) : link));
  const objectives = named.objectives.map((objective, index) =>
    index === parent.objective ? { ...objective, parents: next(objective.parents) } : objective,
  );
  return { ...named, objectives };
}
