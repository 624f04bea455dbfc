import { Component, createRef } from 'preact';
import type { CycleSummary } from '../../server/src/core/report/view.ts';
import type { PanelRow } from '../../server/src/protocol.ts';
import { facetValues, nameOf } from './facets.ts';
import { type Filter, QUICK, withValue } from './filter.ts';
import { HealthShape } from './health.tsx';
import type { Locale } from './locale.ts';
import { Choice } from './popover.tsx';
import { FACETS, type Facet } from './query.ts';

export interface FacetMenuProps {
  readonly rows: ReadonlyMap<string, PanelRow>;
  readonly counts: CycleSummary['counts'];
  readonly filter: Filter;
  readonly locale: Locale;
  readonly onFilter: (filter: Filter) => void;
}

interface FacetMenuState {
  /** Facets of which all values are shown. */
  readonly whole: readonly Facet[];
}

/** So many values of a facet are shown at first, and at most. */
const FIRST = 8;
const MOST = 200;

/** What rows can be filtered by: the values that the tree holds, with how many rows each would leave. */
export class FacetMenu extends Component<FacetMenuProps, FacetMenuState> {
  override state: FacetMenuState = { whole: [] };
  private readonly root = createRef<HTMLDivElement>();
  /** The keyboard goes to the first of the values that came in place of the button. */
  private next: { readonly facet: Facet; readonly from: number } | null = null;

  override componentDidUpdate(): void {
    if (this.next === null) return;
    const { facet, from } = this.next;
    this.next = null;
    this.root.current?.querySelectorAll<HTMLElement>(`[data-facet=${facet}] input`)[from]?.focus();
  }

  private all(facet: Facet, shown: number): void {
    this.next = { facet, from: shown };
    this.setState({ whole: [...this.state.whole, facet] });
  }

  override render() {
    const { rows, counts, filter, locale, onFilter } = this.props;
    const { t } = locale;
    const values = facetValues(rows.values(), filter);
    return (
      <div ref={this.root}>
        {FACETS.map((facet) => {
          const known = values[facet];
          // A single value tells nothing apart.
          if (known.length < 2 && filter.facets[facet].length === 0) return null;
          const isWhole = this.state.whole.includes(facet) || known.length <= FIRST + 1;
          const shown = known.filter(({ value }, nth) => nth < (isWhole ? MOST : FIRST) || filter.facets[facet].includes(value));
          return (
            <fieldset key={facet} data-facet={facet}>
              <legend>{t.arrange.facets[facet]}</legend>
              {shown.map(({ value, count }) => (
                <Choice
                  key={value}
                  type="checkbox"
                  name={facet}
                  checked={filter.facets[facet].includes(value)}
                  count={count}
                  onChoose={(chosen) => onFilter(withValue(filter, facet, value, chosen))}
                >
                  {facet === 'health' && (
                    <span class={`health ${value}`}>
                      <HealthShape health={value as PanelRow['health']} />
                    </span>
                  )}
                  {nameOf(facet, value, t)}
                </Choice>
              ))}
              {!isWhole && (
                <button type="button" class="link" onClick={() => this.all(facet, shown.length)}>
                  {t.arrange.moreValues(Math.min(MOST, known.length) - shown.length)}
                </button>
              )}
            </fieldset>
          );
        })}
        <fieldset>
          <legend>{t.arrange.only}</legend>
          {QUICK.map((name) => (
            <Choice
              key={name}
              type="checkbox"
              name="only"
              checked={filter[name]}
              count={counts[name]}
              onChoose={(chosen) => onFilter({ ...filter, [name]: chosen })}
            >
              {t[name]}
            </Choice>
          ))}
        </fieldset>
      </div>
    );
  }
}
