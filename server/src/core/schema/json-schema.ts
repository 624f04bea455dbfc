import * as z from 'zod';
import { configFileSchema } from './config-file.ts';
import { diffSchema } from './diff-output.ts';
import { okrFileSchema } from './okr-file.ts';
import { reportSchema } from './report-output.ts';

/**
 * The JSON Schemas for editors and validators that do not know OKR as Code. They are draft-07, since that is what
 * YAML extensions read, and describe what may be typed (`io: 'input'`). Our own notes on a field are left out:
 * strict validators refuse keywords they do not know.
 */
function jsonSchemaOf(schema: z.ZodType, title: string): Record<string, unknown> {
  const generated = z.toJSONSchema(schema, {
    target: 'draft-07',
    io: 'input',
    override: ({ jsonSchema }) => {
      const node = jsonSchema as Record<string, unknown>;
      for (const own of ['kind', 'fr', 'of', 'examples']) delete node[own];
    },
  });
  const { $schema, ...rest } = generated;
  return { $schema, title, ...rest };
}

export function okrJsonSchema(): Record<string, unknown> {
  return jsonSchemaOf(okrFileSchema, 'OKR file (*.okr.yaml)');
}

export function configJsonSchema(): Record<string, unknown> {
  return jsonSchemaOf(configFileSchema, 'OKR configuration (okr.config.yaml)');
}

/** The JSON Schema of `okr report --format json`, for whoever reads it with a program. */
export function reportJsonSchema(): Record<string, unknown> {
  return jsonSchemaOf(reportSchema, 'OKR report (okr report --format json)');
}

/** The JSON Schema of `okr diff --format json`. */
export function diffJsonSchema(): Record<string, unknown> {
  return jsonSchemaOf(diffSchema, 'OKR diff (okr diff --format json)');
}
