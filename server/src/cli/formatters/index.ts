import type { Formatter } from './formatter.ts';
import { json } from './json.ts';
import { text } from './text.ts';

/** Every output format of `okr lint`. Adding one is adding a file and a line here. */
export const FORMATTERS = { text, json } as const satisfies Record<string, Formatter>;

export type FormatName = keyof typeof FORMATTERS;
