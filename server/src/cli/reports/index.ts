import { csv } from './csv.ts';
import type { ReportFormat } from './format.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';

/** Every format of `okr report`. Adding one is adding a file and a line here. */
export const REPORTS = { markdown, html, json, csv } as const satisfies Record<string, ReportFormat>;

export type ReportName = keyof typeof REPORTS;
