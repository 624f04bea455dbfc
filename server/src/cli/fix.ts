import { readFileSync } from 'node:fs';
import type { Messages, OkrService } from '../core/index.ts';
import { pathOfUri } from '../node/file-workspace.ts';
import { CallError, type Io } from './io.ts';
import type { Selection } from './selection.ts';

/** A fix may bring out another finding with a fix; this many rounds end every chain. */
const ROUNDS = 10;
const BYTE_ORDER_MARK = '\ufeff';

/**
 * Makes all safe fixes in the selected files and says on `err` what was fixed. A file is replaced as a whole or not at all,
 * and one that is no UTF-8 is left alone. What the service says afterwards is true of the files as they are now.
 */
export async function fixFiles(selection: Selection, io: Io, messages: Messages['cli']): Promise<void> {
  const { service, uris, pathOf } = selection;
  for (const uri of uris.filter((it) => service.findings(it).length > 0)) {
    const file = pathOfUri(uri);
    const before = textOf(file);
    if (before === null) continue;
    const mark = before.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
    const { text, fixed } = fixText(service, uri, before.slice(mark.length));
    if (fixed.length > 0) {
      try {
        io.replace(file, mark + text);
      } catch (error) {
        throw new CallError(messages.unwritable(pathOf(uri), String((error as NodeJS.ErrnoException).code ?? error)));
      }
      io.err(`${messages.fixed(pathOf(uri), countsOf(fixed))}\n`);
    }
    await service.close(uri);
  }
}

/** The text with its safe fixes, and the rules that asked for them. The file is open afterwards: only then has it fixes. */
function fixText(service: OkrService, uri: string, given: string): { text: string; fixed: string[] } {
  let text = given;
  const fixed: string[] = [];
  service.open(uri, text);
  for (let round = 0; round < ROUNDS; round++) {
    const result = service.fixAll(uri);
    if (!result) break;
    text = result.text;
    fixed.push(...result.fixed.map(({ rule }) => rule));
    service.change(uri, text);
  }
  return { text, fixed };
}

/** The text of a file, with its byte order mark; `null` for what is no UTF-8. */
function textOf(file: string): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(file));
  } catch {
    return null;
  }
}

/** `yaml-quote-sentence (2), kr-maintain (1)`, the most frequent first. */
function countsOf(rules: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const rule of rules) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([rule, count]) => `${rule} (${count})`)
    .join(', ');
}
