import type { Place } from '../schema/fields.ts';
import type { YamlMap, YamlNode } from '../syntax/tree.ts';
import { sentencePair } from './sentence.ts';

/** The lists of things with a title, and what each of their items is. */
const LISTS: ReadonlyMap<string, Place> = new Map([
  ['objectives', 'objective'],
  ['key_results', 'keyResult'],
  ['milestones', 'milestone'],
  ['actions', 'action'],
]);
const SENTENCE = new Set(['title', 'why']);

/**
 * The sentences of a tree, for recognising their language before anything is declared. Aliases are not followed:
 * the text they lead to is already there.
 */
export function sentencesIn(root: YamlNode | null): readonly string[] {
  const found: string[] = [];
  // An objective on its own is a list of one.
  collect(root, found, 0, 'objective');
  return found;
}

function collect(node: YamlNode | null, found: string[], depth: number, place: Place): void {
  if (!node || depth > 16) return;
  if (node.kind === 'sequence') {
    for (const item of node.items) {
      if (item?.kind === 'scalar') found.push(item.text);
      else collect(item, found, depth + 1, place);
    }
  }
  if (node.kind === 'map') collectPairs(node, found, depth, place);
}

function collectPairs(map: YamlMap, found: string[], depth: number, place: Place): void {
  // A sentence that YAML took for a mapping: its words count all the same.
  const sentence = depth > 0 ? sentencePair(map, place) : null;
  for (const pair of map.pairs) {
    const { key, value } = pair;
    if (key.kind !== 'scalar') continue;
    const list = LISTS.get(key.text);
    if (pair === sentence) found.push(value?.kind === 'scalar' ? `${key.text}: ${value.text}` : key.text);
    else if (list) collect(value, found, depth + 1, list);
    else if (SENTENCE.has(key.text) && value?.kind === 'scalar') found.push(value.text);
  }
}
