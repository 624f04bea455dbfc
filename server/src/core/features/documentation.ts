import { type Locale, messagesOf } from '../messages/index.ts';
import type { Field } from '../schema/fields.ts';
import { code } from './markdown.ts';

/** The Markdown documentation of a field: what it is, what may stand there, examples. */
export function fieldDocumentation(field: Field, locale: Locale): string {
  const words = messagesOf(locale).features;
  const list = (values: readonly string[]) => values.map(code).join(', ');
  return [
    `**${code(field.name)}** — ${field.doc[locale]}`,
    ...(field.values ? [`${words.values} ${list(field.values)}`] : []),
    ...(field.examples && !field.values ? [`${words.examples} ${list(field.examples)}`] : []),
    ...(field.required ? [words.required] : []),
  ].join('\n\n');
}

/** A rule in one line; `null` for an id that no rule has. */
export function ruleDocumentation(id: string, locale: Locale): string | null {
  const rules: Readonly<Record<string, { readonly summary: () => string } | undefined>> = messagesOf(locale).rules;
  const summary = Object.hasOwn(rules, id) ? rules[id]?.summary() : undefined;
  return summary === undefined ? null : `**${code(id)}** — ${summary}`;
}
