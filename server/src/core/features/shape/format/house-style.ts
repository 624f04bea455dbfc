import type { SegmentedText } from '../../../document/segments.ts';
import { columnOf, columnOfKeys } from '../../../syntax/edits.ts';
import type { YamlNode } from '../../../syntax/tree.ts';

/** How a file is laid out, where several ways are fine. */
export interface HouseStyle {
  /** Columns by which what belongs to a key stands deeper. */
  readonly step: number;
  /** Whether the dashes of a list stand deeper than its key. */
  readonly indentsLists: boolean;
}

const LARGEST_STEP = 8;

/** What most of a file does; `step`, where an editor says how far it indents, counts before it. */
export function houseStyle({ segments }: SegmentedText, step: number | null): HouseStyle {
  const steps = new Map<number, number>();
  const lists = { deeper: 0, level: 0 };
  const vote = (by: number) => void (by > 0 && by <= LARGEST_STEP && steps.set(by, (steps.get(by) ?? 0) + 1));
  const list = (by: number) => {
    if (by > 0) lists.deeper++;
    else lists.level++;
    vote(by);
  };
  for (const { kind, content } of segments) {
    const { text, result } = content;
    if (kind === 'objective' && result.root) list(columnOf(text, result.root.range[0]));
    const visit = (node: YamlNode | null): void => {
      if (!node || node.kind === 'scalar' || node.kind === 'alias' || node.flow) return;
      if (node.kind === 'sequence') {
        for (const item of node.items) visit(item);
        return;
      }
      const own = columnOfKeys(text, node);
      for (const { value } of node.pairs) {
        if (value?.kind === 'map' && !value.flow) vote(columnOfKeys(text, value) - own);
        if (value?.kind === 'sequence' && !value.flow) list(columnOf(text, value.range[0]) - own);
        visit(value);
      }
    };
    visit(result.root);
  }
  const usual = [...steps].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 2;
  const asked = step !== null && Number.isInteger(step) && step > 0 ? Math.min(step, LARGEST_STEP) : null;
  return { step: asked ?? usual, indentsLists: lists.deeper >= lists.level };
}
