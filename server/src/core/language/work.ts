import type { Figure, Parsed } from './figures.ts';
import type { NounSense, VerbSense } from './lexicon.ts';
import { isNounBehind, type NounPhrase, nounPhrase } from './noun-phrase.ts';
import type { ActivityForm } from './reading.ts';

/** The words that name work or a thing to make: tokens `[from, to)`. */
export interface Activity {
  readonly from: number;
  readonly to: number;
  readonly form: ActivityForm;
}

/** Marks that lead to a level. */
const LEADS = /^(?:[<>≤≥→]|<=|>=|->|=>)$/;

/** "Contracts turned around in 3 days": how fast each one goes. */
function isTurnedAround({ tokens, pack }: Parsed, at: number, figures: readonly Figure[]): boolean {
  if (pack.headFirst || !pack.participle.test(tokens[at]?.lower ?? '')) return false;
  return figures.some(
    ({ from, quantity: { unit } }) =>
      from > at &&
      unit?.dimension === 'time' &&
      unit.scale <= 86_400 &&
      pack.before.allEndingAt(tokens, from).some(({ value }) => value === 'within'),
  );
}

/** Whether a verb with this object is work of one's own rather than a change that others must grant. */
export function isWork(sense: VerbSense, object: NounPhrase): boolean {
  const noun = object.noun?.class ?? null;
  const own = noun === 'artifact' || noun === 'action';
  switch (sense.class) {
    case 'work':
      return true;
    case 'make':
      return (
        own ||
        (noun === 'quality' && object.counted) ||
        (noun === null && !object.measured && !object.quantified && object.to > object.from)
      );
    case 'win':
      return own && !object.counted;
    case 'light':
    case 'shape':
      return own;
    default:
      return false;
  }
}

/** "Restore from backup in under 30 minutes": how fast it goes each time, not that it is done. */
export function isServiceLevel({ tokens, pack }: Parsed, figures: readonly Figure[]): boolean {
  // "98% of parcels on time" is a rate; "three releases on time" are releases.
  const rated = (figure: Figure) =>
    isResult(figure) && (pack.headFirst || figure.quantity.unit !== null || figure.outOf !== undefined);
  if (figures.some(rated) && pack.punctual.first(tokens)) return true;
  return figures.some(({ from, quantity }) => {
    const short = quantity.unit?.dimension === 'time' && quantity.unit.scale <= 3600;
    return (
      short &&
      pack.before.allEndingAt(tokens, from).some(({ value }) => value === 'within' || value === 'below' || value === 'max')
    );
  });
}

/** "Improve docs by adding examples", "… en publiant des tutoriels": without a level, the means is all that is stated. */
export function meansOf({ tokens, pack }: Parsed, from: number): Activity | null {
  for (let at = from; at + 1 < tokens.length; at++) {
    const verb = pack.means.has(tokens[at]!.folded) ? pack.lexicon.verb(tokens[at + 1]) : null;
    if (verb?.form === 'gerund' && (verb.class === 'work' || verb.class === 'make'))
      return { from: at + 1, to: at + 2, form: 'gerund' };
  }
  return null;
}

/** A noun that is work or a thing to make: "Rédaction de la charte", "Weekly pipeline review", "12 fiches réflexes". */
export function nounWork(parsed: Parsed, phrase: NounPhrase, figures: readonly Figure[]): Activity | null {
  const { pack } = parsed;
  const noun = phrase.noun;
  // "2x demos"
  const twice = figures.some(({ kind, to, quantity }) => kind === 'multiple' && to === phrase.from && /^\d/.test(quantity.text));
  if (twice && pack.outputs.has(parsed.tokens[phrase.head]?.folded ?? ''))
    return { from: phrase.from, to: phrase.to, form: 'count' };
  if (phrase.described || phrase.measured || hasOwnLevel(parsed, phrase, figures)) return null;
  if (
    isClause(parsed, phrase.to) ||
    doesSomething(parsed, phrase.to) ||
    isFlawless(parsed, phrase, figures) ||
    isWish(parsed, phrase) ||
    joinsMetric(parsed, phrase)
  )
    return null;
  // "At least 500 items in total" is what there is.
  if (phrase.counted && pack.overall.first(parsed.tokens, phrase.to)) return null;
  // "Plant operating at 90% of its load", "Import running without errors"
  const runs = parsed.tokens.findIndex(({ folded }, i) => i > phrase.from && i <= phrase.to && pack.performing.has(folded));
  if (runs > 0 && /^(?:at|without)$/.test(parsed.tokens[runs + 1]?.folded ?? '')) return null;
  if (isTurnedAround(parsed, phrase.to, figures)) return null;
  if (isReduced(parsed, phrase.to) || isServiceLevel(parsed, figures)) return null;
  const thing: Activity = { from: phrase.from, to: phrase.to, form: 'deliverable' };
  if (!noun) return null;
  if (noun.dual && isThingHere(parsed, phrase, figures)) return phrase.counted ? { ...thing, form: 'count' } : thing;
  if (noun.class === 'quality' && noun.verb === 'shape' && shapesThing(parsed, phrase, figures))
    return { from: phrase.head, to: phrase.head + 1, form: 'nominal' };
  if (phrase.quantified && !(noun.class === 'action' && noun.verb === 'work' && isTimeSpent(phrase, figures))) return null;
  if (noun.class === 'action' && actionIsWork(parsed, noun, phrase, figures))
    return { from: phrase.head, to: phrase.head + 1, form: phrase.counted ? 'count' : 'nominal' };
  if (noun.class !== 'artifact' || (phrase.counted && isCrowd(phrase, figures))) return null;
  return { ...thing, form: phrase.counted || levels(figures, phrase) > 0 ? 'count' : 'deliverable' };
}

/** "Vue portefeuille", "10 sessions de formation": what is otherwise counted is a thing here. */
function isThingHere(parsed: Parsed, phrase: NounPhrase, figures: readonly Figure[]): boolean {
  const complement = ownComplement(parsed, phrase, figures);
  return complement || (!figures.some(isResult) && !/s$/.test(parsed.tokens[phrase.head]!.folded));
}

/** Whether "de …" behind the noun names a thing one makes or work. */
function ownComplement(parsed: Parsed, phrase: NounPhrase, figures: readonly Figure[]): boolean {
  if (!parsed.pack.words.of.has(parsed.tokens[phrase.to]?.folded ?? '')) return false;
  const noun = nounPhrase(parsed, phrase.to, figures).noun?.class;
  return noun === 'artifact' || noun === 'action';
}

/** "Développement d'une appli": the wish has a thing for its object. */
function shapesThing(parsed: Parsed, phrase: NounPhrase, figures: readonly Figure[]): boolean {
  return ownComplement(parsed, phrase, figures) && !phrase.quantified;
}

/** Nobody makes a thousand of a thing: "12 000 sessions par mois" are visits. */
export const CROWD = 1000;

export function isCrowd(phrase: NounPhrase, figures: readonly Figure[]): boolean {
  return figures.some(({ kind, to, quantity }) => kind !== 'frequency' && to <= phrase.from && quantity.value >= CROWD);
}

/** "40 heures de formation": time that is spent on work, not a share of something. */
function isTimeSpent(phrase: NounPhrase, figures: readonly Figure[]): boolean {
  const lead = figures.find((figure) => figure.to <= phrase.from);
  return lead?.quantity.unit?.dimension === 'time' && lead.to >= phrase.from - 1;
}

/** Whether a noun made of a verb is work with its complement: "Négociation du bail", not "Signature de 10 contrats". */
function actionIsWork(parsed: Parsed, noun: NounSense, phrase: NounPhrase, figures: readonly Figure[]): boolean {
  const { tokens, pack } = parsed;
  const joined =
    pack.words.conjunctions.has(tokens[phrase.to]?.folded ?? '') && pack.lexicon.noun(tokens[phrase.to + 1])?.class === 'action';
  const complement = pack.words.of.has(tokens[phrase.to + (joined ? 2 : 0)]?.folded ?? '');
  // "Achats par client : 3" and "Migrations per week from 2 to 5" are numbers.
  const levels = figures.filter((figure) => figure.from >= phrase.to && isResult(figure));
  if (!complement && (levels.length > 1 || levels.some((figure) => figure.quantity.unit !== null))) return false;
  // "25 signatures de conventions": so many that others grant.
  if (pack.headFirst && noun.verb === 'win' && phrase.counted) return false;
  if (noun.verb === 'work') return true;
  if (!complement) return noun.verb === 'make';
  const object = nounPhrase(parsed, phrase.to, figures);
  return isWork({ kind: 'verb', class: noun.verb ?? 'work', form: 'base', direction: null, leans: false }, object);
}

/** "Research and development cost": the first noun only describes what is measured. */
function joinsMetric(parsed: Parsed, phrase: NounPhrase): boolean {
  const { tokens, pack } = parsed;
  if (pack.headFirst || !pack.words.conjunctions.has(tokens[phrase.to]?.folded ?? '')) return false;
  return nounPhrase(parsed, phrase.to + 1).noun?.class === 'metric';
}

/** "Two audits without critical findings", "… with no findings": how they turn out, not that they are held. */
function isFlawless({ tokens, pack }: Parsed, phrase: NounPhrase, figures: readonly Figure[]): boolean {
  const zero = figures.some(
    ({ kind, from }) => kind === 'zero' && from === phrase.to + 1 && pack.words.prepositions.has(tokens[phrase.to]!.folded),
  );
  return phrase.counted && (zero || pack.lacking.has(tokens[phrase.to]?.folded ?? ''));
}

/** How many results stand behind a noun: "Depot visits: 12". */
function levels(figures: readonly Figure[], phrase: NounPhrase): number {
  return figures.filter((figure) => figure.from >= phrase.to && isResult(figure)).length;
}

/** Where a purpose or consequence starts ("to lift …", "so that …", "qui …"); −1 for none. "to 20 sales" is a goal. */
export function purposeAt({ tokens, pack }: Parsed, from: number): number {
  return tokens.findIndex((token, i) => {
    if (i < from || !pack.words.purpose.has(token.folded) || tokens[i + 1]?.kind !== 'word' || tokens[i - 1]?.text === '(')
      return false;
    // "calls to the shop" is no purpose.
    return !pack.words.prepositions.has(token.folded) || !pack.words.determiners.has(tokens[i + 1]!.folded);
  });
}

/** Whether the sentence gives the thing a level of its own (a rate, a threshold, from…to): then it is measured, not made. */
export function hasOwnLevel(parsed: Parsed, phrase: NounPhrase, figures: readonly Figure[]): boolean {
  const { tokens, pack } = parsed;
  const purpose = purposeAt(parsed, phrase.to);
  return figures.some((figure, k) => {
    if (figure.from < phrase.to || (purpose >= 0 && figure.from > purpose) || !isResult(figure)) return false;
    // "Ship the editor to 100% of users": how far it goes.
    const whom =
      tokens[figure.from - 1]?.folded === 'to' &&
      pack.words.of.has(tokens[figure.to]?.folded ?? '') &&
      levels(figures, phrase) === 1;
    if (!pack.headFirst && whom && nounPhrase(parsed, figure.to).noun?.class === 'people') return false;
    if (!pack.headFirst && isOfNextVerb(parsed, phrase.to, figure.from)) return false;
    if (isObjectsShare(parsed, phrase, figure) || isProgress(parsed, phrase, figure)) return false;
    const unit = figure.quantity.unit?.dimension ?? '';
    if (/^(?:percent|multiple|ratio|currency|points)/.test(unit)) return true;
    if (LEADS.test(tokens[figure.from - 1]?.text ?? '')) return true;
    // "Carnet de commandes à 9 mois"
    if (unit === 'time' && pack.lasting.has(tokens[phrase.head]?.folded ?? '')) return true;
    if (!pack.headFirst && pack.before.endingAt(tokens, figure.from)?.value === 'below') return true;
    // "Boutique en ligne : 300 commandes"
    if (tokens[figure.from - 1]?.text === ':' && countsResults(parsed, figure, figures)) return true;
    const goal = pack.before.allEndingAt(tokens, figure.from).some(({ value }) => value === 'goal');
    return goal && k > 0 && isResult(figures[k - 1] as Figure) && (figures[k - 1] as Figure).from >= phrase.to;
  });
}

/** "Ship a chat and cut calls by 30%": the number belongs to the second verb. */
function isOfNextVerb({ tokens, pack }: Parsed, from: number, to: number): boolean {
  return tokens.slice(from, to).some((token, i) => {
    const verb = token.folded === 'and' ? pack.lexicon.verb(tokens[from + i + 1]) : null;
    return verb?.class === 'change' && verb.form === 'base';
  });
}

/** "Tableau de bord avec exports (80 %)", "Formation des managers : 100 %": how much of it is done. */
function isProgress({ tokens, pack }: Parsed, phrase: NounPhrase, { from, to, quantity }: Figure): boolean {
  const own = phrase.noun?.class === 'artifact' || (phrase.noun?.class === 'action' && phrase.noun.verb === 'work');
  if (!pack.headFirst || !own || quantity.unit?.dimension !== 'percent') return false;
  const bracketed = tokens[from - 1]?.text === '(' && tokens[to]?.text === ')' && to === tokens.length - 1;
  return bracketed || (quantity.value === 100 && tokens[from - 1]?.text === ':' && to === tokens.length);
}

/** "Chiffrement de 100 % des postes": the share belongs to what is worked on. */
function isObjectsShare({ tokens, pack }: Parsed, phrase: NounPhrase, figure: Figure): boolean {
  if (!pack.headFirst || phrase.noun?.class !== 'action' || figure.from !== phrase.to + 1) return false;
  return pack.words.of.has(tokens[phrase.to]!.folded) && pack.words.of.has(tokens[figure.to]?.folded ?? '');
}

/** Whether a number counts what others do or are: "300 commandes", "12 clients". */
export function countsResults(parsed: Parsed, figure: Figure, figures: readonly Figure[]): boolean {
  const noun = nounPhrase(parsed, figure.from, figures).noun?.class;
  return noun === 'metric' || noun === 'people';
}

/** "Better documentation", "Des process plus simples": how a thing should be, not the thing. */
export function isWish({ tokens, pack }: Parsed, { from, to }: NounPhrase): boolean {
  // "Des parcours lisibles": a quality at the end of an indefinite phrase.
  const last = tokens[tokens.length - 1];
  if (pack.wishes?.articles.has(tokens[from - 1]?.folded ?? '') && pack.wishes.endings.test(last?.folded ?? '')) return true;
  const lead = tokens[from - 1];
  return tokens
    .slice(lead && pack.words.comparatives.has(lead.folded) ? from - 1 : from, to)
    .some((token) => pack.words.comparatives.has(token.folded) || pack.words.judging.has(token.folded));
}

/** "The release process gets less painful": a verb follows, so something is said of the thing. */
export function isClause(parsed: Parsed, at: number): boolean {
  const { tokens, pack } = parsed;
  const token = tokens[at];
  if (!token || pack.words.relatives.has(token.folded)) return false;
  const { pronouns, be, have } = pack.words;
  if (!pack.headFirst && pack.words.modals.has(token.folded)) return true;
  if (pronouns.has(token.folded) || be.has(token.folded) || have.has(token.lower)) return true;
  const form = pack.lexicon.verb(token)?.form;
  return (form === 'finite' && !isNounBehind(parsed, at)) || form === 'base';
}

/** "Three programmes successfully use the kit": the verb stands behind an adverb, with an object of its own. */
function doesSomething({ tokens, pack }: Parsed, at: number): boolean {
  if (pack.headFirst || !/ly$/.test(tokens[at]?.folded ?? '') || !pack.words.adverbs.has(tokens[at]!.folded)) return false;
  const form = pack.lexicon.verb(tokens[at + 1])?.form;
  const next = tokens[at + 2];
  const object = next?.kind === 'word' && !pack.words.prepositions.has(next.folded) && !pack.words.conjunctions.has(next.folded);
  return (form === 'finite' || form === 'base') && object;
}

/** "Emails sent by the shop are flagged": the sentence's own verb comes later, so the participle only describes. */
export function isReduced({ tokens, pack }: Parsed, at: number): boolean {
  if (pack.lexicon.verb(tokens[at])?.form !== 'participle') return false;
  // "Les contrats renégociés font gagner 300 k€"
  const next = tokens[at + 1];
  if (pack.headFirst && pack.lexicon.verb(next)?.form === 'finite' && !pack.lexicon.noun(next)) return true;
  if (!pack.words.prepositions.has(next?.folded ?? '')) return false;
  for (let i = at + 2; i < tokens.length; i++) {
    const word = tokens[i]!;
    if (word.kind === 'mark' || pack.words.purpose.has(word.folded) || pack.words.conjunctions.has(word.folded)) return false;
    if (pack.words.be.has(word.folded) || pack.words.have.has(word.lower) || pack.words.modals.has(word.folded)) return true;
    const before = tokens[i - 1]!.folded;
    if (pack.words.prepositions.has(before) || pack.words.determiners.has(before) || pack.lexicon.noun(word)) continue;
    const form = pack.lexicon.verb(word)?.form;
    if (!pack.headFirst && (form === 'finite' || form === 'base')) return true;
  }
  return false;
}

/** Whether a figure can be a result, unlike a date, a name or "weekly". */
export function isResult(figure: Figure): boolean {
  return figure.kind === 'quantity' || figure.kind === 'share' || figure.kind === 'zero' || figure.kind === 'multiple';
}
