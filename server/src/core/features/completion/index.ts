import type { CompletionEntry } from '../../service.ts';
import { type CursorContext, cursorContext } from '../context.ts';
import { type FeatureRequest, isConfigUri } from '../request.ts';
import { type SchemaPoint, schemaPoint } from '../schema-point.ts';
import { cycleEntries, namedCycleEntry } from './cycles.ts';
import { dateEntries } from './dates.ts';
import { COMPLETION_LIMIT, ordered } from './entry.ts';
import { itemEntry, keyEntries } from './keys.ts';
import { type CompletionMemory, createCompletionMemory } from './memory.ts';
import { numberEntries, quantityEntries, shareEntries } from './numbers.ts';
import { personEntries, statusEntries, teamEntries } from './people.ts';
import { logEntries, parentEntries } from './references.ts';
import { optionKeyEntries, ruleKeyEntries, suppressionEntries } from './rules.ts';
import { templateEntries } from './templates/index.ts';
import { unitEntries } from './units.ts';
import { booleanEntries, choiceEntries, exampleEntries, idEntries, levelEntries } from './values.ts';

export { resolveCompletion } from './resolve.ts';
export { COMPLETION_LIMIT };

/** Completion over one workspace. */
export function createCompletion(): (request: FeatureRequest) => CompletionEntry[] {
  const memory = createCompletionMemory();
  return (request) => completion(request, memory);
}

/** What can stand at the cursor, best first. */
function completion(request: FeatureRequest, memory: CompletionMemory): CompletionEntry[] {
  const context = behindColon(cursorContext(request.text, request.offset), request);
  if (context.place === 'text') return [];
  if (context.place === 'comment') return ordered(suppressionEntries(context));
  const point = schemaPoint(isConfigUri(request.uri) ? 'config' : 'file', context.path);
  if (!point) return [];
  if (context.place === 'key') return ordered(keysAt(request, context, point));
  const values = spaced(documented(valuesAt(request, context, point, memory), point), context, request.text);
  const keys = context.place === 'item' && point.mapping ? keyEntries(request, context, point.mapping) : [];
  return ordered([...values, ...keys, ...templatesAt(request, context, point)]);
}

/** Sentences to start from, as a whole item or as a title. */
function templatesAt(request: FeatureRequest, context: CursorContext, { field, home, mapping }: SchemaPoint): CompletionEntry[] {
  const isTitle = context.place === 'value' && field?.kind === 'sentence';
  const place = isTitle ? home : context.place === 'item' ? mapping : null;
  // Behind a dash that has keys below it only a key can stand.
  if (!place || (!isTitle && context.siblings.size > 0)) return [];
  return templateEntries(request, context, place, { before: '', column: isTitle || context.flow ? null : context.column });
}

/** `type:com`: YAML reads a sentence there, and whoever types it a key whose space is still missing. */
function behindColon(context: CursorContext, { text, offset }: FeatureRequest): CursorContext {
  if ((context.place !== 'key' && context.place !== 'item') || context.hasColon || context.quoted) return context;
  const key = /^([a-z_]{2,40}):/.exec(context.typed)?.[1];
  if (key === undefined) return context;
  const start = context.word[0] + key.length + 1;
  return {
    ...context,
    place: 'value',
    path: [...context.path, key],
    word: [start, context.word[1]],
    typed: text.slice(start, offset),
    hasColon: true,
  };
}

/** A value right behind its colon brings the space along. */
function spaced(
  entries: readonly CompletionEntry[],
  { place, quoted, word }: CursorContext,
  text: string,
): readonly CompletionEntry[] {
  if (place !== 'value' || quoted || text[word[0] - 1] !== ':') return entries;
  return entries.map((it) => ({ ...it, edit: { ...it.edit, newText: ` ${it.edit.newText}` } }));
}

/** Each value once, with the documentation of its field where it has none of its own. */
function documented(entries: readonly CompletionEntry[], { field, home }: SchemaPoint): readonly CompletionEntry[] {
  const labels = new Set<string>();
  return entries
    .filter(({ label }) => !labels.has(label) && labels.add(label))
    .map((it) =>
      it.data.is !== undefined || !field || !home ? it : { ...it, data: { is: 'field', place: home, name: field.name } },
    );
}

function keysAt(request: FeatureRequest, context: CursorContext, point: SchemaPoint): CompletionEntry[] {
  const { field } = point;
  if (field && point.named) return field.of === 'configRule' ? ruleKeyEntries(context) : namedCycleEntry(context);
  const isList = field?.of && point.sequence && context.typed === '';
  const items = isList && field.of ? [itemEntry(request, context, field, field.of)] : [];
  if (isList && field.of)
    items.push(...templateEntries(request, context, field.of, { before: '- ', column: context.column + 2 }));
  if (point.mapping === 'configRule') {
    return [...keyEntries(request, context, point.mapping), ...optionKeyEntries(context, context.path[1] ?? '', request.locale)];
  }
  // A mapping whose key is still missing its line: `parent:` and then an indented `ref:`.
  return point.mapping ? [...items, ...keyEntries(request, context, point.mapping)] : items;
}

function valuesAt(
  request: FeatureRequest,
  context: CursorContext,
  point: SchemaPoint,
  memory: CompletionMemory,
): CompletionEntry[] {
  const { field, home } = point;
  if (!field || !home || !(point.scalar || field.kind === 'mapping')) return [];
  switch (field.kind) {
    case 'parents':
      return parentEntries(request, context, memory);
    case 'reference':
      return home === 'logEntry' ? logEntries(request, context) : parentEntries(request, context, memory);
    case 'person':
      return personEntries(request, context, memory, field.name === 'by');
    case 'texts':
      return field.name === 'teams'
        ? teamEntries(request, context)
        : field.name === 'people'
          ? personEntries(request, context, memory)
          : [];
    case 'team':
      return teamEntries(request, context);
    case 'cycle':
      return cycleEntries(request, context);
    case 'day':
      return dateEntries(request, context, field, home);
    case 'choice':
      return choiceEntries(context, field, home);
    case 'boolean':
      return booleanEntries(context, field, home);
    case 'id':
      return idEntries(context);
    case 'names':
      return levelEntries(context, field);
    case 'unit':
      return unitEntries(request, context, field, memory);
    case 'quantity':
      return quantityEntries(request, context, field);
    case 'share':
      return shareEntries(request, context, field, home);
    case 'number':
      return numberEntries(request, context, field);
    case 'band':
      return exampleEntries(context, field, home);
    case 'cadence':
    case 'mapping':
      return exampleEntries(context, field, home, true);
    case 'text':
      return field.name === 'status' ? statusEntries(request, context, field, memory) : [];
    default:
      return [];
  }
}
