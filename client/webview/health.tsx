import type { JSX } from 'preact';
import type { Health } from '../../server/src/core/model/okr.ts';

/**
 * Drawn instead of typed: fonts disagree about the size and the baseline of ● ▲ ◆ ○ ◌ ■. Made anew each time: an element that is
 * kept knows what it was drawn in, and with that the whole tree of then.
 */
const SHAPES: Readonly<Record<Exclude<Health, 'none'>, () => JSX.Element>> = {
  'on-track': () => <circle cx="6" cy="6" r="4.5" />,
  'at-risk': () => <path d="M6 1.2 11 10.5H1Z" />,
  'off-track': () => <path d="M6 .5 11.5 6 6 11.5.5 6Z" />,
  pending: () => <circle class="hollow" cx="6" cy="6" r="4" />,
  outdated: () => <circle class="hollow dotted" cx="6" cy="6" r="4" />,
  closed: () => <path d="M2 2h8v8H2Z" />,
};

/** Health as a shape; the colour comes from the class of what it stands in, the word from there as well. */
export function HealthShape({ health }: { readonly health: Health }) {
  if (health === 'none') return null;
  return (
    <svg class={`shape ${health}`} viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      {SHAPES[health]()}
    </svg>
  );
}
