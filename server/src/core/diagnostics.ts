import type { LineIndex } from './base/range.ts';
import type { Finding } from './lint/rule.ts';
import { type Locale, messagesOf } from './messages/index.ts';
import type { Diagnostic } from './service.ts';

type Sentences = Readonly<Record<string, Readonly<Record<string, ((data: Finding['data']) => string) | undefined>> | undefined>>;

/** A finding with its words and its place, for a reader of one language. */
export function diagnosticOf(finding: Finding, lines: LineIndex, locale: Locale): Diagnostic {
  return {
    ...finding,
    text: textOf(finding, locale),
    start: lines.positionAt(finding.range[0]),
    end: lines.positionAt(finding.range[1]),
  };
}

/** A finding in a reader's words. */
export function textOf({ rule, message, data }: Finding, locale: Locale): string {
  const sentences: Sentences = messagesOf(locale).rules;
  return sentences[rule]?.[message]?.(data) ?? `${rule}: ${message}`;
}
