import { LineIndex } from '../../base/range.ts';
import type { SegmentContent } from '../../document/segments.ts';
import { startsOfItems } from '../../syntax/dashes.ts';
import { colonEnd } from '../../syntax/layout.ts';
import type { YamlNode } from '../../syntax/tree.ts';
import type { FileState } from '../../workspace/state.ts';

/** Lines that can be folded into the first of them; both count from 0. */
export interface Fold {
  readonly start: number;
  readonly end: number;
  readonly kind: 'comment' | 'region' | null;
}

interface Folds {
  of(state: FileState | undefined): readonly Fold[] | null;
  /** How many segments were looked at. */
  readonly looked: number;
}

/** Finds what can be folded; what it found in a segment is kept as long as the segment is not edited. */
export function createFolds(): Folds {
  const known = new WeakMap<SegmentContent, SegmentFolds>();
  let looked = 0;
  const foldsIn = (content: SegmentContent): SegmentFolds => {
    let folds = known.get(content);
    if (!folds) {
      looked++;
      folds = segmentFolds(content);
      known.set(content, folds);
    }
    return folds;
  };
  return {
    of(state) {
      const segments = state?.source?.segments;
      if (!state || !segments || segments.every(({ content }) => content.result.root === null)) return null;
      const all: Fold[] = [];
      const regions: number[] = [];
      let list: { start: number; end: number } | null = null;
      for (const { kind, start, content } of segments) {
        const line = state.lines.positionAt(start).line;
        const own = foldsIn(content);
        for (const fold of own.folds) all.push({ ...fold, start: fold.start + line, end: fold.end + line });
        // A region may hold several objectives.
        for (const mark of own.regions) {
          if (mark.opens) regions.push(mark.line + line);
          else if (regions.length > 0) all.push({ start: regions.pop() as number, end: mark.line + line, kind: 'region' });
        }
        if (kind === 'head' && own.objectivesLine !== null) list = { start: own.objectivesLine + line, end: 0 };
        if (kind === 'objective' && list) list.end = own.lastLine + line;
      }
      if (list && list.end > list.start) all.push({ ...list, kind: null });
      return widest(all);
    },
    get looked() {
      return looked;
    },
  };
}

/** Of the folds that begin on one line the one that reaches furthest, in the order of the lines: an editor shows one. */
function widest(folds: readonly Fold[]): readonly Fold[] {
  const byStart = new Map<number, Fold>();
  for (const fold of folds) {
    const other = byStart.get(fold.start);
    if (!other || fold.end > other.end) byStart.set(fold.start, fold);
  }
  return [...byStart.values()].sort((a, b) => a.start - b.start);
}

/** Lines count from the start of the segment. */
interface SegmentFolds {
  readonly folds: readonly Fold[];
  readonly regions: readonly { readonly line: number; readonly opens: boolean }[];
  /** The line of `objectives:`, whose items stand in other segments. */
  readonly objectivesLine: number | null;
  /** The last line on which something is written. */
  readonly lastLine: number;
}

const REGION = /^#[ \t]*(end)?region\b/;

function segmentFolds({ text, result }: SegmentContent): SegmentFolds {
  const lines = LineIndex.of(text);
  const lineAt = (offset: number) => lines.positionAt(offset).line;
  const folds: Fold[] = [];
  /** Lines inside a text of several lines, where `#` begins no comment. */
  const inText = new Set<number>();
  const add = (from: number, to: number) => {
    const [start, end] = [lineAt(from), lineAt(to)];
    if (end > start) folds.push({ start, end, kind: null });
  };
  let objectivesLine: number | null = null;
  const visit = (node: YamlNode | null): void => {
    if (!node || node.kind === 'alias') return;
    if (node.kind === 'scalar') {
      const last = lineAt(node.range[1]);
      for (let line = lineAt(node.range[0]) + 1; line <= last; line++) inText.add(line);
    } else if (node.kind === 'sequence') {
      const starts = startsOfItems(text, node);
      for (const [i, item] of node.items.entries()) {
        if (item) add(starts[i] as number, item.range[1]);
        visit(item);
      }
    } else {
      for (const { key, value } of node.pairs) {
        if (value) add(key.range[0], value.range[1]);
        if (!value && key.kind === 'scalar' && key.text === 'objectives') objectivesLine = lineAt(colonEnd(text, key.range[1]));
        visit(value);
      }
      if (node.flow) add(node.range[0], node.range[1]);
    }
  };
  visit(result.root);
  return { folds, objectivesLine, ...commentsIn(text, lines, inText, folds) };
}

/** Adds the folds of comments over several lines, and tells of what only looks at lines. */
function commentsIn(text: string, lines: LineIndex, inText: ReadonlySet<number>, folds: Fold[]) {
  const regions: { line: number; opens: boolean }[] = [];
  let first = -1;
  let lastLine = 0;
  for (let line = 0; line <= lines.lineCount; line++) {
    const written = line === lines.lineCount ? '' : text.slice(lines.lineStart(line), lines.lineStart(line + 1)).trim();
    const isComment = written.startsWith('#') && !inText.has(line);
    const region = isComment ? REGION.exec(written) : null;
    if (region) regions.push({ line, opens: region[1] === undefined });
    if (written !== '' && !isComment) lastLine = line;
    if (isComment && !region) {
      if (first < 0) first = line;
      continue;
    }
    if (first >= 0 && line - 1 > first) folds.push({ start: first, end: line - 1, kind: 'comment' });
    first = -1;
  }
  return { regions, lastLine };
}
