import type { Fix } from '../rule.ts';

/** The fix, where there is one. */
export function listOf(fix: Fix | null): readonly Fix[] {
  return fix ? [fix] : [];
}
