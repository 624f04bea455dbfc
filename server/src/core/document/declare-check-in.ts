import type { CheckIn, Health, LogEntry } from '../model/okr.ts';
import type { Resolved, WrittenField, WrittenFields } from './fields.ts';
import { invalid } from './problems.ts';
import type { BareUnit } from './readings.ts';
import { choice, day, quantity, share, text, type ValueContext } from './values.ts';

/** The check-ins of a key result, in the order in which they are written. */
export function declareCheckIns(
  entry: WrittenField | undefined,
  context: ValueContext,
  unit: BareUnit | null,
): readonly CheckIn[] {
  const checkIns: CheckIn[] = [];
  for (const node of mappingsOf(entry, context)) {
    const fields = mappingOf(node, 'checkIn', 'check_ins', context);
    const checkIn = fields && checkInOf(fields, node, context, unit);
    if (checkIn) checkIns.push(checkIn);
  }
  return checkIns;
}

/** The file's log. */
export function declareLog(entry: WrittenField | undefined, context: ValueContext): readonly LogEntry[] {
  const log: LogEntry[] = [];
  for (const node of mappingsOf(entry, context)) {
    const fields = mappingOf(node, 'logEntry', 'check_ins', context);
    if (!fields) continue;
    const keyResult = text(fields, 'key_result', context);
    if (!keyResult) missing('key_result', node, context);
    const checkIn = checkInOf(fields, node, context, null);
    if (checkIn && keyResult) log.push({ ...checkIn, keyResult });
  }
  return log;
}

function checkInOf(fields: WrittenFields, node: Resolved, context: ValueContext, unit: BareUnit | null): CheckIn | null {
  const date = day(fields, 'date', context);
  if (!fields.has('date')) missing('date', node, context);
  const value = quantity(fields, 'value', context, unit)?.value ?? null;
  const confidence = share(fields, 'confidence', context)?.value ?? null;
  const note = text(fields, 'note', context)?.value ?? null;
  const status = choice<Health>(fields, 'status', context);
  const by = text(fields, 'by', context)?.value ?? null;
  return date && { day: date.value, value, confidence, note, status, by, range: node.range };
}

/** The items of a list; one item without its dash counts as a list of one, and is told. */
export function itemsOf(entry: WrittenField | undefined, { reader }: ValueContext): readonly Resolved[] {
  if (!entry) return [];
  if (entry.node.kind !== 'sequence') {
    const value = entry.node.kind === 'scalar' ? entry.node.text : '{…}';
    reader.problems.push(invalid(reader.codes, 'list', entry.field.name, value, entry.range));
    return [entry.node];
  }
  const items: Resolved[] = [];
  for (const item of entry.node.items) {
    const node = reader.follow(item);
    if (node) items.push(node);
  }
  return items;
}

/** The items of a list of mappings. */
function mappingsOf(entry: WrittenField | undefined, context: ValueContext): readonly Resolved[] {
  return itemsOf(entry, context).filter((node) => node.kind === 'map' || entry?.node.kind === 'sequence');
}

/** The fields of an item that must be a mapping. */
export function mappingOf(
  node: Resolved,
  place: 'checkIn' | 'logEntry' | 'parentLink',
  field: string,
  { reader }: ValueContext,
): WrittenFields | null {
  if (node.kind === 'map') return reader.fields(node, place);
  const value = node.kind === 'scalar' ? node.text : '[…]';
  reader.problems.push(invalid(reader.codes, 'mapping', field, value, node.range));
  return null;
}

/** Tells that a field is missing, at the mapping's first key: a range over the whole mapping would underline a page. */
export function missing(field: string, node: Resolved, { reader }: ValueContext): void {
  const range = node.kind === 'map' ? (node.pairs[0]?.key.range ?? node.range) : node.range;
  reader.problems.push({ code: reader.codes.invalid, message: 'missing', data: { field }, range });
}
