import type { OffsetRange } from '../../base/range.ts';
import type { CompletionEntry } from '../../service.ts';

/** How many entries a list holds at most; a list of this length is not complete, and typing on narrows it. */
export const COMPLETION_LIMIT = 100;

export interface EntryParts {
  readonly label: string;
  readonly kind: CompletionEntry['kind'];
  readonly range: OffsetRange;
  readonly detail?: string | null;
  readonly description?: string | null;
  /** Default: the label. */
  readonly newText?: string;
  readonly snippet?: boolean;
  readonly filterText?: string;
  readonly data?: Readonly<Record<string, string>>;
}

/** An entry of which only what differs has to be said. Its place in the list is given by {@link ordered}. */
export function entry(parts: EntryParts): CompletionEntry {
  return {
    label: parts.label,
    kind: parts.kind,
    detail: parts.detail ?? null,
    description: parts.description ?? null,
    edit: { range: parts.range, newText: parts.newText ?? parts.label },
    snippet: parts.snippet ?? false,
    filterText: parts.filterText ?? parts.label,
    sortText: '',
    data: parts.data ?? {},
  };
}

/** The entries with sort texts that keep their order. */
export function ordered(entries: readonly CompletionEntry[]): CompletionEntry[] {
  return entries.map((it, index) => ({ ...it, sortText: String(index).padStart(4, '0') }));
}

/** Whether the letters of `typed` come in this order in `text`, whatever their case and accents. */
export function matches(typed: string, text: string): boolean {
  return typed === '' || containsInOrder(folded(typed), folded(text));
}

/** The same for words that were folded before. */
export function containsInOrder(wanted: string, within: string): boolean {
  let at = 0;
  for (let i = 0; i < wanted.length; i++) {
    at = within.indexOf(wanted[i] as string, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** The text in lower case, without accents. */
export function folded(text: string): string {
  const lower = text.toLowerCase();
  // Most ids are plain ASCII, and taking accents off is slow.
  for (let i = 0; i < lower.length; i++) {
    if (lower.charCodeAt(i) > 127) return lower.normalize('NFD').replace(/\p{M}/gu, '');
  }
  return lower;
}

/** Words that YAML takes for something else, so a name that looks like one is quoted. */
const SPECIAL = /^(?:true|false|null|yes|no|on|off|~|[-+.\d].*)$/i;

/** A name as a YAML scalar: as it is where that is safe, else in double quotes. `quoted`: the quotes are there already. */
export function scalarText(name: string, quoted: boolean): string {
  if (quoted) return name.replace(/["\\]/g, '\\$&');
  return /^[\p{L}\p{N}_][\p{L}\p{N}_ ./@-]*$/u.test(name) && !SPECIAL.test(name) && name.trim() === name
    ? name
    : JSON.stringify(name);
}

/** Text as a snippet spells it, where `$`, `}` and `\` have a meaning. */
export function snippetText(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
