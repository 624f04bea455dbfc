import {
  DEFAULT_LIMITS,
  depthProblem,
  maskForbidden,
  maskLoneSurrogates,
  type ReadLimits,
  sizeProblem,
  withKnownLineEnds,
} from './guard.ts';
import { lineEnd } from './layout.ts';
import { maskSentences, unmask } from './mask.ts';
import { indentBack, outdent } from './outdent.ts';
import { type FastFailure, tryFast } from './read-fast.ts';
import { DEEPEST_PLAIN, readPlain } from './read-plain.ts';
import { readTolerant } from './read-tolerant.ts';
import type { ReadResult, SyntaxProblem } from './tree.ts';

/** A text with more wrong places than this has one cause that matters more than the list. */
const MOST_PROBLEMS = 100;

/**
 * Reads one YAML document out of any text: at once where it is plain, fast where it is well-formed; then with the
 * sentences that YAML would misread taken literally; and tolerantly, with problems that have a place, where it is really
 * broken. Never throws.
 */
export function readYaml(text: string, limits: ReadLimits = DEFAULT_LIMITS): ReadResult {
  const tooLong = sizeProblem(text, limits.maxCharacters);
  if (tooLong !== null) return { root: null, problems: [tooLong] };
  const guarded = maskForbidden(text);
  const result = readAllowed(withKnownLineEnds(guarded.text), limits);
  if (guarded.problem === null && result.problems.length <= MOST_PROBLEMS) return result;
  const problems = guarded.problem === null ? [...result.problems] : [guarded.problem, ...result.problems];
  problems.sort((a, b) => a.range[0] - b.range[0]);
  return { root: result.root, problems: problems.slice(0, MOST_PROBLEMS) };
}

function readAllowed(given: string, limits: ReadLimits): ReadResult {
  const plain = limits.maxDepth > DEEPEST_PLAIN ? readPlain(given) : null;
  if (plain !== null) return { root: plain, problems: [] };
  const fast = tryFast(given, limits.maxDepth);
  if (fast.result !== null && !fast.doubtful) return fast.result;
  if (fast.result === null && fast.tooDeep) return tooDeep(fast.offset, given, limits);

  const text = maskLoneSurrogates(given);
  const masked = maskSentences(text);
  if (masked !== null || text !== given) {
    const second = tryFast(masked?.text ?? text, limits.maxDepth);
    if (second.result !== null) return masked === null ? second.result : unmask(second.result, masked);
    if (second.tooDeep) return tooDeep(second.offset, given, limits);
  }
  if (fast.result !== null) return fast.result;

  if (text.length > limits.maxBrokenCharacters) return { root: null, problems: [firstBreak(fast, text)] };
  const outdented = outdent(masked?.text ?? text);
  if (outdented !== null) {
    const third = tryFast(outdented.text, limits.maxDepth).result;
    if (third !== null) return indentBack(masked === null ? third : unmask(third, masked), outdented);
  }
  const tolerant = readTolerant(masked?.text ?? text, limits.maxDepth);
  // Broken lines can look nested to the tolerant reader; then the place where the text first breaks says more.
  if (tolerant.root === null && tolerant.problems[0]?.code === 'yaml-limits')
    return { root: null, problems: [firstBreak(fast, text)] };
  return masked === null ? tolerant : unmask(tolerant, masked);
}

/** Where the fast reader stopped, as the only problem of a text. */
function firstBreak({ offset, reason }: FastFailure, text: string): SyntaxProblem {
  const message = reason.startsWith('tab ') ? 'tab' : reason.startsWith('bad indentation') ? 'bad-indentation' : 'unexpected';
  const start = Math.max(0, Math.min(offset, text.length - 1));
  return { code: 'yaml-syntax', message, data: {}, range: [start, Math.max(start + 1, lineEnd(text, start))] };
}

function tooDeep(offset: number, text: string, limits: ReadLimits): ReadResult {
  return { root: null, problems: [depthProblem(offset, limits.maxDepth, text.length)] };
}
