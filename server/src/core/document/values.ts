import { type Day, parseDay } from '../base/calendar.ts';
import type { Located } from '../base/range.ts';
import { readBand, readQuantity } from '../language/index.ts';
import type { Language } from '../language/reading.ts';
import type { Band, Quantity } from '../model/quantity.ts';
import type { YamlScalar } from '../syntax/tree.ts';
import type { FieldReader, WrittenField, WrittenFields } from './fields.ts';
import { type Expected, invalid } from './problems.ts';

/** What reading a value needs besides the value. */
export interface ValueContext {
  readonly reader: FieldReader;
  readonly language: Language;
}

/** The scalar in a field, or `null` and a problem when there is a list or a mapping instead. */
function scalarOf(entry: WrittenField | undefined, expected: Expected, context: ValueContext): YamlScalar | null {
  if (!entry) return null;
  if (entry.node.kind === 'scalar') return entry.node;
  reject(entry, expected, entry.node.kind === 'map' ? '{…}' : '[…]', context);
  return null;
}

export function reject(
  entry: WrittenField,
  expected: Expected,
  value: string,
  { reader }: ValueContext,
  more: Readonly<Record<string, string | number>> = {},
): null {
  reader.problems.push(invalid(reader.codes, expected, entry.field.name, value, entry.range, more));
  return null;
}

export function text(fields: WrittenFields, name: string, context: ValueContext): Located<string> | null {
  const entry = fields.get(name);
  const scalar = scalarOf(entry, 'text', context);
  if (!entry || !scalar || scalar.text === '') return null;
  return { value: scalar.text, range: entry.range };
}

/** An id can be referred to, so it has none of the characters that references are made of. */
export function id(fields: WrittenFields, name: string, context: ValueContext): Located<string> | null {
  const found = text(fields, name, context);
  if (found && /[\s/@]/.test(found.value)) reject(fields.get(name) as WrittenField, 'id', found.value, context);
  return found;
}

export function choice<T extends string>(fields: WrittenFields, name: string, context: ValueContext): Located<T> | null {
  const entry = fields.get(name);
  const scalar = scalarOf(entry, 'choice', context);
  if (!entry || !scalar) return null;
  const values = entry.field.values ?? [];
  if (values.includes(scalar.text)) return { value: scalar.text as T, range: entry.range };
  return reject(entry, 'choice', scalar.text, context, { values: values.join(', ') });
}

const TRUE = new Set(['true', 'yes', 'oui', 'vrai']);
const FALSE = new Set(['false', 'no', 'non', 'faux']);

/** YAML 1.2 knows `true` and `false` only; people also write yes and no, and mean it. */
export function boolean(fields: WrittenFields, name: string, context: ValueContext): Located<boolean> | null {
  const entry = fields.get(name);
  const scalar = scalarOf(entry, 'boolean', context);
  if (!entry || !scalar) return null;
  const word = scalar.text.toLowerCase();
  if (TRUE.has(word)) return { value: true, range: entry.range };
  if (FALSE.has(word)) return { value: false, range: entry.range };
  return reject(entry, 'boolean', scalar.text, context);
}

export function day(fields: WrittenFields, name: string, context: ValueContext): Located<Day> | null {
  const entry = fields.get(name);
  const scalar = scalarOf(entry, 'day', context);
  if (!entry || !scalar) return null;
  const value = parseDay(scalar.text);
  return value === undefined ? reject(entry, 'day', scalar.text, context) : { value, range: entry.range };
}

/** A plain number within the bounds that the field states. */
export function number(fields: WrittenFields, name: string, context: ValueContext): Located<number> | null {
  const entry = fields.get(name);
  const scalar = scalarOf(entry, 'number', context);
  if (!entry || !scalar) return null;
  const { min, max, integer } = entry.field;
  const value =
    typeof scalar.value === 'number' ? scalar.value : (readQuantity(scalar.text, context.language)?.quantity.value ?? Number.NaN);
  const fits = Number.isFinite(value) && (min === undefined || value >= min) && (max === undefined || value <= max);
  if (fits && (!integer || Number.isInteger(value))) return { value, range: entry.range };
  return reject(entry, 'number', scalar.text, context, {
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
  });
}

/** A share from 0 to 1; `70 %` and `7/10` are read as 0.7. */
export function share(fields: WrittenFields, name: string, context: ValueContext): Located<number> | null {
  const entry = fields.get(name);
  const scalar = scalarOf(entry, 'share', context);
  if (!entry || !scalar) return null;
  const value = shareOf(scalar, context.language);
  return value === null ? reject(entry, 'share', scalar.text, context) : { value, range: entry.range };
}

function shareOf(scalar: YamlScalar, language: Language): number | null {
  const quantity = typeof scalar.value === 'number' ? null : readQuantity(scalar.text, language)?.quantity;
  let value = typeof scalar.value === 'number' ? scalar.value : (quantity?.value ?? Number.NaN);
  const dimension = quantity?.unit?.dimension;
  if (dimension === 'percent') value /= 100;
  else if (dimension?.startsWith('ratio:')) value /= Number(dimension.slice('ratio:'.length));
  else if (dimension !== undefined) return null;
  return value >= 0 && value <= 1 ? value : null;
}

/** A number with or without a unit; one without takes the key result's `unit`. */
export function quantity(
  fields: WrittenFields,
  name: string,
  context: ValueContext,
  unit: string | null = null,
): Located<Quantity> | null {
  const entry = fields.get(name);
  const scalar = scalarOf(entry, 'quantity', context);
  if (!entry || !scalar) return null;
  const typed = scalar.text;
  const read = readQuantity(typed, context.language);
  const value = isNumber(scalar) ? { value: scalar.value, unit: null, text: typed } : read?.quantity;
  if (!value) return reject(entry, 'quantity', scalar.text, context);
  if (read?.ambiguous) {
    const data = { value: typed, read: value.value };
    context.reader.problems.push({ code: 'quantity-ambiguous', message: 'ambiguous', data, range: entry.range });
  }
  return { value: value.unit === null && unit !== null ? withUnit(value, unit, context.language) : value, range: entry.range };
}

/** `1.5` typed without quotes is a number to YAML, whatever the language makes of its dot. */
function isNumber(scalar: YamlScalar): scalar is YamlScalar & { readonly value: number } {
  return typeof scalar.value === 'number' && Number.isFinite(scalar.value);
}

/** A bare number with the unit that stands apart from it: `k€` also scales, an unknown word is what is counted. */
function withUnit(bare: Quantity, unit: string, language: Language): Quantity {
  const one = readQuantity(`1 ${unit}`, language)?.quantity;
  if (one?.unit) return { value: bare.value * one.value, unit: one.unit, text: bare.text };
  return { value: bare.value, unit: { dimension: `count:${unit.toLowerCase()}`, symbol: unit, scale: 1 }, text: bare.text };
}

export function band(fields: WrittenFields, name: string, context: ValueContext): Located<Band> | null {
  const entry = fields.get(name);
  const scalar = scalarOf(entry, 'band', context);
  if (!entry || !scalar) return null;
  const value = readBand(scalar.text, context.language);
  return value === null ? reject(entry, 'band', scalar.text, context) : { value, range: entry.range };
}
