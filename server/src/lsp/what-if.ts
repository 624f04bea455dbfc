import type { WhatIfMove } from '../core/report/what-if-view.ts';
import { WHAT_IF, WHAT_IF_FORM, type WhatIfFormResult, type WhatIfParams, type WhatIfResult } from '../protocol.ts';
import type { Session } from './session.ts';
import { rounded } from './tree-wire.ts';

/** Nobody moves more at once; a page that asks for more is none of ours. */
const MOST = 200;

/** Serves “what if”: how a key result can be moved, and what would then be different. It writes nothing and keeps nothing. */
export function registerWhatIf({ connection, service, client, guard }: Session): void {
  connection.onRequest(
    WHAT_IF_FORM,
    guard('what-if form', null, (params: { readonly id?: unknown } | null): WhatIfFormResult => {
      return typeof params?.id === 'string' ? service.whatIfForm(params.id, client.locale) : null;
    }),
  );
  connection.onRequest(
    WHAT_IF,
    guard('what-if', null, (params: Partial<Record<keyof WhatIfParams, unknown>> | null): WhatIfResult => {
      const cycle = typeof params?.cycle === 'string' ? params.cycle : null;
      const about = typeof params?.about === 'string' ? params.about : null;
      const moves = Array.isArray(params?.moves) ? params.moves.slice(0, MOST).filter(isMove) : [];
      const { rows, summary, typed, gone, levers } = service.whatIf(cycle, moves, about, client.locale);
      return {
        rows: rows.map(({ own, ...row }) => ({
          ...row,
          progress: short(row.progress),
          ...(own !== undefined && { own: short(own) }),
        })),
        summary: summary && { ...summary, progress: short(summary.progress) },
        typed,
        gone,
        levers: levers.map((list) => ({
          ...list,
          now: short(list.now),
          levers: list.levers.map((line) => ({ ...line, reached: rounded(line.reached), tenth: short(line.tenth) })),
        })),
      };
    }),
  );
}

const short = (value: number | null): number | null => (value === null ? null : rounded(value));

/** Nothing is taken that is not what it should be. */
function isMove(value: unknown): value is WhatIfMove {
  const { id, title, to } = (value ?? {}) as Partial<Record<keyof WhatIfMove, unknown>>;
  if (typeof id !== 'string' || typeof title !== 'string' || typeof to !== 'object' || to === null) return false;
  const move = to as { readonly value?: unknown; readonly reached?: unknown; readonly done?: unknown };
  if ('value' in move) return Number.isFinite(move.value);
  if ('reached' in move) return typeof move.reached === 'boolean';
  return Array.isArray(move.done) && move.done.every(Number.isSafeInteger);
}
