import type { ReadResult, SyntaxProblem, YamlNode } from './tree.ts';

/** A field that stands deeper than the field above it, whose value is already there: `by` columns too deep. */
interface Deep {
  /** Where the field's name is written. */
  readonly range: readonly [number, number];
  readonly by: number;
  /** Whether the line above it is too deep for the same reason. */
  readonly follows: boolean;
}

/** A text in which fields that stand too deep are moved to where they belong, with spaces behind their colon: offsets of values stay. */
export interface Outdented {
  readonly text: string;
  readonly deep: readonly Deep[];
}

/** More fields than this do not stand too deep by a slip. */
const MOST_DEEP = 20;

const FIELD = /^( *(?:- +)*)([\w-]+):(?:[ \t]+(\S.*)?)?$/;

/** `null` when no field stands deeper than the one above it. Meant for texts that YAML refuses. */
export function outdent(original: string): Outdented | null {
  const deep: Deep[] = [];
  const lines: string[] = [];
  /** The column of the field above, when its value stands beside it. */
  let above = -1;
  /** Lines deeper than this belong to a text over several lines. */
  let inside = -1;
  let start = 0;
  let moved = false;
  for (const line of original.split('\n')) {
    const content = line.replace(/\r$/, '');
    const indent = content.search(/\S/);
    const field = FIELD.exec(content);
    let written = line;
    if (indent >= 0 && content[indent] !== '#' && (inside < 0 || indent <= inside)) {
      inside = -1;
      let column = field?.[1]?.length ?? -1;
      const by = field && column === indent && above >= 0 ? column - above : 0;
      if (field && by > 0) {
        const name = field[2] as string;
        const at = start + column;
        deep.push({ range: [at, at + name.length], by, follows: moved });
        column = above;
        const colon = indent + name.length + 1;
        written = `${line.slice(by, colon)}${' '.repeat(by)}${line.slice(colon)}`;
      }
      moved = by > 0;
      const value = field?.[3] ?? '';
      if (isOpen(value)) inside = column;
      above = field && value !== '' && !value.startsWith('#') && inside < 0 ? column : -1;
    }
    lines.push(written);
    start += line.length + 1;
  }
  return deep.length === 0 || deep.length > MOST_DEEP ? null : { text: lines.join('\n'), deep };
}

/** Whether a value may go on in the lines below. */
function isOpen(value: string): boolean {
  const first = value[0] ?? '';
  if (first === '"' || first === "'") return value.length < 2 || !value.trimEnd().endsWith(first);
  return /[|>[{&*!]/.test(first);
}

/** Gives the moved fields their own place back (the tree is changed in place), and tells the first of each run. */
export function indentBack(reading: ReadResult, { deep }: Outdented): ReadResult {
  const byStart = new Map(deep.map((field) => [field.range[0] - field.by, field.range]));
  const visit = (node: YamlNode | null): void => {
    if (node?.kind === 'sequence') for (const item of node.items) visit(item);
    if (node?.kind !== 'map') return;
    for (const { key, value } of node.pairs) {
      const range = byStart.get(key.range[0]);
      if (range) (key as { range: YamlNode['range'] }).range = range;
      visit(value);
    }
  };
  visit(reading.root);
  const told = deep
    .filter(({ follows }) => !follows)
    .map(({ range }): SyntaxProblem => ({ code: 'yaml-syntax', message: 'too-deep', data: {}, range }));
  return { root: reading.root, problems: [...reading.problems, ...told].sort((a, b) => a.range[0] - b.range[0]) };
}
