import type { RuleOption } from '../schema/config.ts';
import { configJsonSchema } from '../schema/json-schema.ts';
import { RULES } from './registry.ts';
import { optionTextOf, summaryOf } from './text.ts';

const PATH = 'schemas/okr.config.schema.json';

type JsonSchema = Record<string, unknown>;

/** The JSON Schema of `okr.config.yaml`, in which every rule stands by name with its options; as it must stand in `schemas/`. */
export function configSchemaFile(): { readonly path: string; readonly content: string } {
  const schema = configJsonSchema() as JsonSchema & { properties: Record<string, JsonSchema> };
  const { propertyNames, additionalProperties, ...rules } = schema.properties.rules as JsonSchema;
  const [level, mapping] = (additionalProperties as { anyOf: [JsonSchema, JsonSchema] }).anyOf;
  const properties = Object.fromEntries(
    RULES.map(({ id, options = {} }) => {
      const own = Object.entries(options).map(([name, option]) => [
        name,
        { description: optionTextOf(id, name, 'en'), ...typeOf(option) },
      ]);
      const fields = { ...(mapping.properties as JsonSchema), ...Object.fromEntries(own) };
      const withOptions = { ...mapping, properties: fields, patternProperties: { '^x-': {} }, additionalProperties: false };
      return [id, { description: summaryOf(id, 'en'), anyOf: [level, withOptions] }];
    }),
  );
  schema.properties.rules = { ...rules, properties, patternProperties: { '^x-': {} }, additionalProperties: false };
  return { path: PATH, content: `${JSON.stringify(schema, null, 2)}\n` };
}

function typeOf(option: RuleOption): JsonSchema {
  if (option.kind === 'words') {
    const word = { type: 'string', minLength: 1 };
    return { anyOf: [word, { type: 'array', items: word }], default: option.default };
  }
  const { min, max, fraction } = option;
  return {
    type: fraction ? 'number' : 'integer',
    minimum: min,
    ...(max === undefined ? {} : { maximum: max }),
    default: option.default,
  };
}
