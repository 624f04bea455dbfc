import type { FieldKind, Place } from './about.ts';
import generated from './fields.generated.json' with { type: 'json' };

export type { FieldKind, Place } from './about.ts';

/** A field of one mapping of the format. This list, derived from the zod schema, is the only list of field names. */
export interface Field {
  readonly name: string;
  readonly kind: FieldKind;
  readonly required: boolean;
  readonly doc: { readonly en: string; readonly fr: string };
  /** For `list`, `parents`, `mapping` and `names`: the fields of what is inside. */
  readonly of?: Place;
  /** For `choice`: all values. */
  readonly values?: readonly string[];
  /** Values as one would type them. */
  readonly examples?: readonly string[];
  readonly min?: number;
  readonly max?: number;
  readonly integer?: boolean;
}

export type FieldTable = Readonly<Record<Place, readonly Field[]>>;

/** Generated (`npm run generate`), so that nothing in the running tool has to carry zod. */
const FIELD_TABLE = generated as FieldTable;

/** The fields of a mapping, in the order in which people write them. */
export function fieldsOf(place: Place): readonly Field[] {
  return FIELD_TABLE[place];
}

const byName = new Map(
  Object.entries(FIELD_TABLE).map(([place, fields]) => [place, new Map(fields.map((field) => [field.name, field]))] as const),
);

export function fieldsByName(place: Place): ReadonlyMap<string, Field> {
  return byName.get(place) ?? NONE;
}

const NONE: ReadonlyMap<string, Field> = new Map();

export function fieldOf(place: Place, name: string): Field | undefined {
  return fieldsByName(place).get(name);
}
