import { shift } from '../base/range.ts';
import { DEFAULT_LIMITS, type ReadLimits } from '../syntax/guard.ts';
import { readYaml } from '../syntax/read.ts';
import type { ReadResult, SyntaxProblem, YamlMap } from '../syntax/tree.ts';
import { type Cut, cutText, type KnownCuts, type SegmentKind } from './segments-cut.ts';

/** A piece of text with its tree. The same object as long as the piece is not edited, wherever it stands. */
export interface SegmentContent {
  readonly text: string;
  readonly result: ReadResult;
}

/**
 * `head`: up to the first item of `objectives:`, a mapping whose `objectives` has no value.
 * `objective`: one item of that sequence, a sequence of one.
 * `tail`: what follows the items, a mapping of its own (`check_ins:` and the like).
 * `whole`: a file that cannot be cut (flow style, anchors across objectives, several documents, no `objectives`).
 */
export interface Segment {
  readonly kind: SegmentKind;
  /** Where the segment starts in the file; the tree's ranges count from here. */
  readonly start: number;
  readonly content: SegmentContent;
}

/** A file's text, cut so that an edit costs one objective. */
export interface SegmentedText {
  readonly text: string;
  readonly segments: readonly Segment[];
  /** What no segment can know alone, such as a key that head and tail both have. Ranges are absolute. */
  readonly problems: readonly SyntaxProblem[];
  /** How many segments were read for this version; the others are the objects of the version before. */
  readonly readCount: number;
}

/**
 * Cuts a file's text into segments and reads those that the version before (`previous`) does not have.
 * After a keystroke that is one segment; its neighbours are found again by comparing text, not by reading it.
 * Of broken text each segment holds its own errors, so an objective that is being typed leaves the others alone.
 */
export function segmentText(text: string, previous?: SegmentedText, limits: ReadLimits = DEFAULT_LIMITS): SegmentedText {
  if (previous?.text === text) return { ...previous, readCount: 0 };
  const known = knownSegments(text, previous);
  const cuts = text.length > limits.maxCharacters ? [{ kind: 'whole' as const, start: 0, known: -1 }] : cutText(text, known);
  const spare = spareContents(previous, cuts);
  let readCount = 0;
  const segments = cuts.map(({ kind, start, known: index }, i): Segment => {
    const old = index >= 0 ? previous?.segments[index] : undefined;
    if (old !== undefined) return old.start === start ? old : { kind, start, content: old.content };
    const piece = text.slice(start, cuts[i + 1]?.start ?? text.length);
    // To look it up, a whole objective's letters are hashed: of a text that is read for the first time there is nothing to find.
    let content = spare.size === 0 ? undefined : spare.get(piece);
    if (content !== undefined) spare.delete(piece);
    else {
      readCount++;
      const own = detached(piece);
      content = { text: own, result: readYaml(own, limits) };
    }
    return { kind, start, content };
  });
  return { text, segments, problems: repeatedKeys(segments), readCount };
}

/** Which segments of the version before stand unchanged at the start and at the end of the text. */
function knownSegments(text: string, previous: SegmentedText | undefined): KnownCuts | null {
  const segments = previous?.segments ?? [];
  if (segments.length < 2) return null;
  let leading = 0;
  for (const { start, content } of segments) {
    if (!standsAt(text, content.text, start)) break;
    leading++;
  }
  const trailing: Cut[] = [];
  let end = text.length;
  const least = segments[leading]?.start ?? text.length;
  for (let index = segments.length - 1; index > leading; index--) {
    const { kind, content } = segments[index] as Segment;
    const start = end - content.text.length;
    if (start < least || !standsAt(text, content.text, start)) break;
    trailing.push({ kind, start, known: index });
    end = start;
  }
  const kept = segments.slice(0, leading).map(({ kind, start }, index): Cut => ({ kind, start, known: index }));
  return { leading: kept, trailing: trailing.reverse(), itemText: segments[1]?.content.text ?? '' };
}

/** As `startsWith`, which compares letter by letter: a slice costs nothing, and equality compares memory. */
function standsAt(text: string, piece: string, start: number): boolean {
  return text.slice(start, start + piece.length) === piece;
}

/** Contents of the version before that were not found in their place: one that was only moved need not be read again. */
function spareContents(previous: SegmentedText | undefined, cuts: readonly Cut[]): Map<string, SegmentContent> {
  const spare = new Map<string, SegmentContent>();
  if (previous === undefined || cuts.every((cut) => cut.known >= 0)) return spare;
  const used = new Set(cuts.map((cut) => cut.known));
  previous.segments.forEach(({ content }, index) => {
    if (!used.has(index)) spare.set(content.text, content);
  });
  return spare;
}

/** Keys that the tail has although the head has them too. */
function repeatedKeys(segments: readonly Segment[]): SyntaxProblem[] {
  const head = segments[0];
  const tail = segments.at(-1);
  if (head?.kind !== 'head' || tail?.kind !== 'tail') return [];
  const keys = new Set(keysOf(head).map((key) => key.text));
  return keysOf(tail)
    .filter((key) => keys.has(key.text))
    .map(({ text, range }) => ({
      code: 'yaml-duplicate-key',
      message: 'duplicate',
      data: { key: text },
      range: shift(range, tail.start),
    }));
}

function keysOf({ content }: Segment) {
  const { root } = content.result;
  return root?.kind === 'map' ? scalarKeys(root) : [];
}

function scalarKeys(map: YamlMap) {
  return map.pairs.map((pair) => pair.key).filter((key) => key.kind === 'scalar');
}

/** A copy of its own: a slice would keep the whole text of its version alive for as long as the segment stays unedited. */
function detached(slice: string): string {
  return ` ${slice}`.slice(1);
}
