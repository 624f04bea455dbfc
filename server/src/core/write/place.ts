import type { OffsetRange } from '../base/range.ts';
import type { Segment, SegmentedText } from '../document/segments.ts';
import type { YamlMap, YamlNode, YamlPair, YamlSequence } from '../syntax/tree.ts';

/** The segment in which an offset of the file lies. */
export function segmentAt({ segments }: SegmentedText, base: number): Segment | undefined {
  return segments.find(({ start }) => start === base);
}

/** The pair of a mapping with that name. */
export function pairOf(map: YamlMap, name: string): YamlPair | undefined {
  return map.pairs.find(({ key }) => key.kind === 'scalar' && key.text === name);
}

/** A node with the list it is an item of, and the key of that list. */
export interface PlacedNode {
  readonly node: YamlNode;
  readonly list: { readonly key: YamlNode; readonly sequence: YamlSequence } | null;
}

/** The outermost node that begins where something declared begins, and is an item of a list under the given key. */
export function itemAt(root: YamlNode | null, name: string, range: OffsetRange): PlacedNode | null {
  for (const { key, sequence } of listsIn(root, name)) {
    const node = sequence.items.find((item) => item !== null && item.kind !== 'alias' && item.range[0] === range[0]);
    if (node) return { node, list: { key, sequence } };
  }
  return null;
}

/** All lists under keys of a name, in the order of the text; aliases are not followed. */
export function* listsIn(root: YamlNode | null, name: string): Iterable<{ key: YamlNode; sequence: YamlSequence }> {
  const open: (YamlNode | null)[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node === null || node.kind === 'alias' || node.kind === 'scalar') continue;
    if (node.kind === 'sequence') {
      for (let at = node.items.length - 1; at >= 0; at--) open.push(node.items[at] ?? null);
      continue;
    }
    for (let at = node.pairs.length - 1; at >= 0; at--) open.push(node.pairs[at]?.value ?? null);
    for (const { key, value } of node.pairs) {
      if (key.kind === 'scalar' && key.text === name && value?.kind === 'sequence') yield { key, sequence: value };
    }
  }
}
