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

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
