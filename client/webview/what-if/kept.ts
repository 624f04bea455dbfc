import type { WhatIfForm } from '../../../server/src/core/report/what-if-view.ts';
import { isForm, isMoves } from './protocol.ts';
import { type Move, NOTHING, type WhatIfState } from './state.ts';

/** What survives hiding the panel and a reload of the window: what was supposed, and none of what followed from it. */
export interface KeptWhatIf {
  readonly forms: readonly WhatIfForm[];
  readonly moves: readonly (readonly [id: string, to: Move])[];
  readonly about: string | null;
  readonly listed: boolean;
  /** Goes on, so that an answer to the page before is none to a question of this one. */
  readonly seq: number;
}

export function keptWhatIf(state: WhatIfState | null): KeptWhatIf | null {
  if (state === null || state.forms.size === 0) return null;
  const { forms, moves, about, listed, seq } = state;
  return { forms: [...forms.values()], moves: [...moves], about, listed, seq };
}

/** What an earlier page left behind, if it is whole; it may have been written by another version. */
export function readKeptWhatIf(value: unknown): KeptWhatIf | null {
  if (typeof value !== 'object' || value === null) return null;
  const { forms, moves, about, listed, seq } = value as Partial<Record<keyof KeptWhatIf, unknown>>;
  if (!Array.isArray(forms) || forms.length === 0 || !forms.every(isForm)) return null;
  const ids = new Set(forms.map(({ id }) => id));
  if (!isMoves(moves) || !moves.every(([id]) => ids.has(id))) return null;
  const isAbout = about === null || (typeof about === 'string' && ids.has(about));
  if (!isAbout || typeof listed !== 'boolean' || !Number.isSafeInteger(seq) || (seq as number) < 0) return null;
  return { forms, moves, about, listed, seq: seq as number };
}

/** Begins where an earlier page ended. Once the tree is there it is asked anew how each can be moved, and what follows. */
export function whatIfFrom(kept: KeptWhatIf | null): WhatIfState | null {
  if (kept === null) return null;
  const { forms, moves, about, listed, seq } = kept;
  return { ...NOTHING, forms: new Map(forms.map((form) => [form.id, form])), moves: new Map(moves), about, listed, seq };
}
