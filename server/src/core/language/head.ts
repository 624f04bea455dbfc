import type { Figure, Parsed } from './figures.ts';
import { labelEnd } from './labels.ts';
import { type LeadingVerb, leadingVerb } from './leading-verb.ts';
import type { Direction, VerbSense } from './lexicon.ts';
import { type NounPhrase, nounPhrase, objectOf } from './noun-phrase.ts';
import { predicateOf } from './predicate.ts';
import { isCadence, isLevelled } from './word-levels.ts';
import {
  type Activity,
  CROWD,
  hasOwnLevel,
  isCrowd,
  isResult,
  isServiceLevel,
  isWish,
  isWork,
  meansOf,
  nounWork,
} from './work.ts';

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
  /** Whether it says a level without a figure: how often one delivers, one measure above another, break-even. */
  readonly levelled: boolean;
  readonly activity: Activity | null;
  /** The first noun phrase: the subject, or the object of a leading verb. */
  readonly phrase: NounPhrase;
  readonly verb: LeadingVerb | null;
  /** Whether it says how far one reaches: "Couverture des 5 régions". */
  readonly reaching: boolean;
  /** Whether what is said of the subject is a change that others grant. */
  readonly granted: boolean;
}

/** Reads the head of a sentence: a verb, a verb behind "we have", or a noun with its predicate. */
export function headOf(parsed: Parsed, figures: readonly Figure[], from = 0): Head {
  const start = labelEnd(parsed, from);
  const verb = leadingVerb(parsed, start, figures);
  return verb ? fromVerb(parsed, start, verb, figures) : fromNoun(parsed, start, figures);
}

/** "Reporting takes minutes", "Buying from us is easy", "Planifier ne prend plus de temps": what is said of an activity is no work. */
function isSubject(parsed: Parsed, { at, form }: LeadingVerb): boolean {
  const { tokens, pack } = parsed;
  if (form !== (pack.headFirst ? 'infinitive' : 'gerund')) return false;
  for (let i = at + 1; i < tokens.length; i++) {
    const token = tokens[i]!;
    const breaks = token.kind === 'mark' || pack.words.relatives.has(token.folded) || pack.words.purpose.has(token.folded);
    if (breaks || pack.words.conjunctions.has(token.folded)) return false;
    // Many French nouns look like a verb; behind a negation, it is one.
    if (pack.headFirst) {
      if (/^n[e']$/.test(token.folded) && pack.lexicon.verb(tokens[i + 1])?.form === 'finite') return true;
    } else if (pack.words.be.has(token.folded) || (pack.lexicon.verb(token)?.form === 'finite' && !pack.lexicon.noun(token))) {
      return true;
    }
  }
  return false;
}

/** A verb and its object: work, a change, a level to reach, a wish. */
function fromVerb(parsed: Parsed, start: number, verb: LeadingVerb, figures: readonly Figure[]): Head {
  const { sense } = verb;
  const object = objectOf(parsed, verb.at, figures);
  const next = parsed.tokens[verb.at + 1]?.folded ?? '';
  const wished =
    (sense.class === 'light' && (isWish(parsed, object) || isGranted(parsed, object) || getsMany(parsed, verb.at, object))) ||
    (object.noun === null && parsed.pack.words.comparatives.has(next)) ||
    // "Mieux accompagner les patients"
    (parsed.pack.headFirst && isComparative(parsed, verb.at - 1, start));
  // "Offer X from 10 to 20 sales": an unknown thing with a level of its own is measured, not made.
  // "Close the fund at €40m" is so much money.
  const money = figures.some(({ from, quantity }) => from >= object.to && quantity.unit?.dimension.startsWith('currency'));
  const closes = sense.class === 'win' && money && !parsed.pack.headFirst;
  const open = closes || (sense.class === 'make' && object.noun === null) || sense.class === 'shape';
  const crowd =
    (sense.class === 'make' || (sense.class === 'light' && !parsed.pack.headFirst)) && object.counted && isCrowd(object, figures);
  const share = parsed.pack.headFirst && sense.class === 'win' && object.quantified;
  // "Win 4 of 10 pitches" is a rate.
  const rated =
    sense.class === 'win' && !parsed.pack.headFirst && figures.some(({ outOf, to }) => outOf !== undefined && to <= object.from);
  const moved =
    crowd ||
    rated ||
    share ||
    ((sense.class === 'make' || sense.class === 'shape') && reachesCrowd(parsed, object, figures)) ||
    (open && hasOwnLevel(parsed, object, figures));
  // "Livrer les colis en moins de 2 jours": how fast each one goes; a thing of one's own is made once.
  const swift = sense.class === 'make' && object.noun === null && parsed.pack.headFirst && isSwift(parsed, object, figures);
  const levelled = isCadence(parsed, verb.at, sense) || (!isOwn(sense) && isLevelled(parsed, start));
  // "Close all reports within 10 days": how fast each one goes.
  const answered =
    sense.class === 'win' && object.quantified && figures.some(({ quantity }) => quantity.unit?.dimension === 'time');
  // "Close 100% of the planned stories": the list is one's own.
  const own = object.noun?.class === 'artifact' || object.noun?.class === 'action';
  const settles = !parsed.pack.headFirst && sense.class === 'win' && own && object.quantified && !object.counted;
  const active =
    ((isWork(sense, object) ||
      settles ||
      reshapes(parsed, sense, object, figures) ||
      listsWork(parsed, sense, object, figures) ||
      putsInState(parsed, verb.at, object, figures)) &&
      !wished &&
      !isSubject(parsed, verb) &&
      !moved &&
      !letsReach(parsed, verb.at, sense, figures) &&
      !answered &&
      !swift &&
      !levelled &&
      !isServiceLevel(parsed, figures)) ||
    (sense.class === 'light' && object.to > object.from && !crowd && doneLater(parsed, object)) ||
    makesMore(parsed, sense, verb.at, object) ||
    (sense.class === 'level' && parsed.pack.assuring.has(parsed.tokens[verb.at]!.folded) && assured(parsed, verb.at, figures));
  const end = particleEnd(parsed, verb.at);
  const soft = sense.class === 'soft' || sense.class === 'shape';
  const by = !active && soft ? meansOf(parsed, object.to) : null;
  // "Improve the guide by collecting 20 examples": the number counts the means.
  const means =
    by &&
    figures.every(
      (figure) =>
        !isResult(figure) || figure.shy || (!parsed.pack.headFirst && figure.from > by.from && figure.quantity.unit === null),
    )
      ? by
      : null;
  const activity: Activity | null = active
    ? { from: verb.from, to: end, form: sense.class === 'light' && verb.form !== 'participle' ? 'state' : verb.form }
    : means;
  return {
    start,
    from: verb.at,
    direction: active ? null : holdsMeasure(parsed, verb.at, object) ? 'hold' : sense.direction,
    leans: sense.leans,
    moves: !active && (sense.class === 'change' || soft) && sense.direction !== 'hold',
    reaches: sense.class === 'level' || sense.class === 'light',
    wishes: soft,
    verbFirst: true,
    hasVerb: true,
    levelled,
    activity,
    phrase: object,
    verb,
    reaching: false,
    granted: false,
  };
}

/** "Proposer un bilan à plus de 20 000 foyers", "… à 90 % des demandeurs": so many people must take it. */
function reachesCrowd(parsed: Parsed, object: NounPhrase, figures: readonly Figure[]): boolean {
  const { tokens, pack } = parsed;
  return figures.some((figure) => {
    const share = pack.headFirst && figure.quantity.unit?.dimension === 'percent';
    const crowd = figure.quantity.unit === null && figure.quantity.value >= CROWD;
    if (figure.from <= object.from || figure.kind === 'all' || !(share || crowd)) return false;
    const people = nounPhrase(parsed, figure.to, figures);
    return people.noun?.class === 'people' && !pack.staff.has(tokens[people.head]?.folded ?? '');
  });
}

/** The longest time in which one thing after the other is done, in seconds: a week. */
const SWIFT = 604_800;

function isSwift({ tokens, pack }: Parsed, object: NounPhrase, figures: readonly Figure[]): boolean {
  return figures.some(({ from, quantity }) => {
    const short = quantity.unit?.dimension === 'time' && quantity.value * quantity.unit.scale <= SWIFT;
    const within = pack.before.allEndingAt(tokens, from).some(({ value }) => value === 'within');
    return short && within && from >= object.to;
  });
}

/** "Améliorer le portail : gestion des droits, export des listes": what is done to it is listed. */
function listsWork(parsed: Parsed, sense: VerbSense, object: NounPhrase, figures: readonly Figure[]): boolean {
  if (!parsed.pack.headFirst || (sense.class !== 'soft' && sense.class !== 'shape') || figures.some(isResult)) return false;
  if (object.noun?.class !== 'artifact' || parsed.tokens[object.to]?.text !== ':') return false;
  const first = nounPhrase(parsed, object.to + 1, figures).noun;
  return first?.class === 'artifact' || (first?.class === 'action' && first.verb !== 'win');
}

/** "Increase the number of workshops from 2 to 5": more of what one holds or writes is more work. */
function makesMore({ tokens, pack }: Parsed, sense: VerbSense, verb: number, object: NounPhrase): boolean {
  if (sense.class !== 'change' || sense.direction !== 'up' || !pack.outputs.has(tokens[object.head]?.folded ?? '')) return false;
  const counted = tokens.slice(verb + 1, object.from).some(({ folded }) => pack.words.partitives.has(folded));
  const next = tokens[object.to]?.folded ?? '';
  return (
    (counted || object.from <= verb + 2) && !pack.means.has(next) && pack.lexicon.verb(tokens[object.to])?.form !== 'participle'
  );
}

/** "Enable clinics to cut waiting by 20%", "Optimize returns to save 50% of the time": what others reach, or what it leads to. */
function letsReach({ tokens, pack }: Parsed, at: number, sense: VerbSense, figures: readonly Figure[]): boolean {
  if (!pack.enabling.has(tokens[at]!.folded) && (sense.class !== 'shape' || pack.headFirst)) return false;
  const to = tokens.findIndex(
    ({ folded }, i) => i > at + 1 && folded === 'to' && pack.lexicon.verb(tokens[i + 1])?.form === 'base',
  );
  const aim = to < 0 ? null : pack.lexicon.verb(tokens[to + 1]);
  return aim !== null && !isOwn(aim) && figures.some((figure) => figure.from > to && isResult(figure));
}

/** "Get 75 posts on the forum": others write them. */
function getsMany({ tokens, pack }: Parsed, at: number, object: NounPhrase): boolean {
  return pack.receiving.has(tokens[at]!.folded) && object.counted;
}

/** "Hold churn at 3%" */
function holdsMeasure({ tokens, pack }: Parsed, at: number, object: NounPhrase): boolean {
  const noun = object.noun?.class;
  return pack.holding.has(tokens[at]!.folded) && (noun === 'metric' || noun === 'quality');
}

function isOwn(sense: VerbSense): boolean {
  return sense.class === 'work' || sense.class === 'make';
}

/** "Avoir des offres acceptées par 5 ingénieurs": others grant it. */
function isGranted({ tokens, pack }: Parsed, object: NounPhrase): boolean {
  const verb = pack.headFirst ? pack.lexicon.verb(tokens[object.to]) : null;
  return verb?.form === 'participle' && verb.class === 'win';
}

function isComparative({ tokens, pack }: Parsed, at: number, start: number): boolean {
  return at >= start && pack.words.comparatives.has(tokens[at]!.folded);
}

/** "Passer à la facturation électronique", "Passer 100 % des serveurs sous Linux": from one thing to another, no level. */
function switches(parsed: Parsed, object: NounPhrase, figures: readonly Figure[]): boolean {
  const { tokens, pack } = parsed;
  const own = (phrase: NounPhrase) => phrase.noun?.class === 'artifact' || phrase.noun?.class === 'action';
  if (figures.some((figure) => isResult(figure) && figure.from >= object.to)) return false;
  if (object.to > object.from) return own(object) && object.quantified;
  return pack.before.startingAt(tokens, object.from)?.value === 'goal' && own(nounPhrase(parsed, object.from + 1, figures));
}

/** "Étendre le catalogue à 200 fiches": somebody must write them. */
function growsContent({ tokens, pack }: Parsed, object: NounPhrase, figures: readonly Figure[]): boolean {
  if (!pack.contents.has(tokens[object.head]?.folded ?? '')) return false;
  const levels = figures.filter(isResult);
  const behind = tokens[levels[levels.length - 1]?.to ?? 0];
  const noun = pack.lexicon.noun(behind)?.class;
  return levels.length > 0 && levels.every(({ quantity }) => quantity.unit === null) && noun !== 'people' && noun !== 'metric';
}

/** "Rendre le site conforme au référentiel": a thing of one's own that is put into a state. */
function putsInState({ tokens, pack }: Parsed, verb: number, object: NounPhrase, figures: readonly Figure[]): boolean {
  const made = pack.rendering.has(tokens[verb]!.folded) && object.noun?.class === 'artifact';
  return made && pack.states.startingAt(tokens, object.to) !== null && !figures.some(isResult);
}

/** "Shorten the checkout form": a change to a thing of one's own, without a level, is work on it. */
function reshapes(parsed: Parsed, sense: VerbSense, object: NounPhrase, figures: readonly Figure[]): boolean {
  if (sense.class === 'change' && sense.leans && switches(parsed, object, figures)) return true;
  if (sense.class === 'change' && sense.direction === 'up' && growsContent(parsed, object, figures)) return true;
  const shapes = sense.class === 'change' && (sense.direction === 'down' || sense.leans);
  return shapes && object.noun?.class === 'artifact' && !object.described && !figures.some(isResult);
}

/** "Get the policy approved", "Have the site live", "Have two volunteers reviewing the exercises". */
function doneLater(parsed: Parsed, object: NounPhrase): boolean {
  const doing = parsed.pack.lexicon.verb(parsed.tokens[object.to]);
  // "Get listed" is granted by others.
  if (parsed.pack.lexicon.verb(parsed.tokens[object.from])?.form === 'participle') return false;
  if (object.noun?.class === 'people' && doing?.form === 'gerund' && doing.class === 'work') return true;
  const predicate = predicateOf(parsed, object.to, object);
  return predicate !== null && predicate !== 'result';
}

/** "Ensure every endpoint is documented": what is made sure of is work. */
function assured(parsed: Parsed, verb: number, figures: readonly Figure[]): boolean {
  const { tokens, pack } = parsed;
  let at = verb + 1;
  while (pack.assuring.has(tokens[at]?.folded ?? '') || pack.words.pronouns.has(tokens[at]?.folded ?? '')) at++;
  const subject = nounPhrase(parsed, at, figures, true);
  // "Ensure that 60% of changes are recorded" is a rate.
  const rate = figures.some(
    ({ to, quantity: { unit, value } }) => to <= subject.from && to > at && unit?.dimension === 'percent' && value < 100,
  );
  const none = figures.some(({ kind, to }) => kind === 'zero' && to <= subject.from && to > at);
  if ((rate || none) && !pack.headFirst) return false;
  const predicate = isServiceLevel(parsed, figures) ? null : predicateOf(parsed, subject.to, subject, figures);
  return predicate !== null && predicate !== 'result';
}

/** A verb's particle belongs to the words one would quote: "Roll out", "Mettre en place". */
function particleEnd(parsed: Parsed, at: number): number {
  const { tokens, pack } = parsed;
  const phrase = pack.particles.startingAt(tokens, at + 1);
  return phrase ? phrase.to : at + 1;
}

/** A noun and what is said of it. */
function fromNoun(parsed: Parsed, start: number, figures: readonly Figure[]): Head {
  const { tokens, pack } = parsed;
  // "There is a shared calendar"
  const exists = pack.existing.startingAt(tokens, start);
  const phrase = nounPhrase(parsed, exists?.to ?? start, figures, true);
  const predicate = predicateOf(parsed, phrase.to, phrase, figures);
  const noun = phrase.noun;
  const direction = noun?.class === 'change' ? noun.direction : null;
  const levelled = isLevelled(parsed, start) && phrase.noun?.class !== 'artifact' && phrase.noun?.class !== 'action';
  const activity = levelled || predicate === 'result' ? null : (predicate ?? nounWork(parsed, phrase, figures));
  return {
    start,
    from: phrase.head,
    direction,
    leans: false,
    moves: noun?.class === 'change',
    reaches: pack.lexicon.verb(tokens[start])?.form === 'participle',
    wishes: noun?.class === 'quality' && !phrase.measured,
    verbFirst: false,
    hasVerb: pack.words.be.has(tokens[phrase.to]?.folded ?? '') || hasFinite(parsed, phrase.to),
    levelled,
    activity,
    phrase,
    verb: null,
    reaching:
      pack.reaching.has(tokens[phrase.head]?.folded ?? '') ||
      (pack.words.be.has(tokens[phrase.to]?.folded ?? '') && pack.adopted.has(tokens[phrase.to + 1]?.folded ?? '')),
    granted: predicate === 'result',
  };
}

/** Whether any verb follows. */
function hasFinite(parsed: Parsed, from: number): boolean {
  const { tokens, pack } = parsed;
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (pack.words.be.has(token.folded) || pack.words.have.has(token.lower) || pack.lexicon.verb(token) !== null) return true;
  }
  return false;
}
