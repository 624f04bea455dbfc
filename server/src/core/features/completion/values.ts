import { type Field, fieldOf, type Place } from '../../schema/fields.ts';
import type { CompletionEntry } from '../../service.ts';
import type { CursorContext } from '../context.ts';
import { entry, matches, scalarText } from './entry.ts';

/** The values of a choice, in the schema's order. */
export function choiceEntries(context: CursorContext, field: Field, home: Place): CompletionEntry[] {
  return valueEntries(context, field.values ?? [], { is: 'field', place: home, name: field.name });
}

/** Values that are only examples: bands, cadences, small mappings. `verbatim`: they are YAML as it is typed. */
export function exampleEntries(context: CursorContext, field: Field, home: Place, verbatim = false): CompletionEntry[] {
  return valueEntries(context, field.examples ?? [], { is: 'field', place: home, name: field.name }, verbatim);
}

export function booleanEntries(context: CursorContext, field: Field, home: Place): CompletionEntry[] {
  return valueEntries(context, ['true', 'false'], { is: 'field', place: home, name: field.name }, true);
}

/** What may stand behind a rule's id in the configuration: a level. */
export function levelEntries(context: CursorContext, rules: Field): CompletionEntry[] {
  const level = rules.of && fieldOf(rules.of, 'level');
  return rules.of && level ? choiceEntries(context, level, rules.of) : [];
}

/** An id made of the title that stands beside it. */
export function idEntries(context: CursorContext): CompletionEntry[] {
  const id = idOf(context.siblings.get('title') ?? '');
  return id !== '' && matches(context.typed, id) ? [entry({ label: id, kind: 'value', range: context.word })] : [];
}

function valueEntries(
  context: CursorContext,
  values: readonly string[],
  data: Readonly<Record<string, string>>,
  verbatim = false,
): CompletionEntry[] {
  return values
    .filter((value) => matches(context.typed, value))
    .map((value) =>
      entry({
        label: value,
        kind: 'value',
        range: context.word,
        newText: verbatim ? value : literal(value, context.quoted),
        data,
      }),
    );
}

/** An example such as `">= 99.9 %"` brings its quotes along. */
function literal(value: string, quoted: boolean): string {
  return value.startsWith('"') ? (quoted ? value.slice(1, -1) : value) : scalarText(value, quoted);
}

const ID_LENGTH = 40;

/** A sentence as an id: lower case, no accents, words joined by dashes, cut between words. */
export function idOf(title: string): string {
  const words = title
    .slice(0, 200)
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 0);
  let id = '';
  for (const word of words) {
    if (id.length + word.length + 1 > ID_LENGTH) break;
    id += id === '' ? word : `-${word}`;
  }
  return id;
}
