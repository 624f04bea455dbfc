import type { CycleSummary } from '../../../server/src/core/report/view.ts';
import type { Locale } from '../locale.ts';
import type { WhatIfState } from './state.ts';

/** Milliseconds of rest before a screen reader is told: who moves on is not interrupted at every step. */
const REST = 600;

/** Tells the live region once the numbers have come to rest. The slider itself says its value at once. */
export class Announcer {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private told = '';

  constructor(private readonly say: (words: string) => void) {}

  tell(words: string): void {
    this.stop();
    if (words === this.told) return;
    this.timer = setTimeout(() => {
      this.told = words;
      this.say(words);
    }, REST);
  }

  stop(): void {
    clearTimeout(this.timer);
  }
}

/** What is supposed, for the ear: what became of the number at the top, or why something is not supposed any more. */
export function wordsOf({ note, moves, view }: WhatIfState, { progress }: CycleSummary, { t, score }: Locale): string {
  if (note !== null) return t.whatIf[note.kind](note.title);
  if (moves.size === 0 || view === null) return t.whatIf.banner;
  const write = (value: number | null) => (value === null ? '–' : score(value));
  return view.summary === null ? t.whatIf.unmoved : t.whatIf.company(write(progress), write(view.summary.progress));
}
