import type { Objective } from '../../model/okr.ts';
import { shortened } from '../text.ts';
import { folded } from './entry.ts';

/**
 * What completion looks for in each objective of the workspace, made once: an objective that was edited is another
 * object. It makes the difference between going through 30,000 objectives and folding 30,000 titles at each keystroke.
 */
export interface CompletionMemory {
  /** Id and title, without case and accents. */
  words(objective: Objective): string;
  /** Who owns the objective and its key results, each as often as they do. */
  owners(objective: Objective): readonly string[];
}

export function createCompletionMemory(): CompletionMemory {
  const words = new WeakMap<Objective, string>();
  const owners = new WeakMap<Objective, readonly string[]>();
  return {
    words(objective) {
      let known = words.get(objective);
      if (known === undefined) {
        known = folded(`${objective.id?.value ?? ''} ${shortened(objective.title.text, 200)}`);
        words.set(objective, known);
      }
      return known;
    },
    owners(objective) {
      let known = owners.get(objective);
      if (known === undefined) {
        const all = [objective.owner, ...objective.keyResults.map((keyResult) => keyResult.owner)];
        known = all.flatMap((owner) => (owner && owner.value !== '' ? [owner.value] : []));
        owners.set(objective, known.length === 0 ? NOBODY : known);
      }
      return known;
    },
  };
}

const NOBODY: readonly string[] = [];
