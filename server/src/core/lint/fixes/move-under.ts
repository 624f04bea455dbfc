import type { OffsetRange } from '../../base/range.ts';
import type { Action, KeyResult, Objective } from '../../model/okr.ts';
import { lineEnding, scalarSource } from '../../syntax/edits.ts';
import { readYaml } from '../../syntax/read.ts';
import { changeItem, titleSource } from '../../write/item.ts';
import { columnOf, isBlockItem, lineEndOf, lineStartOf, nextLineAt } from '../../write/source.ts';
import type { Fix, RuleContext, TextEdit } from '../rule.ts';
import { isMeasuredOutcome } from '../support/outcomes.ts';
import { inContext } from '../support/words.ts';

/** Key results under which an action may be put: few enough for a menu. */
const OFFERED = 2;

/** Ways to move work: `likely` under key results that speak of the same things, `possible` under others of the objective. */
interface Moves {
  readonly likely: readonly Fix[];
  readonly possible: readonly Fix[];
}

/** Moves work under the measured key result that it serves, as an action. Nothing where it says more than an action can. */
export function moveUnder(keyResult: KeyResult, objective: Objective, { text }: RuleContext): Moves {
  const lines = ownLines(keyResult, text);
  const moves = { likely: [] as Fix[], possible: [] as Fix[] };
  if (!lines || keyResult.actions.length > 0) return moves;
  for (const { sibling, shared } of likelyFirst(keyResult, objective).slice(0, OFFERED)) {
    const edit = addAction(sibling, keyResult, text);
    const name = inContext(sibling.title, [0, 0]);
    const to = shared > 0 ? moves.likely : moves.possible;
    if (edit) to.push({ title: 'move-under', data: { name }, edits: [{ range: lines, newText: '' }, edit] });
  }
  return moves;
}

/** Measured key results of the objective: those that share most words with the work first, then the nearest. */
function likelyFirst(keyResult: KeyResult, { keyResults }: Objective) {
  const at = keyResults.indexOf(keyResult);
  const words = wordsOf(keyResult);
  return keyResults
    .map((sibling, i) => ({ sibling, far: i < at ? at - i : keyResults.length + i - at }))
    .filter(({ sibling }) => sibling !== keyResult && isMeasuredOutcome(sibling))
    .map((it) => ({ ...it, shared: [...wordsOf(it.sibling)].filter((word) => words.has(word)).length }))
    .sort((a, b) => b.shared - a.shared || a.far - b.far);
}

/** The beginnings of a sentence's longer words, so that "trials" and "trial" are the same. */
function wordsOf({ title }: KeyResult): ReadonlySet<string> {
  return new Set((title.text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 5)));
}

/** The whole lines of an item that says no more than an action can: a title, perhaps an owner. */
function ownLines(keyResult: KeyResult, text: string): OffsetRange | null {
  const { range, bare } = keyResult;
  const start = lineStartOf(text, range[0]);
  const end = nextLineAt(text, lineEndOf(text, range[1]));
  if (!/^ *- +$/.test(text.slice(start, range[0]))) return null;
  // A comment of its own inside the item, or behind the owner, would go with it.
  const rest = text.slice(keyResult.title.range[1], end);
  if (/[\r\n]/.test(rest.trimEnd()) && rest.slice(lineEndOf(rest, 0)).includes('#')) return null;
  if (bare) return [start, end];
  const { root } = readYaml(columnOf(text, range[0]) + text.slice(range[0], range[1]));
  if (root?.kind !== 'map') return null;
  const known = root.pairs.every(({ key }) => key.kind === 'scalar' && (key.text === 'title' || key.text === 'owner'));
  return known && keyResult.title.text !== '' ? [start, end] : null;
}

function addAction(sibling: KeyResult, work: KeyResult, text: string): TextEdit | null {
  const last = sibling.actions.at(-1);
  if (last) return appendAction(last, work, text);
  const isFlow = !sibling.bare && text[sibling.range[0]] === '{';
  if (isFlow && commentBehind(work, text) !== '') return null;
  if (isFlow) return changeItem(sibling, text, { fields: [{ name: 'actions', source: `[${flowAction(work)}]` }] });
  const fields = [{ name: 'actions', source: '', lines: actionLines(work, text) }];
  return changeItem(sibling, text, { fields, below: lastField(sibling) });
}

function appendAction(last: Action, work: KeyResult, text: string): TextEdit | null {
  const [start, end] = last.range;
  if (!isBlockItem(text, start)) {
    const isListed =
      commentBehind(work, text) === '' && /[[,]\s*$/.test(text.slice(0, start)) && /^\s*[,\]]/.test(text.slice(end));
    return isListed ? { range: [end, end], newText: `, ${flowAction(work)}` } : null;
  }
  const before = text.slice(lineStartOf(text, start), start);
  if (!/^ *- +$/.test(before)) return null;
  const at = lineEndOf(text, end);
  const newLine = lineEnding(text) + ' '.repeat(before.indexOf('-'));
  return {
    range: [at, at],
    newText: actionLines(work, text)
      .map((line) => newLine + line)
      .join(''),
  };
}

/** The work as an item of `actions:`, with the comment behind it. */
function actionLines(work: KeyResult, text: string): string[] {
  const comment = commentBehind(work, text);
  const isFlow = !work.bare && text[work.range[0]] === '{';
  const source = isFlow ? scalarSource(work.title.text) : titleSource(work, text);
  if (!work.owner) return [`- ${source}${comment}`];
  return [`- title: ${source}${comment}`, `  owner: ${scalarSource(work.owner.value)}`];
}

/** The comment on the line of the title, with the space before it: nothing else stands there. */
function commentBehind({ title, range, bare }: KeyResult, text: string): string {
  const end = !bare && text[range[0]] === '{' ? range[1] : title.range[1];
  return text.slice(end, lineEndOf(text, end)).trimEnd();
}

function flowAction({ title, owner }: KeyResult): string {
  const source = scalarSource(title.text, { flow: true });
  return owner ? `{ title: ${source}, owner: ${scalarSource(owner.value, { flow: true })} }` : source;
}

/** Where the last of the fields ends that come before actions. */
function lastField(keyResult: KeyResult): number {
  const { title, id, owner, baseline, target, current, trend, maintain, source } = keyResult;
  return Math.max(...[title, id, owner, baseline, target, current, trend, maintain, source].map((it) => it?.range[1] ?? 0));
}
