import type { Ref } from 'preact';
import type { CycleSummary } from '../../server/src/core/report/view.ts';
import { type Filter, isFiltering, NO_FILTER, type QuickFilter } from './filter.ts';
import { HealthShape } from './health.tsx';
import type { Locale } from './locale.ts';

export interface FiltersProps {
  readonly filter: Filter;
  readonly counts: CycleSummary['counts'];
  /** Rows that answer to the filter, and all rows that could. */
  readonly matches: number | null;
  readonly total: number;
  readonly locale: Locale;
  readonly input: Ref<HTMLInputElement>;
  readonly onFilter: (filter: Filter) => void;
  readonly onLeave: () => void;
}

const CHIPS: readonly QuickFilter[] = ['behind', 'stale', 'weak'];

export function Filters({ filter, counts, matches, total, locale, input, onFilter, onLeave }: FiltersProps) {
  const { t } = locale;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && filter.text !== '') onFilter({ ...filter, text: '' });
    else if (event.key === 'ArrowDown') onLeave();
    else return;
    event.preventDefault();
  };
  return (
    <search class="filters">
      <input
        ref={input}
        type="text"
        value={filter.text}
        placeholder={t.filter}
        aria-label={t.filter}
        spellcheck={false}
        autocomplete="off"
        onInput={(event) => onFilter({ ...filter, text: event.currentTarget.value })}
        onKeyDown={onKeyDown}
      />
      {/* biome-ignore lint/a11y/useSemanticElements: three toggle buttons are no fieldset */}
      <div class="chips" role="group" aria-label={t.quickFilters}>
        {CHIPS.map((name) => (
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
