import { type OffsetRange, shift } from '../../base/range.ts';
import type { Cycle } from '../../model/cycle.ts';
import type { Objective } from '../../model/okr.ts';
import type { WorkspaceSnapshot } from '../../workspace/state.ts';
import { cycleOfFile } from '../locate.ts';
import type { ReadToken } from './read-token.ts';
import { sentenceTokens } from './sentence-tokens.ts';

interface Tokens {
  of(uri: string): readonly ReadToken[];
  /** How many objectives were looked at. */
  readonly made: number;
}

/** The tokens of files; those of an objective are kept as long as it is not edited. Where references lead is looked up each time. */
export function createTokens(snapshot: WorkspaceSnapshot): Tokens {
  const known = new WeakMap<Objective, readonly ReadToken[]>();
  let made = 0;
  const sentencesOf = (objective: Objective, base: number, text: string): readonly ReadToken[] => {
    let tokens = known.get(objective);
    if (!tokens) {
      made++;
      // Only what an objective itself says counts in its ranges, so its text is enough.
      tokens = sentenceTokens(objective, text.slice(base));
      known.set(objective, tokens);
    }
    return tokens;
  };
  return {
    of(uri) {
      const state = snapshot.state(uri);
      if (!state?.source) return [];
      const { text } = state.source;
      const cycle = cycleOfFile(state);
      const all: ReadToken[] = [];
      for (const { base, objective } of state.file.objectives) {
        for (const token of sentencesOf(objective, base, text)) all.push({ ...token, range: shift(token.range, base) });
        for (const { ref } of objective.parents) {
          all.push(...referenceTokens(snapshot, text, { value: ref.value, range: shift(ref.range, base) }, cycle));
        }
      }
      for (const { keyResult } of state.file.log) all.push(...referenceTokens(snapshot, text, keyResult, cycle));
      return apart(all.sort((a, b) => a.range[0] - b.range[0]));
    },
    get made() {
      return made;
    },
  };
}

/** Two mappings may have the same sentence by way of an anchor, which stands in the text but once. */
function apart(tokens: readonly ReadToken[]): readonly ReadToken[] {
  let end = -1;
  return tokens.filter(({ range }) => {
    if (range[0] < end) return false;
    end = range[1];
    return true;
  });
}

/** The names in a reference: of the objective, and of the key result behind its slash. The cycle is what the grammar says. */
function referenceTokens(
  { graph }: WorkspaceSnapshot,
  text: string,
  { value, range }: { readonly value: string; readonly range: OffsetRange },
  cycle: Cycle | null,
): ReadToken[] {
  const source = text.slice(range[0], range[1]);
  const start = source.indexOf(value);
  if (start < 0 || start > 1) return [];
  const isKnown = graph.resolve(value, cycle).kind !== 'unknown';
  const names = (value.split('@')[0] as string).matchAll(/[^/\s]+/g);
  return [...names].map((name) => {
    const from = range[0] + start + name.index;
    return { range: [from, from + name[0].length], type: 'reference', modifiers: isKnown ? [] : ['unresolved'] };
  });
}
