import path from 'node:path';
import formatFr from '../../../../docs/format.fr.md';
import formatEn from '../../../../docs/format.md';
import rulesFr from '../../../../docs/rules.fr.md';
import rulesEn from '../../../../docs/rules.md';
import scoringFr from '../../../../docs/scoring.fr.md';
import scoringEn from '../../../../docs/scoring.md';
import schema from '../../../../schemas/okr.schema.json';
import { type Locale, messagesOf } from '../../core/index.ts';
import { pathOfUri, uriOfPath } from '../../node/file-workspace.ts';
import { relativePath } from '../project.ts';
import { type Project, textOf } from './project.ts';

export interface ResourceEntry {
  readonly uri: string;
  readonly name: string;
  readonly title?: string;
  readonly description?: string;
  readonly mimeType: string;
}

/** How many resources a page lists. */
const PAGE = 200;
/** Characters of a resource. The engine takes larger files; nobody reads them at once. */
const LONGEST = 500_000;
const OKR_FILE = /\.okr\.ya?ml$/;

/** What an assistant needs to write files of its own. */
const DOCUMENTS = {
  format: { uri: 'okr://docs/format', mimeType: 'text/markdown', text: { en: formatEn, fr: formatFr } },
  scoring: { uri: 'okr://docs/scoring', mimeType: 'text/markdown', text: { en: scoringEn, fr: scoringFr } },
  rules: { uri: 'okr://docs/rules', mimeType: 'text/markdown', text: { en: rulesEn, fr: rulesFr } },
  schema: { uri: 'okr://schema/okr.schema.json', mimeType: 'application/schema+json', text: null },
} as const;
const NAMES = Object.keys(DOCUMENTS) as (keyof typeof DOCUMENTS)[];

/** Documents, then the files of the folder, page by page. `cursor`: as the page before gave it. */
export function listResources(
  { service }: Project,
  folder: string,
  locale: Locale,
  cursor: string | undefined,
): { readonly resources: ResourceEntry[]; readonly nextCursor?: string } {
  const words = messagesOf(locale).agents.resources;
  const documents = NAMES.map((name): ResourceEntry => {
    const { uri, mimeType } = DOCUMENTS[name];
    return { uri, name, ...words[name], mimeType };
  });
  const files = service.files().filter((uri) => OKR_FILE.test(uri));
  const all = [
    ...documents,
    ...files.map((uri): ResourceEntry => ({ uri, name: relativePath(folder, uri), mimeType: 'application/yaml' })),
  ];
  const start = /^\d{1,7}$/.test(cursor ?? '') ? Number(cursor) : 0;
  const end = start + PAGE;
  return { resources: all.slice(start, end), ...(end < all.length ? { nextCursor: String(end) } : {}) };
}

/** The text of a resource; `null` where there is none of that name, or too long a one. */
export function readResource(
  { service }: Project,
  uri: string,
  locale: Locale,
): { readonly uri: string; readonly mimeType: string; readonly text: string } | null {
  for (const name of NAMES) {
    const document = DOCUMENTS[name];
    if (document.uri !== uri) continue;
    return { uri, mimeType: document.mimeType, text: document.text?.[locale] ?? JSON.stringify(schema, null, 2) };
  }
  const known = sameSpelling(uri);
  // Only what is listed: a resource is no way to read any other file.
  if (known === null || !service.files().includes(known) || !OKR_FILE.test(known)) return null;
  const text = textOf(known);
  return text === undefined || text.length > LONGEST ? null : { uri, mimeType: 'application/yaml', text };
}

function sameSpelling(uri: string): string | null {
  try {
    return uri.startsWith('file:') ? uriOfPath(path.resolve(pathOfUri(uri))) : null;
  } catch {
    return null;
  }
}
