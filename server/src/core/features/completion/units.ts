import { messagesOf } from '../../messages/index.ts';
import type { KeyResult } from '../../model/okr.ts';
import type { Field } from '../../schema/fields.ts';
import type { CompletionEntry } from '../../service.ts';
import type { CursorContext } from '../context.ts';
import type { FeatureRequest } from '../request.ts';
import { around } from './around.ts';
import { COMPLETION_LIMIT, entry, matches, scalarText } from './entry.ts';
import type { CompletionMemory } from './memory.ts';
import { byUse } from './people.ts';

/** Units: those of the sentence, of the key results beside it, of the other files by use, then those of the format's examples. */
export function unitEntries(
  request: FeatureRequest,
  context: CursorContext,
  field: Field,
  memory: CompletionMemory,
): CompletionEntry[] {
  const found = around(request, context);
  const words = messagesOf(request.locale).writing;
  const said = new Map<string, string>();
  const add = (units: Iterable<string>, detail: string) => {
    for (const unit of units) if (!said.has(unit)) said.set(unit, detail);
  };
  if (found?.keyResult) add(unitsOf(found.keyResult), words.inSentence);
  for (const one of found?.placed.objective.keyResults ?? []) add(unitsOf(one), words.besideIt);
  const used = new Map<string, number>();
  for (const { file } of request.snapshot.states()) {
    for (const [unit, times] of memory.used(file).units) used.set(unit, (used.get(unit) ?? 0) + times);
  }
  add(byUse(used), words.elsewhere);
  add(field.examples ?? [], '');
  // The unit that is being typed is read already.
  const own = request.text.slice(context.word[0], context.word[1]);
  return [...said]
    .filter(([unit, detail]) => unit !== own || detail === '')
    .filter(([unit]) => matches(context.typed, unit))
    .slice(0, COMPLETION_LIMIT)
    .map(([unit, detail]) =>
      entry({
        label: unit,
        kind: 'value',
        range: context.word,
        newText: scalarText(unit, context.quoted),
        ...(detail === '' ? {} : { detail, description: detail }),
      }),
    );
}

/** The units of a key result's numbers, each once, as they are written. */
export function unitsOf({ title, baseline, target, current }: KeyResult): ReadonlySet<string> {
  const { reading } = title;
  const quantities = [reading.target, reading.baseline].map((mention) => mention?.quantity);
  const declared = [target, baseline, current].map((field) => field?.value);
  const symbols = new Map<string, string>();
  for (const quantity of [...quantities, ...declared]) {
    if (!quantity?.unit?.symbol) continue;
    const { dimension, scale, symbol } = quantity.unit;
    const known = symbols.get(`${dimension} ${scale}`) ?? '';
    // `day` and `days` are one unit, of which people write the plural.
    if (symbol.length > known.length) symbols.set(`${dimension} ${scale}`, symbol);
  }
  return new Set(symbols.values());
}
