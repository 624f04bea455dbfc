import { type OffsetRange, shift } from '../base/range.ts';
import type { Language } from '../language/reading.ts';
import { formatScore } from '../messages/format.ts';
import { messagesOf } from '../messages/index.ts';
import type { KeyResult, PlacedObjective } from '../model/okr.ts';
import type { Quantity } from '../model/quantity.ts';
import { fieldOf, type Place } from '../schema/fields.ts';
import { columnOfKeys, insertPair, lineEnding, scalarSource, setScalar, setValue, type TextEdit } from '../syntax/edits.ts';
import type { YamlMap, YamlNode } from '../syntax/tree.ts';
import { changeItem, retitled } from './item.ts';
import type { NewBaseline } from './new-baseline.ts';
import type { NextCycleInput } from './next-cycle.ts';
import { valueIn } from './nodes.ts';
import { withoutItems, withoutPairs } from './remove.ts';
import type { ReadFile } from './same-model.ts';
import { isBlockItem, lineStartOf } from './source.ts';

/** What becomes of one key result. */
export interface KeyResultPlan {
  readonly keyResult: KeyResult;
  /** What the comment above it says. */
  readonly mark: 'reached' | 'carried' | null;
  readonly progress: number | null;
  /** The value that was reported last. */
  readonly last: Quantity | null;
  readonly baseline: NewBaseline | null;
  /** Stages and actions that do not come along. */
  readonly milestonesGone: readonly boolean[];
  readonly actionsGone: readonly boolean[];
}

/** All edits, in order and apart; and the titles of those above which no comment can stand. */
export interface PlannedEdits {
  readonly edits: readonly TextEdit[];
  readonly notMarked: readonly string[];
}

/** The edits that make the next cycle's text; `null` where something is written in a way that cannot be changed safely. */
export function fileEdits(
  { text, file, nodes }: ReadFile,
  input: NextCycleInput,
  plans: readonly (readonly KeyResultPlan[])[],
): PlannedEdits | null {
  const edits: (TextEdit | null)[] = [...cycleEdits(text, nodes.tops, input)];
  const notMarked: string[] = [];
  for (const top of nodes.tops) edits.push(...dropped(text, top, 'file', new Set(['check_ins']), true));
  file.objectives.forEach((placed, index) => {
    const places = nodes.objectives[index];
    edits.push(...objectiveEdits(text, placed, places?.node ?? null, input));
    plans[index]?.forEach((plan, at) => {
      const node = places?.keyResults[at] ?? null;
      edits.push(...(node ? keyResultEdits(text, placed.base, plan, node) : leftAlone(plan)));
      if (plan.mark === null || !node) return;
      const mark = markEdit(text, node, plan, file.language, file.cycle?.value ?? '');
      if (mark) edits.push(mark);
      else notMarked.push(plan.keyResult.title.text.trim());
    });
  });
  return edits.includes(null) ? null : { edits: apart(edits.filter((edit) => edit !== null)), notMarked };
}

function cycleEdits(text: string, tops: readonly YamlMap[], { to, team }: NextCycleInput): (TextEdit | null)[] {
  const head = tops.find((top) => valueIn(top, 'cycle') !== null);
  const cycle = head && valueIn(head, 'cycle');
  if (!head || cycle?.kind !== 'scalar') return [null];
  // A year is a number to YAML, and was typed as one.
  const edits = [setScalar(text, cycle, cycle.style === 'plain' && /^[1-9]\d*$/.test(to) ? Number(to) : to, head)];
  if (team === null) return edits;
  const key = head.pairs.find(({ value }) => value === cycle)?.key.range[0] ?? 0;
  if (head.flow || text.slice(lineStartOf(text, key), key).trim() !== '') return [...edits, insertPair(text, head, 'team', team)];
  const source = `team: ${scalarSource(team)}${lineEnding(text)}${' '.repeat(columnOfKeys(text, head))}`;
  return [...edits, { range: [key, key], newText: source }];
}

function objectiveEdits(
  text: string,
  { base, objective }: PlacedObjective,
  node: YamlNode | null,
  input: NextCycleInput,
): (TextEdit | null)[] {
  const edits: (TextEdit | null)[] = [];
  for (const { ref } of objective.parents) {
    const value = parentIn(ref.value, input);
    const range = shift(ref.range, base);
    if (value === ref.value) continue;
    const source = text.slice(range[0], range[1]);
    const old = ref.value.slice(ref.value.lastIndexOf('@'));
    const at = source.lastIndexOf(old);
    // Where an alias stands for it, the reference is written out.
    if (at < 0) edits.push({ range, newText: scalarSource(value) });
    else edits.push({ range: [range[0] + at, range[0] + at + old.length], newText: value.slice(value.lastIndexOf('@')) });
  }
  if (node?.kind === 'map') edits.push(...dropped(text, node, 'objective', new Set(['score', 'retrospective'])));
  else if (node === null && (objective.score || objective.retrospective)) edits.push(null);
  return edits;
}

/** A reference to the file's own cycle by name leads to the new one. */
export function parentIn(ref: string, { isOwnCycle, to }: Pick<NextCycleInput, 'isOwnCycle' | 'to'>): string {
  const at = ref.lastIndexOf('@');
  return at > 0 && isOwnCycle(ref.slice(at + 1).trim()) ? `${ref.slice(0, at)}@${to}` : ref;
}

/** The sentence with the new start in it. */
export function titleIn({ keyResult, baseline }: KeyResultPlan): string {
  return baseline?.title?.text ?? keyResult.title.text;
}

/** What stands elsewhere, behind an alias, cannot be changed here. */
function leftAlone({ keyResult, baseline, milestonesGone, actionsGone }: KeyResultPlan): null[] {
  const { checkIns, current, score } = keyResult;
  const isSame = !baseline && checkIns.length === 0 && !current && !score;
  return isSame && !milestonesGone.includes(true) && !actionsGone.includes(true) ? [] : [null];
}

function keyResultEdits(text: string, base: number, plan: KeyResultPlan, node: YamlNode): (TextEdit | null)[] {
  const { keyResult, baseline, milestonesGone, actionsGone } = plan;
  const placed: KeyResult = {
    ...keyResult,
    range: shift(keyResult.range, base),
    title: { ...keyResult.title, range: shift(keyResult.title.range, base) },
  };
  const field = baseline?.field ?? null;
  if (node.kind !== 'map' || keyResult.bare) {
    if (field === null) return baseline?.title ? [titleEdit(text, base, placed, baseline.title, null)] : [];
    const fields = [{ name: 'baseline', source: String(scalarOf(field)) === field ? field : scalarSource(field) }];
    return [
      changeItem(placed, text, baseline?.title ? { title: baseline.title.text, fields } : { fields }) ??
        inBraces(text, placed, node, field),
    ];
  }
  const edits: (TextEdit | null)[] = [];
  if (baseline?.title) edits.push(titleEdit(text, base, placed, baseline.title, node));
  // A pair that was meant as a sentence is its own key.
  const [sentence] = placed.title.misread === 'mapping' ? node.pairs : [];
  const above = sentence?.key.kind === 'scalar' ? sentence.key.text : 'title';
  if (field !== null) edits.push(setValue(text, node, 'baseline', scalarOf(field), above));
  const gone = new Set(['check_ins', 'current', 'score']);
  if (actionsGone.length > 0 && !actionsGone.includes(false)) gone.add('actions');
  else edits.push(...withoutSome(text, valueIn(node, 'actions'), actionsGone));
  edits.push(...withoutSome(text, valueIn(node, 'milestones'), milestonesGone));
  edits.push(...dropped(text, node, 'keyResult', gone));
  return edits;
}

/** A number in quotes would be a text; a text that only looks like a number is one. */
function scalarOf(source: string): string | number {
  return /^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/.test(source) ? Number(source) : source;
}

/** The new start in the place of the old, letter by letter where the file spells the sentence so. */
function titleEdit(
  text: string,
  base: number,
  placed: KeyResult,
  { text: sentence, range, words }: NonNullable<NewBaseline['title']>,
  map: YamlMap | null,
): TextEdit {
  const { textStart } = placed.title;
  const isQuoted = /^["']/.test(text.slice(placed.title.range[0]));
  const isApart = isQuoted ? /["'\\]/.test(words) : (map?.flow ?? !isBlockItem(text, placed.range[0])) && /[,[\]{}]/.test(words);
  if (textStart === null || isApart) return retitled(placed, text, sentence);
  const start = base + textStart;
  return { range: [start + range[0], start + range[1]], newText: words };
}

/** A sentence in `[…]` that becomes a mapping. */
function inBraces(text: string, { title }: KeyResult, node: YamlNode, field: string): TextEdit | null {
  if (isBlockItem(text, node.range[0])) return null;
  const flow = { flow: true };
  const source = title.misread === null ? text.slice(title.range[0], title.range[1]) : scalarSource(title.text.trim(), flow);
  return { range: node.range, newText: `{ title: ${source}, baseline: ${scalarSource(scalarOf(field), flow)} }` };
}

function withoutSome(text: string, list: YamlNode | null, gone: readonly boolean[]): (TextEdit | null)[] {
  if (!gone.includes(true)) return [];
  return list?.kind === 'sequence' ? (withoutItems(text, list, gone) ?? [null]) : [null];
}

/** The edits by which fields go, and what a comma in braces cut off their values. */
function dropped(text: string, map: YamlMap, place: Place, names: ReadonlySet<string>, mayBeEmpty = false): (TextEdit | null)[] {
  let goesOn = false;
  const gone = new Set(
    map.pairs.filter(({ key, value }) => {
      const name = key.kind === 'scalar' ? key.text : '';
      goesOn = names.has(name) || (goesOn && map.flow && value === null && fieldOf(place, name) === undefined);
      return goesOn;
    }),
  );
  return withoutPairs(text, map, (pair) => gone.has(pair), mayBeEmpty) ?? [null];
}

/** The comment above a key result, and above the comments that stand there: a directive must stay right above its sentence. */
function markEdit(text: string, node: YamlNode, plan: KeyResultPlan, language: Language, from: string): TextEdit | null {
  if (!isBlockItem(text, node.range[0])) return null;
  let at = lineStartOf(text, node.range[0]);
  while (at > 0 && !/^ *-(?: |$)/.test(lineAt(text, at))) at = lineStartOf(text, at - 1);
  const column = /^ */.exec(lineAt(text, at))?.[0] ?? '';
  for (;;) {
    const above = lineStartOf(text, at - (text.startsWith('\r\n', at - 2) ? 2 : 1));
    if (at === 0 || !lineAt(text, above).startsWith(`${column}#`)) break;
    at = above;
  }
  const comment = commentOf(plan, language, inOneLine(from));
  return { range: [at, at], newText: `${column}# ${comment}${lineEnding(text)}` };
}

/** How the key result ended, in the language of its sentence. */
function commentOf({ keyResult, mark, progress, last }: KeyResultPlan, language: Language, cycle: string): string {
  const words = messagesOf(language).rollOver.comments;
  const { kind } = keyResult.metric;
  const score = formatScore(progress, language);
  if (mark === 'reached') return words.reached(cycle, score, kind === 'metric' && last ? inOneLine(last.text) : null);
  if (!last && (kind === 'metric' || kind === 'change')) return words.noValue(cycle);
  return progress === null ? words.notScored(cycle) : words.carried(cycle, score);
}

function lineAt(text: string, start: number): string {
  const end = /[\r\n]/.exec(text.slice(start))?.index ?? text.length - start;
  return text.slice(start, start + end);
}

function inOneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
}

/** Edits in order; what two of them take away is taken away once. */
function apart(edits: readonly TextEdit[]): TextEdit[] {
  const sorted = [...edits].sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1]);
  const result: TextEdit[] = [];
  for (const edit of sorted) {
    const before = result.at(-1);
    if (before && before.newText === '' && edit.newText === '' && edit.range[0] < before.range[1]) {
      const range: OffsetRange = [before.range[0], Math.max(before.range[1], edit.range[1])];
      result[result.length - 1] = { range, newText: '' };
    } else result.push(edit);
  }
  return result;
}
