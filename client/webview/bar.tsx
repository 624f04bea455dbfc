import type { Health } from '../../server/src/core/model/okr.ts';

export interface BarProps {
  /** 0..1; `null` leaves the bar empty. */
  readonly progress: number | null;
  readonly expected: number | null;
  readonly health: Health;
  /** What an objective's own key results make, where the roll-up makes another number. */
  readonly own?: number | null;
  /** Where it stands, when the rest is only supposed. */
  readonly ghost?: number | null;
}

const share = (value: number) => `${Math.max(0, Math.min(1, value)) * 100}%`;

/** Progress, and the mark where it should stand today. Decoration for the eye: the row's label says the same in words. */
export function Bar({ progress, expected, health, own = null, ghost = null }: BarProps) {
  return (
    <div class={`bar ${health}`} aria-hidden="true">
      <div class="fill" style={{ width: share(progress ?? 0) }} />
      {own !== null && <div class="own" style={{ left: share(own) }} />}
      {ghost !== null && <div class="ghost" style={{ left: share(ghost) }} />}
      {expected !== null && <div class="mark" style={{ left: share(expected) }} />}
    </div>
  );
}
