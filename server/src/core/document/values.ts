import { type Day, parseDay } from '../base/calendar.ts';
import type { Located } from '../base/range.ts';
import { readBand, readQuantity } from '../language/index.ts';
import type { Language } from '../language/reading.ts';
import type { Band, Quantity } from '../model/quantity.ts';
import type { YamlScalar } from '../syntax/tree.ts';
import type { FieldReader, WrittenField, WrittenFields } from './fields.ts';
import { type Expected, invalid } from './problems.ts';
import type { BareUnit } from './readings.ts';

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

/** A number with or without a unit; one without takes the key result's. */
export function quantity(
  fields: WrittenFields,
  name: string,
  context: ValueContext,
  bare: BareUnit | null = null,
): Located<Quantity> | null {
  const entry = fields.get(name);
  const scalar = scalarOf(entry, 'quantity', context);
  if (!entry || !scalar) return null;
  // `1.5` typed without quotes is a number to YAML, whatever the language makes of its dot.
  const typed = typeof scalar.value === 'number' && Number.isFinite(scalar.value) ? scalar.value : null;
  const read = typed === null || THOUSANDS.test(scalar.text) ? readQuantity(scalar.text, context.language) : null;
  if (typed === null && !read) return reject(entry, 'quantity', scalar.text, context);
  const value = typed ?? read?.quantity.value ?? 0;
  const unit = typed === null ? (read?.quantity.unit ?? null) : null;
  if (read?.ambiguous) {
    const data = { value: scalar.text, read: value };
    context.reader.problems.push({ code: 'quantity-ambiguous', message: 'ambiguous', data, range: entry.range });
  }
  const amount: Quantity =
    unit === null && bare
      ? { value: value * bare.factor, unit: bare.unit, text: scalar.text }
      : { value, unit, text: scalar.text };
  return { value: amount, range: entry.range };
}

/** A number that is a thousand times as large in another language. */
const THOUSANDS = /^[+-]?\d{1,3}[.,]\d{3}$/;

export function band(fields: WrittenFields, name: string, context: ValueContext): Located<Band> | null {
  const entry = fields.get(name);
  const scalar = scalarOf(entry, 'band', context);
  if (!entry || !scalar) return null;
  const value = readBand(scalar.text, context.language);
  return value === null ? reject(entry, 'band', scalar.text, context) : { value, range: entry.range };
}
