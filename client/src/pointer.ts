import type { KeyResultPointer } from '../../server/src/protocol.ts';

/** What a command got as its argument, as a pointer; `null` when it is none: a menu hands over the URI of its file. */
export function readPointer(value: unknown): KeyResultPointer | null {
  if (typeof value !== 'object' || value === null) return null;
  const { ref, row, uri, line, character } = value as Readonly<Record<string, unknown>>;
  if (typeof row === 'string') return { row };
  if (typeof ref === 'string') return { ref };
  if (typeof uri !== 'string' || !isCount(line) || !isCount(character)) return null;
  return { uri, line, character };
}

/** What a check-in begins with, if the command was given that besides a pointer: as somebody would have typed it. */
export function readPreset(value: unknown): Preset {
  if (typeof value !== 'object' || value === null) return NO_PRESET;
  const { value: typed, done } = value as Readonly<Record<string, unknown>>;
  return {
    value: typeof typed === 'string' && typed.trim() !== '' ? typed : null,
    done: Array.isArray(done) && done.every(isCount) ? done : null,
  };
}

/** `null`: as it stands. */
export interface Preset {
  readonly value: string | null;
  readonly done: readonly number[] | null;
}
export const NO_PRESET: Preset = { value: null, done: null };

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
