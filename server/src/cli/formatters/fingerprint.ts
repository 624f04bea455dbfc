import { createHash } from 'node:crypto';
import type { FormatContext, LintRecord } from './formatter.ts';

/** What tells a finding from all others, and from one run to the next. */
export interface Fingerprint {
  /** 16 hexadecimal digits. The same for the same rule on the same words, wherever they stand in whichever file. */
  readonly hash: string;
  /** Counts findings of one file that share the hash, from 1. */
  readonly occurrence: number;
}

/**
 * A fingerprint for each record. It is made of the rule, the words and the line they stand in, without the spaces around and
 * between them: so it outlives lines that come or go above, other findings, another locale and another indentation.
 */
export function fingerprintsOf(records: readonly LintRecord[], { linesOf }: Pick<FormatContext, 'linesOf'>): Fingerprint[] {
  const seen = new Map<string, number>();
  return records.map((record) => {
    const lines = linesOf(record.path).slice(record.line - 1, record.endLine);
    const words = wordsOf(lines, record);
    const hash = createHash('sha256')
      .update([record.rule, plain(words), plain(lines[0] ?? '')].join('\n'))
      .digest('hex')
      .slice(0, 16);
    const key = `${record.rootPath}\n${hash}`;
    const occurrence = (seen.get(key) ?? 0) + 1;
    seen.set(key, occurrence);
    return { hash, occurrence };
  });
}

/** The very words of a finding, over as many lines as they take. */
function wordsOf(lines: readonly string[], { column, endColumn }: LintRecord): string {
  return lines
    .map((line, index) => line.slice(index === 0 ? column - 1 : 0, index === lines.length - 1 ? endColumn - 1 : undefined))
    .join('\n');
}

function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}
