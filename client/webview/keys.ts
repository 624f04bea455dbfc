import type { Rows } from './arrange.ts';
import { folded } from './filter.ts';
import { isAwaiting, type VisibleRow } from './outline.ts';

/** What a key means in the tree. */
export type Intent =
  | { readonly do: 'activate'; readonly id: string }
  | { readonly do: 'set-open'; readonly ids: readonly string[]; readonly open: boolean }
  | { readonly do: 'reveal' | 'explain' | 'menu' | 'full' | 'check-in' | 'what-if'; readonly id: string }
  | { readonly do: 'filter' };

/** A key as the browser reports it. */
export interface Key {
  readonly key: string;
  readonly shift: boolean;
  /** Ctrl, Alt or Meta. */
  readonly modified: boolean;
  /** Milliseconds on any clock: letters that follow each other quickly are one word. */
  readonly at: number;
}

/** The word being typed to jump to a title. */
export interface Typing {
  readonly text: string;
  readonly at: number;
}

export const NOTHING_TYPED: Typing = { text: '', at: Number.NEGATIVE_INFINITY };
const SAME_WORD_MS = 700;
/** On a key result; elsewhere, and within a word that is being typed, it is a letter like any other. */
export const CHECK_IN_KEY = 'c';
/** The same. */
export const WHAT_IF_KEY = 'w';

/** The tree's keyboard, after the ARIA pattern for trees; `page`: rows in a viewport. `null`: not ours, let the editor have it. */
export function intentOf(
  key: Key,
  visible: readonly VisibleRow[],
  active: string | null,
  rows: Rows,
  page: number,
): Intent | null {
  if (visible.length === 0 || key.modified) return null;
  const at = Math.max(
    0,
    visible.findIndex((row) => row.id === active),
  );
  const row = visible[at]!;
  const to = (index: number): Intent => ({ do: 'activate', id: visible[Math.max(0, Math.min(visible.length - 1, index))]!.id });
  switch (key.key) {
    case 'ArrowDown':
      return to(at + 1);
    case 'ArrowUp':
      return to(at - 1);
    case 'PageDown':
      return to(at + page);
    case 'PageUp':
      return to(at - page);
    case 'Home':
      return to(0);
    case 'End':
      return to(visible.length - 1);
    case 'ArrowRight':
      if (rows.get(row.id)?.kind === 'reference' && !row.expandable) return { do: 'full', id: row.id };
      if (!row.expandable) return null;
      // What is on its way cannot be gone to.
      if (row.open) return isAwaiting(visible, at) ? null : to(at + 1);
      return { do: 'set-open', ids: [row.id], open: true };
    case 'ArrowLeft': {
      if (row.open) return { do: 'set-open', ids: [row.id], open: false };
      for (let i = at - 1; i >= 0; i--) if (visible[i]!.level < row.level) return to(i);
      return null;
    }
    case '*': {
      // Siblings stand at the same level, with nothing above it between them.
      let from = at;
      while (from > 0 && visible[from - 1]!.level >= row.level) from--;
      let end = at + 1;
      while (end < visible.length && visible[end]!.level >= row.level) end++;
      const siblings = visible.slice(from, end).filter((other) => other.expandable && other.level === row.level);
      return { do: 'set-open', ids: siblings.map((other) => other.id), open: true };
    }
    case 'Enter':
      return { do: 'reveal', id: row.id };
    case ' ':
      return { do: 'explain', id: row.id };
    case 'ContextMenu':
      return { do: 'menu', id: row.id };
    case WHAT_IF_KEY:
      return rows.get(row.id)?.kind === 'key-result' ? { do: 'what-if', id: row.id } : null;
    case CHECK_IN_KEY:
      return rows.get(row.id)?.kind === 'key-result' ? { do: 'check-in', id: row.id } : null;
    case 'F10':
      return key.shift ? { do: 'menu', id: row.id } : null;
    case '/':
      return { do: 'filter' };
    default:
      return null;
  }
}

/** The next row whose title begins with what is being typed; the same letter again walks through the titles with it. */
export function typeAhead(
  key: Key,
  before: Typing,
  visible: readonly VisibleRow[],
  active: string | null,
  rows: Rows,
): { readonly typing: Typing; readonly id: string | null } {
  const going = key.at - before.at < SAME_WORD_MS && before.text !== '';
  // A space is part of a word only while one is being typed; otherwise it explains.
  if (key.modified || [...key.key].length !== 1 || (key.key === ' ' && !going)) return { typing: NOTHING_TYPED, id: null };
  const text = (going ? before.text : '') + folded(key.key);
  const same = [...text].every((letter) => letter === text[0]);
  const wanted = same ? text[0]! : text;
  const from = Math.max(
    0,
    visible.findIndex((row) => row.id === active),
  );
  for (let step = same ? 1 : 0; step <= visible.length; step++) {
    const row = visible[(from + step) % visible.length];
    if (row !== undefined && folded(rows.get(row.id)?.title ?? '').startsWith(wanted)) {
      return { typing: { text, at: key.at }, id: row.id };
    }
  }
  return { typing: { text, at: key.at }, id: null };
}
