import type { PanelRow } from '../../server/src/protocol.ts';
import { isGroupRow } from './arrange.ts';
import { type Column, cellOf } from './columns.ts';
import type { Fact } from './facts.ts';
import { HealthShape } from './health.tsx';
import type { Locale } from './locale.ts';

/** For the ear: what the eye reads off places, shapes and lines. A row's name is its content, in this order. */
export function Spoken({ children }: { readonly children: string }) {
  return <span class="sr-only">{`${children} `}</span>;
}

/** A row's facts, each in its column. */
export function Cells({
  row,
  cells,
  locale,
}: {
  readonly row: PanelRow;
  readonly cells: readonly Column[];
  readonly locale: Locale;
}) {
  return (
    <>
      {cells.map((column) => {
        const cell = row.kind === 'reference' ? null : cellOf(row, column, locale);
        return (
          <span key={column} class={`cell ${column}`} title={cell?.spoken}>
            {cell !== null && (
              <>
                <Spoken>{`, ${cell.spoken}`}</Spoken>
                <span aria-hidden="true">
                  <Trend kind={cell.kind} />
                  <bdi>{cell.text}</bdi>
                </span>
              </>
            )}
          </span>
        );
      })}
    </>
  );
}

/** A group says how many objectives it holds, and how the worst of them stands. */
export function GroupTitle({ row, locale }: { readonly row: PanelRow; readonly locale: Locale }) {
  const { t } = locale;
  if (!isGroupRow(row)) return <span class="title">{row.title}</span>;
  const worst = t.arrange.worst(t.health[row.health]);
  return (
    <>
      <div class="body">
        <span class="title" dir="auto">
          {row.title === '' ? t.arrange.without[row.facet] : row.title}
        </span>
      </div>
      <span class="members">{t.arrange.members(row.members)}</span>
      <span class={`health ${row.health}`} title={worst}>
        <HealthShape health={row.health} />
        {row.health !== 'none' && <Spoken>{`, ${worst}`}</Spoken>}
      </span>
    </>
  );
}

/** Up or down, as a shape. */
export function Trend({ kind }: { readonly kind: Fact['kind'] }) {
  if (kind !== 'up' && kind !== 'down') return null;
  return (
    <svg class="trend" viewBox="0 0 8 8" aria-hidden="true" focusable="false">
      <path d={kind === 'up' ? 'M4 1 7.5 7h-7Z' : 'M4 7 .5 1h7Z'} />
    </svg>
  );
}
