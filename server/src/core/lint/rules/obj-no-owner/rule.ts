import { shift } from '../../../base/range.ts';
import type { PlacedObjective } from '../../../model/okr.ts';
import { addObjectiveField } from '../../fixes/fields.ts';
import type { FileRule, Report } from '../../rule.ts';
import { isFollowed } from '../../support/followed.ts';
import { hasOwner } from '../../support/owners.ts';
import { mayHide } from '../../support/unread.ts';
import { placeOfText } from '../../support/words.ts';

/** An objective that nobody answers for. */
export const objNoOwner: FileRule = {
  id: 'obj-no-owner',
  subject: 'file',
  level: 'info',
  check(file, { text }) {
    const { objectives, level } = file;
    if (level?.value === 'person') return null;
    const without = objectives.filter(({ objective }) => !hasOwner(objective) && !mayHide(objective, 'owner'));
    const [first] = without;
    if (!first) return null;
    if (objectives.some(({ objective }) => hasOwner(objective))) {
      return without.map((placed) => reportOf('no-owner', placed, text));
    }
    // A plan may still be a whole team's; once numbers come in, somebody brings them.
    return isFollowed(file) ? reportOf('nobody', first, text) : null;
  },
};

function reportOf(message: string, placed: PlacedObjective, text: string): Report {
  const fix = addObjectiveField(placed, text, 'owner', 'add-owner');
  return { message, range: shift(placeOfText(placed.objective.title), placed.base), fixes: fix ? [fix] : [] };
}
