import { colonEnd, isBlank } from '../../../syntax/layout.ts';
import type { YamlMap, YamlSequence } from '../../../syntax/tree.ts';

/** Whether the values of a mapping in lines stand below each other: wherever there is more than one space, keys of other lengths are why. */
export function isAligned(text: string, { pairs }: YamlMap): boolean {
  const values: { readonly column: number; readonly gap: number }[] = [];
  for (const { key, value } of pairs) {
    if (!value || text.slice(key.range[1], value.range[0]).includes('\n')) continue;
    const end = colonEnd(text, key.range[1]);
    let at = end;
    while (isBlank(text.charCodeAt(at))) at++;
    const lineStart = Math.max(text.lastIndexOf('\n', key.range[0]), text.lastIndexOf('\r', key.range[0]));
    values.push({ column: at - lineStart, gap: at - end });
  }
  const wide = values.filter(({ gap }) => gap > 1);
  const isMeant = ({ column, gap }: { column: number; gap: number }) =>
    values.some((other) => other.column === column && other.gap !== gap);
  return wide.length > 0 && wide.every(isMeant);
}

/** Whether entries between braces, one a line, are set as a table: wherever there is more than one space, something stands below. */
export function isAlignedList(text: string, { items }: YamlSequence): boolean {
  const rows: string[] = [];
  for (const item of items) {
    if (item?.kind !== 'map' || !item.flow) return false;
    const row = text.slice(item.range[0], item.range[1]);
    if (row.includes('\n')) return false;
    rows.push(row);
  }
  if (rows.length < 2) return false;
  let hasGap = false;
  for (const [i, row] of rows.entries()) {
    for (const { index, 0: gap } of row.matchAll(/ {2,}/g)) {
      hasGap = true;
      const column = index + gap.length;
      const stands = rows.some(
        (other, k) => k !== i && /[ ,{]/.test(other[column - 1] ?? '') && /[^ ]/.test(other[column] ?? ''),
      );
      if (!stands) return false;
    }
  }
  return hasGap;
}
