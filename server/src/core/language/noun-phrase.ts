import type { Figure, Parsed } from './figures.ts';
import { type NounSense, nounOfVerb, type VerbSense } from './lexicon.ts';
import type { Cue } from './pack.ts';
import { unitOf } from './units.ts';

/** A stretch of words around a noun, without what depends on it. */
export interface NounPhrase {
  readonly from: number;
  readonly to: number;
  /** The noun's place; `from` when no word of it is known. */
  readonly head: number;
  readonly noun: NounSense | null;
  /** Whether the last word is unknown, and a word before it tells what it is: "sprint stories". */
  readonly described: boolean;
  /** Whether a plain number counts it: "12 articles". */
  readonly counted: boolean;
  /** Whether a share, "all" or "no" leads it: "80 % of the forms", "all interviews". */
  readonly quantified: boolean;
  /** Whether it is, or is led by, an amount: "$2M in savings", "20% more". */
  readonly measured: boolean;
}

type Words = Pick<NounPhrase, 'from' | 'to' | 'head' | 'noun' | 'described'>;

/** "hiring days": a thing that one holds. */
const EVENT: NounSense = { kind: 'noun', class: 'artifact', verb: null, direction: null };

const MOST = 12;

/** How many tokens a bracket between a number and its noun may have. */
const IN_BRACKETS = 4;

/** Cues of a threshold, which stand before the number that counts. */
const BOUNDS: ReadonlySet<Cue> = new Set(['min', 'max', 'above', 'below']);

/** The noun phrase that starts at token `at`; leading numbers, articles and "the number of" are passed over, though a subject "number of …" is a number. */
export function nounPhrase(parsed: Parsed, at: number, figures: readonly Figure[] = [], isSubject = false): NounPhrase {
  const { tokens, pack } = parsed;
  const { words, lexicon } = pack;
  let from = at;
  let counted = false;
  let quantified = false;
  let measured = false;
  // "Au moins 5 ateliers"
  const least = pack.before.startingAt(tokens, at);
  if (isSubject && least?.value === 'min' && figures.some((figure) => figure.from === least.to)) from = least.to;
  for (let rounds = 0; rounds < MOST && from < tokens.length; rounds++) {
    const token = tokens[from]!;
    const figure = figures.find((candidate) => candidate.from === from);
    if (figure && figure.kind !== 'name') {
      const plain = figure.quantity.unit === null && figure.kind === 'quantity';
      counted ||= plain && !figure.shy;
      measured ||= figure.quantity.unit !== null && !/^(?:percent|time)$/.test(figure.quantity.unit.dimension);
      quantified ||= !plain && figure.kind !== 'frequency' && figure.kind !== 'adjective';
      from = figure.to;
      // "Have 2 (public) forms"
      const shut =
        !pack.headFirst && tokens[from]?.text === '(' ? tokens.findIndex(({ text }, i) => i > from && text === ')') : -1;
      if (shut > from && shut <= from + IN_BRACKETS && tokens[shut + 1]?.kind === 'word') from = shut + 1;
      // "10–15 interviews"
      if (/^[-–]$/.test(tokens[from]?.text ?? '') && tokens[from + 1]?.kind === 'number') from++;
    } else if (
      words.partitives.has(token.folded) &&
      words.of.has(tokens[from + 1]?.folded ?? '') &&
      !(isSubject && lexicon.noun(token)?.class === 'metric')
    ) {
      from += 2;
    } else if (
      words.of.has(token.folded) ||
      (words.determiners.has(token.folded) && !lexicon.noun(token)) ||
      token.text === '+' ||
      (token.text === '#' && tokens[from + 1]?.spaced === true) ||
      token.text === '~'
    ) {
      from++;
    } else {
      // "at least 12 interviews"
      const bound = figures.find((candidate) => candidate.from > from && candidate.from <= from + 3);
      if (!bound || !pack.before.allEndingAt(tokens, bound.from).some((cue) => cue.from === from && BOUNDS.has(cue.value))) break;
      from = bound.from;
    }
  }
  const phrase = pack.headFirst ? firstNoun(parsed, from) : lastNoun(parsed, from, figures);
  return { ...phrase, counted, quantified, measured };
}

/** "visitors/month", "commands/user/month": how much for each, and not another name for the same. */
function isRate({ tokens }: Pick<Parsed, 'tokens'>, at: number): boolean {
  const [each, next] = [tokens[at + 1], tokens[at + 2]];
  if (each?.kind !== 'word') return false;
  return unitOf(each.text, each.folded)?.dimension === 'time' || (next?.text === '/' && isRate({ tokens }, at + 2));
}

function isBreak(parsed: Parsed, at: number): boolean {
  const { tokens, pack } = parsed;
  const { words } = pack;
  const token = tokens[at]!;
  if (token.text === '/' && isRate(parsed, at)) return true;
  if (token.kind === 'mark') return !/^[&/'"“”‘’«»-]$/.test(token.text) || (token.text === '-' && token.spaced);
  if (token.kind === 'number') return true;
  const word = token.folded;
  return (
    words.prepositions.has(word) ||
    words.be.has(word) ||
    words.have.has(token.lower) ||
    words.pronouns.has(word) ||
    words.having.has(word) ||
    token.lower === "'ve" ||
    (words.conjunctions.has(word) && word !== '&')
  );
}

/** "Returns portal live": a state that ends its group is said of the thing; "live chat" is a thing. */
function isState({ tokens, pack }: Parsed, at: number): boolean {
  const state = pack.states.startingAt(tokens, at);
  const next = state && tokens[state.to];
  return (
    state !== null &&
    (!next || next.kind === 'mark' || pack.words.prepositions.has(next.folded) || pack.words.conjunctions.has(next.folded))
  );
}

/** A noun of several words, read as one. */
function idiomAt({ tokens, pack }: Parsed, from: number): Words | null {
  const idiom = pack.nounIdioms.startingAt(tokens, from);
  if (!idiom) return null;
  const action = idiom.value === 'action';
  const noun: NounSense = { kind: 'noun', class: idiom.value, verb: action ? 'work' : null, direction: null };
  return { from, to: idiom.to, head: from, noun, described: false };
}

/** "Espace compte", "Vue liste par projet": a word that may be a verb is a noun unless an object follows it. */
export function isNounBehind({ tokens, pack }: Parsed, at: number): boolean {
  const next = tokens[at + 1];
  if (!pack.headFirst || pack.lexicon.noun(tokens[at]) === null || pack.lexicon.verb(tokens[at])?.form !== 'finite') return false;
  return !next || (next.kind !== 'number' && !pack.words.determiners.has(next.folded) && !pack.words.adverbs.has(next.folded));
}

/** French: the noun comes first, adjectives and complements behind it. */
function firstNoun(parsed: Parsed, from: number): Words {
  const { tokens, pack } = parsed;
  const idiom = idiomAt(parsed, from);
  if (idiom) return idiom;
  let to = from;
  let head = -1;
  while (to < tokens.length && !isBreak(parsed, to) && !(head >= 0 && isState(parsed, to))) {
    const verb = pack.lexicon.verb(tokens[to]);
    const noun = pack.lexicon.noun(tokens[to]);
    if (to > from && verb?.form === 'finite' && noun && !isNounBehind(parsed, to)) break;
    const describes = to > from && pack.adjectives.has(tokens[to]!.folded);
    if (head < 0 && noun && !describes) head = to;
    else if (verb && verb.form !== 'base' && to > from && !isNounBehind(parsed, to)) break;
    to++;
  }
  return { from, to, head: Math.max(head, from), noun: head < 0 ? null : pack.lexicon.noun(tokens[head]), described: false };
}

/** "Usability testing": work by its ending. */
function gerundNoun(verb: VerbSense | null): NounSense | null {
  return verb?.form === 'gerund' && verb.class === 'work' ? nounOfVerb(verb.class, null) : null;
}

/** "Reusable and shareable templates": two adjectives, by their endings. */
function joinsAdjectives({ tokens, pack }: Parsed, from: number, at: number): boolean {
  if (tokens[at]?.folded !== 'and' || at === from) return false;
  const describes = (i: number) =>
    /..(?:[ai]ble|al|ive|ful|ous|ic|ary|less)$/.test(tokens[i]?.folded ?? '') && pack.lexicon.noun(tokens[i]) === null;
  const grades = /^(?:high|medium|low|major|minor|new|urgent|severe|small|large)(?:-|$)/.test(tokens[at + 1]?.folded ?? '');
  return describes(at - 1) && (describes(at + 1) || grades) && tokens[at + 2]?.kind === 'word';
}

/** English: the last noun before the next preposition, verb or mark. */
function lastNoun(parsed: Parsed, from: number, figures: readonly Figure[]): Words {
  const { tokens, pack } = parsed;
  const idiom = idiomAt(parsed, from);
  if (idiom) return idiom;
  const { lexicon, words } = pack;
  let to = from;
  const named = (at: number) =>
    tokens[at]!.kind === 'number' && figures.some((figure) => figure.from === at && figure.kind === 'name');
  while (
    to < tokens.length &&
    (!isBreak(parsed, to) || named(to) || joinsAdjectives(parsed, from, to)) &&
    !(to > from && isState(parsed, to))
  ) {
    const token = tokens[to]!;
    if (
      to > from &&
      ((words.determiners.has(token.folded) && token.folded !== "'s") ||
        figures.some((figure) => figure.from === to && figure.kind !== 'frequency' && figure.kind !== 'name'))
    )
      break;
    const verb = lexicon.verb(token);
    const noun = lexicon.noun(token);
    // "The team plans 3 visits": behind those who do the work, with an object behind it, it is a verb.
    const acts =
      to > from && noun && (verb?.form === 'finite' || verb?.form === 'base') && pack.groups.has(tokens[to - 1]!.folded);
    const counted = figures.some((figure) => figure.from === to + 1) || words.determiners.has(tokens[to + 1]?.folded ?? '');
    // "Teams build on our platform": behind a plural of people, too.
    const plural = to > from && verb?.form === 'base' && /[^s]s$|people/.test(tokens[to - 1]!.folded);
    if (acts && counted) break;
    // "Products document a list of needs"
    const article = /^(?:a|an|the|their)$/.test(tokens[to + 1]?.folded ?? '');
    if (
      to > from &&
      verb?.form === 'base' &&
      article &&
      /[^s]s$/.test(tokens[to - 1]!.folded) &&
      pack.ambiguousVerbs.has(token.folded)
    )
      break;
    if (plural && (pack.groups.has(tokens[to - 1]!.folded) || lexicon.noun(tokens[to - 1])?.class === 'people')) break;
    // "customers using the app"
    if (
      to > from &&
      verb?.form === 'gerund' &&
      lexicon.noun(tokens[to - 1])?.class === 'people' &&
      /[^s]s$|people/.test(tokens[to - 1]!.folded)
    )
      break;
    if (
      to > from &&
      verb &&
      !noun &&
      verb.form !== 'gerund' &&
      !(verb.form === 'base' && pack.ambiguousVerbs.has(token.folded))
    ) {
      // A participle in front of another noun describes it: "planned sprint stories".
      const describes =
        verb.form === 'participle' && tokens[to + 1]?.kind === 'word' && lexicon.noun(tokens[to + 1]) && !isBreak(parsed, to + 1);
      if (!describes) break;
    }
    if (to > from && words.adverbs.has(token.folded) && !noun) break;
    // "roadmap tied to use cases": an unknown participle in front of a preposition.
    if (to > from && !noun && !verb && pack.participle.test(token.lower) && words.prepositions.has(tokens[to + 1]?.folded ?? ''))
      break;
    to++;
  }
  let head = to - 1;
  while (head > from && tokens[head]!.kind === 'code') head--;
  // "VP Engineering" is somebody.
  const titled = head > from && lexicon.noun(tokens[head - 1])?.class === 'people';
  let noun = head >= from ? (lexicon.noun(tokens[head]) ?? (titled ? null : gerundNoun(lexicon.verb(tokens[head])))) : null;
  // "a designer/team": one of both tells what it is.
  for (let i = head; !noun && tokens[i - 1]?.text === '/' && i - 2 >= from; i -= 2) noun = lexicon.noun(tokens[i - 2]);
  if (!noun && titled) noun = lexicon.noun(tokens[head - 1]);
  // "hiring days", "game days": a time that something describes is an event.
  if (head > from && noun?.class === 'metric' && unitOf(tokens[head]!.text, tokens[head]!.folded)?.dimension === 'time')
    return { from, to, head, noun: EVENT, described: false };
  // An unknown last word is what the nearest thing or person before it makes it: "sprint stories", "members' area".
  for (let i = head - 1; !noun && i >= from; i--) {
    const describing = lexicon.noun(tokens[i]);
    if (describing?.class === 'artifact' || describing?.class === 'action') noun = describing;
    else if (describing) break;
  }
  const described = noun !== null && lexicon.noun(tokens[head]) === null && lexicon.verb(tokens[head])?.form !== 'gerund';
  if (head < from) head = from;
  return { from, to, head, noun, described };
}

/** What a verb acts on: behind its particle, behind the verbs joined to it and behind adverbs. */
export function objectOf(parsed: Parsed, verb: number, figures: readonly Figure[]): NounPhrase {
  const { tokens, pack } = parsed;
  const { words, lexicon } = pack;
  let at = pack.particles.startingAt(tokens, verb + 1)?.to ?? verb + 1;
  at = behindAside(parsed, at, figures);
  for (let rounds = 0; rounds < MOST && at < tokens.length; rounds++) {
    const token = tokens[at]!;
    const joined = token.text === ',' || words.conjunctions.has(token.folded) || token.text === '/';
    const next = joined ? lexicon.verb(tokens[at + 1]) : null;
    if (joined && next && (next.form === 'base' || next.form === 'gerund')) at += 2;
    else if (words.adverbs.has(token.folded) && !lexicon.noun(token)) at++;
    else break;
    at = pack.particles.startingAt(tokens, at)?.to ?? at;
  }
  return nounPhrase(parsed, at, figures);
}

/** The longest aside between a verb and its object, in words. */
const ASIDE = 4;

/** "Disposer, chez nous, d'un prototype", "Terminer à 100 % la saisie": where the object begins. */
function behindAside({ tokens, pack }: Parsed, at: number, figures: readonly Figure[]): number {
  if (!pack.headFirst) return at;
  const done = figures.find(({ from }) => from === at + 1);
  const wholly = done?.quantity.unit?.dimension === 'percent' && pack.before.startingAt(tokens, at)?.value === 'goal';
  if (wholly && pack.words.determiners.has(tokens[done.to]?.folded ?? '')) return done.to;
  if (tokens[at]?.text !== ',') return at;
  const end = tokens.findIndex(({ text }, i) => i > at && text === ',');
  const led = pack.words.prepositions.has(tokens[at + 1]?.folded ?? '') && pack.words.of.has(tokens[end + 1]?.folded ?? '');
  return end > at && end <= at + ASIDE && led ? end + 1 : at;
}
