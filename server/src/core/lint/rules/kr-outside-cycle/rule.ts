import type { Day } from '../../../base/calendar.ts';
import { shift } from '../../../base/range.ts';
import type { Deadline } from '../../../language/reading.ts';
import { type Cycle, type CycleSettings, cycleOf } from '../../../model/cycle.ts';
import type { CheckIn } from '../../../model/okr.ts';
import type { FileRule, Report } from '../../rule.ts';
import { numberIn } from '../../support/options.ts';
import { valueInMapping } from '../../support/source.ts';
import { placeOf } from '../../support/words.ts';

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
      for (const { title, checkIns, actions } of objective.keyResults) {
        const deadline = title.reading.deadlines.find((it) => isElsewhere(it, cycle, context.scoring.cycles));
        if (deadline) {
          const data = { words: deadline.text, cycle: cycle.name, start: cycle.start, end: cycle.end };
          yield { message: 'sentence', data, range: shift(placeOf(title, deadline.range), base) };
        }
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

/** Whether what is wanted by that day cannot be told within the cycle: "by 2027" may mean the last day of 2026. */
function isElsewhere({ period, by, end }: Deadline, cycle: Cycle, settings: CycleSettings): boolean {
  const days = typeof period === 'string' ? cycleOf(period, settings) : period;
  if (!days) return false;
  const isOneDay = days.start === days.end;
  const earliest = end || isOneDay ? days.end : days.start - 1;
  return earliest > cycle.end || (by && days.end < cycle.start);
}
