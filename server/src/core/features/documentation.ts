import { RULES } from '../lint/registry.ts';
import { optionTextOf, summaryOf } from '../lint/text.ts';
import { type Locale, messagesOf } from '../messages/index.ts';
import type { RuleOption } from '../schema/config.ts';
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

/** What a rule finds, its level and what may be set of it; `null` for an id that no rule has. */
export function ruleDocumentation(id: string, locale: Locale): string | null {
  const rule = RULES.find((one) => one.id === id);
  if (!rule) return null;
  const { level } = messagesOf(locale).features;
  const options = Object.entries(rule.options ?? {}).map(([name, option]) => `- ${optionLine(id, name, option, locale)}`);
  return [
    `**${code(id)}** — ${summaryOf(id, locale)}`,
    `${level} ${code(rule.level)}`,
    ...(options.length > 0 ? [options.join('\n')] : []),
  ].join('\n\n');
}

/** What an option of a rule sets; `null` where the rule has none of that name. */
export function optionDocumentation(id: string, name: string, locale: Locale): string | null {
  const option = optionsOf(id)[name];
  return option ? optionLine(id, name, option, locale) : null;
}

/** What a configuration may set of a rule beside its level; nothing for an id that no rule has. */
export function optionsOf(id: string): Readonly<Record<string, RuleOption>> {
  return RULES.find((rule) => rule.id === id)?.options ?? {};
}

function optionLine(id: string, name: string, option: RuleOption, locale: Locale): string {
  const { byDefault } = messagesOf(locale).features;
  const said = `**${code(name)}** — ${optionTextOf(id, name, locale)}`;
  // A list that is empty until somebody fills it says nothing.
  if (option.kind === 'words' && option.default.length === 0) return said;
  const written = option.kind === 'number' ? String(option.default) : `[${option.default.join(', ')}]`;
  return `${said} ${byDefault} ${code(written)}.`;
}
