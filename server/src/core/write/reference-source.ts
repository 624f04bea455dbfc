import type { OffsetRange } from '../base/range.ts';
import { inStyleOf } from '../syntax/edits.ts';

/** Where in a reference its parts stand, counted from its first letter, without the spaces around them. */
export interface ReferenceParts {
  readonly objective: OffsetRange;
  readonly keyResult: OffsetRange | null;
  readonly cycle: OffsetRange | null;
}

/** Takes `id`, `id/key-result`, either with `@cycle`, apart as `parseReference` does, and says where each part is. */
export function partsOf(reference: string): ReferenceParts {
  const at = reference.lastIndexOf('@');
  const end = at > 0 ? at : reference.length;
  const slash = reference.slice(0, end).indexOf('/');
  const cycle = at > 0 ? trimmed(reference, at + 1, reference.length) : null;
  return {
    objective: trimmed(reference, 0, slash < 0 ? end : slash),
    keyResult: slash < 0 ? null : trimmed(reference, slash + 1, end),
    cycle: cycle && cycle[0] < cycle[1] ? cycle : null,
  };
}

function trimmed(text: string, start: number, end: number): OffsetRange {
  const part = text.slice(start, end);
  const left = part.length - part.trimStart().length;
  return [start + left, start + left + part.trim().length];
}

/**
 * Where the letters of a value begin in the source of its scalar: at 0 without quotes, at 1 in them. `null` where the source
 * spells them otherwise: with escapes, over several lines, or elsewhere, behind an alias.
 */
export function lettersIn(source: string, value: string): 0 | 1 | null {
  if (source === value) return 0;
  return /^["']/.test(source) && source.slice(1, -1) === value && source.at(-1) === source[0] ? 1 : null;
}

/** The source of a scalar with another value, in the quotes that it has; without quotes only where YAML reads it as it is. */
export function spelledLike(source: string, value: string): string {
  const style = source[0] === '"' ? 'double' : source[0] === "'" ? 'single' : 'plain';
  return inStyleOf(style, value, { flow: true });
}
