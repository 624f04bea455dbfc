import type { OffsetRange } from '../../base/range.ts';

/**
 * What a stretch of text is, as it was read; `number` and `string` are what every theme knows: a `string` is what looks like a number
 * and is none. `words` are only there for what their modifiers say.
 */
export const TOKEN_TYPES = ['number', 'string', 'words', 'verb', 'metric', 'unit', 'date', 'reference'] as const;
/** What more there is to say of it. */
export const TOKEN_MODIFIERS = [
  'baseline',
  'target',
  'change',
  'bound',
  'deadline',
  'work',
  'vague',
  'unfinished',
  'unresolved',
] as const;

export type TokenType = (typeof TOKEN_TYPES)[number];
export type TokenModifier = (typeof TOKEN_MODIFIERS)[number];

/** A stretch of one line. */
export interface ReadToken {
  readonly range: OffsetRange;
  readonly type: TokenType;
  readonly modifiers: readonly TokenModifier[];
}
