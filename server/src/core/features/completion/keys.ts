import { formatDay } from '../../base/calendar.ts';
import type { OffsetRange } from '../../base/range.ts';
import { type Field, fieldsOf, type Place } from '../../schema/fields.ts';
import type { CompletionEntry } from '../../service.ts';
import type { CursorContext } from '../context.ts';
import type { FeatureRequest } from '../request.ts';
import { entry, matches, snippetText } from './entry.ts';

/** The fields of a mapping that are not there yet, those that people need most first. */
export function keyEntries(request: FeatureRequest, context: CursorContext, place: Place): CompletionEntry[] {
  return fieldsOf(place)
    .filter((field) => !context.siblings.has(field.name) && matches(context.typed, field.name))
    .map((field) => {
      const body = context.hasColon ? null : bodyOf(request, context, field);
      return entry({
        label: field.name,
        kind: body?.includes('$') ? 'snippet' : 'property',
        range: context.word,
        newText: body === null ? field.name : `${field.name}:${body}`,
        snippet: body?.includes('$') ?? false,
        detail: firstSentence(field.doc[request.locale]),
        data: { is: 'field', place, name: field.name },
      });
    });
}

/** The first item of a sequence, offered on the blank line below its key. */
export function itemEntry(request: FeatureRequest, context: CursorContext, field: Field, place: Place): CompletionEntry {
  const range: OffsetRange = [request.offset, request.offset];
  return entry({
    label: `- ${labelOfItem(place)}`,
    kind: 'snippet',
    range,
    newText: `- ${itemBody(request, field, context.column)}`,
    snippet: true,
    filterText: '-',
    detail: firstSentence(field.doc[request.locale]),
    data: { is: 'field', place, name: field.name },
  });
}

function labelOfItem(place: Place): string {
  return place.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** What follows the colon of a new key, as a snippet where there is something to fill in. */
function bodyOf(request: FeatureRequest, context: CursorContext, field: Field): string {
  if (context.flow) return ' ';
  switch (field.kind) {
    case 'list':
      return `\n${' '.repeat(context.column + 2)}- ${itemBody(request, field, context.column + 2)}`;
    case 'texts':
      return ' [$1]';
    case 'names':
      return `\n${' '.repeat(context.column + 2)}$1`;
    case 'mapping':
      return ` ${example(field)}`;
    default:
      return ' ';
  }
}

/** An item to fill in; its dash stands at `column`. */
function itemBody(request: FeatureRequest, field: Field, column: number): string {
  const indent = `\n${' '.repeat(column + 2)}`;
  const today = formatDay(request.snapshot.today);
  switch (field.of) {
    case 'objective':
      return `id: \${1:id}${indent}title: \${2}${indent}key_results:${indent}  - \${3}`;
    case 'checkIn':
      return `{ date: \${1:${today}}, value: \${2}, confidence: \${3:0.7} }`;
    case 'logEntry':
      return `{ key_result: \${1}, date: \${2:${today}}, value: \${3} }`;
    default:
      return '$1';
  }
}

function example(field: Field): string {
  return `\${1:${snippetText(field.examples?.[0] ?? '')}}`;
}

function firstSentence(doc: string): string {
  const end = doc.search(/[.:] /);
  return end < 0 ? doc : doc.slice(0, end + 1);
}
