import type { LineIndex } from './base/range.ts';
import type { Finding } from './lint/rule.ts';
import { textOf } from './lint/text.ts';
import type { Locale } from './messages/index.ts';
import type { Diagnostic } from './service.ts';

/** A finding with its words and its place, for a reader of one language. */
export function diagnosticOf(finding: Finding, lines: LineIndex, locale: Locale): Diagnostic {
  const { rule, message, data, severity, range, fixes } = finding;
  return {
    rule,
    message,
    data,
    severity,
    range,
    fixes,
    text: textOf(finding, locale),
    start: lines.positionAt(finding.range[0]),
    end: lines.positionAt(finding.range[1]),
  };
}
