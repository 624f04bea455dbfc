import type { Figure, Parsed } from './figures.ts';
import type { VerbClass, VerbSense } from './lexicon.ts';
import { nounPhrase } from './noun-phrase.ts';
import type { ActivityForm } from './reading.ts';
import { hasOwnLevel, isClause, isResult } from './work.ts';

/** The verb a sentence starts with. */
export interface LeadingVerb {
  /** Where the verb stands; `from` also covers the auxiliary ("We've rolled", "Avoir rédigé"). */
  readonly at: number;
  readonly sense: VerbSense;
  readonly form: ActivityForm;
  readonly from: number;
}

/** Finds it behind adverbs and "we", and tells it from a noun that is spelled alike. */
export function leadingVerb(parsed: Parsed, start: number, figures: readonly Figure[]): LeadingVerb | null {
  const { tokens, pack } = parsed;
  const { words, lexicon } = pack;
  if (pack.nounIdioms.startingAt(tokens, start)) return null;
  let at = start;
  let subject = false;
  while (at < tokens.length && at < start + 4) {
    const token = tokens[at]!;
    // "Être en mesure de facturer", "Continuer à publier": the second verb says what it is about.
    const able = pack.abilities.startingAt(tokens, at);
    const meant = able && lexicon.verb(tokens[able.to]);
    if (able && meant?.form === 'base') return { at: able.to, sense: meant, form: 'infinitive', from: at };
    const sense = idiomAt(parsed, at) ?? lexicon.verb(token);
    if (words.have.has(token.lower) && (subject || at === start || token.lower.startsWith("'"))) {
      // "We've rolled out", "Avoir rédigé", "On a déployé": the participle is what was done.
      let next = at + 1;
      while (words.adverbs.has(tokens[next]?.folded ?? '')) next++;
      const done = lexicon.verb(tokens[next]) ?? unknownDone(parsed, next, subject);
      if (done?.form === 'participle') return { at: next, sense: done, form: 'participle', from: at };
      if (subject || (sense && token.folded !== 'a')) return sense ? { at, sense, form: 'imperative', from: at } : null;
    }
    if (sense && sense.form !== 'participle' && (sense.form !== 'finite' || subject) && !isNounHere(parsed, at, sense, figures)) {
      const form = sense.form === 'gerund' ? 'gerund' : pack.headFirst ? 'infinitive' : 'imperative';
      // "Continue closing old issues"
      const going = pack.aspects.has(token.folded) ? lexicon.verb(tokens[at + 1]) : null;
      if (going?.form === 'gerund') return { at: at + 1, sense: going, form, from: at };
      const itself = at > start && words.reflexives.has(tokens[at - 1]!.folded);
      return { at, sense: itself ? { ...sense, class: ofItself(sense.class) } : sense, form, from: at };
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

/** "S'imposer auprès des ETI", "se développer": a wish about oneself; "se classer dans le top 5" still reaches a level. */
function ofItself(verb: VerbClass): VerbClass {
  return verb === 'change' || verb === 'level' ? verb : 'soft';
}

/** "We've watermarked the files": by its ending, a verb that no table has. */
function unknownDone({ tokens, pack }: Parsed, at: number, subject: boolean): VerbSense | null {
  const word = tokens[at];
  const ends =
    !pack.headFirst && subject && word?.kind === 'word' && pack.participle.test(word.lower) && pack.lexicon.noun(word) === null;
  return ends ? { kind: 'verb', class: 'make', form: 'participle', direction: null, leans: false } : null;
}

/** "Rolled out single sign-on", "Refreshed sales playbook": done, and then what; not "Planned maintenance below 10%". */
function doneFirst(parsed: Parsed, at: number, sense: VerbSense, figures: readonly Figure[]): boolean {
  if (sense.class !== 'work' && sense.class !== 'make') return false;
  const { tokens, pack } = parsed;
  const next = tokens[at + 1];
  if (next?.kind !== 'word') return false;
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
    // "Engineering velocity": a trade that describes what is measured.
    const kind = phrase.noun?.class;
    const trade = pack.trades.has(token.folded) && phrase.from === at + 1 && phrase.to > at + 1;
    if (trade && (kind === 'metric' || kind === 'quality' || kind === 'change' || kind === 'people')) return true;
    // "Onboarding redesigned with recent joiners"
    const done = tokens[at + 2];
    const ended = !done || done.kind === 'mark' || pack.words.prepositions.has(done.folded);
    if (pack.lexicon.verb(next)?.form === 'participle' && ended && sense.class !== 'change') return true;
    // "Working prototype"
    if (sense.class === 'level' && phrase.from === at + 1 && phrase.noun?.class === 'artifact') return true;
    return (
      (phrase.to > at + 1 && (pack.words.be.has(then) || pack.words.have.has(then))) || isMeasuredCompound(parsed, at, figures)
    );
  }
  if (sense.form !== 'base') return false;
  // "Go 1.22 support"
  if (figures.some((figure) => figure.from === at + 1 && figure.kind === 'name' && tokens[at + 1]?.kind === 'number'))
    return true;
  if (isSubject(parsed, at, sense, figures)) return true;
  // "Build succeeds on the first try"
  if (pack.ambiguousVerbs.has(token.folded) && pack.lexicon.verb(next)?.form === 'finite' && !pack.lexicon.noun(next))
    return true;
  // "Hold churn at 3%"; "hold time under 2 minutes" is a measure.
  const held = nounPhrase(parsed, at + 1);
  const holds = pack.holding.has(token.folded) && held.to > held.from && pack.lexicon.verb(next)?.class !== 'change';
  if (
    holds &&
    held.noun?.class === 'metric' &&
    !/^times?$/.test(next?.folded ?? '') &&
    pack.words.prepositions.has(tokens[held.to]?.folded ?? '')
  )
    return false;
  if (isMeasuredCompound(parsed, at, figures)) return true;
  // "Open and honest communication"
  const either = pack.ambiguousVerbs.has(token.folded);
  if (either && joinsVerb(parsed, at)) return false;
  if (either && next?.folded === 'and' && pack.lexicon.verb(tokens[at + 2])?.form !== 'base') return true;
  // "Clear career paths"
  // … but "lower critical errors by 70%"
  const moved =
    sense.class === 'change' &&
    figures.some(({ from }) => pack.before.allEndingAt(tokens, from).some(({ value }) => value === 'by'));
  if (!moved && pack.words.comparatives.has(token.folded) && next?.kind === 'word' && !pack.words.determiners.has(next.folded))
    return true;
  if (!either) return false;
  // "Interview at least 25 tenants"
  const bound = pack.before.startingAt(tokens, at + 1);
  const atLeast = bound?.value === 'min' || bound?.value === 'above' || bound?.value === 'max';
  if (
    atLeast &&
    figures.some((figure) => figure.from === bound.to && figure.quantity.unit === null && tokens[figure.to]?.kind === 'word')
  )
    return pack.lexicon.noun(token)?.class === 'metric';
  // "Cut shipping cost" against "Cut in costs": only what follows at once makes a noun of these.
  if (sense.class === 'change')
    return (
      next?.kind !== 'number' &&
      (!next || next.kind === 'mark' || pack.words.prepositions.has(next.folded) || pack.words.be.has(next.folded))
    );
  if (pack.particles.startingAt(tokens, at + 1) || pack.idioms.startingAt(tokens, at)) return false;
  // "Host “Welcome to the district” each week"
  if (/^["“«]$/.test(next?.text ?? '')) return false;
  if (!next || next.kind === 'mark')
    return !/^[,&/]$/.test(next?.text ?? '') || pack.lexicon.verb(tokens[at + 2])?.form !== 'base';
  if (pack.words.be.has(next.folded) || pack.words.have.has(next.lower)) return true;
  if (pack.words.of.has(next.folded)) return true;
  // "Pitch to 25 sponsors"
  if (/^(?:to|with|at)$/.test(next.folded) && figures.some((figure) => figure.from === at + 2 && figure.quantity.unit === null))
    return false;
  if (pack.words.determiners.has(next.folded) || pack.words.pronouns.has(next.folded)) return false;
  if (figures.some((figure) => figure.from === at + 1)) return pack.lexicon.noun(token)?.class === 'metric';
  const phrase = nounPhrase(parsed, at + 1);
  const noun = phrase.noun?.class;
  return noun === 'metric' || noun === 'change' || phrase.to === at + 1;
}

/** "Record and publish five episodes": the second verb proves the first. */
function joinsVerb({ tokens, pack }: Parsed, at: number): boolean {
  if (!/^(?:and|&|\/|,|or)$/.test(tokens[at + 1]?.text ?? '')) return false;
  const second = pack.lexicon.verb(tokens[at + 2]);
  const object = tokens[at + 3];
  const sure = !pack.ambiguousVerbs.has(tokens[at + 2]?.folded ?? '') && !pack.lexicon.noun(tokens[at + 2]);
  return second?.form === 'base' && sure && (object?.kind === 'word' || object?.kind === 'number');
}

/** "Open data portal gets 10,000 visits", "Support team writes macros": the word belongs to the subject of another verb. */
function isSubject(parsed: Parsed, at: number, sense: VerbSense, figures: readonly Figure[]): boolean {
  const { tokens, pack } = parsed;
  const next = tokens[at + 1];
  // "Archive visited by many", "Prototype tested with users"
  const after = tokens[at + 2];
  const ends = !after || after.kind === 'mark' || pack.words.prepositions.has(after.folded);
  if (pack.lexicon.verb(next)?.form === 'participle' && ends && sense.class !== 'light' && sense.class !== 'level') return true;
  const both = pack.ambiguousVerbs.has(tokens[at]!.folded);
  if (!both || next?.kind !== 'word' || pack.words.determiners.has(next.folded)) return false;
  const verb = nounPhrase(parsed, at + 1, figures).to;
  const token = tokens[verb];
  if (verb === at + 1 || !token || pack.lexicon.noun(token)) return false;
  // "Feature flag service used by 10 teams"
  const used = pack.lexicon.verb(token)?.form === 'participle' && pack.words.prepositions.has(tokens[verb + 1]?.folded ?? '');
  const byMany = used && figures.some((figure) => figure.from === verb + 2);
  if (byMany && pack.ambiguousVerbs.has(tokens[at]!.folded)) return true;
  if (used && pack.ambiguousVerbs.has(tokens[at]!.folded) && sense.class !== 'work') return true;
  // "Pay bands published internally"
  const last = tokens[verb + 1];
  const closes = !last || last.kind === 'mark' || /ly$/.test(last.folded);
  if (pack.lexicon.verb(token)?.form === 'participle' && closes) return true;
  return pack.words.be.has(token.folded) || pack.words.modals.has(token.folded) || pack.lexicon.verb(token)?.form === 'finite';
}

/** "Pick errors from 42 to 15", "Open rate: 35%": a level behind a metric that the word only describes. */
function isMeasuredCompound(parsed: Parsed, at: number, figures: readonly Figure[]): boolean {
  const { tokens, pack } = parsed;
  const verb = pack.lexicon.verb(tokens[at])?.class;
  if (verb === 'change' || verb === 'soft' || verb === 'shape' || verb === 'level') return false;
  const phrase = nounPhrase(parsed, at + 1);
  const bare = phrase.from === at + 1;
  // "Forecast bias within 3%"
  const either = pack.ambiguousVerbs.has(tokens[at]!.folded) || pack.lexicon.verb(tokens[at])?.form === 'gerund';
  // "Negotiate rates with 30 hotels": nothing but a verb.
  const counts = ({ from, quantity }: Figure) =>
    quantity.unit === null && !pack.before.allEndingAt(tokens, from).some(({ value }) => value === 'start' || value === 'goal');
  if (!either && verb === 'work' && figures.every((figure) => !isResult(figure) || counts(figure))) return false;
  const unknown = bare && phrase.noun === null && phrase.to > at + 1 && either;
  if (unknown && hasOwnLevel(parsed, phrase, figures)) return true;
  // "Duplicate records below 0.5%"
  const bound = pack.ambiguousVerbs.has(tokens[at]!.folded) && figures.some((figure) => isBound(parsed, phrase.to, figure));
  if (bare && phrase.to > at + 1 && bound) return true;
  // "Hand hygiene compliance at 95%"
  const measured =
    phrase.noun?.class === 'metric' || (phrase.noun?.class === 'quality' && either && !pack.headFirst && phrase.to > at + 2);
  return bare && measured && figures.some((figure) => figure.from >= phrase.to && isResult(figure));
}

/** Whether a threshold with a unit stands right behind token `from`. */
function isBound({ tokens, pack }: Parsed, from: number, figure: Figure): boolean {
  if (figure.from <= from || figure.quantity.unit?.dimension !== 'percent') return false;
  return pack.before
    .allEndingAt(tokens, figure.from)
    .some(({ from: at, value }) => at === from && /^(?:below|above|min|max)$/.test(value));
}

/** An unknown first word that takes an object is a verb too: "Groom the backlog", "Télétravailler …". */
function unknownVerb(parsed: Parsed, at: number): LeadingVerb | null {
  const { tokens, pack } = parsed;
  const token = tokens[at]!;
  if (token.kind !== 'word' || pack.lexicon.noun(token) || isSmall(parsed, at)) return null;
  const next = tokens[at + 1]?.folded ?? '';
  const unknown: VerbSense = { kind: 'verb', class: 'make', form: 'base', direction: null, leans: false };
  if (pack.headFirst) {
    // "Frapper à 400 portes", "Étoffer la documentation"; nouns in -ier and -eur are no infinitives.
    const infinitive = /(?:[^i]er|fier|lier|rier|dier|cier|[^eo]ir|[dtip]re|oir)$/.test(token.folded);
    const takes = pack.words.determiners.has(next) || pack.words.prepositions.has(next) || tokens[at + 1]?.kind === 'number';
    if (!takes) return null;
    return infinitive && token.folded.length > 4 ? { at, sense: unknown, form: 'infinitive', from: at } : null;
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
  return { at, sense: { ...unknown, form: gerund ? 'gerund' : 'base' }, form: gerund ? 'gerund' : 'imperative', from: at };
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
