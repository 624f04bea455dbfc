import { nearest } from '../base/nearest.ts';
import type { OffsetRange } from '../base/range.ts';
import type { Problem } from '../model/okr.ts';
import { type Field, fieldOf, fieldsByName, fieldsOf, type Place } from '../schema/fields.ts';
import type { YamlAlias, YamlMap, YamlNode, YamlPair, YamlScalar } from '../syntax/tree.ts';
import { type FieldCodes, shown, unknownField } from './problems.ts';

/** A node that stands for itself: what an alias leads to. */
export type Resolved = Exclude<YamlNode, YamlAlias>;

/** A field that was written, with its value; fields without a value are as good as absent. */
export interface WrittenField {
  readonly field: Field;
  readonly key: OffsetRange;
  readonly node: Resolved;
  /** Where the value stands: for an alias, the alias. */
  readonly range: OffsetRange;
}

/** The fields of a mapping by name. */
export interface WrittenFields extends Iterable<readonly [name: string, entry: WrittenField]> {
  readonly size: number;
  get(name: string): WrittenField | undefined;
  has(name: string): boolean;
}

/** A mapping has few fields, and there are thousands of mappings: looking through a list costs less than making a map. */
class FieldList implements WrittenFields {
  private readonly entries: WrittenField[] = [];

  get size(): number {
    return this.entries.length;
  }

  get(name: string): WrittenField | undefined {
    for (const entry of this.entries) if (entry.field.name === name) return entry;
    return undefined;
  }

  has(name: string): boolean {
    return this.get(name) !== undefined;
  }

  /** The last of several fields with one name counts. */
  set(entry: WrittenField): void {
    const index = this.entries.findIndex(({ field }) => field === entry.field);
    if (index < 0) this.entries.push(entry);
    else this.entries[index] = entry;
  }

  *[Symbol.iterator](): Iterator<readonly [string, WrittenField]> {
    for (const entry of this.entries) yield [entry.field.name, entry];
  }
}

export const NO_FIELDS: WrittenFields = new FieldList();

/**
 * How many nodes may be reached through aliases while one segment is read. Aliases of aliases grow by powers
 * ("billion laughs"), so whoever follows them must count; honest files stay far below.
 */
const ALIAS_BUDGET = 20_000;
/** What following one alias costs besides its nodes, so that an anchor inside itself ends before the call stack does. */
const ALIAS_COST = 20;

/** Reads mappings by the field list. One reader serves one segment: it collects the problems and counts the aliases. */
export interface FieldReader {
  readonly codes: FieldCodes;
  readonly problems: Problem[];
  /** What a node stands for; `null` for nothing, for an alias without an anchor, and once the budget is spent. */
  follow(node: YamlNode | null): Resolved | null;
  /** The fields of a mapping; names that the place does not know are told, `x-` names are not. */
  fields(map: YamlMap, place: Place, skip?: YamlNode): WrittenFields;
}

export function createFieldReader(codes: FieldCodes): FieldReader {
  const problems: Problem[] = [];
  let budget = ALIAS_BUDGET;

  const follow = (node: YamlNode | null): Resolved | null => {
    let at: YamlNode | null | undefined = node;
    while (at?.kind === 'alias') {
      if (budget <= 0) return null;
      budget -= ALIAS_COST + weightOf(at.target, budget);
      if (budget <= 0) {
        problems.push({ code: 'yaml-limits', message: 'aliases', data: {}, range: at.range });
        return null;
      }
      at = at.target;
    }
    return at ?? null;
  };

  const fields = (map: YamlMap, place: Place, skip?: YamlNode): WrittenFields => {
    const written = new FieldList();
    const known = fieldsByName(place);
    for (const { key, value } of map.flow ? withCommas(map.pairs, place) : map.pairs) {
      if (key === skip) continue;
      const name = key.kind === 'scalar' ? key.text : null;
      if (name === '<<') {
        for (const [inherited, entry] of merged(value, place)) if (!written.has(inherited)) written.set(entry);
        continue;
      }
      const field = name === null ? undefined : known.get(name);
      if (!field) {
        if (name === null) problems.push(unknownField(codes, '?', undefined, key.range));
        else if (!name.startsWith('x-')) problems.push(unknownField(codes, name, nearestField(name, place), key.range));
        continue;
      }
      const node = follow(value);
      if (node === null || (node.kind === 'scalar' && node.value === null && node.style === 'plain' && node.text === ''))
        continue;
      written.set({ field, key: key.range, node, range: value?.range ?? node.range });
    }
    return written;
  };

  /**
   * `{ value: 8,7 %, note: A, then B }`: between braces YAML ends a value at each comma, and what follows becomes a key
   * without a value. Where that key is no field of ours, it is the rest of the text before it.
   */
  const withCommas = (pairs: readonly YamlPair[], place: Place): readonly YamlPair[] => {
    if (pairs.every(({ value }) => value !== null)) return pairs;
    const joined: YamlPair[] = [];
    for (const pair of pairs) {
      const before = joined.at(-1);
      const whole = before && rejoined(before, pair, place);
      if (whole) joined[joined.length - 1] = { key: before.key, value: whole };
      else joined.push(pair);
    }
    if (joined.length === pairs.length) return pairs;
    const written = new Set(pairs.map(({ value }) => value));
    for (const { value } of joined) {
      if (value?.kind !== 'scalar' || written.has(value)) continue;
      problems.push({ code: 'yaml-quote-sentence', message: 'comma', data: { sentence: shown(value.text) }, range: value.range });
    }
    return joined;
  };

  /** `<<: *defaults`, as YAML tools have it: what the mapping itself says comes first. */
  const merged = (value: YamlNode | null, place: Place): WrittenFields => {
    const node = follow(value);
    if (node?.kind === 'map') return fields(node, place);
    const all = new FieldList();
    for (const item of node?.kind === 'sequence' ? node.items : []) {
      const source = follow(item);
      if (source?.kind !== 'map') continue;
      for (const [name, entry] of fields(source, place)) if (!all.has(name)) all.set(entry);
    }
    return all;
  };

  return { codes, problems, follow, fields };
}

/** A plain text together with what a comma cut off, if that is what the next pair is. */
function rejoined({ value: start }: YamlPair, { key, value }: YamlPair, place: Place): YamlScalar | null {
  if (value !== null || start?.kind !== 'scalar' || key.kind !== 'scalar') return null;
  if (start.style !== 'plain' || key.style !== 'plain' || fieldOf(place, key.text) || key.text.startsWith('x-')) return null;
  const spaces = key.range[0] - start.range[1] - 1;
  if (start.text === '' || key.text === '' || spaces < 0 || spaces > 1) return null;
  const text = `${start.text},${' '.repeat(spaces)}${key.text}`;
  return { kind: 'scalar', value: text, text, style: 'plain', range: [start.range[0], key.range[1]] };
}

/** The known name that was probably meant. */
export function nearestField(name: string, place: Place): string | undefined {
  const wanted = name.toLowerCase().replaceAll('-', '_');
  return nearest(
    wanted,
    fieldsOf(place).map((field) => field.name),
    1,
  )[0];
}

/** How many nodes hang below a node, counted up to a cap; aliases below count as one, they are followed on their own. */
function weightOf(node: YamlNode | undefined, cap: number): number {
  if (!node) return 0;
  const open: YamlNode[] = [node];
  let count = 0;
  for (let at = open.pop(); at && count < cap; at = open.pop()) {
    count++;
    if (at.kind === 'map') for (const { value } of at.pairs) value && open.push(value);
    if (at.kind === 'sequence') for (const item of at.items) item && open.push(item);
  }
  return count;
}
