import type { Messages } from '../core/index.ts';

export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * One field of what a tool takes: its JSON Schema, and the same as a check. By hand and not by a schema library: the tools are part of
 * the engine, which carries none, and what is wrong is said in one line of the reader's language.
 */
export interface Field<T> {
  readonly schema: JsonSchema;
  readonly required: boolean;
  /** `undefined` for what is no value of this field. */
  take(value: unknown): T | undefined;
  /** What it takes instead, in words. */
  expects(t: Messages['agents']['input']): string;
}

export type Fields = Readonly<Record<string, Field<unknown>>>;
/** What was given, field by field; `null` where nothing was. */
export type InputOf<F extends Fields> = { readonly [K in keyof F]: F[K] extends Field<infer T> ? T : never };

export function text(longest: number): Field<string> {
  return {
    schema: { type: 'string', minLength: 1, maxLength: longest },
    required: true,
    take: (value) => (typeof value === 'string' && value.trim() !== '' && value.length <= longest ? value : undefined),
    expects: (t) => t.text(longest),
  };
}

export function choice<const T extends string>(values: readonly T[]): Field<T> {
  return {
    schema: { type: 'string', enum: values },
    required: true,
    take: (value) => values.find((one) => one === value),
    expects: (t) => t.choice(values.join(', ')),
  };
}

export function whole(least: number, most: number): Field<number> {
  return {
    schema: { type: 'integer', minimum: least, maximum: most },
    required: true,
    take: (value) => (Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most ? Number(value) : undefined),
    expects: (t) => t.whole(least, most),
  };
}

export function flag(): Field<boolean> {
  return {
    schema: { type: 'boolean' },
    required: true,
    take: (value) => (typeof value === 'boolean' ? value : undefined),
    expects: (t) => t.flag,
  };
}

export function texts(most: number, longest: number): Field<readonly string[]> {
  const one = text(longest);
  return {
    schema: { type: 'array', items: one.schema, minItems: 1, maxItems: most },
    required: true,
    take: (value) => {
      if (!Array.isArray(value) || value.length === 0 || value.length > most) return undefined;
      return value.every((each) => one.take(each) !== undefined) ? (value as string[]) : undefined;
    },
    expects: (t) => t.texts(most),
  };
}

/** A field that need not be given. Models like to say `null` or an empty text for that. */
export function optional<T>(field: Field<T>): Field<T | null> {
  return {
    ...field,
    required: false,
    take: (value) => (value === undefined || value === null || value === '' ? null : field.take(value)),
  };
}

/** The input of a tool as JSON Schema, with what each field is for. */
export function inputSchema(fields: Fields, about: Readonly<Record<string, string>>): JsonSchema {
  const properties = Object.entries(fields).map(([name, { schema }]) => [name, { ...schema, description: about[name] }]);
  const required = Object.keys(fields).filter((name) => fields[name]?.required);
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    ...(required.length > 0 ? { required } : {}),
    additionalProperties: false,
  };
}

/** Takes an input apart; `problem` says the first thing that is wrong with it. */
export function readInput<F extends Fields>(
  fields: F,
  given: unknown,
  t: Messages['agents']['input'],
): { readonly input: InputOf<F>; readonly problem: null } | { readonly input: null; readonly problem: string } {
  const wrong = (problem: string) => ({ input: null, problem });
  const values = given ?? {};
  if (typeof values !== 'object' || Array.isArray(values)) return wrong(t.notAnObject);
  const stranger = Object.keys(values).find((name) => !Object.hasOwn(fields, name));
  if (stranger !== undefined) return wrong(t.unknown(quoted(stranger), Object.keys(fields).join(', ')));
  const input: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(fields)) {
    const value = Object.hasOwn(values, name) ? (values as Record<string, unknown>)[name] : undefined;
    if (value === undefined && field.required) return wrong(t.missing(name, field.expects(t)));
    const taken = field.take(value);
    if (taken === undefined) return wrong(t.wrong(name, field.expects(t)));
    input[name] = taken;
  }
  return { input: input as InputOf<F>, problem: null };
}

/** As much of a text as is quoted in an answer. */
const QUOTED = 160;

/** Text from outside on one line, between quotation marks: data, with nothing in it that turns, hides or breaks a line. */
export function quoted(given: string): string {
  const line = given
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
    .replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/g, ' ')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
    .trim();
  return `“${line.length > QUOTED ? `${line.slice(0, QUOTED).trimEnd()}…` : line}”`;
}
