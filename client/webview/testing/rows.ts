import type { CycleSummary, TreeRow } from '../../../server/src/core/report/view.ts';
import type { ToPanel } from '../protocol.ts';

/** A row of which a test cares about some fields only. The id's path says what it stands under: `a/b` under `a`. */
export function row(id: string, fields: Partial<TreeRow> = {}): TreeRow {
  const slash = id.lastIndexOf('/');
  return {
    id,
    parent: slash < 0 ? null : id.slice(0, slash),
    key: id,
    kind: 'objective',
    ref: id.slice(slash + 1),
    title: id.slice(slash + 1),
    team: null,
    owner: null,
    cycle: '2026-Q4',
    uri: 'file:///a.okr.yaml',
    line: 1,
    progress: 0.5,
    own: 0.5,
    aligned: null,
    expected: 0.5,
    final: null,
    health: 'on-track',
    value: null,
    confidence: null,
    checkInAge: null,
    checkIns: 0,
    moved: null,
    counted: null,
    reached: null,
    weak: [],
    explain: [],
    shownUnder: null,
    children: [],
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
export function tree(rows: readonly TreeRow[], revision = 1): Extract<ToPanel, { type: 'tree' }> {
  return { type: 'tree', revision, summary: summary(), rows };
}
