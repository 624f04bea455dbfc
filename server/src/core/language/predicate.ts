import type { Figure, Parsed } from './figures.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { nounPhrase } from './noun-phrase.ts';
import type { ActivityForm } from './reading.ts';

/** `result`: what is said is a change that others grant, so the subject is no task either. */
export type Predicate = Found | 'result' | null;

type Found = { readonly from: number; readonly to: number; readonly form: ActivityForm };

/**
 * What is said of a subject when it says that work was done: "is published", "réalisé", "in place", "have a plan".
 * `null` when the predicate is a result ("customers renew") or when there is none.
 */
export function predicateOf(parsed: Parsed, from: number, subject: NounPhrase, figures: readonly Figure[] = []): Predicate {
  const { tokens, pack } = parsed;
  const { words, lexicon, states } = pack;
  const measured = subject.noun?.class === 'metric' || subject.noun?.class === 'change';
  if (measured && (figures.some(isTarget) || subject.noun?.class === 'change')) return null;
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (words.purpose.has(token.folded) || /^[;.]$/.test(token.text)) return null;
    if (words.be.has(token.folded)) {
      const found = passive(parsed, at, subject, figures);
      return found;
    }
    if (words.have.has(token.lower)) return having(parsed, at, figures);
    const state =
      subject.noun?.class === 'people' || subject.noun?.class === 'quality' || measured ? null : states.startingAt(tokens, at);
    if (state && !figures.some(isTarget)) return { from: state.from, to: state.to, form: 'state' };
    const verb = lexicon.verb(token);
    // Behind a preposition or an article it is a noun: "des données", "chaque prise".
    const before = tokens[at - 1]?.folded ?? '';
    if (!verb || words.prepositions.has(before) || words.determiners.has(before)) continue;
    if (verb.form === 'participle' && isPredicate(parsed, at))
      return didWork(parsed, at, at, subject, figures, 'participle') ?? 'result';
    // "Stakeholders feel informed", "customers renew": the subject's own verb comes first.
    if ((verb.form === 'finite' || verb.form === 'base') && !lexicon.noun(token) && at <= from + 3) return null;
  }
  return null;
}

function isTarget({ kind, quantity }: Figure): boolean {
  return kind === 'share' || kind === 'multiple' || (kind === 'quantity' && quantity.unit !== null);
}

/** "is published", "are now refactored", "a été validée"; a state: "is live". */
function passive(parsed: Parsed, be: number, subject: NounPhrase, figures: readonly Figure[]): Found | null {
  const { tokens, pack } = parsed;
  let at = be + 1;
  while (at < tokens.length && (pack.words.adverbs.has(tokens[at]!.folded) || pack.words.be.has(tokens[at]!.folded))) at++;
  const state = pack.states.startingAt(tokens, at);
  if (state && subject.noun?.class !== 'people' && !figures.some(isTarget)) return { from: be, to: state.to, form: 'state' };
  const verb = pack.lexicon.verb(tokens[at]);
  if (!verb && isUnknownParticiple(parsed, at) && subject.noun?.class === 'artifact' && !figures.some(isTarget)) {
    return { from: be, to: at + 1, form: 'passive' };
  }
  return verb?.form === 'participle' ? didWork(parsed, be, at, subject, figures, 'passive') : null;
}

/** A verb that no table has, by its ending: "are watermarked", "sont badgées". */
function isUnknownParticiple({ tokens, pack }: Parsed, at: number): boolean {
  const word = tokens[at];
  return word?.kind === 'word' && pack.lexicon.noun(word) === null && pack.participle.test(word.lower);
}

/** "Roles have a structured interview plan", "have been migrated", "ont été formés". */
function having(parsed: Parsed, have: number, figures: readonly Figure[]): Found | null {
  const { tokens, pack } = parsed;
  let at = have + 1;
  while (at < tokens.length && (pack.words.adverbs.has(tokens[at]!.folded) || pack.words.be.has(tokens[at]!.folded))) at++;
  const verb = pack.lexicon.verb(tokens[at]);
  if (verb?.form === 'participle') return verb.class === 'work' ? { from: have, to: at + 1, form: 'passive' } : null;
  const object = nounPhrase(parsed, at, figures);
  return object.noun?.class === 'artifact' || object.noun?.class === 'action'
    ? { from: have, to: object.to, form: 'state' }
    : null;
}

/** A participle that ends its group tells what was done; in front of a noun it only describes. */
function isPredicate(parsed: Parsed, at: number): boolean {
  const { tokens, pack } = parsed;
  const next = tokens[at + 1];
  if (next?.kind !== 'word') return true;
  const { words } = pack;
  return (
    words.prepositions.has(next.folded) || words.conjunctions.has(next.folded) || words.adverbs.has(next.folded) || pack.headFirst
  );
}

function didWork(
  parsed: Parsed,
  from: number,
  at: number,
  subject: NounPhrase,
  figures: readonly Figure[],
  form: ActivityForm,
): Found | null {
  const { tokens, pack } = parsed;
  const verb = pack.lexicon.verb(tokens[at])!;
  const noun = subject.noun?.class ?? null;
  // "Refunds processed within 48 h": how fast something happens is a level of service, whoever does it.
  if (
    figures.some(
      (figure) =>
        figure.kind === 'quantity' &&
        figure.from > at &&
        figure.quantity.unit?.dimension === 'time' &&
        figure.quantity.unit.scale <= 86_400,
    )
  )
    return null;
  // "Repairs done right first time: 91%" is a rate.
  const rated = figures.some((figure) => figure.from > at && isTarget(figure) && tokens[figure.from - 1]?.text === ':');
  if (rated) return null;
  if (pack.punctual.first(tokens, at + 1) && figures.length > 0) return null;
  if (noun === 'quality' && form === 'participle') return null;
  const own = noun === 'artifact' || noun === 'action';
  const done =
    verb.class === 'work' ||
    (verb.class === 'make' && (own || (noun === null && !figures.some(isTarget)))) ||
    (verb.class === 'win' && own && !subject.quantified && !subject.counted);
  if (!done) return null;
  const end = pack.particles.startingAt(tokens, at + 1)?.to ?? at + 1;
  return { from, to: end, form };
}
