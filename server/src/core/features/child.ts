import { LineIndex, type Position } from '../base/range.ts';
import { createDeclarer } from '../document/declare-file.ts';
import { segmentText } from '../document/segments.ts';
import { slugOf } from '../language/slug.ts';
import { unused } from '../lint/fixes/ids.ts';
import type { Linter } from '../lint/index.ts';
import type { Severity } from '../lint/rule.ts';
import { textOf } from '../lint/text.ts';
import { messagesOf } from '../messages/index.ts';
import { sameCycle } from '../model/cycle.ts';
import { applyEdits, scalarSource, type TextEdit } from '../syntax/edits.ts';
import type { FileState } from '../workspace/state.ts';
import { newKeyResultEdits, newObjectiveEdits, newObjectiveFile } from '../write/new-item.ts';
import { alignmentEdits } from '../write/realign.ts';
import { type AlignRequest, referenceFor, type Subject, subjectAt, titleOf } from './align.ts';
import type { ChildAnswers, ChildForm, SentenceVerdict, WrittenFiles } from './align-forms.ts';

/** What is asked about an objective that is to support a row; `null` when the row is gone. */
export function childForm({ snapshot }: AlignRequest, row: string): ChildForm | null {
  const subject = subjectAt(snapshot, row);
  if (!subject) return null;
  const { uri, cycle } = subject.node;
  const places = [...snapshot.states()]
    .filter(({ file }) => file.objectives.length > 0 && sameCycle(snapshot.graph.nodesOf(file.uri)[0]?.cycle ?? null, cycle))
    .map(({ file }) => ({ uri: file.uri, team: file.team.value }))
    .sort((a, b) => Number(b.uri === uri) - Number(a.uri === uri) || (a.uri < b.uri ? -1 : 1));
  const folder = uri.slice(0, uri.lastIndexOf('/') + 1);
  return { title: titleOf(subject), cycle: cycle?.name ?? null, places, folder, uri };
}

/** The edits that add an objective below a row, in a file that is open, or the text of a new one. */
export function childWrite({ snapshot, locale }: AlignRequest, answers: ChildAnswers): WrittenFiles {
  const words = messagesOf(locale).align;
  const refused = (problem: string): WrittenFiles => ({ files: null, problem });
  const above = subjectAt(snapshot, answers.row, answers.title);
  if (!above) return refused(words.gone(answers.title));
  const title = answers.text.trim();
  const wrong = wrongIn(title, locale);
  if (wrong !== null) return refused(wrong);
  const isNew = answers.team !== null;
  const state = snapshot.state(answers.uri);
  if (!isNew && !state?.source) return refused(words.notOpen);
  const from = isNew ? above.node.cycle : (snapshot.graph.nodesOf(answers.uri)[0]?.cycle ?? above.node.cycle);
  const found = referenceFor(snapshot, above, from, locale);
  if (found.problem !== null) return refused(found.problem);
  const language = state?.file.language ?? above.node.language;
  const taken = new Set([...snapshot.graph.nodes()].map(({ objective }) => objective.id?.value));
  for (const { id } of found.ids) taken.add(id);
  const slug = slugOf(title, language) || 'objective';
  const id = taken.has(slug) ? unused(slug, (name) => taken.has(name)) : slug;
  const item = { id, title, parent: found.ref };
  const idsIn = above.node.uri;
  const files: { uri: string; edits: readonly { range: readonly [number, number]; newText: string }[] }[] = [];
  let cursor: number;
  if (isNew || !state?.source) {
    const made = newObjectiveFile({ team: answers.team ?? '', cycle: above.node.cycle?.name ?? null }, item);
    files.push({ uri: answers.uri, edits: [{ range: [0, 0], newText: made.text }] });
    cursor = made.cursor;
  } else {
    const made = newObjectiveEdits(state.source.text, state.file, item, idsIn === answers.uri ? found.ids : []);
    if (made.problem !== null) return refused(words.cannot[made.problem]);
    files.push({ uri: answers.uri, edits: made.edits });
    cursor = made.cursor;
  }
  if (found.ids.length > 0 && idsIn !== answers.uri) {
    const parents = snapshot.state(idsIn);
    if (!parents?.source) return refused(words.notOpen);
    const { edits, problem } = alignmentEdits(parents.source.text, parents.file, { parent: null, ids: found.ids });
    if (problem !== null) return refused(words.cannot[problem]);
    files.push({ uri: idsIn, edits });
  }
  const cursorAt = positionIn(isNew ? '' : (state?.source?.text ?? ''), files[0]?.edits ?? [], cursor);
  return { files, done: words.added(title), cursor: cursorAt, problem: null };
}

/** The edits that add a key result to the objective of a row. */
export function keyResultWrite({ snapshot, locale }: AlignRequest, row: string, title: string, text: string): WrittenFiles {
  const words = messagesOf(locale).align;
  const refused = (problem: string): WrittenFiles => ({ files: null, problem });
  const above = subjectAt(snapshot, row, title);
  if (!above || above.keyResult) return refused(words.gone(title));
  const sentence = text.trim();
  const wrong = wrongIn(sentence, locale);
  if (wrong !== null) return refused(wrong);
  const { uri, index } = above.node;
  const state = snapshot.state(uri);
  if (!state?.source) return refused(words.notOpen);
  const made = newKeyResultEdits(state.source.text, state.file, index, sentence);
  if (made.problem !== null) return refused(words.cannot[made.problem]);
  const cursor = positionIn(state.source.text, made.edits, made.cursor);
  return { files: [{ uri, edits: made.edits }], done: words.added(sentence), cursor, problem: null };
}

/** Where an offset of a text with edits is. */
function positionIn(text: string, edits: readonly TextEdit[], offset: number): Position {
  return LineIndex.of(applyEdits(text, edits)).positionAt(offset);
}

/** Titles longer than this are a text that was pasted. */
const LONGEST = 500;

function wrongIn(title: string, locale: AlignRequest['locale']): string | null {
  const words = messagesOf(locale).align;
  return title === '' ? words.noTitle : title.length > LONGEST ? words.tooLong : null;
}

const GRAVITY: Readonly<Record<Severity, number>> = { error: 3, warning: 2, info: 1, hint: 0 };
/** Of a sentence that is just being written nobody wants to hear what other fields could still say. */
const LATER: readonly string[] = ['kr-no-owner', 'obj-no-owner', 'obj-no-why', 'obj-kr-count', 'kr-no-actions', 'obj-no-cycle'];

/** What a linter would say of the wording of a new objective below a row, or with `isKeyResult` of a new key result in it. */
export function sentenceVerdict(
  { snapshot, locale }: AlignRequest,
  linter: Linter,
  row: string,
  text: string,
  isKeyResult: boolean,
): SentenceVerdict {
  const title = text.trim();
  const problem = wrongIn(title, locale);
  const above = subjectAt(snapshot, row);
  const state = above && snapshot.state(above.node.uri);
  if (problem !== null || !above || !state) return { problem, note: null };
  return { problem, note: noteOn(title, above, state, linter, { snapshot, locale }, isKeyResult) };
}

function noteOn(
  title: string,
  { node }: Subject,
  { file, config }: FileState,
  linter: Linter,
  { snapshot, locale }: AlignRequest,
  isKeyResult: boolean,
): string | null {
  const head = isKeyResult ? `- title: ${scalarSource(node.objective.title.text)}\n  key_results:\n    - ` : '- title: ';
  const source = scalarSource(title);
  const start = 'objectives:\n'.length + head.length;
  const draft = `objectives:\n${head}${source}\n`;
  const declared = createDeclarer().declare(segmentText(draft), { uri: file.uri, language: file.language, once: true });
  const input = { file: declared, text: draft, config, cycle: node.cycle, today: snapshot.today, once: true };
  const [gravest] = linter
    .lintFile(input)
    .filter(({ rule, range }) => range[0] >= start && range[1] <= start + source.length && !LATER.includes(rule))
    .sort((a, b) => GRAVITY[b.severity] - GRAVITY[a.severity]);
  return gravest && gravest.severity !== 'hint' ? textOf(gravest, locale) : null;
}
