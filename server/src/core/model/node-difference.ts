import type { ObjectiveNode } from './alignment.ts';
import { sameCycle } from './cycle.ts';
import type { Objective } from './okr.ts';
import { rollupOf } from './score-objective.ts';

/** In which respects an objective differs from what it was. */
export interface NodeDifference {
  /** What makes others find it: its id or its cycle. */
  readonly claim: boolean;
  readonly keyResultIds: boolean;
  /** Its `parent:` links as written. */
  readonly links: boolean;
  readonly cycle: boolean;
  /** Its position in the file. */
  readonly place: boolean;
  readonly level: boolean;
  /** What those below it look at: its sentence, its language, its team, its level or its cycle. */
  readonly looks: boolean;
  readonly origin: boolean;
  /** Which of the numbers below flow up through it: its roll-up mode or its links' weights. */
  readonly rollup: boolean;
  /** What its key results are scored by. */
  readonly scoring: boolean;
}

/** `null` when nothing differs that anybody could see. */
export function differenceOf(before: ObjectiveNode, after: ObjectiveNode): NodeDifference | null {
  if (before === after) return null;
  const sameObjective = before.objective === after.objective;
  const cycle = !sameCycle(before.cycle, after.cycle);
  const scoring = !sameObjective || cycle || before.settings !== after.settings;
  const place = before.index !== after.index;
  const plain = before.team === after.team && before.level === after.level && before.language === after.language;
  if (plain && !scoring && !place) return null;
  const level = before.level !== after.level;
  const links = !sameObjective && !sameLinks(before.objective, after.objective);
  return {
    claim: cycle || before.objective.id?.value !== after.objective.id?.value,
    keyResultIds: !sameObjective && !sameKeyResultIds(before.objective, after.objective),
    links,
    cycle,
    place,
    level,
    looks: level || cycle || before.team !== after.team || before.language !== after.language || !sameTitle(before, after),
    origin: before.objective.origin?.value !== after.objective.origin?.value,
    rollup: rollupOf(before) !== rollupOf(after) || links,
    scoring,
  };
}

function sameTitle(before: ObjectiveNode, after: ObjectiveNode): boolean {
  return before.objective === after.objective || before.objective.title.text === after.objective.title.text;
}

function sameLinks(a: Objective, b: Objective): boolean {
  if (a.parents.length !== b.parents.length) return false;
  return a.parents.every((link, i) => link.ref.value === b.parents[i]?.ref.value && link.weight === b.parents[i]?.weight);
}

function sameKeyResultIds(a: Objective, b: Objective): boolean {
  if (a.keyResults.length !== b.keyResults.length) return false;
  return a.keyResults.every((keyResult, i) => keyResult.id?.value === b.keyResults[i]?.id?.value);
}
