import type { OffsetRange } from '../base/range.ts';
import type { Problem } from '../model/okr.ts';

/**
 * What reading a file can find wrong, with the messages each code has and the data each message is given.
 * `field` is the field's name as written, `value` the offending text, shortened.
 *
 * - `field-unknown` (in a config: `config-unknown`): `nearest` { field, nearest } · `unknown` { field }
 * - `field-invalid` (in a config: `config-invalid`): { field, value } with one message per {@link Expected};
 *   `choice` adds { values } joined by ", ", `number` adds { min } and { max } where there is one, `missing` has { field } only;
 *   `cycle` is a name that stands for no period, `order` an end before its start
 * - `quantity-ambiguous`: `ambiguous` { value, read } — `read` is the number that was taken
 * - `yaml-quote-sentence`: `mapping` | `comment` | `comma` { sentence }; the reader itself reports `syntax` and the like
 * - `not-an-okr-file`: `stranger` {}
 * - `yaml-limits`: `aliases` {}; the reader itself reports `size` and `depth`
 * - `yaml-encoding`: `not-utf8` {}
 */
export type Expected =
  | 'text'
  | 'id'
  | 'reference'
  | 'quantity'
  | 'band'
  | 'number'
  | 'share'
  | 'boolean'
  | 'day'
  | 'choice'
  | 'list'
  | 'mapping'
  | 'cycle'
  | 'order'
  | 'missing';

/** The codes for unknown and invalid fields: a wrong config is told apart from a wrong OKR file. */
export interface FieldCodes {
  readonly unknown: string;
  readonly invalid: string;
}

export const FILE_CODES: FieldCodes = { unknown: 'field-unknown', invalid: 'field-invalid' };
export const CONFIG_CODES: FieldCodes = { unknown: 'config-unknown', invalid: 'config-invalid' };

const SHOWN = 60;

/** A value as it is quoted in a message: one line, not too long. */
export function shown(text: string): string {
  const line = text.length > SHOWN * 2 ? text.slice(0, SHOWN * 2) : text;
  const flat = line.replace(/\s+/g, ' ').trim();
  return flat.length > SHOWN ? `${flat.slice(0, SHOWN - 1)}…` : flat;
}

export function invalid(
  codes: FieldCodes,
  expected: Expected,
  field: string,
  value: string,
  range: OffsetRange,
  more: Problem['data'] = {},
): Problem {
  return { code: codes.invalid, message: expected, data: { field, value: shown(value), ...more }, range };
}

export function unknownField(codes: FieldCodes, field: string, nearest: string | undefined, range: OffsetRange): Problem {
  const name = shown(field);
  return nearest === undefined
    ? { code: codes.unknown, message: 'unknown', data: { field: name }, range }
    : { code: codes.unknown, message: 'nearest', data: { field: name, nearest }, range };
}
