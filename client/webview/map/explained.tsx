import { Explanation } from '../explanation.tsx';
import type { PanelState } from '../state.ts';
import type { MapLocale } from './locale.ts';
import { plain } from './wrap.ts';

export interface ExplainedProps {
  readonly panel: PanelState;
  readonly locale: MapLocale;
  readonly onClose: (id: string) => void;
}

/** Where the number of an item comes from, beside the map. */
export function Explained({ panel, locale, onClose }: ExplainedProps) {
  const { t, m } = locale;
  const row = panel.explained === null ? undefined : panel.rows.get(panel.explained);
  if (row === undefined) return null;
  return (
    <aside class="explained" aria-label={t.explanationOf(plain(row.title))}>
      <div class="of">
        <span dir="auto">{plain(row.title)}</span>
        <button
          type="button"
          class="tool"
          aria-label={m.closeExplanation}
          title={m.closeExplanation}
          onClick={() => onClose(row.id)}
        >
          <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <path d="M4 4l8 8M12 4l-8 8" />
          </svg>
        </button>
      </div>
      <Explanation label={t.explanationOf(plain(row.title))} lines={panel.explanation} weak={row.weak} locale={locale} />
    </aside>
  );
}
