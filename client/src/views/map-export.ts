import { commands, l10n, Uri, window, workspace } from 'vscode';
import { TREE_EXPORT, type TreeExportParams, type TreeExportResult } from '../../../server/src/protocol.ts';
import type { FromMap } from '../../webview/map/protocol.ts';
import { fromBase64 } from '../base64.ts';
import type { TreeClient } from './tree-feed.ts';

// A global of both hosts; neither's types belong to this room.
declare class TextEncoder {
  encode(text: string): Uint8Array;
}

const ENDINGS = { svg: 'svg', png: 'png', mermaid: 'mmd', markdown: 'md' } as const;

/** Saves a picture that the page has drawn where the person says. */
export async function savePicture({ format, content }: Extract<FromMap, { type: 'save' }>): Promise<void> {
  await save(format, format === 'png' ? fromBase64(content) : new TextEncoder().encode(content));
}

/** Saves what the server writes about the cycle. */
export async function exportTree(client: TreeClient, { format, cycle }: Extract<FromMap, { type: 'export' }>): Promise<void> {
  const answer = (await client.sendRequest(TREE_EXPORT, { cycle, format } satisfies TreeExportParams)) as TreeExportResult | null;
  if (answer === null) throw new Error('the server could not write it');
  await save(format, new TextEncoder().encode(answer.text), answer.note);
}

async function save(format: keyof typeof ENDINGS, bytes: Uint8Array, note: string | null = null): Promise<void> {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const name = `okr-map.${ENDINGS[format]}`;
  const target = await window.showSaveDialog({
    ...(folder && { defaultUri: Uri.joinPath(folder, name) }),
    filters: { [format]: [ENDINGS[format]] },
    title: l10n.t('Export the Map'),
  });
  if (target === undefined) return;
  await workspace.fs.writeFile(target, bytes);
  const open = l10n.t('Open');
  const saved = l10n.t('The map was saved.');
  const chosen = await (note === null
    ? window.showInformationMessage(saved, open)
    : window.showWarningMessage(`${saved} ${note}`, open));
  // Opened as a text, or by whatever shows pictures here.
  if (chosen === open) await commands.executeCommand('vscode.open', target);
}
