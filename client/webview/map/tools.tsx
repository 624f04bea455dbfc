import type { JSX } from 'preact';
import { CyclePicker } from '../cycle-picker.tsx';
import { HealthShape } from '../health.tsx';
import type { MapLocale } from './locale.ts';
import type { MapState } from './state.ts';

export interface ToolsProps {
  readonly state: MapState;
  readonly locale: MapLocale;
  /** 0..3 */
  readonly zoom: number;
  readonly find: JSX.Element;
  /** Whether there is no map with which anything could be done. */
  readonly isEmpty: boolean;
  readonly onCycle: (cycle: string) => void;
  readonly onTurn: () => void;
  readonly onLines: () => void;
  readonly onOpenAll: (open: boolean) => void;
  readonly onZoom: (by: number) => void;
  readonly onFit: () => void;
  readonly onExport: (x: number, y: number) => void;
}

/** What stands above the map: which cycle, its one number, and what one can do with the map. */
export function Tools({
  state,
  locale,
  zoom,
  find,
  isEmpty,
  onCycle,
  onTurn,
  onLines,
  onOpenAll,
  onZoom,
  onFit,
  onExport,
}: ToolsProps) {
  const { t, m, score, percent } = locale;
  const { summary } = state.panel;
  const isDown = state.direction === 'down';
  if (isEmpty && summary === null) return null;
  return (
    <header class="tools">
      {summary !== null && (
        <div class="now">
          <CyclePicker summary={summary} locale={locale} onCycle={onCycle} />
          <span class="number">{summary.progress === null ? '–' : score(summary.progress)}</span>
          <span class={`health ${summary.health}`} title={t.health[summary.health]}>
            <HealthShape health={summary.health} />
            <span class="sr-only">{t.health[summary.health]}</span>
          </span>
          <span class="count">{m.objectives(state.model.nodes.size)}</span>
        </div>
      )}
      {!isEmpty && (
        <>
          {find}
          <div class="group">
            <button
              type="button"
              class="tool"
              title={isDown ? m.right : m.down}
              aria-label={isDown ? m.right : m.down}
              onClick={onTurn}
            >
              <Icon d={isDown ? RIGHT : DOWN} />
            </button>
            <button type="button" class="tool" title={m.lines} aria-label={m.lines} aria-pressed={state.lines} onClick={onLines}>
              <Icon d="M2 4h1M6 4h8M2 8h1M6 8h8M2 12h1M6 12h8" />
            </button>
            <button type="button" class="tool" title={m.openAll} aria-label={m.openAll} onClick={() => onOpenAll(true)}>
              <Icon d="M2.5 2.5h11v11h-11ZM5 8h6M8 5v6" />
            </button>
            <button type="button" class="tool" title={m.closeAll} aria-label={m.closeAll} onClick={() => onOpenAll(false)}>
              <Icon d="M2.5 2.5h11v11h-11ZM5 8h6" />
            </button>
          </div>
          <div class="group">
            <button type="button" class="tool" title={m.zoomOut} aria-label={m.zoomOut} onClick={() => onZoom(1 / 1.25)}>
              <Icon d="M3 8h10" />
            </button>
            <span class="zoom">{percent(zoom)}</span>
            <button type="button" class="tool" title={m.zoomIn} aria-label={m.zoomIn} onClick={() => onZoom(1.25)}>
              <Icon d="M3 8h10M8 3v10" />
            </button>
            <button type="button" class="tool words" title={m.fit} onClick={onFit}>
              {m.fitShort}
            </button>
          </div>
          <button
            type="button"
            class="tool words"
            aria-haspopup="menu"
            onClick={(event) => {
              const rect = event.currentTarget.getBoundingClientRect();
              onExport(rect.left, rect.bottom + 2);
            }}
          >
            {m.export}
          </button>
        </>
      )}
    </header>
  );
}

const RIGHT = 'M1.5 6h4v4h-4ZM10.5 1.5h4v4h-4ZM10.5 10.5h4v4h-4ZM5.5 8H8M8 3.5v9M8 3.5h2.5M8 12.5h2.5';
const DOWN = 'M6 1.5h4v4H6ZM1.5 10.5h4v4h-4ZM10.5 10.5h4v4h-4ZM8 5.5V8M3.5 8h9M3.5 8v2.5M12.5 8v2.5';

function Icon({ d }: { readonly d: string }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={d} />
    </svg>
  );
}
