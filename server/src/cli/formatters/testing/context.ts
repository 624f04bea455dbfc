import { messagesOf } from '../../../core/index.ts';
import type { FormatContext, LintRecord } from '../formatter.ts';

/** A record about words of a line, as the linter would place it. */
export function record(over: Partial<LintRecord> = {}): LintRecord {
  const path = over.path ?? 'shop.okr.yaml';
  return {
    path,
    rootPath: path,
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 6,
    rule: 'kr-activity',
    severity: 'warning',
    message: 'Why',
    ...over,
  };
}

/** A record about the first place where `words` stand in a text. */
export function recordAt(text: string, words: string, over: Partial<LintRecord> = {}): LintRecord {
  const before = text.slice(0, text.indexOf(words)).split('\n');
  const within = words.split('\n');
  const column = (before.at(-1) ?? '').length + 1;
  return record({
    line: before.length,
    column,
    endLine: before.length + within.length - 1,
    endColumn: (within.length === 1 ? column : 1) + (within.at(-1) ?? '').length,
    ...over,
  });
}

/** A context over files that are only texts. */
export function contextOver(files: Readonly<Record<string, string>>, over: Partial<FormatContext> = {}): FormatContext {
  return {
    locale: 'en',
    messages: messagesOf('en').cli,
    version: '1.2.3',
    paint: (text) => text,
    files: Object.keys(files).map((path) => ({ path, rootPath: path })),
    linesOf: (path) => (files[path] ?? '').split('\n'),
    fixesOf: () => [],
    rules: () => [],
    pageOf: () => null,
    pageUrl: () => null,
    lineUrl: () => null,
    ...over,
  };
}
