import { type Field, fieldOf, type Place } from '../schema/fields.ts';

/** What the schema says about one place of a file. */
export interface SchemaPoint {
  /** The field whose value stands here; `null` at the root. */
  readonly field: Field | null;
  /** The mapping in which that field is described. */
  readonly home: Place | null;
  /** The fields of the mapping that may stand here. */
  readonly mapping: Place | null;
  /** Whether a sequence may stand here. */
  readonly sequence: boolean;
  /** Whether a scalar may stand here. */
  readonly scalar: boolean;
  /** Whether the keys here are names that people choose. */
  readonly named: boolean;
}

/** Follows a path of keys (`[]` for an item) through the schema; `undefined` where it knows nothing. */
export function schemaPoint(root: 'file' | 'config', path: readonly string[]): SchemaPoint | undefined {
  let point: SchemaPoint | undefined = {
    field: null,
    home: null,
    mapping: root,
    sequence: false,
    scalar: false,
    named: false,
  };
  for (const step of path) {
    if (!point) return undefined;
    point = step === '[]' ? pointOfItem(point) : pointOfKey(point, step);
  }
  return point;
}

function pointOfItem(point: SchemaPoint): SchemaPoint | undefined {
  if (!point.sequence || !point.field) return undefined;
  return { ...point, mapping: point.field.of ?? null, sequence: false, scalar: true };
}

function pointOfKey(point: SchemaPoint, key: string): SchemaPoint | undefined {
  if (point.named) return { ...point, mapping: point.field?.of ?? null, scalar: true, named: false };
  if (!point.mapping) return undefined;
  const field = fieldOf(point.mapping, key);
  if (!field) return undefined;
  const value = { field, home: point.mapping, mapping: null, sequence: false, scalar: false, named: false };
  switch (field.kind) {
    case 'list':
      return { ...value, sequence: true };
    case 'texts':
      return { ...value, sequence: true, scalar: true };
    case 'parents':
      return { ...value, mapping: field.of ?? null, sequence: true, scalar: true };
    case 'cadence':
      return { ...value, mapping: field.of ?? null, scalar: true };
    case 'mapping':
      return { ...value, mapping: field.of ?? null };
    case 'names':
      return { ...value, named: true };
    default:
      return { ...value, scalar: true };
  }
}
