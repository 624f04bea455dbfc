import type { Pointed } from '../direction.ts';
import type { Parsed } from '../figures.ts';
import type { Head } from '../head.ts';
import type { Wording } from '../reading.ts';
import type { Placed } from '../roles.ts';
import { fuzzyIn } from './fuzzy.ts';
import { heldIn } from './held.ts';
import { relativeIn } from './relative.ts';

/** A sentence whose numbers and verb are understood, as the readers of its wording share it. */
export interface Understood extends Parsed {
  readonly head: Head;
  readonly figures: readonly Placed[];
  readonly direction: Pointed | null;
}

/** The wording of a sentence of which there is nothing to say. */
export const PLAIN: Wording = { fuzzy: null, held: null, relative: null };

/** Reads how a sentence is worded, once its numbers and its verb are understood. */
export function wordingOf(sentence: Understood): Wording {
  const fuzzy = fuzzyIn(sentence);
  const held = heldIn(sentence);
  const relative = relativeIn(sentence);
  return fuzzy || held || relative ? { fuzzy, held, relative } : PLAIN;
}
