import type { Language } from '../language/reading.ts';
import { slugOf } from '../language/slug.ts';
import { scalarSource } from '../syntax/edits.ts';
import type { Draft, DraftKeyResult, DraftObjective, Piece } from './draft.ts';
import { isNothing } from './values.ts';

/** Who refers to whom among the drafts of one import. */
export interface Links {
  /** The id that an objective or a key result has, or needs because something refers to it; `null` for none. */
  idOf(item: DraftObjective | DraftKeyResult): string | null;
  /** A `parent:` as it is written; `null` where a name leads nowhere. */
  parentSource(text: string): string | null;
  /** Ids that could not be kept: what is no id, and what is another's. */
  readonly dropped: readonly Piece[];
}

/** Ids that are in use where the result goes. */
export interface UsedIds {
  /** In the whole plan: what is made anew has another name. */
  readonly anywhere: ReadonlySet<string>;
  /** In the very file: there even an id that a table has must yield. */
  readonly inFile: ReadonlySet<string>;
}

/** What an id looks like, with an objective's in front and a cycle behind. */
const REFERENCE = /^[\p{Ll}\p{N}_][^\s@/]*(?:\/[^\s@/]+)?(?:@[^\s@/]+)?$/u;
/** Several parents in one cell, each perhaps with its weight: `customer-trust | growth (0.5)`. */
const SEPARATOR = /\s*[|\n]\s*/;
const WEIGHTED = /^(\S+) \((\d+(?:[.,]\d+)?)\)$/;

/** Resolves parents by title and id. Ids are made only for what is referred to by its title. */
export function linksOf(drafts: readonly Draft[], language: Language, inPlan: UsedIds): Links {
  const ids = new Map<object, string>();
  const dropped: Piece[] = [];
  const byTitle = new Map<string, { readonly item: object; readonly title: string; readonly of: DraftObjective | null }>();
  for (const draft of drafts) {
    // Ids need to be unique within their file and cycle only.
    const used = new Set(inPlan.inFile);
    for (const objective of draft.objectives) {
      keep(objective, objective.fields.id, used);
      if (objective.title) remember(objective.title.text, objective, null);
      const inner = new Set<string>();
      for (const keyResult of objective.keyResults) {
        keep(keyResult, keyResult.fields.id, inner);
        remember(keyResult.title.text, keyResult, objective);
      }
    }
  }

  /** An id as a table has it; of `objective/key-result`, the last part. */
  function keep(item: object, given: Piece | undefined, used: Set<string>): void {
    if (!given || isNothing(given.text)) return;
    const id = given.text.split('/').at(-1)?.split('@')[0] ?? '';
    if (id === '' || /\s/.test(id) || used.has(id)) {
      dropped.push(given);
      return;
    }
    used.add(id);
    ids.set(item, id);
  }
  function remember(title: string, item: object, of: DraftObjective | null): void {
    const name = plain(title);
    if (!byTitle.has(name)) byTitle.set(name, { item, title, of });
  }
  const inUse = new Set([...inPlan.anywhere, ...inPlan.inFile, ...ids.values()]);
  const nextOf = new Map<string, number>();
  const given = (item: object, title: string): string => {
    const known = ids.get(item);
    if (known) return known;
    const slug = slugOf(title, language) || 'objective';
    let id = slug;
    // Of many alike, the search goes on where it ended.
    for (; inUse.has(id); nextOf.set(slug, (nextOf.get(slug) ?? 2) + 1)) id = `${slug}-${nextOf.get(slug) ?? 2}`;
    inUse.add(id);
    ids.set(item, id);
    return id;
  };
  const reference = (name: string): string | null => {
    const found = byTitle.get(plain(name));
    if (!found) return REFERENCE.test(name) ? name : null;
    const own = given(found.item, found.title);
    return found.of ? `${given(found.of, found.of.title?.text ?? '')}/${own}` : own;
  };
  // Ids of what is referred to must be known before the first line is written.
  for (const { objectives } of drafts)
    for (const { fields } of objectives) for (const name of namesIn(fields.parent?.text ?? '')) reference(name.name);

  return {
    dropped,
    idOf: (item) => ids.get(item) ?? null,
    parentSource(text) {
      const names = namesIn(text);
      const sources = names.map(({ name, weight }) => {
        const ref = reference(name);
        return ref === null
          ? null
          : weight === null
            ? scalarSource(ref, { flow: true })
            : `{ ref: ${scalarSource(ref, { flow: true })}, weight: ${weight} }`;
      });
      if (sources.some((source) => source === null)) return null;
      return sources.length === 1 && names[0]?.weight === null ? (sources[0] ?? null) : `[${sources.join(', ')}]`;
    },
  };
}

function namesIn(text: string): readonly { readonly name: string; readonly weight: string | null }[] {
  return text
    .split(SEPARATOR)
    .filter((name) => name !== '')
    .map((name) => {
      const weighted = WEIGHTED.exec(name);
      return weighted
        ? { name: weighted[1] as string, weight: (weighted[2] as string).replace(',', '.') }
        : { name, weight: null };
    });
}

function plain(title: string): string {
  return title.replace(/\s+/g, ' ').trim().toLowerCase();
}
