import {
  commands,
  type Disposable,
  env,
  FileType,
  type LogOutputChannel,
  l10n,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import type { Asker } from '../asking/asker.ts';
import { broughtTo, exampleIn, today } from '../example/example.ts';

// Globals of Node and of workers alike; neither's types belong to this room.
declare class TextEncoder {
  encode(text: string): Uint8Array;
}
declare class TextDecoder {
  decode(bytes: Uint8Array): string;
}

/** Where the example goes in a folder that holds something else. */
const FOLDER = 'okr-example';

/**
 * Writes the example into an empty folder, or into one of its own; asks first, and overwrites nothing. What it needs is in
 * the package, and the editor's own files are all that it takes: it works wherever the editor does.
 */
export function openExample(extension: Uri, asker: Asker, log: LogOutputChannel): Disposable {
  return commands.registerCommand('okr.openExample', async () => {
    const open = workspace.workspaceFolders?.[0]?.uri;
    const folder = open ?? (await chosenFolder());
    if (folder === undefined) return;
    const target = (await namesIn(folder))?.length === 0 ? folder : Uri.joinPath(folder, FOLDER);
    const { folder: source, files } = exampleIn(env.language);
    const first = Uri.joinPath(target, files[0]!);
    const name = nameOf(target);
    try {
      if (target !== folder && (await namesIn(target)) !== null) {
        const there = l10n.t('{0} is there already; nothing is overwritten.', name);
        if (await exists(first)) {
          if (await asker.offer(there, l10n.t('Open It'))) await window.showTextDocument(first);
        } else asker.refuse(there);
        return;
      }
      const detail = l10n.t('{0} files about a town library, small enough to be read in five minutes.', files.length);
      if (!(await asker.offer(l10n.t('Create the example in the folder “{0}”?', name), l10n.t('Create'), detail))) return;
      const edit = new WorkspaceEdit();
      for (const file of files) {
        const text = new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(extension, source, file)));
        const contents = new TextEncoder().encode(broughtTo(today(new Date()), text));
        edit.createFile(Uri.joinPath(target, file), { overwrite: false, ignoreIfExists: false, contents });
      }
      if (!(await workspace.applyEdit(edit))) return asker.refuse(l10n.t('{0} could not be created.', name));
      if (open === undefined) await commands.executeCommand('vscode.openFolder', folder);
      else await window.showTextDocument(first);
    } catch (error) {
      log.error(`okr.openExample: ${String(error)}`);
      asker.refuse(l10n.t('{0} could not be created.', name));
    }
  });
}

async function chosenFolder(): Promise<Uri | undefined> {
  const chosen = await window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    title: l10n.t('Where is the example to go?'),
    openLabel: l10n.t('Create Here'),
  });
  return chosen?.[0];
}

/** What a folder holds; what is hidden there, as `.git` and `.vscode` are, is not in the way. `null`: there is none. */
async function namesIn(folder: Uri): Promise<readonly string[] | null> {
  try {
    return (await workspace.fs.readDirectory(folder)).map(([name]) => name).filter((name) => !name.startsWith('.'));
  } catch {
    return null;
  }
}

async function exists(uri: Uri): Promise<boolean> {
  try {
    return ((await workspace.fs.stat(uri)).type & FileType.File) !== 0;
  } catch {
    return false;
  }
}

const nameOf = ({ path }: Uri): string => path.slice(path.replace(/\/$/, '').lastIndexOf('/') + 1);
