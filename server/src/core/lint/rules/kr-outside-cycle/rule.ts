import type { Day } from '../../../base/calendar.ts';
import { shift } from '../../../base/range.ts';
import type { Cycle } from '../../../model/cycle.ts';
import type { CheckIn } from '../../../model/okr.ts';
import type { FileRule, Report } from '../../rule.ts';
import { numberIn } from '../../support/options.ts';
import { valueInMapping } from '../../support/source.ts';

const options = { grace: { kind: 'number', min: 0, max: 366, default: 14 } } as const;

/** A day that does not belong to the file's cycle: most often a year or a cycle that was copied along. */
export const krOutsideCycle: FileRule = {
  id: 'kr-outside-cycle',
  subject: 'file',
  level: 'warning',
  options,
  *check({ objectives, log }, context): Iterable<Report> {
    const { cycle, text } = context;
    if (!cycle) return;
    const grace = numberIn(context, 'grace');
    // Numbers may come a little before the start and after the close, work that ends after it comes too late.
    const strange = ({ day }: CheckIn) => day < cycle.start - grace || day > cycle.end + grace;
    const late = (due: Day) => due < cycle.start - grace || due > cycle.end;
    const at = (range: Report['range'], field: string, day: Day, message: string): Report => ({
      message,
      data: dataOf(cycle, day),
      range: valueInMapping(text, range, field),
    });
    for (const { base, objective } of objectives) {
      for (const { checkIns, actions } of objective.keyResults) {
        // Where the cycle is wrong, all of them are strange: one says so.
        const first = checkIns.find(strange);
        if (first) yield at(shift(first.range, base), 'date', first.day, 'check-in');
        for (const { due, range } of actions) {
          if (due !== null && late(due)) yield at(shift(range, base), 'due', due, 'due');
        }
      }
    }
    const entry = log.find(strange);
    if (entry) yield at(entry.range, 'date', entry.day, 'check-in');
  },
};

function dataOf({ name, start, end }: Cycle, day: Day): Report['data'] {
  return { day, cycle: name, start, end };
}
