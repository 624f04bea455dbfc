import { commands, Disposable, EventEmitter, l10n, Uri, workspace } from 'vscode';
import {
  COMPARE,
  COMPARE_REVISIONS,
  type CompareParams,
  type CompareResult,
  type CompareRevisionsResult,
} from '../../../server/src/protocol.ts';
import { type Choice, NO_VERDICT, type Picked, type Reply } from '../asking/asker.ts';
import { ALIGNMENT_VIEW, type AlignmentView } from '../views/alignment-view.ts';
import type { Dialogs } from './dialogs.ts';

/** Pages of comparisons are documents of their own scheme: they are on no disk, and nobody can save over anything. */
export const COMPARE_SCHEME = 'okr-compare';
const NEWEST = 'HEAD';

/**
 * Lays what differs from a revision over the tree, and ends that; or shows it as a page beside the files. Asked again, the same page is
 * written anew.
 */
export function registerCompare(dialogs: Dialogs, alignment: AlignmentView): Disposable {
  const { asker, request } = dialogs;
  const { comparison } = alignment;
  const pages = new Map<string, string>();
  const changed = new EventEmitter<Uri>();
  const provider = workspace.registerTextDocumentContentProvider(COMPARE_SCHEME, {
    onDidChange: changed.event,
    provideTextDocumentContent: (uri) => pages.get(uri.toString()) ?? '',
  });
  /** What to compare with: as the command was told, else as a person says. `null`: nothing, which was said. */
  const wanted = async (argument: unknown, known: string | null): Promise<string | null> => {
    if (!workspace.isTrusted) {
      asker.refuse(l10n.t('git is run in trusted workspaces only.'));
      return null;
    }
    return revisionIn(argument) ?? known ?? askRevision(dialogs);
  };
  const start = dialogs.register('okr.compare', async (argument) => {
    const revision = await wanted(argument, null);
    if (revision === null) return;
    await commands.executeCommand(`${ALIGNMENT_VIEW}.focus`);
    const problem = await comparison.start(revision);
    if (problem !== null) asker.refuse(problem);
  });
  const open = dialogs.register('okr.openComparison', async (argument) => {
    const revision = await wanted(argument, comparison.revision);
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
  const end = dialogs.register('okr.closeComparison', () => comparison.end());
  return Disposable.from(start, open, end, provider, changed);
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
  const { names, base, problem } = (await request<CompareRevisionsResult | null>(COMPARE_REVISIONS, null)) ?? {
    names: [],
    base: null,
    problem: null,
  };
  if (problem !== null) {
    asker.refuse(problem);
    return null;
  }
  const offered: readonly (Choice & { readonly revision: string })[] = [
    // What a reviewer of a pull request looks at.
    ...(base === null
      ? []
      : [
          {
            label: l10n.t('Where this branch left {0}', base.branch),
            description: l10n.t('what a pull request would change'),
            revision: base.revision,
          },
        ]),
    { label: NEWEST, description: l10n.t('what is not committed yet'), revision: NEWEST },
    ...names.map((name) => ({ label: name, revision: name })),
  ];
  const reply: Reply<Picked> = await asker.pick({
    title: l10n.t('Compare with a revision'),
    step: 1,
    of: 1,
    canGoBack: false,
    skip: null,
    placeholder: l10n.t('A branch, a tag, or anything that git takes for a commit'),
    choices: offered.map(({ revision: _, ...choice }) => choice),
    first: 0,
    judge: async () => NO_VERDICT,
  });
  if (reply.did !== 'answer') return null;
  if ('typed' in reply.value) return reply.value.typed.trim() || NEWEST;
  return offered[reply.value.index]?.revision ?? NEWEST;
}
