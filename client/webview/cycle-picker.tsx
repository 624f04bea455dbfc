import type { CycleSummary } from '../../server/src/core/report/view.ts';
import type { Locale } from './locale.ts';

export interface CyclePickerProps {
  readonly summary: CycleSummary;
  readonly locale: Pick<Locale, 't'>;
  readonly onCycle: (cycle: string) => void;
}

/** Which cycle is shown, of those that the workspace has; nothing where it has none. */
export function CyclePicker({ summary: { cycle, cycles }, locale: { t }, onCycle }: CyclePickerProps) {
  if (cycle === null) return null;
  return (
    <span class="picker">
      <select aria-label={t.cycle} value={cycle} onChange={(event) => onCycle(event.currentTarget.value)}>
        {(cycles.includes(cycle) ? cycles : [cycle, ...cycles]).map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d="M4 6h8l-4 5Z" />
      </svg>
    </span>
  );
}
