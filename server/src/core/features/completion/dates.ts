import { type Day, formatDay, parseDay } from '../../base/calendar.ts';
import { messagesOf } from '../../messages/index.ts';
import { DEFAULT_SCORING } from '../../model/settings.ts';
import type { Field, Place } from '../../schema/fields.ts';
import type { CompletionEntry } from '../../service.ts';
import type { CursorContext } from '../context.ts';
import { cycleOfFile } from '../locate.ts';
import { type FeatureRequest, stateOf } from '../request.ts';
import { around } from './around.ts';
import { entry, matches } from './entry.ts';

/** The days that people mean at a field: when teams check in and plan, when the cycle ends, when the next check-in is due. */
export function dateEntries(request: FeatureRequest, context: CursorContext, { name }: Field, home: Place): CompletionEntry[] {
  const days = home === 'configCycle' ? cycleDays(request, context, name) : name === 'due' ? dueDays(request) : null;
  const taken = days ? new Set<Day>() : checkedIn(request, context);
  const seen = new Set<Day>();
  return (days ?? checkInDays(request, context))
    .filter(([day]) => !taken.has(day) && !seen.has(day) && seen.add(day))
    .map(([day, detail]) => ({ label: formatDay(day), detail }))
    .filter(({ label, detail }) => matches(context.typed, `${label} ${detail}`))
    .map(({ label, detail }) =>
      entry({ label, kind: 'date', range: context.word, detail, description: detail, filterText: `${label} ${detail}` }),
    );
}

type Named = readonly (readonly [Day, string])[];

function checkInDays(request: FeatureRequest, context: CursorContext): Named {
  const { today } = request.snapshot;
  const words = messagesOf(request.locale).features.dates;
  const monday = mondayOf(today);
  const last = around(request, context)?.score?.checkIns.at(-1);
  const { days } = (stateOf(request)?.config.scoring ?? DEFAULT_SCORING).cadence;
  return [
    [today, words.today],
    ...(last ? ([[last.day + days, messagesOf(request.locale).writing.checkInDue]] as const) : []),
    [monday, words.thisMonday],
    [monday + 7, words.nextMonday],
    [monday - 7, words.lastMonday],
    [today - 1, words.yesterday],
    [monday + 14, words.mondayAfter],
    ...endOfCycle(request),
  ];
}

/** Work is due today or later. */
function dueDays(request: FeatureRequest): Named {
  const { today } = request.snapshot;
  const words = messagesOf(request.locale).features.dates;
  const monday = mondayOf(today);
  const days: Named = [
    [today, words.today],
    ...endOfCycle(request),
    [monday + 7, words.nextMonday],
    [monday + 14, words.mondayAfter],
  ];
  return days.filter(([day]) => day >= today);
}

const THIRTEEN_WEEKS = 91;

function cycleDays(request: FeatureRequest, context: CursorContext, name: string): Named {
  const { today } = request.snapshot;
  const words = messagesOf(request.locale);
  const monday = mondayOf(today) + 7;
  const start = name === 'end' ? parseDay(context.siblings.get('start') ?? '') : undefined;
  return [
    ...(start === undefined ? [] : ([[start + THIRTEEN_WEEKS - 1, words.writing.thirteenWeeks]] as const)),
    [today, words.features.dates.today],
    [monday, words.features.dates.nextMonday],
  ];
}

function endOfCycle(request: FeatureRequest): Named {
  const cycle = cycleOfFile(stateOf(request));
  return cycle ? [[cycle.end, messagesOf(request.locale).writing.cycleEnd(cycle.name)]] : [];
}

/** The days that the key result has check-ins of, without the one that is being typed. */
function checkedIn(request: FeatureRequest, context: CursorContext): ReadonlySet<Day> {
  const found = around(request, context);
  const own = parseDay(request.text.slice(context.word[0], context.word[1]));
  const days = new Set(found?.keyResult?.checkIns.map(({ day }) => day));
  if (own !== undefined) days.delete(own);
  return days;
}

/** 1970-01-01 was a Thursday. */
function mondayOf(day: Day): Day {
  return day - ((((day + 3) % 7) + 7) % 7);
}
