import type { CompletionEntry } from '../../service.ts';
import { type CursorContext, cursorContext } from '../context.ts';
import { type FeatureRequest, isConfigUri } from '../request.ts';
import { type SchemaPoint, schemaPoint } from '../schema-point.ts';
import { cycleEntries, namedCycleEntry } from './cycles.ts';
import { dateEntries } from './dates.ts';
import { COMPLETION_LIMIT, ordered } from './entry.ts';
import { itemEntry, keyEntries } from './keys.ts';
import { type CompletionMemory, createCompletionMemory } from './memory.ts';
import { personEntries, teamEntries } from './people.ts';
import { logEntries, parentEntries } from './references.ts';
import { optionKeyEntries, ruleKeyEntries, suppressionEntries } from './rules.ts';
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
  const context = cursorContext(request.text, request.offset);
  if (context.place === 'text') return [];
  if (context.place === 'comment') return ordered(suppressionEntries(context));
  const point = schemaPoint(isConfigUri(request.uri) ? 'config' : 'file', context.path);
  if (!point) return [];
  return ordered(
    context.place === 'key'
      ? keysAt(request, context, point)
      : context.place === 'value'
        ? valuesAt(request, context, point, memory)
        : [...valuesAt(request, context, point, memory), ...(point.mapping ? keyEntries(request, context, point.mapping) : [])],
  );
}

function keysAt(request: FeatureRequest, context: CursorContext, point: SchemaPoint): CompletionEntry[] {
  const { field } = point;
  if (field && point.named) return field.of === 'configRule' ? ruleKeyEntries(context) : namedCycleEntry(context);
  const items = field?.of && point.sequence && context.typed === '' ? [itemEntry(request, context, field, field.of)] : [];
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
  if (!field || !home || !point.scalar) return [];
  switch (field.kind) {
    case 'parents':
      return parentEntries(request, context, memory);
    case 'reference':
      return home === 'logEntry' ? logEntries(request, context) : parentEntries(request, context, memory);
    case 'person':
      return personEntries(request, context, memory);
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
      return dateEntries(request, context);
    case 'choice':
      return choiceEntries(context, field, home);
    case 'boolean':
      return booleanEntries(context, field, home);
    case 'id':
      return idEntries(context);
    case 'names':
      return levelEntries(context, field);
    case 'unit':
    case 'band':
    case 'cadence':
      return exampleEntries(context, field, home);
    case 'text':
      return field.examples && field.name === 'status' ? exampleEntries(context, field, home) : [];
    default:
      return [];
  }
}
