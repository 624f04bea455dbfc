import { shift } from '../../../base/range.ts';
import type { PlacedObjective } from '../../../model/okr.ts';
import type { FileRule, Report } from '../../rule.ts';
import { isFollowed } from '../../support/followed.ts';
import { hasOwner, mayHide } from '../../support/owners.ts';
import { placeOfText } from '../../support/words.ts';

/** An objective that nobody answers for. */
export const objNoOwner: FileRule = {
  id: 'obj-no-owner',
  subject: 'file',
  level: 'info',
  *check(file): Iterable<Report> {
    const { objectives, level } = file;
    if (level?.value === 'person') return;
    const without = objectives.filter(({ objective }) => !hasOwner(objective) && !mayHide(objective, 'owner'));
    const [first] = without;
    if (!first) return;
    if (objectives.some(({ objective }) => hasOwner(objective))) {
      for (const placed of without) yield { message: 'no-owner', range: titleOf(placed) };
    } else if (isFollowed(file)) {
      // A plan may still be a whole team's; once numbers come in, somebody brings them.
      yield { message: 'nobody', range: titleOf(first) };
    }
  },
};

function titleOf({ base, objective }: PlacedObjective): Report['range'] {
  return shift(placeOfText(objective.title), base);
}
