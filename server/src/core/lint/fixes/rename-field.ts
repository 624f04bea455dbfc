import type { Problem } from '../../model/okr.ts';
import type { Fix } from '../rule.ts';

/** Corrects a field's name to the nearest one that there is. */
export function renameField({ data, range }: Problem): Fix[] {
  const { nearest } = data;
  if (typeof nearest !== 'string') return [];
  return [{ title: 'replace-with', data: { name: nearest }, edits: [{ range, newText: nearest }] }];
}
