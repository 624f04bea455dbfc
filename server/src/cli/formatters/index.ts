import type { Formatter } from './formatter.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';
import { sarif } from './sarif.ts';
import { text } from './text.ts';

/** Every output format of `okr lint`. Adding one is adding a file and a line here. */
export const FORMATTERS = { text, json, github, sarif, gitlab, junit, markdown } as const satisfies Record<string, Formatter>;

export type FormatName = keyof typeof FORMATTERS;
