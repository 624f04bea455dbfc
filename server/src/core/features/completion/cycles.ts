import { formatDay } from '../../base/calendar.ts';
import { messagesOf } from '../../messages/index.ts';
import { type Cycle, cyclesAround } from '../../model/cycle.ts';
import { DEFAULT_SCORING } from '../../model/settings.ts';
import type { CompletionEntry } from '../../service.ts';
import { scalarSource } from '../../syntax/edits.ts';
import type { CursorContext } from '../context.ts';
import { type FeatureRequest, stateOf } from '../request.ts';
import { COMPLETION_LIMIT, entry, matches, scalarText } from './entry.ts';

/** The running cycle, those around it, those of the configuration, and all that other files name. */
export function cycleEntries(request: FeatureRequest, context: CursorContext): CompletionEntry[] {
  const settings = stateOf(request)?.config.scoring.cycles ?? DEFAULT_SCORING.cycles;
  const cycles = new Map<string, Cycle>();
  for (const cycle of cyclesAround(request.snapshot.today, settings)) cycles.set(cycle.name, cycle);
  for (const { cycle } of request.snapshot.graph.nodes()) if (cycle && !cycles.has(cycle.name)) cycles.set(cycle.name, cycle);
  return [...cycles.values()]
    .filter((cycle) => matches(context.typed, cycle.name))
    .slice(0, COMPLETION_LIMIT)
    .map((cycle) =>
      entry({
        label: cycle.name,
        kind: 'cycle',
        range: context.word,
        newText: context.quoted ? scalarText(cycle.name, true) : scalarSource(cycle.name, { flow: context.flow }),
        detail: detailOf(request, cycle),
        description: detailOf(request, cycle),
      }),
    );
}

/** A cycle of one's own in the configuration, to fill in. */
export function namedCycleEntry(context: CursorContext): CompletionEntry[] {
  if (context.hasColon || context.typed !== '') return [];
  return [
    entry({
      label: 'name: { start, end }',
      kind: 'snippet',
      range: context.word,
      newText: '$1: { start: $2, end: $3 }',
      snippet: true,
      filterText: '',
      data: { is: 'field', place: 'config', name: 'cycles' },
    }),
  ];
}

function detailOf(request: FeatureRequest, cycle: Cycle): string {
  const running = cycle.start <= request.snapshot.today && request.snapshot.today <= cycle.end;
  const days = `${formatDay(cycle.start)} – ${formatDay(cycle.end)}`;
  return running ? `${days} · ${messagesOf(request.locale).features.cycles.running}` : days;
}
