import type { Level } from './okr.ts';

/** From the top down. */
const LEVELS: readonly Level[] = ['company', 'department', 'team', 'person'];

/** How far below the company a level stands: 0 for the company, 3 for a person. `null` where none is declared. */
export function rankOf(level: Level | null): number | null {
  return level === null ? null : LEVELS.indexOf(level);
}
