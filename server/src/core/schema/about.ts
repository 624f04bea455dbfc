import type * as z from 'zod';

/** The mappings of our two file formats, each with its own set of fields. */
export type Place =
  | 'file'
  | 'objective'
  | 'keyResult'
  | 'milestone'
  | 'action'
  | 'checkIn'
  | 'logEntry'
  | 'parentLink'
  | 'config'
  | 'configCycle'
  | 'configBands'
  | 'configCadence'
  | 'configLimits'
  | 'configRule';

/** What a field's value is, in the terms of the format; completion, hover and the reader all go by it. */
export type FieldKind =
  | 'text'
  | 'sentence'
  | 'id'
  | 'reference'
  | 'parents'
  | 'person'
  | 'team'
  | 'cycle'
  | 'choice'
  | 'quantity'
  | 'unit'
  | 'band'
  | 'number'
  | 'share'
  | 'boolean'
  | 'day'
  | 'list'
  | 'texts'
  | 'cadence'
  | 'mapping'
  | 'names';

/** What a schema says about itself besides its shape; the English text is zod's own `description`. */
export interface About {
  readonly kind: FieldKind;
  readonly en: string;
  readonly fr: string;
  /** For `list`, `parents`, `mapping` and `names`: where the fields of the items are described. */
  readonly of?: Place;
  /** Values as one would type them. */
  readonly examples?: readonly string[];
}

/** Documents a schema. It must be the last call on it: zod forgets what is said before the next method. */
export function about<T extends z.ZodType>(schema: T, { en, ...rest }: About): T {
  return schema.meta({ ...rest, description: en } as never) as T;
}
