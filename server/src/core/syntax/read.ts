import { DEFAULT_LIMITS, depthProblem, maskForbidden, maskLoneSurrogates, type ReadLimits, sizeProblem } from './guard.ts';
import { maskSentences, unmask } from './mask.ts';
import { tryFast } from './read-fast.ts';
import { readTolerant } from './read-tolerant.ts';
import type { ReadResult, SyntaxProblem } from './tree.ts';

/**
 * Reads one YAML document out of any text: fast where it is well-formed; then with the sentences that YAML would
 * misread taken literally; and tolerantly, with problems that have a place, where it is really broken. Never throws.
 */
export function readYaml(text: string, limits: ReadLimits = DEFAULT_LIMITS): ReadResult {
  const tooLong = sizeProblem(text, limits.maxCharacters);
  if (tooLong !== null) return { root: null, problems: [tooLong] };
  const guarded = maskForbidden(text);
  const result = readAllowed(guarded.text, limits);
  return guarded.problem === null ? result : withProblems(result, [guarded.problem]);
}

function readAllowed(given: string, limits: ReadLimits): ReadResult {
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

  const tooLong = sizeProblem(text, limits.maxBrokenCharacters);
  if (tooLong !== null) return { root: null, problems: [tooLong] };
  const tolerant = readTolerant(masked?.text ?? text, limits.maxDepth);
  return masked === null ? tolerant : unmask(tolerant, masked);
}

function tooDeep(offset: number, text: string, limits: ReadLimits): ReadResult {
  return { root: null, problems: [depthProblem(offset, limits.maxDepth, text.length)] };
}

function withProblems(result: ReadResult, problems: readonly SyntaxProblem[]): ReadResult {
  return { root: result.root, problems: [...problems, ...result.problems].sort((a, b) => a.range[0] - b.range[0]) };
}
