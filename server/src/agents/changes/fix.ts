import { messagesOf } from '../../core/index.ts';
import type { TextEdit } from '../../core/syntax/edits.ts';
import { fixActions } from '../fix-actions.ts';
import { quoted } from '../input.ts';
import { fileAt } from '../items.ts';
import { Refusal } from '../tool.ts';
import type { Asked, Change, Draft } from './change.ts';
import { required } from './required.ts';

/** A fix may bring out another finding with a fix; this many rounds end every chain. */
const ROUNDS = 10;

/** All safe fixes of a file; or with a rule, a line or a fix's title, the one fix that this names. */
export async function fix(draft: Draft, asked: Asked): Promise<Change> {
  const { host } = draft;
  const uri = fileAt(host, required(draft, asked, 'path'));
  await draft.open(uri);
  return asked.rule === null && asked.line === null && asked.fix === null ? allSafe(draft, uri) : oneFix(draft, asked, uri);
}

function allSafe({ host, service }: Draft, uri: string): Change {
  const t = messagesOf(host.locale).agents;
  const before = service.textOf(uri) ?? '';
  let after = before;
  const rules: string[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const result = service.fixAll(uri);
    if (!result) break;
    after = result.text;
    rules.push(...result.fixed.map(({ rule }) => rule));
    service.change(uri, after);
  }
  service.change(uri, before);
  if (rules.length === 0) throw new Refusal(t.problems.nothingToFix(quoted(host.pathOf(uri))));
  const edits: readonly TextEdit[] = [{ range: [0, before.length], newText: after }];
  return { summary: t.words.fixed([...new Set(rules)].join(', ')), files: [{ uri, edits }], notes: [], subject: null };
}

function oneFix({ host, service }: Draft, { rule, line, fix: title }: Asked, uri: string): Change {
  const t = messagesOf(host.locale).agents;
  const found = service
    .findings(uri)
    .filter((finding) => rule === null || finding.rule === rule)
    .filter(({ range }) => line === null || service.positionAt(uri, range[0]).line === line - 1);
  for (const finding of found) {
    const action = fixActions(service, uri, finding, host.locale)
      .filter(({ snippet }) => !snippet)
      .find((one) => title === null || one.title === title);
    if (action) return { summary: action.title, files: [{ uri, edits: action.edits }], notes: [], subject: null };
  }
  throw new Refusal(t.problems.noSuchFix);
}
