import type { Arrangement } from './arrange.ts';
import type { Column } from './columns.ts';
import type { Locale } from './locale.ts';
import { nextSort, type SortKey } from './sorting.ts';

export interface ColumnHeadProps {
  readonly cells: readonly Column[];
  readonly arrangement: Arrangement;
  readonly locale: Locale;
  readonly onArrange: (arrangement: Arrangement) => void;
}

/** What stands above the columns of a wide panel. A click sorts by a column, another turns it round, a third ends it. */
export function ColumnHead({ cells, arrangement, locale, onArrange }: ColumnHeadProps) {
  const { heads, columnsLabel } = locale.t.arrange;
  const sorting = (key: SortKey) => (arrangement.sort !== key ? 'none' : arrangement.reversed ? 'descending' : 'ascending');
  const head = (key: SortKey, text: string, name: string) => (
    <th key={key} class={`head ${name}`} scope="col" aria-sort={sorting(key)}>
      <button type="button" title={text} onClick={() => onArrange({ ...arrangement, ...nextSort(arrangement, key) })}>
        {text}
        {arrangement.sort === key && (
          <svg viewBox="0 0 8 8" aria-hidden="true" focusable="false">
            <path d={arrangement.reversed ? 'M4 7 .5 1h7Z' : 'M4 1 7.5 7h-7Z'} />
          </svg>
        )}
      </button>
    </th>
  );
  return (
    <table class="heads" aria-label={columnsLabel}>
      <thead>
        <tr class="line">
          {head('name', heads.name, 'of-title')}
          {cells.map((column) =>
            column === 'value' ? (
              // Of several units, none is more.
              <th key={column} class="head" scope="col">
                {heads.value}
              </th>
            ) : (
              head(column, heads[column], column)
            ),
          )}
          {head('score', heads.score, 'of-score')}
        </tr>
      </thead>
    </table>
  );
}
