import type { Figure, Parsed } from './figures.ts';
import { labelEnd } from './labels.ts';
import type { Direction, NounSense, VerbSense } from './lexicon.ts';
import { type NounPhrase, nounPhrase, objectOf } from './noun-phrase.ts';
import { predicateOf } from './predicate.ts';
import type { ActivityForm } from './reading.ts';

/** What a sentence is about, by its first verb or noun and what is said of it. */
export interface Head {
  /** The first token behind labels such as "[Legal]" or "RH :". */
  readonly start: number;
  /** Where the head word stands. */
  readonly from: number;
  readonly direction: Direction | null;
  readonly leans: boolean;
  /** Whether the head moves a number: an amount behind it is then a change. */
  readonly moves: boolean;
  /** Whether it reaches a level: "be in the top 3". */
  readonly reaches: boolean;
  /** Whether it only wishes: improve, foster, better. */
  readonly wishes: boolean;
  readonly verbFirst: boolean;
  readonly hasVerb: boolean;
  /** The words that name the work, tokens `[from, to)`. */
  readonly activity: { readonly from: number; readonly to: number; readonly form: ActivityForm } | null;
}

type Activity = Head['activity'];

const NOTHING = {
  direction: null,
  leans: false,
  moves: false,
  reaches: false,
  wishes: false,
  verbFirst: false,
  hasVerb: false,
  activity: null,
};

/** Reads the head of a sentence: a verb, a verb behind "we have", or a noun with its predicate. */
export function headOf(parsed: Parsed, figures: readonly Figure[]): Head {
  const start = labelEnd(parsed);
  const verb = leadingVerb(parsed, start, figures);
  return verb ? fromVerb(parsed, start, verb, figures) : fromNoun(parsed, start, figures);
}

interface LeadingVerb {
  readonly at: number;
  readonly sense: VerbSense;
  readonly form: ActivityForm;
  readonly from: number;
}

function leadingVerb(parsed: Parsed, start: number, figures: readonly Figure[]): LeadingVerb | null {
  const { tokens, pack } = parsed;
  const { words, lexicon } = pack;
  let at = start;
  let subject = false;
  while (at < tokens.length && at < start + 4) {
    const token = tokens[at]!;
    const sense = idiomAt(parsed, at) ?? lexicon.verb(token);
    if (words.have.has(token.lower) && (subject || at === start || token.lower.startsWith("'"))) {
      // "We've rolled out", "Avoir rédigé", "On a déployé": the participle is what was done.
      let next = at + 1;
      while (words.adverbs.has(tokens[next]?.folded ?? '')) next++;
      const done = lexicon.verb(tokens[next]);
      if (done?.form === 'participle') return { at: next, sense: done, form: 'participle', from: at };
      if (subject || (sense && token.folded !== 'a')) return sense ? { at, sense, form: 'imperative', from: at } : null;
    }
    if (sense && sense.form !== 'participle' && (sense.form !== 'finite' || subject) && !isNounHere(parsed, at, sense, figures)) {
      const form = sense.form === 'gerund' ? 'gerund' : pack.headFirst ? 'infinitive' : 'imperative';
      return { at, sense, form, from: at };
    }
    if (sense?.form === 'participle' && at === start && !pack.headFirst && doneFirst(parsed, at, sense, figures)) {
      return { at, sense, form: 'participle', from: at };
    }
    if (words.pronouns.has(token.folded)) subject = true;
    else if (!words.adverbs.has(token.folded)) return at === start ? unknownVerb(parsed, at) : null;
    at++;
  }
  return null;
}

/** "Rolled out single sign-on", "Refreshed sales playbook": done, and then what; not "Planned maintenance below 10%". */
function doneFirst(parsed: Parsed, at: number, sense: VerbSense, figures: readonly Figure[]): boolean {
  if (sense.class !== 'work' && sense.class !== 'make') return false;
  const { tokens, pack } = parsed;
  const next = tokens[at + 1];
  if (!next || next.kind !== 'word') return false;
  if (pack.particles.startingAt(tokens, at + 1) || pack.words.determiners.has(next.folded)) return true;
  const phrase = nounPhrase(parsed, at + 1, figures);
  const noun = phrase.noun?.class;
  const thing = noun !== 'metric' && noun !== 'people' && noun !== 'change';
  return thing && phrase.to > at + 1 && !isClause(parsed, phrase.to) && !hasOwnLevel(parsed, phrase, figures);
}

/** A verb of several words, read as one. */
function idiomAt({ tokens, pack }: Parsed, at: number): VerbSense | null {
  const idiom = pack.idioms.startingAt(tokens, at)?.value;
  // "Faire tester le plan": the second verb says what it is about.
  const caused = !idiom && pack.causatives.has(tokens[at]?.folded ?? '') ? pack.lexicon.verb(tokens[at + 1]) : null;
  if (caused?.form === 'base') return caused;
  const form = pack.lexicon.verb(tokens[at])?.form ?? 'base';
  return idiom ? { kind: 'verb', class: idiom.class, form, direction: idiom.direction ?? null, leans: false } : null;
}

/** "Review time 2 h", "Design system adoption": a base form that is a noun in a compound. */
function isNounHere(parsed: Parsed, at: number, sense: VerbSense, figures: readonly Figure[]): boolean {
  const { tokens, pack } = parsed;
  if (pack.headFirst) {
    // "Passage", "Suivi": French base forms are never nouns; conjugated ones with a determiner behind are verbs.
    return false;
  }
  const token = tokens[at]!;
  const next = tokens[at + 1];
  if (sense.form === 'gerund') {
    // "Hiring managers have …": what follows the noun is the verb.
    const phrase = nounPhrase(parsed, at + 1);
    const then = tokens[phrase.to]?.folded ?? '';
    return phrase.to > at + 1 && (pack.words.be.has(then) || pack.words.have.has(then));
  }
  if (sense.form !== 'base') return false;
  // "Build succeeds on the first try"
  if (pack.ambiguousVerbs.has(token.folded) && pack.lexicon.verb(next)?.form === 'finite' && !pack.lexicon.noun(next))
    return true;
  if (isMeasuredCompound(parsed, at, figures)) return true;
  // "Open and honest communication"
  if (next?.folded === 'and' && pack.lexicon.verb(tokens[at + 2])?.form !== 'base') return true;
  if (!pack.ambiguousVerbs.has(token.folded)) return false;
  // "Cut shipping cost" against "Cut in costs": only what follows at once makes a noun of these.
  if (sense.class === 'change')
    return (
      next?.kind !== 'number' &&
      (!next || next.kind === 'mark' || pack.words.prepositions.has(next.folded) || pack.words.be.has(next.folded))
    );
  if (pack.particles.startingAt(tokens, at + 1) || pack.idioms.startingAt(tokens, at)) return false;
  if (!next || next.kind === 'mark')
    return !/^[,&/]$/.test(next?.text ?? '') || pack.lexicon.verb(tokens[at + 2])?.form !== 'base';
  if (pack.words.be.has(next.folded) || pack.words.have.has(next.lower)) return true;
  if (pack.words.of.has(next.folded)) return true;
  if (pack.words.determiners.has(next.folded) || pack.words.pronouns.has(next.folded)) return false;
  if (figures.some((figure) => figure.from === at + 1)) return pack.lexicon.noun(token)?.class === 'metric';
  const phrase = nounPhrase(parsed, at + 1);
  const noun = phrase.noun?.class;
  return noun === 'metric' || noun === 'change' || phrase.to === at + 1;
}

/** "Pick errors from 42 to 15", "Open rate: 35%": a level behind a metric that the word only describes. */
function isMeasuredCompound(parsed: Parsed, at: number, figures: readonly Figure[]): boolean {
  const { tokens, pack } = parsed;
  const verb = pack.lexicon.verb(tokens[at])?.class;
  if (verb === 'change' || verb === 'soft' || verb === 'level') return false;
  const phrase = nounPhrase(parsed, at + 1);
  const bare = phrase.from === at + 1;
  return bare && phrase.noun?.class === 'metric' && figures.some((figure) => figure.from >= phrase.to && isResult(figure));
}

function isResult(figure: Figure): boolean {
  return figure.kind === 'quantity' || figure.kind === 'share' || figure.kind === 'zero' || figure.kind === 'multiple';
}

/** An unknown first word that takes an object is a verb too: "Groom the backlog", "Télétravailler …". */
function unknownVerb(parsed: Parsed, at: number): LeadingVerb | null {
  const { tokens, pack } = parsed;
  const token = tokens[at]!;
  if (token.kind !== 'word' || pack.lexicon.noun(token) || isSmall(parsed, at)) return null;
  const next = tokens[at + 1]?.folded ?? '';
  const work: VerbSense = { kind: 'verb', class: 'work', form: 'base', direction: null, leans: false };
  if (pack.headFirst) {
    // "Frapper à 400 portes", "Étoffer la documentation"; nouns in -ier and -eur are no infinitives.
    const infinitive = /(?:[^i]er|[^eo]ir|[dt]re|oir)$/.test(token.folded);
    const takes = pack.words.determiners.has(next) || pack.words.prepositions.has(next) || tokens[at + 1]?.kind === 'number';
    if (!takes) return null;
    return infinitive && token.folded.length > 4 ? { at, sense: work, form: 'infinitive', from: at } : null;
  }
  const counted =
    /^\d{1,3}(?:[ ,]?\d{3})*$/.test(next) && /s$/.test(tokens[at + 2]?.folded ?? '') && /^[A-Z]?[a-z]+$/.test(token.text);
  if (
    (!counted && !/^(?:a|an|the|our|your|their|its|all|each|every)$/.test(next)) ||
    !/^[a-z]+$/.test(token.folded) ||
    token.folded.length < 3
  )
    return null;
  const gerund = token.folded.endsWith('ing');
  return { at, sense: { ...work, form: gerund ? 'gerund' : 'base' }, form: gerund ? 'gerund' : 'imperative', from: at };
}

function isSmall(parsed: Parsed, at: number): boolean {
  const { words, numbers } = parsed.pack;
  const word = parsed.tokens[at]!.folded;
  return (
    words.prepositions.has(word) ||
    words.determiners.has(word) ||
    words.conjunctions.has(word) ||
    words.adverbs.has(word) ||
    words.pronouns.has(word) ||
    words.be.has(word) ||
    words.have.has(word) ||
    words.partitives.has(word) ||
    numbers.ones.has(word) ||
    numbers.zero.has(word)
  );
}

function fromVerb(parsed: Parsed, start: number, verb: LeadingVerb, figures: readonly Figure[]): Head {
  const { sense } = verb;
  const object = objectOf(parsed, verb.at, figures);
  const next = parsed.tokens[verb.at + 1]?.folded ?? '';
  const wished =
    (sense.class === 'light' && isWish(parsed, object)) || (object.noun === null && parsed.pack.words.comparatives.has(next));
  const active =
    (isWork(sense, object) && !wished && !isServiceLevel(parsed, figures)) ||
    (sense.class === 'light' && doneLater(parsed, object));
  const end = particleEnd(parsed, verb.at);
  const means = !active && sense.class === 'soft' && !figures.some(isResult) ? meansOf(parsed, object.to) : null;
  const activity: Activity = active
    ? { from: verb.from, to: end, form: sense.class === 'light' && verb.form !== 'participle' ? 'state' : verb.form }
    : means;
  return {
    ...NOTHING,
    start,
    from: verb.at,
    direction: active ? null : sense.direction,
    leans: sense.leans,
    moves: !active && (sense.class === 'change' || sense.class === 'soft') && sense.direction !== 'hold',
    reaches: sense.class === 'level' || sense.class === 'light',
    wishes: sense.class === 'soft',
    verbFirst: true,
    hasVerb: true,
    activity,
  };
}

/** "Improve docs by adding examples", "… en publiant des tutoriels": without a level, the means is all that is stated. */
function meansOf({ tokens, pack }: Parsed, from: number): Activity {
  for (let at = from; at + 1 < tokens.length; at++) {
    const verb = pack.means.has(tokens[at]!.folded) ? pack.lexicon.verb(tokens[at + 1]) : null;
    if (verb?.form === 'gerund' && (verb.class === 'work' || verb.class === 'make'))
      return { from: at + 1, to: at + 2, form: 'gerund' };
  }
  return null;
}

/** "Restore from backup in under 30 minutes": how fast it goes each time, not that it is done. */
function isServiceLevel({ tokens, pack }: Parsed, figures: readonly Figure[]): boolean {
  return figures.some(({ from, quantity }) => {
    const short = quantity.unit?.dimension === 'time' && quantity.unit.scale <= 3600;
    return (
      short &&
      pack.before.allEndingAt(tokens, from).some(({ value }) => value === 'within' || value === 'below' || value === 'max')
    );
  });
}

/** Whether a verb with this object is work of one's own rather than a change that others must grant. */
function isWork(sense: VerbSense, object: NounPhrase): boolean {
  const noun = object.noun?.class ?? null;
  const own = noun === 'artifact' || noun === 'action';
  switch (sense.class) {
    case 'work':
      return true;
    case 'make':
      return own || (noun === null && !object.measured && !object.quantified && object.to > object.from);
    case 'win':
      return own && !object.counted;
    case 'light':
      return own;
    default:
      return false;
  }
}

/** "Get the policy approved", "Have the site live". */
function doneLater(parsed: Parsed, object: NounPhrase): boolean {
  const predicate = predicateOf(parsed, object.to, object);
  return predicate !== null && predicate !== 'result';
}

/** A verb's particle belongs to the words one would quote: "Roll out", "Mettre en place". */
function particleEnd(parsed: Parsed, at: number): number {
  const { tokens, pack } = parsed;
  const phrase = pack.particles.startingAt(tokens, at + 1);
  return phrase ? phrase.to : at + 1;
}

function fromNoun(parsed: Parsed, start: number, figures: readonly Figure[]): Head {
  const { tokens, pack } = parsed;
  const phrase = nounPhrase(parsed, start, figures, true);
  const predicate = predicateOf(parsed, phrase.to, phrase, figures);
  const noun = phrase.noun;
  const direction = noun?.class === 'change' ? noun.direction : null;
  const head = {
    ...NOTHING,
    start,
    from: phrase.head,
    direction,
    moves: noun?.class === 'change',
    reaches: pack.lexicon.verb(tokens[start])?.form === 'participle',
    wishes: noun?.class === 'quality' && !phrase.measured,
    hasVerb: pack.words.be.has(tokens[phrase.to]?.folded ?? '') || hasFinite(parsed, phrase.to),
  };
  const activity = predicate === 'result' ? null : (predicate ?? nominal(parsed, phrase, figures));
  return { ...head, activity };
}

function hasFinite(parsed: Parsed, from: number): boolean {
  const { tokens, pack } = parsed;
  return tokens
    .slice(from)
    .some((token) => pack.words.be.has(token.folded) || pack.words.have.has(token.lower) || pack.lexicon.verb(token) !== null);
}

/** A noun that is work or a thing to make: "Rédaction de la charte", "Weekly pipeline review", "12 fiches réflexes". */
function nominal(parsed: Parsed, phrase: NounPhrase, figures: readonly Figure[]): Activity {
  const noun = phrase.noun;
  if (!noun || phrase.described || phrase.measured || hasOwnLevel(parsed, phrase, figures)) return null;
  if (phrase.quantified || isClause(parsed, phrase.to)) return null;
  if (noun.class === 'action' && actionIsWork(parsed, noun, phrase, figures))
    return { from: phrase.head, to: phrase.head + 1, form: phrase.counted ? 'count' : 'nominal' };
  if (noun.class === 'artifact' && !isWish(parsed, phrase))
    return { from: phrase.from, to: phrase.to, form: phrase.counted || levels(figures, phrase) > 0 ? 'count' : 'deliverable' };
  return null;
}

/** How many results stand behind a noun: "Depot visits: 12". */
function levels(figures: readonly Figure[], phrase: NounPhrase): number {
  return figures.filter((figure) => figure.from >= phrase.to && isResult(figure)).length;
}

/** "Better documentation", "Des process plus simples": how a thing should be, not the thing. */
function isWish({ tokens, pack }: Parsed, { from, to }: NounPhrase): boolean {
  const lead = tokens[from - 1];
  return tokens
    .slice(lead && pack.words.comparatives.has(lead.folded) ? from - 1 : from, to)
    .some((token) => pack.words.comparatives.has(token.folded));
}

/** "The release process gets less painful": a verb follows, so something is said of the thing. */
function isClause({ tokens, pack }: Parsed, at: number): boolean {
  const token = tokens[at];
  const verb = pack.lexicon.verb(token);
  return (
    pack.words.pronouns.has(token?.folded ?? '') ||
    pack.words.be.has(token?.folded ?? '') ||
    pack.words.have.has(token?.lower ?? '') ||
    verb?.form === 'finite' ||
    verb?.form === 'base'
  );
}

function actionIsWork(parsed: Parsed, noun: NounSense, phrase: NounPhrase, figures: readonly Figure[]): boolean {
  const { tokens, pack } = parsed;
  const joined =
    pack.words.conjunctions.has(tokens[phrase.to]?.folded ?? '') && pack.lexicon.noun(tokens[phrase.to + 1])?.class === 'action';
  const complement = pack.words.of.has(tokens[phrase.to + (joined ? 2 : 0)]?.folded ?? '');
  // "Achats par client : 3" and "Migrations per week from 2 to 5" are numbers.
  const levels = figures.filter((figure) => figure.from >= phrase.to && isResult(figure));
  if (!complement && (levels.length > 1 || levels.some((figure) => figure.quantity.unit !== null))) return false;
  if (noun.verb === 'work') return true;
  if (!complement) return noun.verb === 'make';
  const object = nounPhrase(parsed, phrase.to, figures);
  return isWork({ kind: 'verb', class: noun.verb ?? 'work', form: 'base', direction: null, leans: false }, object);
}

/** Whether the sentence gives the thing a level of its own (a rate, a threshold, from…to): then it is measured, not made. */
function hasOwnLevel(parsed: Parsed, phrase: NounPhrase, figures: readonly Figure[]): boolean {
  const { tokens, pack } = parsed;
  const purpose = tokens.findIndex((token, i) => i >= phrase.to && pack.words.purpose.has(token.folded));
  if (
    figures.filter((figure) => figure.from >= phrase.to && (purpose < 0 || figure.from < purpose) && isResult(figure)).length > 1
  )
    return true;
  return figures.some((figure) => {
    if (figure.from < phrase.to || (purpose >= 0 && figure.from > purpose) || figure.kind === 'name' || figure.kind === 'date')
      return false;
    const unit = figure.quantity.unit?.dimension ?? '';
    if (figure.kind === 'share' || figure.kind === 'multiple') return true;
    if (unit === 'percent' && figure.kind === 'quantity') return true;
    if (/^(?:ratio|currency|points)/.test(unit)) return true;
    const before = tokens[figure.from - 1];
    return before !== undefined && /^(?:[<>≤≥→]|<=|>=|->|=>)$/.test(before.text);
  });
}
