import type { OffsetRange } from '../base/range.ts';
import { findMisread, type Misread } from './misread-scan.ts';
import type { ReadResult, SyntaxProblem, YamlNode, YamlScalar } from './tree.ts';

/** A text in which every sentence that YAML would misread is replaced by as many harmless letters: offsets stay. */
export interface MaskedText {
  readonly text: string;
  readonly original: string;
  readonly misread: readonly Misread[];
}

/** `null` when nothing in the text looks like a sentence that YAML would misread. */
export function maskSentences(original: string): MaskedText | null {
  const misread = findMisread(original);
  if (misread.length === 0) return null;
  let text = '';
  let at = 0;
  for (const { kind, range } of misread) {
    text += original.slice(at, range[0]) + filler(kind, original.slice(range[0], range[1]));
    at = range[1];
  }
  return { text: text + original.slice(at), original, misread };
}

function filler(kind: Misread['kind'], sentence: string): string {
  if (kind === 'tab') return ' '.repeat(sentence.length);
  const letters = sentence.replace(/\S/g, 'x');
  // The sentence becomes a key without a value, so the fields below it stay fields.
  return kind === 'missing-key' ? `${letters.slice(0, -1)}:` : letters;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * Gives the sentences in the tree of a masked text their own words back (the tree is changed in place: nobody else has it yet),
 * and adds a problem for each of them.
 */
export function unmask(reading: ReadResult, masked: MaskedText): ReadResult {
  const restore = new Restore(masked);
  restore.visit(reading.root);
  const problems = [...reading.problems, ...restore.problems].sort((a, b) => a.range[0] - b.range[0]);
  return { root: reading.root, problems };
}

class Restore {
  readonly problems: SyntaxProblem[] = [];
  private next = 0;

  constructor(private readonly masked: MaskedText) {
    for (const { kind, range } of masked.misread) {
      if (kind === 'tab') this.problems.push({ code: 'yaml-syntax', message: 'tab', data: {}, range });
    }
  }

  visit(node: YamlNode | null): void {
    if (node?.kind === 'scalar') this.scalar(node);
    else if (node?.kind === 'sequence') for (const item of node.items) this.visit(item);
    else if (node?.kind === 'map') {
      for (const { key, value } of node.pairs) {
        this.visit(key);
        this.visit(value);
      }
    }
  }

  private scalar(node: Mutable<YamlScalar>): void {
    const { misread, original } = this.masked;
    while (this.next < misread.length && (misread[this.next] as Misread).range[1] <= node.range[0]) this.next++;
    const candidate = misread[this.next];
    if (candidate === undefined || candidate.range[0] >= node.range[1]) return;
    const { kind, range } = candidate;
    // A key made of a sentence ends before the colon that the mask put in its place.
    if (kind === 'missing-key') node.range = [node.range[0], Math.max(node.range[1], range[1])];
    node.text = folded(original.slice(node.range[0], node.range[1]));
    node.value = node.text;
    // Inside a longer plain text the stretch was never a sentence of its own.
    if (range[0] !== node.range[0]) return;
    node.misread = 'syntax';
    this.problems.push(problemOf(kind, range, original));
  }
}

function problemOf(kind: Misread['kind'], range: OffsetRange, original: string): SyntaxProblem {
  if (kind === 'unclosed-quote' || kind === 'unclosed-bracket') {
    return { code: 'yaml-syntax', message: kind, data: {}, range: [range[0], range[0] + 1] };
  }
  if (kind === 'missing-key') return { code: 'yaml-syntax', message: kind, data: {}, range };
  return { code: 'yaml-quote-sentence', message: 'quote', data: { sentence: original.slice(range[0], range[1]) }, range };
}

/** A plain scalar's lines as one, as YAML folds them. */
function folded(source: string): string {
  if (!source.includes('\n')) return source;
  return source
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');
}
