import { BLANK_ROW } from '../../../server/src/core/report/blank-row.ts';
import type { CycleSummary } from '../../../server/src/core/report/view.ts';
import type { PanelRow } from '../../../server/src/protocol.ts';
import type { Told } from '../protocol.ts';

/** A row of which a test cares about some fields only. The id's path says what it stands under: `a/b` under `a`. */
export function row(id: string, fields: Partial<PanelRow> = {}): PanelRow {
  const slash = id.lastIndexOf('/');
  return {
    id,
    parent: slash < 0 ? null : id.slice(0, slash),
    kind: 'objective',
    ...BLANK_ROW,
    ref: id.slice(slash + 1),
    title: id.slice(slash + 1),
    progress: 0.5,
    expected: 0.5,
    health: 'on-track',
    ...fields,
  };
}

export function summary(fields: Partial<CycleSummary> = {}): CycleSummary {
  return {
    cycle: '2026-Q4',
    cycles: ['2026-Q4'],
    week: { in: 8, of: 13 },
    elapsed: 0.6,
    progress: 0.5,
    expected: 0.6,
    health: 'on-track',
    objectives: 1,
    scope: 'company',
    explain: [],
    counts: { behind: 0, stale: 0, weak: 0 },
    ...fields,
  };
}

/** A tree message of these rows, in this order. */
export function tree(rows: readonly PanelRow[], revision = 1): Extract<Told, { type: 'tree' }> {
  return { type: 'tree', revision, summary: summary(), rows, more: 0 };
}
