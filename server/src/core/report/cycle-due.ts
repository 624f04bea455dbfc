import type { Day } from '../base/calendar.ts';
import type { DueEntry, DueGroup, ReportObjective } from './report-view.ts';

/** The key results that wait for a check-in, by team. Who is waited for longest stands first, in a team and among teams. */
export function dueOf(objectives: Iterable<ReportObjective>): readonly DueGroup[] {
  const teams = new Map<string | null, DueEntry[]>();
  for (const { row, keyResults } of objectives) {
    for (const { row: own, last, missed, uri, line } of keyResults) {
      if (own.health !== 'outdated' && own.health !== 'pending') continue;
      const owner = own.owner ?? row.owner;
      const entry = { row: own, objective: row.title, home: row.id, owner, last: last?.day ?? null, missed, uri, line };
      const entries = teams.get(row.team);
      if (entries) entries.push(entry);
      else teams.set(row.team, [entry]);
    }
  }
  const groups = [...teams].map(([team, entries]) => ({ team, entries: entries.sort(byWait) }));
  return groups.sort((a, b) => byWait(a.entries[0] as DueEntry, b.entries[0] as DueEntry));
}

/** Most check-ins missed first; of equals the one whose last word is oldest, and before it one that never had any. */
function byWait(a: DueEntry, b: DueEntry): number {
  return b.missed - a.missed || dayOf(a.last) - dayOf(b.last);
}

function dayOf(day: Day | null): number {
  return day ?? Number.MIN_SAFE_INTEGER;
}
