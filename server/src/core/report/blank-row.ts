import type { TreeRow } from './view.ts';

/** What a row says of which there is nothing to say: on its way such fields are left out, and whoever reads it fills them in. */
export const BLANK_ROW: Omit<TreeRow, 'id' | 'parent' | 'kind' | 'title' | 'children'> = {
  ref: null,
  team: null,
  owner: null,
  level: null,
  progress: null,
  own: null,
  expected: null,
  final: null,
  health: 'none',
  value: null,
  confidence: null,
  checkInAge: null,
  moved: null,
  forecast: null,
  missed: 0,
  counted: null,
  reached: null,
  weak: [],
  shownUnder: null,
  full: null,
};
