import type { Located } from '../base/range.ts';
import { factsOf } from '../model/facts.ts';
import type { KeyResult, Objective, ParentLink, RollupMode } from '../model/okr.ts';
import type { YamlNode } from '../syntax/tree.ts';
import { itemsOf, mappingOf, missing } from './declare-check-in.ts';
import { declareKeyResult, titledItem } from './declare-key-result.ts';
import type { Resolved, WrittenField } from './fields.ts';
import type { SentenceContext } from './sentence.ts';
import { choice, id, number, reject, share, text, type ValueContext } from './values.ts';

/**
 * An objective from an item of `objectives`: a sentence, or a mapping. Ranges count from the start of the context's text.
 * Takes over the problems that the context's reader collected. `null` for what is neither.
 */
export function declareObjective(node: Resolved, context: SentenceContext): Objective | null {
  const item = titledItem(node, 'objective', 'objectives', context);
  if (!item) return null;
  const { fields, title } = item;
  const entry = fields.get('key_results');
  const keyResults: KeyResult[] = [];
  for (const item of itemsOf(entry, context)) {
    const keyResult = declareKeyResult(item, context);
    if (keyResult) keyResults.push(keyResult);
  }
  return {
    range: item.range,
    id: id(fields, 'id', context),
    title,
    why: text(fields, 'why', context),
    owner: text(fields, 'owner', context),
    parents: declareParents(fields.get('parent'), context),
    type: choice<Objective['type']>(fields, 'type', context)?.value ?? 'aspirational',
    origin: choice<'top-down' | 'bottom-up'>(fields, 'origin', context),
    rollup: choice<RollupMode>(fields, 'rollup', context)?.value ?? null,
    keyResults,
    facts: factsOf(keyResults),
    keyResultsRange: entry?.range ?? item.range,
    score: share(fields, 'score', context),
    retrospective: text(fields, 'retrospective', context),
    problems: context.reader.problems.splice(0),
  };
}

/** `parent`: a reference, a mapping with `ref` and `weight`, or a list of both. */
function declareParents(entry: WrittenField | undefined, context: ValueContext): readonly ParentLink[] {
  if (!entry) return [];
  const entries = entry.node.kind === 'sequence' ? entry.node.items.flatMap((item) => itemIn(entry, item, context)) : [entry];
  return entries.flatMap((one) => parentOf(one.node, one, context) ?? []);
}

/** An item of a list, where it is written: an alias stands where the alias is. */
function itemIn(entry: WrittenField, item: YamlNode | null, { reader }: ValueContext): WrittenField[] {
  const node = reader.follow(item);
  return node && item ? [{ ...entry, node, range: item.range }] : [];
}

function parentOf(node: Resolved, entry: WrittenField, context: ValueContext): ParentLink | null {
  if (node.kind === 'scalar') {
    if (node.text === '') return null;
    return { ref: reference(node.text, entry, context), weight: 1 };
  }
  const fields = mappingOf(node, 'parentLink', 'parent', context);
  if (!fields) return null;
  const ref = text(fields, 'ref', context);
  if (!ref) {
    if (!fields.has('ref')) missing('ref', node, context);
    return null;
  }
  return {
    ref: reference(ref.value, fields.get('ref') as WrittenField, context),
    weight: number(fields, 'weight', context)?.value ?? 1,
  };
}

/** References have no spaces; a title in their place is told, and looked up all the same. */
function reference(written: string, entry: WrittenField, context: ValueContext): Located<string> {
  if (/\s/.test(written)) reject(entry, 'reference', written, context);
  return { value: written, range: entry.range };
}
