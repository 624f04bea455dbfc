import { commands, Disposable, EventEmitter, l10n, Uri, workspace } from 'vscode';
import {
  COMPARE,
  COMPARE_REVISIONS,
  type CompareParams,
  type CompareResult,
  type CompareRevisionsResult,
} from '../../../server/src/protocol.ts';
import { NO_VERDICT, type Picked, type Reply } from '../asking/asker.ts';
import type { Dialogs } from './dialogs.ts';

/** Pages of comparisons are documents of their own scheme: they are on no disk, and nobody can save over anything. */
export const COMPARE_SCHEME = 'okr-compare';
const NEWEST = 'HEAD';

/** Shows what differs from a revision, as a page beside the files. Asked again, the same page is written anew. */
export function registerCompare(dialogs: Dialogs): Disposable {
  const pages = new Map<string, string>();
  const changed = new EventEmitter<Uri>();
  const provider = workspace.registerTextDocumentContentProvider(COMPARE_SCHEME, {
    onDidChange: changed.event,
    provideTextDocumentContent: (uri) => pages.get(uri.toString()) ?? '',
  });
  const command = dialogs.register('okr.compare', async (argument) => {
    const { asker, request } = dialogs;
    if (!workspace.isTrusted) {
      asker.refuse(l10n.t('git is run in trusted workspaces only.'));
      return;
    }
    const revision = revisionIn(argument) ?? (await askRevision(dialogs));
    if (revision === null) return;
    const params: CompareParams = { revision };
    const { markdown, problem } = (await request<CompareResult | null>(COMPARE, params)) ?? { markdown: null, problem: null };
    if (markdown === null) {
      asker.refuse(problem ?? l10n.t('The comparison was not made. The output channel says why.'));
      return;
    }
    const uri = pageUri(revision);
    pages.set(uri.toString(), markdown);
    changed.fire(uri);
    await commands.executeCommand('markdown.showPreview', uri);
  });
  return Disposable.from(command, provider, changed);
}

/** Where the page of a revision stands. Its name is what the tab shows. */
function pageUri(revision: string): Uri {
  const title = l10n.t('OKR changes since {0}', revision.replace(/[\\/:*?"<>|]/g, '-'));
  return Uri.from({ scheme: COMPARE_SCHEME, path: `/${title}.md`, query: revision });
}

/** A revision that the command was told of. */
function revisionIn(argument: unknown): string | null {
  const { revision } = (argument ?? {}) as { readonly revision?: unknown };
  return typeof revision === 'string' && revision !== '' ? revision : null;
}

/** `null`: somebody thought better of it, or there is nothing to compare with, which was said. */
async function askRevision({ asker, request }: Dialogs): Promise<string | null> {
  const { names, problem } = (await request<CompareRevisionsResult | null>(COMPARE_REVISIONS, null)) ?? {
    names: [],
    problem: null,
  };
  if (problem !== null) {
    asker.refuse(problem);
    return null;
  }
  const reply: Reply<Picked> = await asker.pick({
    title: l10n.t('Compare with a revision'),
    step: 1,
    of: 1,
    canGoBack: false,
    skip: null,
    placeholder: l10n.t('A branch, a tag, or anything that git takes for a commit'),
    choices: [{ label: NEWEST, description: l10n.t('what is not committed yet') }, ...names.map((label) => ({ label }))],
    first: 0,
    judge: async () => NO_VERDICT,
  });
  if (reply.did !== 'answer') return null;
  if ('typed' in reply.value) return reply.value.typed.trim() || NEWEST;
  return reply.value.index === 0 ? NEWEST : (names[reply.value.index - 1] ?? NEWEST);
}
