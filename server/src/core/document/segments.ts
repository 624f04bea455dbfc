import type { ReadResult } from '../syntax/tree.ts';

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
  readonly kind: 'head' | 'objective' | 'tail' | 'whole';
  /** Where the segment starts in the file; the tree's ranges count from here. */
  readonly start: number;
  readonly content: SegmentContent;
}

/** A file's text, cut so that an edit costs one objective. */
export interface SegmentedText {
  readonly text: string;
  readonly segments: readonly Segment[];
  /** How many segments were read for this version; the others are the objects of the version before. */
  readonly readCount: number;
}
