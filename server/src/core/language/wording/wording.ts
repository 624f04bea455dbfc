import type { Pointed } from '../direction.ts';
import type { Parsed } from '../figures.ts';
import type { Head } from '../head.ts';
import type { Wording } from '../reading.ts';
import type { Placed } from '../roles.ts';
import { bareMetricIn, generalIn, routineIn } from './aims.ts';
import { fuzzyIn } from './fuzzy.ts';
import { heldIn } from './held.ts';
import { meansIn } from './means.ts';
import { relativeIn } from './relative.ts';
import { secondIn } from './second.ts';
import { vagueIn } from './vague.ts';
import { vanityIn } from './vanity.ts';

/** A sentence whose numbers and verb are understood, as the readers of its wording share it. */
export interface Understood extends Parsed {
  readonly head: Head;
  readonly figures: readonly Placed[];
  readonly direction: Pointed | null;
}

/** The wording of a sentence of which there is nothing to say. */
export const PLAIN: Wording = {
  fuzzy: null,
  held: null,
  relative: null,
  vague: null,
  second: null,
  means: null,
  vanity: null,
  routine: null,
  bareMetric: null,
  general: null,
};

/** Reads how a sentence is worded, once its numbers and its verb are understood. */
export function wordingOf(sentence: Understood): Wording {
  const wording: Wording = {
    fuzzy: fuzzyIn(sentence),
    held: heldIn(sentence),
    relative: relativeIn(sentence),
    vague: vagueIn(sentence),
    second: secondIn(sentence),
    means: meansIn(sentence),
    vanity: vanityIn(sentence),
    routine: routineIn(sentence),
    bareMetric: bareMetricIn(sentence),
    general: generalIn(sentence),
  };
  return Object.values(wording).every((found) => found === null) ? PLAIN : wording;
}
