import { Component, type RefObject } from 'preact';
import type { CycleSummary } from '../../server/src/core/report/view.ts';
import type { PanelRow } from '../../server/src/protocol.ts';
import { type Arrangement, isAsAligned } from './arrange.ts';
import type { Column } from './columns.ts';
import { FacetMenu } from './facet-menu.tsx';
import { nameOf, quickCounts } from './facets.ts';
import { type Filter, isFiltering, NO_FILTER, QUICK, withValue } from './filter.ts';
import { HealthShape } from './health.tsx';
import type { Locale } from './locale.ts';
import { Popover } from './popover.tsx';
import { FACETS } from './query.ts';
import { QueryBox } from './query-box.tsx';
import { ViewMenu } from './view-menu.tsx';

export interface FiltersProps {
  readonly filter: Filter;
  readonly counts: CycleSummary['counts'];
  /** Rows that answer to the filter, and all rows that could. */
  readonly matches: number | null;
  readonly total: number;
  readonly rows: ReadonlyMap<string, PanelRow>;
  readonly arrangement: Arrangement;
  readonly columns: readonly Column[] | null;
  readonly locale: Locale;
  readonly input: RefObject<HTMLInputElement | null>;
  readonly onFilter: (filter: Filter) => void;
  readonly onArrange: (arrangement: Arrangement) => void;
  readonly onColumns: (columns: readonly Column[] | null) => void;
  readonly onLeave: () => void;
}

interface FiltersState {
  readonly open: 'facets' | 'view' | null;
}

/** What is shown, and how: a box for words, a menu of facets, a menu for the arrangement, and what is chosen as chips. */
export class Filters extends Component<FiltersProps, FiltersState> {
  override state: FiltersState = { open: null };

  /** Opens one of the two menus, or closes it without closing the other. */
  private readonly onOpen = (which: 'facets' | 'view', open: boolean): void => {
    if (open) this.setState({ open: which });
    else if (this.state.open === which) this.setState({ open: null });
  };

  private counted: {
    readonly rows: FiltersProps['rows'];
    readonly filter: Filter;
    readonly counts: CycleSummary['counts'];
  } | null = null;

  /** The numbers on the chips: of the whole tree, or of what is left of it by all else that is chosen. */
  private countsNow(): CycleSummary['counts'] {
    const { filter, rows, counts } = this.props;
    if (!isFiltering(filter)) return counts;
    if (this.counted?.rows !== rows || this.counted.filter !== filter) {
      this.counted = { rows, filter, counts: quickCounts(rows.values(), filter) };
    }
    return this.counted.counts;
  }

  override render() {
    const { filter, matches, total, rows, arrangement, columns, locale, input, onFilter, onLeave } = this.props;
    const { onArrange, onColumns } = this.props;
    const { open } = this.state;
    const counts = this.countsNow();
    const { t } = locale;
    const isChosen = FACETS.some((facet) => filter.facets[facet].length > 0);
    return (
      <search class="filters">
        <div class="asking">
          <QueryBox filter={filter} rows={rows} locale={locale} input={input} onFilter={onFilter} onLeave={onLeave} />
          <Popover
            label={t.arrange.chooseFilters}
            icon={<Funnel />}
            marked={isChosen}
            open={open === 'facets'}
            onOpen={(to) => this.onOpen('facets', to)}
          >
            <FacetMenu rows={rows} counts={counts} filter={filter} locale={locale} onFilter={onFilter} />
          </Popover>
          <Popover
            label={t.arrange.view}
            icon={<Sliders />}
            marked={!isAsAligned(arrangement) || columns !== null}
            open={open === 'view'}
            onOpen={(to) => this.onOpen('view', to)}
          >
            <ViewMenu arrangement={arrangement} columns={columns} locale={locale} onArrange={onArrange} onColumns={onColumns} />
          </Popover>
        </div>
        {/* biome-ignore lint/a11y/useSemanticElements: three toggle buttons are no fieldset */}
        <div class="chips" role="group" aria-label={t.quickFilters}>
          {QUICK.map((name) => (
            <button
              key={name}
              type="button"
              class="chip"
              aria-pressed={filter[name]}
              disabled={counts[name] === 0 && !filter[name]}
              onClick={() => onFilter({ ...filter, [name]: !filter[name] })}
            >
              {name === 'behind' && (
                <span class="shapes">
                  <HealthShape health="at-risk" />
                  <HealthShape health="off-track" />
                </span>
              )}
              {t[name]} <span class="count">{counts[name]}</span>
            </button>
          ))}
        </div>
        {isChosen && (
          <div class="chosen">
            {FACETS.flatMap((facet) =>
              filter.facets[facet].map((value) => {
                const name = nameOf(facet, value, t);
                const remove = t.arrange.remove(t.arrange.facets[facet], name);
                const onRemove = () => {
                  onFilter(withValue(filter, facet, value, false));
                  input.current?.focus();
                };
                return (
                  <button
                    key={`${facet} ${value}`}
                    type="button"
                    class="chip"
                    title={remove}
                    aria-label={remove}
                    onClick={onRemove}
                  >
                    <bdi>{name}</bdi>
                    <svg viewBox="0 0 8 8" aria-hidden="true" focusable="false">
                      <path d="M1 1 7 7M7 1 1 7" />
                    </svg>
                  </button>
                );
              }),
            )}
          </div>
        )}
        {isFiltering(filter) && matches !== null && (
          <div class="found">
            <span>{t.shown(matches, total)}</span>
            <button type="button" class="link" onClick={() => onFilter(NO_FILTER)}>
              {t.clear}
            </button>
          </div>
        )}
      </search>
    );
  }
}

function Funnel() {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d="M2.5 3.5h11L9.5 8.7v4.1l-3-1.4V8.7Z" />
    </svg>
  );
}

function Sliders() {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d="M2 4.5h7M12.5 4.5H14M2 11.5h1.5M7 11.5h7M10.75 2.75v3.5M5.25 9.75v3.5" />
    </svg>
  );
}
