import { type Day, formatDay, parseDay } from '../../../base/calendar.ts';
import { shift } from '../../../base/range.ts';
import type { Deadline } from '../../../language/reading.ts';
import { type Cycle, type CycleSettings, cycleOf } from '../../../model/cycle.ts';
import type { CheckIn } from '../../../model/okr.ts';
import { valueInMapping } from '../../../write/source.ts';
import type { FileRule, Fix, Report } from '../../rule.ts';
import { numberIn } from '../../support/options.ts';
import { placeOf } from '../../support/words.ts';

const options = { grace: { kind: 'number', min: 0, max: 366, default: 14 } } as const;

/** A day that does not belong to the file's cycle: most often a year or a cycle that was copied along. */
export const krOutsideCycle: FileRule = {
  id: 'kr-outside-cycle',
  subject: 'file',
  level: 'warning',
  options,
  check({ objectives, log }, context) {
    const { cycle, text } = context;
    if (!cycle) return null;
    const grace = numberIn(context, 'grace');
    // Numbers may come a little before the start and after the close, work that ends after it comes too late.
    const strange = ({ day }: CheckIn) => day < cycle.start - grace || day > cycle.end + grace;
    const late = (due: Day) => due < cycle.start - grace || due > cycle.end;
    const at = (mapping: Report['range'], field: string, day: Day, message: string): Report => {
      const range = valueInMapping(text, mapping, field);
      const data = { day, cycle: cycle.name, start: cycle.start, end: cycle.end };
      return { message, data, range, fixes: text.slice(...range) === formatDay(day) ? inOtherYear(day, range, cycle) : [] };
    };
    const reports: Report[] = [];
    for (const { base, objective } of objectives) {
      for (const { title, checkIns, actions } of objective.keyResults) {
        const deadline = title.reading.deadlines.find((it) => isElsewhere(it, cycle, context.scoring.cycles));
        if (deadline) {
          const data = { words: deadline.text, cycle: cycle.name, start: cycle.start, end: cycle.end };
          reports.push({ message: 'sentence', data, range: shift(placeOf(title, deadline.range), base) });
        }
        // Where the cycle is wrong, all of them are strange: one says so.
        const first = checkIns.find(strange);
        if (first) reports.push(at(shift(first.range, base), 'date', first.day, 'check-in'));
        for (const { due, range } of actions) {
          if (due !== null && late(due)) reports.push(at(shift(range, base), 'due', due, 'due'));
        }
      }
    }
    const entry = log.find(strange);
    if (entry) reports.push(at(entry.range, 'date', entry.day, 'check-in'));
    return reports;
  },
};

/** The same day of another year, where the cycle has it: years are what is most often mistyped. */
function inOtherYear(day: Day, range: Report['range'], { start, end }: Cycle): Fix[] {
  const behindYear = formatDay(day).slice(4);
  const years = [...new Set([start, end].map((bound) => formatDay(bound).slice(0, 4)))];
  return years.flatMap((year) => {
    const name = year + behindYear;
    const meant = parseDay(name);
    if (meant === undefined || meant < start || meant > end) return [];
    return [{ title: 'replace-with', data: { name }, edits: [{ range, newText: name }] }];
  });
}

/** Whether what is wanted by that day cannot be told within the cycle: "by 2027" may mean the last day of 2026. */
function isElsewhere({ period, by, end }: Deadline, cycle: Cycle, settings: CycleSettings): boolean {
  const days = typeof period === 'string' ? cycleOf(period, settings) : period;
  if (!days) return false;
  const isOneDay = days.start === days.end;
  const earliest = end || isOneDay ? days.end : days.start - 1;
  return earliest > cycle.end || (by && days.end < cycle.start);
}
