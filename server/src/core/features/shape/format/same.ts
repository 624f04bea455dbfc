import type { SegmentedText } from '../../../document/segments.ts';
import type { OkrFile } from '../../../model/okr.ts';
import type { SyntaxProblem, YamlNode } from '../../../syntax/tree.ts';
import { declared, differing } from '../../../write/read-back.ts';
import { hasNewProblems, modelOf, sameModel } from '../../../write/same-model.ts';

/** Whether a text, laid out anew, says to the letter what it said: every node of it, and every sentence as it is read. */
export function saysTheSame(source: SegmentedText, text: string, file: OkrFile | null): boolean {
  const pieces = differing(source, text);
  if (!pieces) return false;
  const { before, after } = pieces;
  for (const [i, { content }] of before.segments.entries()) {
    const other = after.segments[i]?.content;
    if (!other || !sameNode(content.result.root, other.result.root)) return false;
    if (kindsOf(content.result.problems) !== kindsOf(other.result.problems)) return false;
  }
  if (!file) return true;
  const [was, is] = [declared(before, file), declared(after, file)];
  return sameModel(modelOf(was), modelOf(is)) && !hasNewProblems(was, is) && !hasNewProblems(is, was);
}

function kindsOf(problems: readonly SyntaxProblem[]): string {
  return problems.map(({ code, message }) => `${code}/${message}`).join(' ');
}

function sameNode(a: YamlNode | null, b: YamlNode | null): boolean {
  if (a === null || b === null) return a === b;
  if (a.kind !== b.kind || a.tag !== b.tag || a.anchor !== b.anchor) return false;
  if (a.kind === 'scalar' && b.kind === 'scalar') {
    return a.style === b.style && a.text === b.text && Object.is(a.value, b.value) && a.misread === b.misread;
  }
  if (a.kind === 'alias' && b.kind === 'alias') return a.name === b.name;
  if (a.kind === 'sequence' && b.kind === 'sequence') {
    return (
      a.flow === b.flow && a.items.length === b.items.length && a.items.every((item, i) => sameNode(item, b.items[i] ?? null))
    );
  }
  if (a.kind !== 'map' || b.kind !== 'map' || a.flow !== b.flow || a.pairs.length !== b.pairs.length) return false;
  return a.pairs.every(({ key, value }, i) => {
    const other = b.pairs[i];
    return other !== undefined && sameNode(key, other.key) && sameNode(value, other.value);
  });
}
