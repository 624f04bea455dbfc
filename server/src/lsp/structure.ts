import type { WrittenFiles } from '../core/features/align-forms.ts';
import { messagesOf } from '../core/index.ts';
import {
  ALIGN_PLAN,
  ALIGN_TARGETS,
  ALIGN_WRITE,
  type AlignPlan,
  type AlignTargetsResult,
  CHILD_FORM,
  CHILD_WRITE,
  type ChildForm,
  ITEM_ADD,
  type ItemAddResult,
  type ItemKind,
  KEY_RESULT_WRITE,
  NEW_FILE,
  NEW_FILE_FORM,
  type NewFile,
  type NewFileAnswers,
  type NewFileForm,
  SENTENCE_VERDICT,
  type SentenceVerdict,
  type WriteFilesResult,
} from '../protocol.ts';
import { lspEdit } from './convert.ts';
import type { Session } from './session.ts';
import { orCancelled } from './wait.ts';

type Given = Readonly<Record<string, unknown>> | null;

/** Serves changes of the plan itself: another parent for an objective, an objective or a key result below a row. */
export function registerStructure(session: Session): void {
  const { connection, service, client, uris, guard, ready } = session;
  const { structure } = service;
  const { locale } = client;
  connection.onRequest(
    ALIGN_TARGETS,
    guard('align targets', NO_TARGETS, async (params: Given, token): Promise<AlignTargetsResult> => {
      // A parent may stand in a file that is still to be read.
      await orCancelled(ready.promise, token);
      return { targets: structure.alignTargets(textIn(params?.row), locale) };
    }),
  );
  connection.onRequest(
    ALIGN_PLAN,
    guard('align plan', null, async (params: Given, token): Promise<AlignPlan> => {
      await orCancelled(ready.promise, token);
      const plan = structure.alignPlan(textIn(params?.row), textIn(params?.target), locale);
      return { ...plan, uris: plan.uris.map(uris.toClient) };
    }),
  );
  connection.onRequest(
    ALIGN_WRITE,
    guard('align', nothingWritten(session), (params: Given): WriteFilesResult => {
      const [row, title] = [textIn(params?.row), textIn(params?.title)];
      const [target, targetTitle] = [textIn(params?.target), textIn(params?.targetTitle)];
      const replaces = Number.isSafeInteger(params?.replaces) ? (params?.replaces as number) : null;
      return filesResult(session, structure.alignWrite({ row, title, target, targetTitle, replaces }, locale));
    }),
  );
  connection.onRequest(
    CHILD_FORM,
    guard('child form', null, async (params: Given, token): Promise<ChildForm | null> => {
      await orCancelled(ready.promise, token);
      const form = structure.childForm(textIn(params?.row), locale);
      const places = form?.places.map((place) => ({ ...place, uri: uris.toClient(place.uri) }));
      return form && { ...form, uri: uris.toClient(form.uri), places: places ?? [] };
    }),
  );
  connection.onRequest(
    SENTENCE_VERDICT,
    guard('verdict', NO_VERDICT, (params: Given): SentenceVerdict => {
      return structure.sentenceVerdict(textIn(params?.row), textIn(params?.text), params?.keyResult === true, locale);
    }),
  );
  connection.onRequest(
    CHILD_WRITE,
    guard('child', nothingWritten(session), (params: Given): WriteFilesResult => {
      const team = typeof params?.team === 'string' ? params.team : null;
      const [row, title, text] = [textIn(params?.row), textIn(params?.title), textIn(params?.text)];
      const uri = uris.fromClient(textIn(params?.uri));
      return filesResult(session, structure.childWrite({ row, title, uri, team, text }, locale));
    }),
  );
  connection.onRequest(
    ITEM_ADD,
    guard('item', { ...nothingWritten(session), selection: null }, (params: Given): ItemAddResult => {
      const uri = uris.fromClient(textIn(params?.uri));
      const kind = KINDS.find((one) => one === params?.kind) ?? 'objective';
      const offset = service.offsetAt(uri, { line: countIn(params?.line), character: countIn(params?.character) });
      const { edits, problem, ...added } = structure.addItem(uri, offset, kind, locale);
      if (edits === null) return { files: [], done: '', cursor: null, problem, selection: null };
      const result = filesResult(session, { files: [{ uri, edits }], done: '', cursor: null, problem: null });
      return { ...result, selection: 'selection' in added ? added.selection : null };
    }),
  );
  connection.onRequest(
    NEW_FILE_FORM,
    guard('new file form', null, async (_: Given, token): Promise<NewFileForm | null> => {
      // Teams are known once all files are read.
      await orCancelled(ready.promise, token);
      return structure.newFileForm(locale);
    }),
  );
  connection.onRequest(
    NEW_FILE,
    guard('new file', null, (params: Given): NewFile => {
      const [team, cycle] = [textIn(params?.team), textIn(params?.cycle)];
      const level = LEVELS.find((one) => one === params?.level) ?? 'team';
      const folder = typeof params?.folder === 'string' ? uris.fromClient(params.folder) : null;
      return structure.newFile({ folder, team, cycle, level }, locale);
    }),
  );
  connection.onRequest(
    KEY_RESULT_WRITE,
    guard('key result', nothingWritten(session), (params: Given): WriteFilesResult => {
      const [row, title, text] = [textIn(params?.row), textIn(params?.title), textIn(params?.text)];
      return filesResult(session, structure.keyResultWrite(row, title, text, locale));
    }),
  );
}

const KINDS: readonly ItemKind[] = ['objective', 'keyResult', 'action'];
const LEVELS: readonly NewFileAnswers['level'][] = ['company', 'department', 'team', 'person'];
const countIn = (value: unknown): number => (Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : 0);

const NO_TARGETS: AlignTargetsResult = { targets: [] };
const NO_VERDICT: SentenceVerdict = { problem: null, note: null };

const nothingWritten = ({ client }: Session): WriteFilesResult => ({
  files: [],
  done: '',
  cursor: null,
  problem: messagesOf(client.locale).align.cannot.misread,
});

/** Edits as the client makes them, each for the version of its file that the engine has seen. */
function filesResult({ service, documents, uris }: Session, written: WrittenFiles): WriteFilesResult {
  if (written.files === null) return { files: [], done: '', cursor: null, problem: written.problem };
  const files = written.files.map(({ uri, edits }) => ({
    uri: uris.toClient(uri),
    version: documents.get(uri)?.version ?? null,
    edits: edits.map((edit) => lspEdit(service, uri, edit)),
  }));
  return { files, done: written.done, cursor: written.cursor, problem: null };
}

function textIn(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
