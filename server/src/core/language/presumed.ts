import type { Parsed } from './figures.ts';
import type { Head } from './head.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { nounPhrase, objectOf } from './noun-phrase.ts';
import { type Activity, isClause, isWish, isWork } from './work.ts';

/**
 * What a sentence without any level is taken for when its words alone do not say: a thing to do or to make, unless it tells of a
 * change, of a wish, of people, or of something measured.
 */
export function presumedWork(parsed: Parsed, head: Head): Activity | null {
  if (head.verb?.form === 'participle' && head.verb.sense.class === 'make')
    return { from: head.verb.from, to: head.verb.at + 1, form: 'participle' };
  if (parsed.pack.headFirst && head.granted) return null;
  // "We have a person responsible for the newsletter"
  const { tokens, pack } = parsed;
  const named =
    head.verb?.sense.class === 'light' &&
    pack.words.have.has(tokens[head.verb.at]!.lower) &&
    head.phrase.noun?.class === 'people';
  if (head.verb && named && pack.cadence.has(tokens[head.verb.at + 1]?.folded ?? ''))
    return { from: head.verb.from, to: head.verb.at + 1, form: 'state' };
  // "We have a clear process" is there or not; "a better process" is a wish.
  const have = head.verb?.sense.class === 'light' && head.phrase.noun?.class === 'artifact' && !head.phrase.described;
  const clear = tokens
    .slice(head.phrase.from, head.phrase.to)
    .every(({ folded }) => folded === 'clear' || !pack.words.comparatives.has(folded));
  if (head.verb && have && clear) return { from: head.verb.from, to: head.verb.at + 1, form: 'state' };
  // "Reach agreement with the union", "Bring the register in line with the law"
  const goal = head.verb?.sense.class === 'level' && head.verb.sense.leans && head.verb.form === 'imperative';
  if (head.verb && goal && head.phrase.noun?.class === 'artifact' && !head.phrase.described && !isWish(parsed, head.phrase))
    return { from: head.verb.from, to: head.verb.at + 1, form: 'imperative' };
  if (isNewThing(parsed, head)) return { from: head.from, to: head.from + 1, form: head.verb ? head.verb.form : 'nominal' };
  return head.verb ? joinedWork(parsed, head.verb.at) : fromSubject(parsed, head.phrase);
}

/** "Développer un réseau de relais", "Développement d'un réseau": an article that says there is none yet, and no quality behind it. */
function isNewThing(parsed: Parsed, { verb, phrase }: Head): boolean {
  const { tokens, pack } = parsed;
  const shapes = verb ? verb.sense.class === 'shape' : phrase.noun?.verb === 'shape';
  if (!pack.headFirst || !shapes) return false;
  const object = verb ? phrase : nounPhrase(parsed, phrase.to);
  const article = tokens[object.from - 1]?.folded ?? '';
  return object.noun === null && object.to > object.from && pack.speech.one.has(article) && !isWish(parsed, object);
}

/** "Hire an analyst and refine the process": the second verb is plain work. */
function joinedWork(parsed: Parsed, verb: number): Activity | null {
  const { tokens, pack } = parsed;
  for (let at = verb + 2; at + 1 < tokens.length; at++) {
    if (!pack.words.conjunctions.has(tokens[at - 1]!.folded) && tokens[at - 1]!.text !== ',') continue;
    while (pack.words.adverbs.has(tokens[at]?.folded ?? '')) at++;
    const sense = pack.lexicon.verb(tokens[at]);
    if (sense?.form !== 'base' || pack.lexicon.noun(tokens[at])) continue;
    const object = objectOf(parsed, at, []);
    if (object.to > at + 1 && isWork(sense, object)) return { from: at, to: at + 1, form: 'imperative' };
  }
  return null;
}

function fromSubject(parsed: Parsed, phrase: NounPhrase): Activity | null {
  const { tokens, pack } = parsed;
  const { words, lexicon } = pack;
  const kind = phrase.noun?.class ?? null;
  const named = phrase.to > phrase.from && tokens.slice(phrase.from, phrase.to).some((token) => token.kind === 'word');
  // "Clear roadmap for exports" is there or not.
  const clear =
    kind === 'artifact' &&
    !phrase.described &&
    tokens[phrase.from]?.folded === 'clear' &&
    !/s$/.test(tokens[phrase.head]!.folded) &&
    verbAfter(parsed, phrase.to) < 0;
  if (!named || (isWish(parsed, phrase) && !clear) || judged(parsed, phrase.from, phrase.to)) return null;
  const thing: Activity = { from: phrase.from, to: phrase.to, form: 'deliverable' };
  const verb = verbAfter(parsed, phrase.to);
  const own = kind === 'artifact' || kind === 'action';
  if (verb < 0) return own || (kind === null && isNamed(parsed, phrase)) ? thing : null;
  const said: Activity = { from: verb, to: verb + 1, form: 'state' };
  const next = tokens[verb + 1];
  if (words.modals.has(tokens[verb]!.folded) || words.modals.has(next?.folded ?? '')) {
    const behind = words.of.has(next?.folded ?? '') ? tokens[verb + 2] : next;
    const can = lexicon.verb(words.modals.has(tokens[verb]!.folded) ? behind : tokens[verb + 3]);
    // "Nodes can be run by volunteers"
    const passive =
      words.be.has(next?.folded ?? '') &&
      (parsed.pack.headFirst ? lexicon.verb(tokens[verb + 2])?.form === 'participle' : lexicon.verb(tokens[verb + 2]) !== null);
    const capable = !parsed.pack.headFirst && (can?.class === 'light' || can?.class === 'win');
    const does = can && (can.class === 'work' || can.class === 'make' || capable || (own && parsed.pack.headFirst));
    return passive || does ? said : null;
  }
  // "Members receive a monthly bulletin" is sent by somebody.
  if (pack.receiving.has(tokens[verb]!.folded)) {
    const given = nounPhrase(parsed, verb + 1).noun?.class;
    return given === 'artifact' || given === 'action' ? said : null;
  }
  if (kind === 'people' || kind === 'metric' || kind === 'change' || kind === 'quality') return null;
  if (tokens.slice(verb + 1, verb + 4).some((token) => words.negations.has(token.folded))) return null;
  if (words.be.has(tokens[verb]!.folded)) {
    const at = afterAdverbs(parsed, verb + 1);
    if (words.comparatives.has(tokens[at]?.folded ?? '') || words.judging.has(tokens[at]?.folded ?? '')) return null;
    const better = tokens.slice(verb + 1, at).some(({ folded }) => words.comparatives.has(folded));
    if (pack.headFirst && (better || isTakenUp(parsed, at))) return null;
    return own || lexicon.verb(tokens[at])?.form === 'participle' ? said : null;
  }
  if (words.have.has(tokens[verb]!.lower)) {
    const object = nounPhrase(parsed, verb + 1);
    const what = object.noun?.class ?? null;
    return what === 'artifact' || what === 'action' || (what === null && !isWish(parsed, object)) ? said : null;
  }
  // "Le guide nous recommande", "Nos équipes travaillent mieux"
  if (words.comparatives.has(next?.folded ?? '') || words.pronouns.has(tokens[verb - 1]!.folded)) return null;
  const sense = lexicon.verb(tokens[verb])!;
  const runs = kind === 'artifact' && !parsed.pack.headFirst && sense.class === 'win' && sense.form === 'finite';
  return sense.class === 'work' || sense.class === 'make' || runs ? said : null;
}

/** "L'outil est utilisé dans 12 villes": what others do with a thing is no work on it. */
function isTakenUp({ tokens, pack }: Parsed, at: number): boolean {
  const word = tokens[at]?.folded ?? '';
  return pack.perceived.has(word) || pack.adopted.has(word) || pack.lexicon.verb(tokens[at])?.class === 'level';
}

/** Whether unknown words name a thing: "Streaming API", "Canvas temps réel"; in French, unless their ending makes them a quality. */
function isNamed({ tokens, pack }: Parsed, { from, to }: NounPhrase): boolean {
  return pack.headFirst ? pack.lexicon.namesThing(tokens[from]!) && pack.lexicon.verb(tokens[from]) === null : to > from + 1;
}

function afterAdverbs({ tokens, pack }: Parsed, at: number): number {
  let next = at;
  while (pack.words.adverbs.has(tokens[next]?.folded ?? '')) next++;
  return next;
}

/** Whether a word of the phrase judges rather than tells which: "Seamless ticket buying". */
function judged({ tokens, pack }: Parsed, from: number, to: number): boolean {
  return tokens.slice(from, to).some((token) => pack.words.judging.has(token.folded));
}

/** The sentence's own verb: the first one behind its subject and what belongs to it; −1 for none. */
function verbAfter(parsed: Parsed, from: number): number {
  const { tokens, pack } = parsed;
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (pack.words.purpose.has(token.folded) || /^[;.(:]$/.test(token.text)) return -1;
    if (pack.words.modals.has(token.folded)) return at;
    const before = tokens[at - 1]?.folded ?? '';
    if (pack.words.prepositions.has(before) || pack.words.determiners.has(before)) continue;
    if (isClause(parsed, at) && !pack.lexicon.noun(token) && !pack.words.pronouns.has(token.folded)) return at;
  }
  return -1;
}
