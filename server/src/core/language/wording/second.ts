import type { Figure } from '../figures.ts';
import { nounPhrase } from '../noun-phrase.ts';
import type { SecondResult } from '../reading.ts';
import type { Placed } from '../roles.ts';
import { isWork } from '../work.ts';
import type { Understood } from './wording.ts';
import { wordsOf } from './words.ts';

/** How far a level may stand behind its subject, in words. */
const REACH = 8;

/**
 * A second result in the same sentence: a second verb with its own object ("… and reduce bounce"), or a second subject with
 * its own level ("… by 10% and margin by 5%"). Not what only describes ("critical and major tickets"), what the first result
 * is for ("… so that we keep and grow"), or a condition ("… while keeping").
 */
export function secondIn(sentence: Understood): SecondResult | null {
  const { tokens, head, pack } = sentence;
  const { joints, also, names } = pack.wording.second;
  let depth = 0;
  for (let at = head.start + 1; at < tokens.length; at++) {
    const token = tokens[at]!;
    depth += token.text === '(' ? 1 : token.text === ')' ? -1 : 0;
    if (isPurpose(sentence, at)) return null;
    const name = names.startingAt(tokens, at - 1);
    if (name) at = name.to;
    const joint = depth > 0 || name ? null : (joints.startingAt(tokens, at) ?? commaAt(sentence, at));
    if (!joint || at <= head.from) continue;
    let next = joint.to;
    while (also.has(tokens[next]?.folded ?? '')) next++;
    if (next >= tokens.length) return null;
    const isNew = token.text === ';' ? isApart : isSubject;
    const by = isVerb(sentence, at, next) ? verbSays(sentence, next) : isNew(sentence, at, next) ? 'level' : null;
    if (by) return { ...wordsOf(sentence, next, endOf(sentence)), joint: wordsOf(sentence, joint.from, joint.to).range, by };
  }
  return null;
}

function commaAt({ tokens }: Understood, at: number): { readonly from: number; readonly to: number } | null {
  return tokens[at]?.text === ',' ? { from: at, to: at + 1 } : null;
}

/** "… so that …", "… to keep …", "… customers who …": what follows says what the first result is for, or of whom. */
function isPurpose({ tokens, head, figures, pack }: Understood, at: number): boolean {
  if (at <= head.from) return false;
  const word = tokens[at]!.folded;
  if (pack.words.relatives.has(word)) return true;
  // "… people to like and share …"
  const next = tokens[at + 1];
  if (pack.words.purpose.has(word) && next?.kind === 'word' && pack.wording.second.joints.startingAt(tokens, at + 2)) return true;
  // "Time to fill" is a measure.
  if (!head.verbFirst && !figures.some(({ to }) => to <= at)) return false;
  if (!pack.words.purpose.has(word) || next?.kind !== 'word') return false;
  return pack.lexicon.verb(next)?.form === 'base' || pack.wording.second.soThat.has(word);
}

/** "Improve load time and reduce bounce": two verbs, each with an object of its own. */
function isVerb(sentence: Understood, joint: number, next: number): boolean {
  const { tokens, head, figures, pack } = sentence;
  const first = pack.lexicon.verb(tokens[head.from]);
  const second = pack.lexicon.verb(tokens[next]);
  if (!head.verbFirst || !first || !second || second.form !== first.form || !isInfinitive(sentence, next)) return false;
  const amount = figures.some(({ from, quantity }) => from === head.from + 1 && quantity.unit !== null);
  if (!(amount || hasObject(sentence, head.from, joint, figures)) || !hasObject(sentence, next, tokens.length, figures))
    return false;
  if (!pack.ambiguousVerbs.has(tokens[next]!.folded)) return true;
  // "support tickets" and "order value" are things; "support the shops" and "cut costs" are not.
  const object = tokens[next + 1];
  if (pack.words.determiners.has(object?.folded ?? '') || figures.some(({ from }) => from === next + 1)) return true;
  return second.class === 'change' && pack.wording.second.alsoVerbs.has(tokens[next]!.folded);
}

/** Whether the second verb states a result too, or work beside the first. */
function verbSays(sentence: Understood, at: number): 'verb' | 'work' {
  const sense = sentence.pack.lexicon.verb(sentence.tokens[at]);
  return sense && isWork(sense, nounPhrase(sentence, at + 1, sentence.figures)) ? 'work' : 'verb';
}

/** In French a verb that goes on where another began is an infinitive too. */
function isInfinitive({ tokens, pack }: Understood, at: number): boolean {
  return !pack.headFirst || /r[e]?$/.test(tokens[at]!.folded);
}

/** Whether a thing follows the verb at once: not "and hold", "and keep it", "plan and hold 80%", "attract, convert and keep". */
function hasObject(sentence: Understood, verb: number, end: number, figures: readonly Figure[]): boolean {
  const { tokens, pack } = sentence;
  const behind = pack.particles.startingAt(tokens, verb + 1)?.to ?? verb + 1;
  const next = tokens[behind];
  if (!next || behind >= end || pack.words.conjunctions.has(next.folded) || next.text === ',') return false;
  if (pack.words.pronouns.has(next.folded) && !pack.words.determiners.has(next.folded)) return false;
  if (!pack.headFirst && pack.words.prepositions.has(next.folded)) return false;
  const object = nounPhrase(sentence, behind, figures);
  return object.to > object.from && object.from < end && tokens[object.from]?.kind !== 'mark';
}

/** "… by 10% and margin by 5%", "2x signups, 0.5x CAC": a level ends before the joint, and another subject has one behind it. */
function isSubject(sentence: Understood, joint: number, next: number): boolean {
  const { tokens, figures, pack } = sentence;
  const leading = figures.find(({ from }) => from === next);
  if (leading) return isShare(sentence, leading) && figures.some((figure) => isShare(sentence, figure, joint));
  const first = figures.some((figure) => isOwnLevel(figure) && figure.to <= joint && endsBefore(sentence, figure, joint));
  if (!first || tokens.slice(0, joint).some(({ folded }) => pack.wording.held.besides.has(folded))) return false;
  const subject = nounPhrase(sentence, next, figures);
  const noun = subject.noun?.class;
  if (subject.counted || !(noun === 'metric' || noun === 'quality' || isMetric(sentence, subject.from))) return false;
  const named = tokens[subject.head]!.folded;
  if (tokens.slice(0, joint).some(({ folded }) => folded === named)) return false;
  return figures.some(({ from, ...rest }) => isOwnLevel({ ...rest, from }) && from >= subject.to && from <= subject.to + REACH);
}

/** "Answers within 4 h; 10 guides that …": what a semicolon sets apart, each with a level. */
function isApart({ figures }: Understood, joint: number, next: number): boolean {
  const isLevel = (figure: Placed) => isOwnLevel(figure) || figure.role === 'count';
  return (
    figures.some((figure) => isLevel(figure) && figure.to <= joint) &&
    figures.some((figure) => isLevel(figure) && figure.from >= next)
  );
}

function isOwnLevel({ role, quantity }: Placed): boolean {
  return role === 'target' || role === 'change' || role === 'threshold' || (role === 'baseline' && quantity.unit !== null);
}

/** "2x signups", "+5 % de marge": a proportion in front of what it is of, up to the joint if one is named. */
function isShare(sentence: Understood, { role, kind, quantity, to }: Placed, joint = -1): boolean {
  if (role !== 'change' || (kind !== 'multiple' && quantity.unit?.dimension !== 'percent')) return false;
  const phrase = nounPhrase(sentence, to);
  return phrase.noun?.class === 'metric' && (joint < 0 || phrase.to === joint);
}

/** "churn falls below 3%": in English the verb of such a clause may be taken for its noun. */
function isMetric({ tokens, pack }: Understood, at: number): boolean {
  return !pack.headFirst && pack.lexicon.noun(tokens[at])?.class === 'metric';
}

/** Whether nothing but its unit or a time ("under 40 days", "to 60 in Q3") stands between a level and the joint. */
function endsBefore({ tokens, pack }: Understood, { to }: Placed, joint: number): boolean {
  const between = tokens.slice(to, joint);
  if (between.length === 0) return true;
  const lead = between[0]!;
  if (pack.words.of.has(lead.folded)) return false;
  return (
    between.length === 1 ||
    (between.length <= 4 && (pack.words.prepositions.has(lead.folded) || lead.text === '/' || lead.text === '('))
  );
}

function endOf({ tokens }: Understood): number {
  let to = tokens.length;
  while (to > 1 && /^[.;,!)\]]$/.test(tokens[to - 1]!.text)) to--;
  return to;
}
