import { Disposable, env, l10n, Range, Selection, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import {
  IMPORT_PASTE,
  IMPORT_READ,
  type ImportPasteParams,
  type ImportPasteResult,
  type ImportReadParams,
  type ImportReadResult,
  type ImportView,
  LANGUAGE_ID,
  OBJECTIVE_MARKDOWN,
  type ObjectiveMarkdownResult,
} from '../../../server/src/protocol.ts';
import { askColumns } from '../exchange/ask-columns.ts';
import { decoded } from '../exchange/decoded.ts';
import { activeOkrFile, type Dialogs } from './dialogs.ts';
import { rowAtCursor } from './structure.ts';

// A global of Node and of workers alike; neither's types belong to this room.
declare class TextEncoder {
  encode(text: string): Uint8Array;
}

/** What comes in from the clipboard and from files, and an objective that goes out as Markdown. */
export function registerExchange(dialogs: Dialogs): Disposable {
  return Disposable.from(
    dialogs.register('okr.pasteAsOkr', async () => {
      const text = await env.clipboard.readText();
      const active = activeOkrFile();
      return active === null ? readAnew(dialogs, { text, shape: null, uri: null }, null) : pasteInto(dialogs, text);
    }),
    dialogs.register('okr.importFile', async (argument) => {
      const uri = argument instanceof Uri ? argument : await askFile();
      if (uri === null) return false;
      const text = decoded(await workspace.fs.readFile(uri));
      if (text === null) {
        dialogs.asker.refuse(l10n.t('{0} is not a text. Save it as CSV, Markdown or plain text first.', nameOf(uri)));
        return false;
      }
      const place = dialogs.client.code2ProtocolConverter.asUri(Uri.joinPath(uri, '..', 'import.okr.yaml'));
      return readAnew(dialogs, { text, shape: shapeOf(uri), uri: place }, uri);
    }),
    dialogs.register('okr.copyMarkdown', async (argument) => {
      const { row } = (argument ?? {}) as { readonly row?: unknown };
      const id = typeof row === 'string' ? row : await rowAtCursor(dialogs);
      const made = id === null ? null : await dialogs.request<ObjectiveMarkdownResult>(OBJECTIVE_MARKDOWN, { row: id });
      if (made === null) {
        dialogs.asker.refuse(l10n.t('There is no objective at the cursor.'));
        return null;
      }
      await env.clipboard.writeText(made.text);
      const said = l10n.t('The objective was copied as Markdown.');
      dialogs.asker.say(said);
      return said;
    }),
  );
}

async function askFile(): Promise<Uri | null> {
  const filters = {
    [l10n.t('Tables and texts')]: ['csv', 'tsv', 'md', 'markdown', 'txt'],
    [l10n.t('All files')]: ['*'],
  };
  const [uri] = (await window.showOpenDialog({ title: l10n.t('Import OKRs from a file'), filters })) ?? [];
  return uri ?? null;
}

function shapeOf({ path }: Uri): ImportReadParams['shape'] {
  if (/\.(?:csv|tsv|tab)$/i.test(path)) return 'table';
  return /\.(?:md|markdown)$/i.test(path) ? 'text' : null;
}

/** How often the server is asked again for a text that goes on changing. */
const TIMES = 5;

/** Puts a text where the cursor is, as one step to undo. */
async function pasteInto(dialogs: Dialogs, text: string): Promise<boolean> {
  const { asker, client, request } = dialogs;
  const editor = window.activeTextEditor;
  if (!editor) return false;
  const { document } = editor;
  const read = (columns: readonly string[]) => {
    const { line, character } = editor.selection.active;
    const uri = client.code2ProtocolConverter.asUri(document.uri);
    return request<ImportPasteResult>(IMPORT_PASTE, {
      text,
      shape: null,
      columns,
      uri,
      line,
      character,
    } satisfies ImportPasteParams);
  };
  let made = await askColumns(dialogs, read, ({ view }) => view);
  for (let time = 0; made !== null && time < TIMES; time++) {
    const { view, version, edits, cursor, problem } = made.result;
    if (view === null || problem !== null) {
      asker.refuse(problem ?? l10n.t('The OKR language server could not write this. The output channel says why.'));
      return false;
    }
    if (version === document.version) {
      const edit = new WorkspaceEdit();
      for (const { range, newText } of edits) {
        const { start, end } = range;
        edit.replace(document.uri, new Range(start.line, start.character, end.line, end.character), newText);
      }
      if (!(await workspace.applyEdit(edit))) break;
      if (cursor) editor.selection = new Selection(cursor.line, cursor.character, cursor.line, cursor.character);
      editor.revealRange(editor.selection);
      tell(dialogs, view);
      return true;
    }
    made = { ...made, result: await read(made.columns) };
  }
  if (made !== null)
    asker.refuse(l10n.t('The file changes faster than it can be written. Nothing was written; try again in a moment.'));
  return false;
}

/** Shows what a text becomes as new files: one that nobody has saved, or several beside their source once somebody agrees. */
async function readAnew(dialogs: Dialogs, asked: Omit<ImportReadParams, 'columns'>, source: Uri | null): Promise<boolean> {
  const { asker, request } = dialogs;
  const read = (columns: readonly string[]) =>
    request<ImportReadResult>(IMPORT_READ, { ...asked, columns } satisfies ImportReadParams);
  const made = await askColumns(dialogs, read, (view) => view);
  if (made === null) return false;
  const view = made.result;
  if (view === null || view.problem !== null) {
    asker.refuse(view?.problem ?? l10n.t('The OKR language server could not write this. The output channel says why.'));
    return false;
  }
  const folder = source === null ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(source, '..');
  if (view.files.length === 1 || folder === undefined) {
    for (const { text } of view.files) {
      const document = await workspace.openTextDocument({ language: LANGUAGE_ID, content: text });
      await window.showTextDocument(document, { preview: false });
    }
    tell(dialogs, view);
    return true;
  }
  return createAll(dialogs, view, folder);
}

/** Creates the files of several teams or cycles; nothing is overwritten. */
async function createAll(dialogs: Dialogs, view: ImportView, folder: Uri): Promise<boolean> {
  const { asker } = dialogs;
  const names = uniqueNames(view);
  const detail = view.files.map(({ found }, i) => `• ${names[i]}: ${found}`).join('\n');
  const question = l10n.t('Create {0} OKR files in {1}?', view.files.length, workspace.asRelativePath(folder));
  if (!(await asker.offer(question, l10n.t('Create'), detail))) return false;
  const edit = new WorkspaceEdit();
  for (const [i, { text }] of view.files.entries()) {
    const uri = Uri.joinPath(folder, names[i] as string);
    edit.createFile(uri, { overwrite: false, ignoreIfExists: false, contents: new TextEncoder().encode(text) });
  }
  if (!(await workspace.applyEdit(edit))) {
    asker.refuse(l10n.t('One of the files is there already. Nothing was written.'));
    return false;
  }
  await window.showTextDocument(Uri.joinPath(folder, names[0] as string));
  tell(dialogs, view);
  return true;
}

/** A team that has several cycles has a file for each. */
function uniqueNames({ files }: ImportView): readonly string[] {
  return files.map(({ name, cycle }) => {
    const isShared = files.filter((other) => other.name === name).length > 1;
    return isShared && cycle !== null ? name.replace('.okr.yaml', `-${cycle.toLowerCase()}.okr.yaml`) : name;
  });
}

/** Says what was found, and shows what was left out to whoever wants to see it. */
function tell({ asker }: Dialogs, { found, notes, leftOut }: ImportView): void {
  const all = [...notes, ...leftOut.map(({ place, reason, text }) => `${place}: ${reason} (${text})`)];
  if (all.length === 0) {
    asker.say(l10n.t('Imported: {0}.', found));
    return;
  }
  void asker
    .sayWith(l10n.t('Imported: {0}. Not all of it was taken along.', found), l10n.t('Show What Was Left Out'))
    .then(async (isWanted) => {
      if (!isWanted) return;
      const document = await workspace.openTextDocument({ language: 'plaintext', content: `${all.join('\n')}\n` });
      await window.showTextDocument(document, { preview: true, preserveFocus: true });
    });
}

function nameOf(uri: Uri): string {
  return workspace.asRelativePath(uri);
}
