import { shift } from '../../../base/range.ts';
import { addCycle } from '../../fixes/cycle.ts';
import type { FileRule } from '../../rule.ts';
import { isFollowed } from '../../support/followed.ts';
import { placeOfText } from '../../support/words.ts';

/** A file that is being followed, but of which nobody knows when it begins and ends. */
export const objNoCycle: FileRule = {
  id: 'obj-no-cycle',
  subject: 'file',
  level: 'info',
  check(file, { text, scoring }) {
    if (file.cycle || file.problems.some(({ code }) => code === 'yaml-syntax')) return null;
    const [first] = file.objectives;
    // Only the pace needs a cycle: a file without check-ins is a plan, and may be one for any time.
    if (!first || !isFollowed(file)) return null;
    const { range } = file.team;
    const at = range[1] > range[0] ? range : shift(placeOfText(first.objective.title), first.base);
    const fix = addCycle(file, text, scoring.cycles);
    return { message: 'no-cycle', range: at, fixes: fix ? [fix] : [] };
  },
};
