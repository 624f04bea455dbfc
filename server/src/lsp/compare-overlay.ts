import type { OngoingComparison } from '../core/features/comparing.ts';
import type { OkrService } from '../core/index.ts';
import type { ComparedRow } from '../core/report/compare-overlay-view.ts';
import {
  COMPARE_CLOSE,
  COMPARE_DELTA,
  COMPARE_EXPLAIN,
  COMPARE_OPEN,
  type CompareDelta,
  type CompareOpenParams,
  type CompareOpenResult,
  type Explanation,
  type RowParams,
  type WireComparedRow,
} from '../protocol.ts';
import { nameOfRevision, openEarlier, pathsBelow, problemIn } from './earlier.ts';
import { createPace } from './pace.ts';
import type { Session } from './session.ts';
import { rounded, wireRow } from './tree-wire.ts';

/** Rows of an overlay to a message: some ten milliseconds of the server's time, as of a tree. */
const SLICE = 2000;

/** What is laid over the tree, and what the client was told of it. */
interface Laid {
  readonly revision: string;
  readonly earlier: OkrService;
  readonly comparison: OngoingComparison;
  readonly cycle: string | null;
  readonly told: Map<string, ComparedRow>;
  seq: number;
  top: string;
  counts: readonly string[];
  day: number;
}

/** Serves the comparison that is laid over the panel's tree: all of it when it begins, and from then on what became of it. */
export function serveCompareOverlay(session: Session): void {
  const { connection, service, client, guard, runtime, logger } = session;
  let laid: Laid | null = null;
  let requests = 0;

  const end = () => {
    laid?.earlier.dispose();
    laid = null;
  };

  /** What became of it since the client was told last; `null`: nothing. Of very much only a part, and the rest when it is asked again. */
  const news = (now: Laid): CompareDelta | null => {
    const { today } = service.state.snapshot;
    if (now.day !== today) now.earlier.dayChanged();
    now.day = today;
    const { top, counts, rows } = now.comparison.overlay(now.cycle);
    const changed: WireComparedRow[] = [];
    for (const [id, row] of rows) {
      const known = now.told.get(id);
      if (known === row) continue;
      if (changed.length === SLICE) {
        schedule();
        break;
      }
      now.told.set(id, row);
      if (known === undefined || JSON.stringify(known) !== JSON.stringify(row)) changed.push(wired(row));
    }
    const removed = [...now.told.keys()].filter((id) => !rows.has(id));
    for (const id of removed) now.told.delete(id);
    const isSame = changed.length + removed.length === 0 && top === now.top && String(counts) === String(now.counts);
    now.top = top;
    now.counts = counts;
    return isSame ? null : { seq: ++now.seq, top, counts, changed, removed };
  };
  const schedule = createPace(runtime, () => {
    try {
      const delta = laid && news(laid);
      if (delta) void connection.sendNotification(COMPARE_DELTA, delta);
    } catch (error) {
      logger.error(`comparison failed: ${error instanceof Error ? error.name : 'unknown'}`);
    }
  });

  service.onDidChange(({ nodes, files }) => {
    if (laid !== null && nodes.size + files.size > 0) schedule();
  });
  const failed = problemIn(session, { kind: 'failed', revision: '', detail: '–' });
  connection.onRequest(
    COMPARE_OPEN,
    guard(
      'comparison',
      { told: null, problem: failed },
      async (params: CompareOpenParams | null, token): Promise<CompareOpenResult> => {
        const revision = typeof params?.revision === 'string' ? params.revision : 'HEAD';
        const cycle = typeof params?.cycle === 'string' ? params.cycle : null;
        const request = ++requests;
        let { earlier, comparison } = laid?.revision === revision ? laid : { earlier: null, comparison: null };
        if (earlier === null || comparison === null) {
          const opened = await openEarlier(session, revision, token);
          const isOvertaken = request !== requests;
          if ('problem' in opened) {
            if (!isOvertaken) end();
            return { told: null, problem: opened.problem };
          }
          if (opened.service === null || isOvertaken) {
            opened.service?.dispose();
            return { told: null, problem: null };
          }
          end();
          earlier = opened.service;
          comparison = service.comparing.with(earlier, client.locale, pathsBelow(session));
        }
        const { today } = service.state.snapshot;
        laid = { revision, earlier, comparison, cycle, told: new Map(), seq: 0, top: '', counts: [], day: today };
        const first = news(laid) ?? { seq: ++laid.seq, top: '', counts: [], changed: [] };
        const { seq, top, counts, changed: rows } = first;
        return { told: { seq, against: nameOfRevision(session, revision), top, counts, rows }, problem: null };
      },
    ),
  );
  connection.onRequest(
    COMPARE_EXPLAIN,
    guard('explanation of then', null, (params: RowParams | null): Explanation | null => {
      if (typeof params?.id !== 'string') return null;
      return { id: params.id, lines: laid?.comparison.explainBefore(params.id) ?? [] };
    }),
  );
  connection.onNotification(COMPARE_CLOSE, () => {
    requests++;
    end();
  });
}

function wired({ id, kind, before, facts, ghost }: ComparedRow): WireComparedRow {
  return {
    id,
    kind,
    ...(before && { before: { ...before, progress: before.progress === null ? null : rounded(before.progress) } }),
    ...(facts.length > 0 && { facts }),
    ...(ghost && { ghost: { row: wireRow(ghost.row), behind: ghost.behind } }),
  };
}
