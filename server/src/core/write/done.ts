import type { KeyResult } from '../model/okr.ts';
import { scalarSource, setValue, type TextEdit } from '../syntax/edits.ts';
import type { YamlMap, YamlNode } from '../syntax/tree.ts';
import { pairOf } from './place.ts';

/** Edits that say which stages are done; `null` where one is written in a way that leaves no place for it. */
export function doneEdits(text: string, node: YamlNode, keyResult: KeyResult, done: readonly boolean[]): TextEdit[] | null {
  if (node.kind !== 'map') return null;
  const { metric } = keyResult;
  if (metric.kind === 'boolean') return done[0] === metric.done ? [] : [setValue(text, node, 'done', done[0] === true)];
  const list = pairOf(node, 'milestones')?.value;
  if (!keyResult.milestones || list?.kind !== 'sequence') return null;
  const items = new Map(list.items.flatMap((item) => (item ? [[item.range[0], item] as const] : [])));
  const edits: TextEdit[] = [];
  for (const [index, stage] of keyResult.milestones.entries()) {
    const isDone = done[index];
    if (isDone === undefined || isDone === stage.done) continue;
    const edit = tick(text, items.get(stage.range[0]), stage.title, isDone);
    if (!edit) return null;
    edits.push(edit);
  }
  return edits;
}

function tick(text: string, item: YamlNode | undefined, title: string, done: boolean): TextEdit | null {
  if (item?.kind === 'map' && hasOwnTitle(item)) return setValue(text, item, 'done', done, 'title');
  // Words alone, or words that YAML takes for a pair or a list, become a mapping on their line.
  const isWords = item?.kind === 'scalar' || (item?.kind === 'map' && !item.flow && item.pairs.length === 1);
  if (!item || !isWords || /[\r\n]/.test(text.slice(...item.range))) return null;
  const source = text.slice(...item.range);
  const isQuoted = item.kind === 'scalar' && item.misread === undefined && /^["']/.test(source);
  const written = isQuoted ? source : scalarSource(title, { flow: true });
  return {
    range: [item.range[0], item.range[0] + Math.max(source.length, lengthOf(text, item, title))],
    newText: `{ title: ${written}, done: ${done} }`,
  };
}

/** How far a title goes on its line, where more was meant than YAML reads. */
function lengthOf(text: string, { range }: YamlNode, title: string): number {
  return text.startsWith(title, range[0]) ? title.length : 0;
}

function hasOwnTitle(map: YamlMap): boolean {
  return pairOf(map, 'title') !== undefined;
}
