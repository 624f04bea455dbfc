import type { YamlNode } from '../syntax/tree.ts';

const LISTS = new Set(['objectives', 'key_results', 'milestones', 'actions']);
const SENTENCE = new Set(['title', 'why']);

/**
 * The sentences of a tree, for recognising their language before anything is declared. Aliases are not followed:
 * the text they lead to is already there.
 */
export function sentencesIn(root: YamlNode | null): readonly string[] {
  const found: string[] = [];
  collect(root, found, 0);
  return found;
}

function collect(node: YamlNode | null, found: string[], depth: number): void {
  if (!node || depth > 16) return;
  if (node.kind === 'sequence') {
    for (const item of node.items) {
      if (item?.kind === 'scalar') found.push(item.text);
      else collect(item, found, depth + 1);
    }
  }
  if (node.kind !== 'map') return;
  for (const { key, value } of node.pairs) {
    if (key.kind !== 'scalar') continue;
    if (SENTENCE.has(key.text)) {
      if (value?.kind === 'scalar') found.push(value.text);
    } else if (LISTS.has(key.text)) collect(value, found, depth + 1);
    // A sentence that YAML took for a mapping: its words count all the same.
    else if (key.text.includes(' ')) found.push(value?.kind === 'scalar' ? `${key.text} ${value.text}` : key.text);
  }
}
