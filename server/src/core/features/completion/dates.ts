import { type Day, formatDay } from '../../base/calendar.ts';
import { messagesOf } from '../../messages/index.ts';
import type { CompletionEntry } from '../../service.ts';
import type { CursorContext } from '../context.ts';
import type { FeatureRequest } from '../request.ts';
import { entry, matches } from './entry.ts';

/** Today, the Monday before and the ones around: the days on which teams check in and plan. */
export function dateEntries(request: FeatureRequest, context: CursorContext): CompletionEntry[] {
  const { today } = request.snapshot;
  const words = messagesOf(request.locale).features.dates;
  const monday = mondayOf(today);
  const days: readonly (readonly [Day, string])[] = [
    [today, words.today],
    [monday, words.thisMonday],
    [monday + 7, words.nextMonday],
    [monday - 7, words.lastMonday],
    [today - 1, words.yesterday],
    [monday + 14, words.mondayAfter],
  ];
  const seen = new Set<Day>();
  return days
    .filter(([day]) => !seen.has(day) && seen.add(day))
    .map(([day, detail]) => ({ label: formatDay(day), detail }))
    .filter(({ label, detail }) => matches(context.typed, `${label} ${detail}`))
    .map(({ label, detail }) =>
      entry({ label, kind: 'date', range: context.word, detail, description: detail, filterText: `${label} ${detail}` }),
    );
}

/** 1970-01-01 was a Thursday. */
function mondayOf(day: Day): Day {
  return day - ((((day + 3) % 7) + 7) % 7);
}
