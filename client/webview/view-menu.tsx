import { type Arrangement, GROUPINGS } from './arrange.ts';
import { BASE, COLUMNS, type Column, withColumn } from './columns.ts';
import type { Locale } from './locale.ts';
import type { Messages } from './messages.en.ts';
import { Choice } from './popover.tsx';
import type { SortKey } from './sorting.ts';

export interface ViewMenuProps {
  readonly arrangement: Arrangement;
  readonly columns: readonly Column[] | null;
  readonly locale: Locale;
  readonly onArrange: (arrangement: Arrangement) => void;
  readonly onColumns: (columns: readonly Column[] | null) => void;
}

const SORTS = ['file', 'score', 'pace', 'name'] as const;

/** What the rows are sorted by, in words. */
export function sortName(sort: SortKey, { arrange }: Messages): string {
  return Object.hasOwn(arrange.sorts, sort)
    ? arrange.sorts[sort as keyof typeof arrange.sorts]
    : arrange.columns[sort as keyof typeof arrange.columns];
}

/** How the rows stand, and what is seen of them. */
export function ViewMenu({ arrangement, columns, locale, onArrange, onColumns }: ViewMenuProps) {
  const { t } = locale;
  const { group, sort, reversed } = arrangement;
  // By the head of a column one can sort by more; it is here as long as it is in force.
  const sorts: readonly SortKey[] = SORTS.some((one) => one === sort) ? SORTS : [...SORTS, sort];
  const chosen = columns ?? BASE;
  return (
    <>
      <fieldset>
        <legend>{t.arrange.groupBy}</legend>
        {GROUPINGS.map((one) => (
          <Choice
            key={one}
            type="radio"
            name="group"
            checked={one === group}
            onChoose={() => onArrange({ ...arrangement, group: one })}
          >
            {t.arrange.groups[one]}
          </Choice>
        ))}
      </fieldset>
      <fieldset>
        <legend>{t.arrange.sortBy}</legend>
        {sorts.map((one) => (
          <Choice
            key={one}
            type="radio"
            name="sort"
            checked={one === sort}
            onChoose={() => onArrange({ ...arrangement, sort: one })}
          >
            {sortName(one, t)}
          </Choice>
        ))}
        <Choice
          type="checkbox"
          name="reversed"
          checked={reversed && sort !== 'file'}
          disabled={sort === 'file'}
          onChoose={(on) => onArrange({ ...arrangement, reversed: on })}
        >
          {t.arrange.reversed}
        </Choice>
      </fieldset>
      <fieldset>
        <legend>{t.arrange.show}</legend>
        <Choice type="checkbox" name="automatic" checked={columns === null} onChoose={(on) => onColumns(on ? null : BASE)}>
          {t.arrange.automatic}
        </Choice>
        {COLUMNS.map((column) => (
          <Choice
            key={column}
            type="checkbox"
            name={column}
            checked={chosen.includes(column)}
            onChoose={(on) => onColumns(withColumn(chosen, column, on))}
          >
            {t.arrange.columns[column]}
          </Choice>
        ))}
      </fieldset>
    </>
  );
}
