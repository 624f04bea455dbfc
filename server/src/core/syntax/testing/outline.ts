import type { OffsetRange } from '../../base/range.ts';
import type { YamlNode } from '../tree.ts';

/** A tree as plain data that can be compared: absolute ranges, and of an alias where its target stands. */
export function outline(node: YamlNode | null | undefined, by = 0): unknown {
  if (node === null || node === undefined) return null;
  const range: OffsetRange = [node.range[0] + by, node.range[1] + by];
  const properties = {
    range,
    ...(node.tag === undefined ? {} : { tag: node.tag }),
    ...(node.anchor === undefined ? {} : { anchor: node.anchor }),
  };
  switch (node.kind) {
    case 'scalar':
      return {
        value: node.value,
        text: node.text,
        style: node.style,
        ...(node.misread ? { misread: node.misread } : {}),
        ...properties,
      };
    case 'alias':
      return { alias: node.name, target: node.target?.range.map((offset) => offset + by), ...properties };
    case 'map':
      return {
        flow: node.flow,
        pairs: node.pairs.map(({ key, value }) => [outline(key, by), outline(value, by)]),
        ...properties,
      };
    case 'sequence':
      return { flow: node.flow, items: node.items.map((item) => outline(item, by)), ...properties };
  }
}
