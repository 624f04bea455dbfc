import * as z from 'zod';
import type { About, Place } from './about.ts';
import {
  configBandsSchema,
  configCadenceSchema,
  configCycleSchema,
  configFileSchema,
  configLimitsSchema,
  configRuleSchema,
} from './config-file.ts';
import type { Field, FieldTable } from './fields.ts';
import {
  actionSchema,
  checkInSchema,
  keyResultSchema,
  logEntrySchema,
  milestoneSchema,
  objectiveSchema,
  okrFileSchema,
  parentLinkSchema,
} from './okr-file.ts';

/** Which schema describes which mapping. */
export const SCHEMAS: Readonly<Record<Place, z.ZodObject>> = {
  file: okrFileSchema,
  objective: objectiveSchema,
  keyResult: keyResultSchema,
  milestone: milestoneSchema,
  action: actionSchema,
  checkIn: checkInSchema,
  logEntry: logEntrySchema,
  parentLink: parentLinkSchema,
  config: configFileSchema,
  configCycle: configCycleSchema,
  configBands: configBandsSchema,
  configCadence: configCadenceSchema,
  configLimits: configLimitsSchema,
  configRule: configRuleSchema,
};

/** The plain field lists out of the zod schemas. Only generation and tests call this: the running tool carries the result. */
export function deriveFields(): FieldTable {
  const table = {} as Record<Place, readonly Field[]>;
  for (const [place, schema] of Object.entries(SCHEMAS) as [Place, z.ZodObject][]) {
    table[place] = Object.entries(schema.shape).map(([name, field]) => fieldOf(name, field as z.ZodType));
  }
  return table;
}

function fieldOf(name: string, schema: z.ZodType): Field {
  const said = schema.meta() as (Omit<About, 'en'> & { description: string }) | undefined;
  if (!said?.kind || !said.description || !said.fr) throw new Error(`The field "${name}" is not documented in both languages`);
  const optional = schema instanceof z.ZodOptional;
  const inner = optional ? (schema.unwrap() as z.ZodType) : schema;
  const { minimum, maximum } = z.toJSONSchema(inner, { target: 'draft-07', io: 'input' });
  return {
    name,
    kind: said.kind,
    required: !optional,
    doc: { en: said.description, fr: said.fr },
    ...(said.of ? { of: said.of } : {}),
    ...(inner instanceof z.ZodEnum ? { values: inner.options as string[] } : {}),
    ...(said.examples ? { examples: said.examples } : {}),
    ...(said.kind === 'number' && minimum !== undefined ? { min: minimum } : {}),
    ...(said.kind === 'number' && maximum !== undefined ? { max: maximum } : {}),
    ...(said.kind === 'number' && z.toJSONSchema(inner, { io: 'input' }).type === 'integer' ? { integer: true } : {}),
  };
}
