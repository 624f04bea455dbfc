import { type Locale, messagesOf } from '../messages/index.ts';
import type { Finding, MessageData } from './rule.ts';

type Write = (data: MessageData) => string;

/** A finding in words. A message that the catalogue does not know is answered with what its rule finds in general. */
export function textOf({ rule, message, data }: Pick<Finding, 'rule' | 'message' | 'data'>, locale: Locale): string {
  const catalogue: Readonly<Record<string, Readonly<Record<string, Write>>>> = messagesOf(locale).rules;
  const messages = catalogue[rule];
  return (messages?.[message] ?? messages?.summary)?.(data) ?? `${rule}: ${message}`;
}

/** What a rule finds, in one line. */
export function summaryOf(rule: string, locale: Locale): string {
  return textOf({ rule, message: 'summary', data: {} }, locale);
}

/** What an option of a rule sets, in one sentence. */
export function optionTextOf(rule: string, option: string, locale: Locale): string {
  return textOf({ rule, message: `option-${option}`, data: {} }, locale);
}
