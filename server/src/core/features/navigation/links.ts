import { type OffsetRange, type Position, shift } from '../../base/range.ts';
import type { FileState, WorkspaceSnapshot } from '../../workspace/state.ts';
import { cycleOfFile } from '../locate.ts';
import { declarationOf } from './mentions.ts';
import { lettersAt, titleOf } from './named.ts';

/** A part of a text that leads somewhere. */
export interface DocumentLink {
  readonly range: OffsetRange;
  /** A web address or the URI of a file, as it is written or made of it. */
  readonly target: string;
  /** Where in the file; `null` for its beginning, or for an address. */
  readonly position: Position | null;
  /** The title of what it leads to. */
  readonly tooltip: string | null;
}

/** How many addresses are looked for: a file of nothing else is no plan. */
const MOST = 2_000;

/** Web addresses wherever they stand, files beside this one that a `source` names, and parents. */
export function documentLinks(snapshot: WorkspaceSnapshot, uri: string, text: string): readonly DocumentLink[] {
  const state = snapshot.state(uri);
  return [...(state ? [...parentLinks(snapshot, state, text), ...sourceLinks(state, text)] : []), ...addresses(text)].sort(
    (a, b) => a.range[0] - b.range[0],
  );
}

function parentLinks(snapshot: WorkspaceSnapshot, state: FileState, text: string): DocumentLink[] {
  const links = new Map<number, DocumentLink>();
  const add = (ref: string, range: OffsetRange) => {
    const to = snapshot.graph.resolve(ref, cycleOfFile(state));
    if (to.kind === 'unknown') return;
    const named = { node: to.node, keyResult: to.kind === 'key-result' ? to.index : null };
    const target = declarationOf(snapshot, named);
    const lines = target && snapshot.state(target.uri)?.lines;
    if (!target || !lines) return;
    const position = lines.positionAt(target.range[0]);
    links.set(range[0], { range: lettersAt(text, range, ref), target: target.uri, position, tooltip: titleOf(named) });
  };
  for (const { base, objective } of state.file.objectives) {
    for (const { ref } of objective.parents) add(ref.value, shift(ref.range, base));
  }
  for (const { keyResult } of state.file.log) add(keyResult.value, keyResult.range);
  return [...links.values()];
}

/** `source: ./numbers.csv` and `../…`: what lies beside the file. Anything else may be a name. */
function sourceLinks({ uri, file }: FileState, text: string): DocumentLink[] {
  const links = new Map<number, DocumentLink>();
  for (const { base, objective } of file.objectives) {
    for (const { source } of objective.keyResults) {
      const target = source && /^\.{1,2}\//.test(source.value) ? beside(uri, source.value) : null;
      if (!source || !target) continue;
      const range = shift(source.range, base);
      links.set(range[0], { range: lettersAt(text, range, source.value), target, position: null, tooltip: null });
    }
  }
  return [...links.values()];
}

/** The URI of a path that is relative to a file; `null` where it leads above the first folder. */
function beside(uri: string, path: string): string | null {
  const folders = uri.split('/').slice(0, -1);
  // `scheme://host` is no folder.
  const least = /^[^/]*:\/\//.test(uri) ? 3 : 0;
  for (const name of path.split('/')) {
    if (name === '' || name === '.') continue;
    if (name !== '..') folders.push(encodeURIComponent(name));
    else if (folders.length <= least) return null;
    else folders.pop();
  }
  return folders.join('/');
}

/** The addresses in a text, in comments too; what ends a sentence or closes a bracket around one is not part of it. */
function addresses(text: string): DocumentLink[] {
  const links: DocumentLink[] = [];
  for (const match of text.matchAll(/https?:\/\/[^\s<>"'`|\\^{}[\]]+/g)) {
    const address = withoutEnd(match[0]);
    if (/^https?:\/\/./.test(address)) {
      links.push({ range: [match.index, match.index + address.length], target: address, position: null, tooltip: null });
    }
    if (links.length === MOST) break;
  }
  return links;
}

function withoutEnd(address: string): string {
  let end = address.length;
  let open = 0;
  for (const letter of address) open += letter === '(' ? 1 : letter === ')' ? -1 : 0;
  for (; end > 0; end--) {
    const last = address[end - 1] as string;
    if (last === ')' && open < 0) open++;
    else if (!'.,;:!?»”’…'.includes(last)) break;
  }
  return address.slice(0, end);
}
