import type { Figure, Parsed } from './figures.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { isNounBehind, nounPhrase, objectOf } from './noun-phrase.ts';
import type { Cue, LanguagePack } from './pack.ts';
import type { ActivityForm } from './reading.ts';
import type { Token } from './tokens.ts';
import { countsResults, isCrowd, isReduced, isServiceLevel, isWork } from './work.ts';

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
  // "100% of incidents have a written review"
  if (!pack.headFirst && measured && subject.quantified && words.have.has(tokens[from]?.lower ?? ''))
    return having(parsed, from, subject, figures);
  if (measured && (figures.some(isTarget) || subject.noun?.class === 'change')) return null;
  // "All critical bugs fixed" is how things are.
  if (measured && subject.quantified && !pack.headFirst) return null;
  let quoted = tokens
    .slice(0, from)
    .reduce((open, { text }) => (/^[«»“”]$/.test(text) ? text === '«' || text === '“' : open), false);
  let bracketed = false;
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (/^[«»“”]$/.test(token.text)) quoted = token.text === '«' || token.text === '“';
    // "Three meetings (regional or special) are planned"
    if (token.text === '(' && !pack.headFirst) bracketed = true;
    if (token.text === ')') bracketed = false;
    if (quoted || bracketed) continue;
    // "20 mairies ayant ouvert un guichet", "50 fermes avec au moins un puits creusé": each of them did it.
    if ((subject.counted || subject.quantified) && isOfEach(parsed, at, figures)) return 'result';
    if (words.purpose.has(token.folded) || /^[;.]$/.test(token.text)) return null;
    // "200 active shops, where active means …"
    if (
      !pack.headFirst &&
      at > from &&
      tokens[at - 1]!.text === ',' &&
      words.conjunctions.has(token.folded) &&
      /^(?:where|when)$/.test(token.folded)
    )
      return null;
    const taught = lessonAt(parsed, at, subject);
    if (taught) return taught;
    if (words.be.has(token.folded)) {
      const found = passive(parsed, at, subject, figures);
      return found;
    }
    if (words.have.has(token.lower)) return having(parsed, at, subject, figures);
    const state =
      subject.noun?.class === 'people' || subject.noun?.class === 'quality' || measured ? null : states.startingAt(tokens, at);
    // "Documentation 60% complete" counts its own progress.
    const progress = figures.find((figure) => figure.to === at);
    // "Set-up complete in 100% of shops" says where.
    const where =
      state &&
      words.prepositions.has(tokens[state.to]?.folded ?? '') &&
      figures.filter(isTarget).every((figure) => figure.from === state.to + 1);
    const shop = state !== null && isShop(parsed, state.to, figures);
    // "No finding open after 30 days"
    const none = figures.some(({ kind, to }) => kind === 'zero' && to <= subject.from && to >= subject.from - 1);
    if (
      state &&
      !shop &&
      !none &&
      (!figures.some(isTarget) || where || (progress && isShare([progress]) && figures.filter(isTarget).length === 1))
    )
      return { from: state.from, to: state.to, form: 'state' };
    const verb = lexicon.verb(token);
    // Behind a preposition or an article it is a noun: "des données", "chaque prise".
    const before = tokens[at - 1]?.folded ?? '';
    if (!verb || words.prepositions.has(before) || words.determiners.has(before)) continue;
    if (verb.form === 'participle' && (isReduced(parsed, at) || isSaidOfOther(parsed, subject, at))) continue;
    // "up 2M compared to December"
    if (pack.before.startingAt(tokens, at)?.value === 'baseline') continue;
    // "The support team identified 3 issues"
    const next = tokens[at + 1];
    const past =
      !pack.headFirst &&
      next !== undefined &&
      (next.kind === 'number' || words.determiners.has(next.folded) || pack.numbers.ones.has(next.folded));
    if (verb.form === 'participle' && past && actsItself(parsed, subject, figures)) return deedOf(parsed, at, subject, figures);
    // "Prospects qualifiés identifiés": the first only describes.
    if (verb.form === 'participle' && pack.headFirst && lexicon.verb(tokens[at + 1])?.form === 'participle') continue;
    if (verb.form === 'participle' && isPredicate(parsed, at)) {
      // "35 000 pages générées et déployées"
      const joined = pack.headFirst && words.conjunctions.has(tokens[at + 1]?.folded ?? '');
      const second = joined && lexicon.verb(tokens[at + 2])?.form === 'participle' ? at + 2 : at;
      const did = (place: number) => didWork(parsed, place, place, subject, figures, 'participle');
      return did(at) ?? did(second) ?? 'result';
    }
    // "Stakeholders feel informed", "customers renew": the subject's own verb comes first.
    const own = (verb.form === 'finite' || verb.form === 'base') && (!lexicon.noun(token) || isVerbBehind(parsed, at));
    if (own && (!pack.headFirst || at <= from + 3 || (verb.form === 'finite' && !lexicon.noun(token))))
      return verb.class === 'light' && pack.headFirst
        ? having(parsed, at, subject, figures)
        : deedOf(parsed, at, subject, figures);
  }
  return null;
}

/** Whether what follows tells of each thing that is counted: what it has done, or what it comes with. */
function isOfEach({ tokens, pack }: Parsed, at: number, figures: readonly Figure[]): boolean {
  const word = tokens[at]!.folded;
  if (pack.words.having.has(word)) return pack.lexicon.verb(tokens[at + 1])?.form === 'participle';
  return pack.words.alongside.has(word) && figures.some(({ from }) => from > at && from <= at + 3);
}

/** "Utilisation par les postes ciblés": a participle in the plural is not said of what is one. */
function isSaidOfOther({ tokens, pack }: Parsed, { noun, head, counted, quantified }: NounPhrase, at: number): boolean {
  const own = noun === null || noun.class === 'artifact' || noun.class === 'action';
  if (own || counted || quantified || !pack.plurals) return false;
  return !pack.plurals.nouns.test(tokens[head]?.folded ?? '') && pack.plurals.participles.test(tokens[at]!.lower);
}

/** How many tokens behind a verb a number such as "1:1" may reach. */
const LONGEST_NUMBER = 5;

/** "80 volunteers receive first-aid training", "leaders take part in the course": they are taught, whoever counts them. */
function lessonAt(parsed: Parsed, at: number, subject: NounPhrase): Found | null {
  const { tokens, pack } = parsed;
  const given = pack.receiving.has(tokens[at]!.folded);
  const taken = pack.taking.startingAt(tokens, at);
  if ((!given && !taken) || (taken && pack.outsiders.has(tokens[subject.to - 1]?.folded ?? ''))) return null;
  let start = given ? at + 1 : taken!.to;
  // "get 1:1 coaching"
  while (start < at + LONGEST_NUMBER && tokens[start] && tokens[start]!.kind !== 'word') start++;
  const object = nounPhrase(parsed, start);
  const lesson = tokens.slice(object.from, object.to).some(({ folded }) => pack.lessons.has(folded));
  const event = given || object.noun?.class === 'artifact' || object.noun?.class === 'action' || object.noun === null;
  return lesson && event ? { from: at, to: object.to, form: 'state' } : null;
}

/** Whether the subject is one's own people: "our team", "each engineer". */
function actsItself(parsed: Parsed, subject: NounPhrase, figures: readonly Figure[]): boolean {
  const { tokens, pack } = parsed;
  const outside = tokens.slice(subject.from, subject.to).some((token) => pack.outside.has(token.folded));
  const each = figures.some(({ kind, to }) => kind === 'all' && to === subject.from);
  return !outside && (isNamedIn(parsed, subject, pack.groups) || (each && isNamedIn(parsed, subject, pack.staff)));
}

/** Whether the head of the subject is among the words: the last one in English, any in French ("l'équipe support"). */
function isNamedIn({ tokens, pack }: Parsed, { from, to }: NounPhrase, words: ReadonlySet<string>): boolean {
  return tokens.slice(pack.headFirst ? from : to - 1, to).some(({ folded }) => words.has(folded));
}

/** "The support team writes 12 macros", "Docs describe 3 set-ups": work of one's own, or what a thing of one's own is made to do. */
function deedOf(parsed: Parsed, at: number, subject: NounPhrase, figures: readonly Figure[]): Found | null {
  const { tokens, pack } = parsed;
  const verb = pack.lexicon.verb(tokens[at])!;
  // "Le guide nous recommande", "Nos équipes travaillent mieux"
  const around = [tokens[at - 1], tokens[at + 1]].map((token) => token?.folded ?? '');
  if (pack.words.pronouns.has(around[0]!) || pack.words.comparatives.has(around[1]!)) return null;
  const does = verb.class === 'work' || verb.class === 'make' || (verb.class === 'light' && !pack.headFirst);
  if (!does) return null;
  const group = actsItself(parsed, subject, figures);
  const every =
    subject.quantified && !pack.headFirst && figures.every((figure) => !isTarget(figure) || figure.quantity.value === 100);
  const thing = subject.noun?.class === 'artifact' && (every || (!subject.quantified && !figures.some(isTarget)));
  if (pack.selfDone.has(tokens[at]!.folded) && !isNamedIn(parsed, subject, pack.groups)) return null;
  if ((!group && !thing) || isServiceLevel(parsed, figures) || !isWork(verb, objectOf(parsed, at, figures))) return null;
  return { from: at, to: pack.particles.startingAt(tokens, at + 1)?.to ?? at + 1, form: group ? 'imperative' : 'state' };
}

/** "L'équipe livre trois modules": a noun elsewhere, a verb in front of its object. */
function isVerbBehind(parsed: Parsed, at: number): boolean {
  // "All programmes document a list of hazards"
  const { tokens, pack } = parsed;
  if (!pack.headFirst)
    return pack.ambiguousVerbs.has(tokens[at]!.folded) && /^(?:a|an|the|their)$/.test(tokens[at + 1]?.folded ?? '');
  return !isNounBehind(parsed, at);
}

/** "Boutique en ligne : 300 commandes": the state only describes what the orders come from. */
function isShop(parsed: Parsed, at: number, figures: readonly Figure[]): boolean {
  const figure = figures.find(({ from }) => from === at + 1);
  return parsed.tokens[at]?.text === ':' && figure !== undefined && countsResults(parsed, figure, figures);
}

function isTarget({ kind, quantity }: Figure): boolean {
  return kind === 'share' || kind === 'multiple' || (kind === 'quantity' && quantity.unit !== null);
}

/** "is published", "are now refactored", "a été validée"; a state: "is live". */
function passive(parsed: Parsed, be: number, subject: NounPhrase, figures: readonly Figure[]): Found | null {
  const { tokens, pack } = parsed;
  let at = be + 1;
  if (tokens.slice(at, at + 3).some((token) => pack.words.negations.has(token.folded))) return null;
  while (at < tokens.length && (pack.words.adverbs.has(tokens[at]!.folded) || pack.words.be.has(tokens[at]!.folded))) at++;
  // "Les courriers sont mieux rédigés" is a wish.
  if (pack.headFirst && tokens.slice(be + 1, at).some(({ folded }) => pack.words.comparatives.has(folded))) return null;
  const state = pack.states.startingAt(tokens, at);
  if (state && subject.noun?.class !== 'people' && !figures.some(isTarget)) return { from: be, to: state.to, form: 'state' };
  // "is version controlled", "are peer reviewed"
  const inner = pack.lexicon.verb(tokens[at + 1]);
  const compound =
    !pack.headFirst &&
    tokens[at]?.kind === 'word' &&
    (inner?.form === 'participle' || isUnknownParticiple(parsed, at + 1)) &&
    isNounBefore(parsed, at);
  if (compound) at++;
  const verb = pack.lexicon.verb(tokens[at]);
  const thing = subject.noun?.class === 'artifact' || (compound && subject.noun === null);
  if (!verb && isUnknownParticiple(parsed, at) && thing && !figures.some(isTarget)) {
    return { from: be, to: at + 1, form: 'passive' };
  }
  if (verb?.form !== 'participle') return null;
  const found = didWork(parsed, be, at, subject, figures, 'passive');
  // "is stopped or deleted"
  const joined =
    pack.words.conjunctions.has(tokens[at + 1]?.folded ?? '') && pack.lexicon.verb(tokens[at + 2])?.form === 'participle';
  return found ?? (joined ? didWork(parsed, be, at + 2, subject, figures, 'passive') : null);
}

/** Whether a word in front of a participle is a plain noun: no verb, article or preposition. */
function isNounBefore({ tokens, pack }: Parsed, at: number): boolean {
  const { words, lexicon } = pack;
  const word = tokens[at]!;
  const small = words.prepositions.has(word.folded) || words.determiners.has(word.folded) || words.conjunctions.has(word.folded);
  return !small && lexicon.verb(word)?.form !== 'participle';
}

/** A verb that no table has, by its ending: "are watermarked", "sont badgées". */
function isUnknownParticiple({ tokens, pack }: Parsed, at: number): boolean {
  const word = tokens[at];
  return word?.kind === 'word' && pack.lexicon.noun(word) === null && pack.participle.test(word.lower);
}

/** "Roles have a structured interview plan", "have been migrated", "ont été formés". */
function having(parsed: Parsed, have: number, subject: NounPhrase, figures: readonly Figure[]): Found | null {
  const { tokens, pack } = parsed;
  let at = have + 1;
  while (at < tokens.length && (pack.words.adverbs.has(tokens[at]!.folded) || pack.words.be.has(tokens[at]!.folded))) at++;
  const verb = pack.lexicon.verb(tokens[at]);
  if (verb?.form === 'participle') {
    // "80 % des locataires ont rempli leur carnet", unlike "ont été formés"
    const acts = at === have + 1 || !tokens.slice(have + 1, at).some((token) => pack.words.be.has(token.folded));
    const others = subject.noun?.class === 'people' || subject.quantified || subject.counted;
    if (pack.headFirst && acts && others && !actsItself(parsed, subject, figures)) return null;
    return verb.class === 'work' ? { from: have, to: at + 1, form: 'passive' } : null;
  }
  const object = nounPhrase(parsed, at, figures);
  // "60% of customers have a saved list": they decide.
  if (isShare(figures) && pack.outsiders.has(tokens[subject.to - 1]?.folded ?? '')) return null;
  // "Each service has an owner"
  const owned =
    !pack.headFirst &&
    subject.noun?.class !== 'people' &&
    object.noun?.class === 'people' &&
    pack.cadence.has(tokens[at]?.folded ?? tokens[have + 1]?.folded ?? '');
  // "All teams have a named RACI": one's own units, all of which have one.
  const units = isNamedIn(parsed, subject, pack.groups) || (subject.noun === null && subject.to > subject.from);
  const all = subject.quantified && units && object.noun === null && object.to > object.from;
  const each = !pack.headFirst && all && pack.cadence.has(tokens[have + 1]?.folded ?? '');
  // "80% of repositories have branch protection enabled"
  const enabled = pack.lexicon.verb(tokens[object.to]);
  const own = subject.noun?.class === 'artifact' && enabled?.form === 'participle' && object.to > object.from;
  if (!pack.headFirst && own && (enabled.class === 'work' || enabled.class === 'make'))
    return { from: have, to: object.to + 1, form: 'state' };
  return object.noun?.class === 'artifact' || object.noun?.class === 'action' || owned || each
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
    words.prepositions.has(next.folded) ||
    words.conjunctions.has(next.folded) ||
    words.partitives.has(next.folded) ||
    words.adverbs.has(next.folded) ||
    pack.headFirst
  );
}

/** Whether a bound leads the subject: "moins de 5 % de code dupliqué". */
function isBounded({ tokens, pack }: Parsed, subject: NounPhrase, figures: readonly Figure[]): boolean {
  const lead = figures.find((figure) => figure.to <= subject.from && figure.to >= subject.from - 2);
  const bound = (value: Cue) => value === 'below' || value === 'max';
  return lead !== undefined && pack.before.allEndingAt(tokens, lead.from).some(({ value }) => bound(value));
}

/** "80 % des courriers compris", "… remplis par les locataires": what others make of each thing. */
function isTheirs(parsed: Parsed, at: number, figures: readonly Figure[]): boolean {
  const { tokens, pack } = parsed;
  if (pack.perceived.has(tokens[at]!.folded)) return true;
  return pack.words.each.has(tokens[at + 1]?.folded ?? '') && isByOthers(parsed, at + 2, figures);
}

/** Whether so many others did it, or granted it together with us. */
function isWithMany(parsed: Parsed, at: number, granted: boolean, figures: readonly Figure[]): boolean {
  const { tokens, pack } = parsed;
  if (!pack.headFirst || pack.examined.has(tokens[at]!.folded)) return false;
  const joint = tokens[at + 1]?.folded ?? '';
  const many = figures.some(({ from, kind }) => kind === 'quantity' && from >= at + 2 && from <= at + 4);
  return (
    many && ((pack.words.each.has(joint) && isByOthers(parsed, at + 2, figures)) || (granted && pack.words.alongside.has(joint)))
  );
}

/** Whether others are named there, none of one's own people among them. */
function isByOthers(parsed: Parsed, at: number, figures: readonly Figure[]): boolean {
  const doers = nounPhrase(parsed, at, figures);
  const { groups, staff } = parsed.pack;
  // "par 25 éditeurs": what is counted and ends like this are people.
  const many = doers.counted && (parsed.pack.agents?.test(parsed.tokens[doers.head]?.folded ?? '') ?? false);
  return (many || doers.noun?.class === 'people') && !isNamedIn(parsed, doers, groups) && !isNamedIn(parsed, doers, staff);
}

/** Whether a share of others did it: "complété par 70 % des inscrits". */
function doneByShare({ tokens, pack }: Parsed, at: number, figures: readonly Figure[]): boolean {
  if (!pack.words.each.has(tokens[at + 1]?.folded ?? '')) return false;
  return figures.some((figure) => isTarget(figure) && figure.from >= at + 2 && figure.from <= at + 4);
}

/** Whether others did it by themselves; agreeing endings taken off. */
function selfDone({ selfDone, headFirst }: LanguagePack, { folded }: Token): boolean {
  const forms = headFirst ? [folded, folded.replace(/s$/, ''), folded.replace(/es?$/, '')] : [folded];
  return forms.some((form) => selfDone.has(form));
}

/** "90% of applications are decided within eight weeks" */
function isShare(figures: readonly Figure[]): boolean {
  return figures.some(
    ({ kind, quantity }) => kind === 'share' || (kind === 'quantity' && quantity.unit?.dimension === 'percent'),
  );
}

/** "by their reported resolution time", "within the agreed deadline" */
function isByItsTime({ tokens }: Parsed, at: number): boolean {
  if (
    !/^(?:by|within|before)$/.test(tokens[at + 1]?.folded ?? '') ||
    !/^(?:the|their|its|our)$/.test(tokens[at + 2]?.folded ?? '')
  )
    return false;
  return tokens
    .slice(at + 3, at + 7)
    .some(({ folded }) => /^(?:time|times|date|dates|deadline|deadlines|sla|slas|target|targets)$/.test(folded));
}

/** "coached for at least 60 minutes each": how long it took, not how fast it is. */
function isDuration({ tokens, pack }: Parsed, at: number, figure: Figure): boolean {
  return !pack.headFirst && tokens[at + 1]?.folded === 'for' && figure.from <= at + 5;
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
        !isDuration(parsed, at, figure) &&
        figure.quantity.unit?.dimension === 'time' &&
        (figure.quantity.unit.scale <= 86_400 || isShare(figures)),
    )
  )
    return null;
  // "Repairs done right first time: 91%" is a rate.
  const rated = figures.some((figure) => figure.from > at && isTarget(figure) && tokens[figure.from - 1]?.text === ':');
  if (rated) return null;
  // "95% of repairs are delivered by their reported time"
  if (!pack.headFirst && isShare(figures) && isByItsTime(parsed, at)) return null;
  const made = !pack.headFirst && subject.counted && !isShare(figures) && (noun === 'artifact' || noun === 'action');
  if (pack.punctual.first(tokens, at + 1) && figures.length > 0 && !made) return null;
  // "Une culture partagée": an article that makes it a wish.
  if (pack.headFirst && pack.words.comparatives.has(tokens[at - 1]?.folded ?? '')) return null;
  if (noun === 'quality' && form === 'participle' && pack.wishes?.articles.has(tokens[subject.from - 1]?.folded ?? ''))
    return null;
  // "cited by 10 papers", "approved by 60% of the members": they did it; "reviewed by two experts" still is a review.
  const agents =
    !pack.headFirst &&
    pack.means.has(tokens[at + 1]?.folded ?? '') &&
    figures.some((figure) => figure.from > at + 1 && figure.from <= at + 4 && figure.kind !== 'date');
  if (agents && (isShare(figures) || !pack.examined.has(tokens[at]!.folded))) return null;
  // "80 % des dossiers remplis par les locataires"
  const theirs = pack.headFirst && (subject.quantified || subject.counted) && !pack.examined.has(tokens[at]!.folded);
  if (theirs && isTheirs(parsed, at, figures)) return null;
  // "API intégrée par 25 éditeurs", "Convention signée avec 2 ministères"
  if (isWithMany(parsed, at, verb.class === 'win', figures)) return null;
  // "80% of forms are completed without help", "20 patches merged from newcomers"
  const next = tokens[at + 1]?.folded ?? '';
  if (!pack.headFirst && isShare(figures) && (pack.lacking.has(next) || next === 'online')) return null;
  if (next === 'from' && subject.counted && nounPhrase(parsed, at + 2).noun?.class === 'people') return null;
  // "10 tutorials written by community members"
  const by = !pack.headFirst && subject.counted && pack.means.has(next) ? nounPhrase(parsed, at + 2) : null;
  const outside =
    by !== null && (pack.outsiders.has(tokens[by.to - 1]?.folded ?? '') || pack.outside.has(tokens[by.from]?.folded ?? ''));
  if (outside && !pack.examined.has(tokens[at]!.folded)) return null;
  // "0 voie de contournement ouverte": none is a state of the world.
  if (figures.some((figure) => figure.quantity.value === 0 && figure.from <= subject.from && figure.to >= subject.from - 1))
    return null;
  // "Moins de 2 % de factures contestées", "complété par 70 % des inscrits"
  if (pack.headFirst && (isBounded(parsed, subject, figures) || doneByShare(parsed, at, figures))) return null;
  // "Signatures" are what others grant.
  const own = noun === 'artifact' || (noun === 'action' && subject.noun?.verb !== 'win') || subject.noun?.verb === 'shape';
  // "75% of customers migrated", "50 demandes publiées": they did it.
  const filed = pack.filed.has(tokens[subject.head]?.folded.replace(/s$/, '') ?? '');
  const others = noun === 'people' || (pack.headFirst && (noun === 'metric' || filed));
  if (pack.headFirst && (noun === 'metric' || selfDone(pack, tokens[at]!)) && isCrowd(subject, figures)) return null;
  if (others && form === 'participle' && (subject.quantified || subject.counted) && selfDone(pack, tokens[at]!)) return null;
  const done =
    verb.class === 'work' ||
    (verb.class === 'light' && pack.headFirst && own) ||
    ((verb.class === 'soft' || verb.class === 'shape') && pack.headFirst && noun === 'artifact' && !figures.some(isTarget)) ||
    (verb.class === 'make' && (own || ((noun === null || (pack.headFirst && noun === 'quality')) && !figures.some(isTarget)))) ||
    (verb.class === 'win' &&
      own &&
      !subject.quantified &&
      !subject.counted &&
      !(pack.headFirst && figures.some(isTarget)) &&
      !pack.means.has(tokens[at + 1]?.folded ?? ''));
  if (!done) return null;
  const end = pack.particles.startingAt(tokens, at + 1)?.to ?? at + 1;
  return { from, to: end, form };
}
