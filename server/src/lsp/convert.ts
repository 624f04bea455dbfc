import {
  DiagnosticSeverity,
  DiagnosticTag,
  type Diagnostic as LspDiagnostic,
  type TextEdit as LspTextEdit,
  type Range,
} from 'vscode-languageserver';
import type { OffsetRange } from '../core/base/range.ts';
import type { Severity, TextEdit } from '../core/lint/rule.ts';
import type { Diagnostic, OkrService } from '../core/service.ts';
import type { Client } from './client.ts';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Rules whose words do nothing where they stand; an editor shows them faded. */
const UNNECESSARY: ReadonlySet<string> = new Set(['suppression-unused']);

export function lspDiagnostic(finding: Diagnostic, client: Client): LspDiagnostic {
  return {
    range: { start: finding.start, end: finding.end },
    severity: SEVERITIES[finding.severity],
    code: finding.rule,
    ...(client.codeDescriptions && client.rulePages !== null
      ? { codeDescription: { href: rulePage(finding.rule, client.rulePages, client.locale) } }
      : {}),
    source: 'okr',
    message: finding.text,
    ...(client.unnecessaryTag && UNNECESSARY.has(finding.rule) ? { tags: [DiagnosticTag.Unnecessary] } : {}),
  };
}

/** The page lies beside the rule and comes with the package, so the link works without a network. */
export function rulePage(rule: string, pages: string, locale: Client['locale']): string {
  return `${pages.replace(/\/?$/, '/')}${rule}/README${locale === 'fr' ? '.fr' : ''}.md`;
}

export function lspRange(service: OkrService, uri: string, [start, end]: OffsetRange): Range {
  return { start: service.positionAt(uri, start), end: service.positionAt(uri, end) };
}

export function lspEdit(service: OkrService, uri: string, edit: TextEdit): LspTextEdit {
  return { range: lspRange(service, uri, edit.range), newText: edit.newText };
}

/**
 * A snippet's lines as editors want them: each line below the first is indented by what the line has where the snippet
 * starts, so that much less of its own is written.
 */
export function indentedFrom(snippet: string, text: string, offset: number): string {
  const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  const indentation = /^[ \t]*/.exec(text.slice(start, offset))?.[0] ?? '';
  return snippet.replaceAll(`\n${indentation}`, '\n');
}

/** A snippet as plain text, for clients that know no tab stops: what a stop proposes stays. */
export function plainText(snippet: string): string {
  return snippet.replace(
    /\\([\\$}])|\$\{\d+:((?:\\.|[^\\}])*)\}|\$(?:\d+|\{\d+\})/g,
    (_, escaped: string | undefined, proposed: string | undefined) => escaped ?? proposed?.replace(/\\([\\$}])/g, '$1') ?? '',
  );
}

/** Markdown as plain text, for clients that show it as it is. */
export function withoutMarkdown(markdown: string): string {
  return markdown.replace(/\\([!-/:-@[-`{-~])|(\*\*|`)/g, (_, escaped: string | undefined) => escaped ?? '');
}
