import { type Disposable, l10n, type Uri, WorkspaceEdit, window, workspace } from 'vscode';
import { ROLL_OVER, type RollOverParams, type RollOverResult } from '../../../server/src/protocol.ts';
import { type Dialogs, fileOf } from './dialogs.ts';

// A global of Node and of workers alike; neither's types belong to this room.
declare class TextEncoder {
  encode(text: string): Uint8Array;
}

/** Makes the file of the next cycle out of one. Nothing is overwritten: a file that is there already is opened instead. */
export function registerRollOver(dialogs: Dialogs): Disposable {
  return dialogs.register('okr.rollOver', async (argument) => {
    const { asker, request, client, documents } = dialogs;
    const from = fileOf(argument, dialogs);
    if (from === null) {
      asker.refuse(l10n.t('Open the file that is to be rolled over first.'));
      return;
    }
    await documents.open(from);
    const ask = (cycle: string | null) =>
      request<RollOverResult | null>(ROLL_OVER, { uri: from, cycle } satisfies RollOverParams);
    const next = await ask(null);
    const placeOf = (uri: string) =>
      l10n.t('will be written to {0}', workspace.asRelativePath(client.protocol2CodeConverter.asUri(uri)));
    const question = l10n.t('Which cycle comes next?');
    const reply = await asker.text({
      title: l10n.t('Roll over to the next cycle'),
      step: 1,
      of: 1,
      canGoBack: false,
      skip: null,
      prompt: next === null || next.problem !== null ? question : `${question} · ${placeOf(next.uri)}`,
      placeholder: '2027-Q1',
      value: next?.cycle ?? '',
      judge: async (text) => {
        const made = await ask(text.trim() || null);
        if (made === null || made.problem !== null)
          return { problem: made?.problem ?? l10n.t('This cannot be rolled over.'), note: null };
        return { problem: null, note: placeOf(made.uri) };
      },
    });
    if (reply.did !== 'answer') return;
    const made = await ask(reply.value.trim() || null);
    if (made === null || made.problem !== null) {
      asker.refuse(made?.problem ?? l10n.t('This cannot be rolled over.'));
      return;
    }
    const uri = client.protocol2CodeConverter.asUri(made.uri);
    const name = workspace.asRelativePath(uri);
    if (await exists(uri)) {
      const text = l10n.t('{0} is there already; nothing is overwritten.', name);
      if (await asker.offer(text, l10n.t('Open It'))) await window.showTextDocument(uri);
      return;
    }
    const { notes } = made;
    if (notes.length > 0) {
      const detail = notes.map((note) => `• ${note}`).join('\n');
      if (!(await asker.offer(l10n.t('Create {0}?', name), l10n.t('Create'), detail))) return;
    }
    const edit = new WorkspaceEdit();
    edit.createFile(uri, { overwrite: false, ignoreIfExists: false, contents: new TextEncoder().encode(made.text) });
    if (await workspace.applyEdit(edit)) await window.showTextDocument(uri);
    else asker.refuse(l10n.t('{0} could not be created.', name));
  });
}

async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return workspace.textDocuments.some((document) => document.uri.toString() === uri.toString());
  }
}
