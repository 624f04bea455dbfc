import { bringsOutcome } from './brings-outcome.ts';
import { directionOf } from './direction.ts';
import { isFigurative } from './figurative.ts';
import { type Figure, figuresOf, type Parsed } from './figures.ts';
import { type Head, headOf } from './head.ts';
import { bandOf, changeOf, targetOf } from './levels.ts';
import type { VerbSense } from './lexicon.ts';
import { deadlinesIn } from './measure/deadlines.ts';
import { measureOf } from './measure/measure.ts';
import type { LanguagePack } from './pack.ts';
import { placeholderOf } from './placeholder.ts';
import { presumedWork } from './presumed.ts';
import type { Mention, SentenceReading, Words } from './reading.ts';
import { type Placed, placeFigures } from './roles.ts';
import { tokenize } from './tokens.ts';
import { wordingOf } from './wording/wording.ts';
import { purposeAt } from './work.ts';

/** Reads one sentence step by step: tokens → figures → head → roles → what they amount to. */
export function readWith(pack: LanguagePack, text: string): SentenceReading {
  const parsed: Parsed = { text, tokens: tokenize(text), pack };
  const figures: readonly Figure[] = figuresOf(parsed);
  const head = headOf(parsed, figures);
  const placed = placeFigures(parsed, figures, head);
  const kept = placed.filter((figure) => !Number.isNaN(figure.quantity.value) && !(figure.shy && figure.role === 'name'));
  const mentions = kept.map((figure) => mentionOf(parsed, figure));
  const mention = (figure: Placed | null) => (figure ? (mentions[kept.indexOf(figure)] ?? null) : null);
  const gap = placeholderOf(parsed);
  const baseline = kept.find((figure) => figure.role === 'baseline') ?? null;
  const target = targetOf(kept, head.direction);
  const direction = directionOf(parsed, head, mention(baseline), mention(target));
  const change = changeOf(kept, direction?.direction ?? null);
  const band = bandOf(kept, direction?.direction ?? null);
  const measure = measureOf(parsed, kept, change?.sign ?? 0);
  const graded = placed.some(({ kind }) => kind === 'grade');
  const stated =
    gap === null &&
    (graded || measure.offScale !== null || head.levelled || kept.some((figure) => isLevel(parsed, figure, head)));
  const activity = head.activity ?? (stated || gap ? null : presumedWork(parsed, head));
  // "Guides imprimés pour quatre quartiers": what is taken for work counts where it goes.
  const counts =
    activity !== null &&
    gap === null &&
    kept.some((figure) => figure.kind !== 'frequency' && isLevel(parsed, figure, { ...head, activity }));
  const measurable = stated || counts;
  return {
    language: pack.language,
    mentions,
    direction: direction?.direction ?? null,
    directionWords: direction ? words(parsed, direction.from, direction.to) : null,
    baseline: mention(baseline),
    target: mention(target),
    change: change && { mention: mention(change.figure) as Mention, sign: change.sign },
    band: band && { ...band.band, range: rangeOf(parsed, band.from, band.to) },
    measurable,
    activity: activity && {
      ...words(parsed, activity.from, activity.to),
      form: activity.form,
      withOutcome:
        statesOutcome(parsed, kept, activity.to) ||
        bringsOutcome(parsed, kept, activity.to) ||
        goesOnToOutcome(parsed, figures, kept, activity.to),
      figurative: isFigurative(parsed, activity),
      presumed: head.activity === null,
    },
    placeholder: gap && words(parsed, gap.from, gap.to),
    joints: jointsOf(parsed),
    ambiguous: mentions.filter((_, i) => kept[i]?.ambiguous),
    wording: wordingOf({ ...parsed, head, figures: kept, direction }),
    measure,
    deadlines: deadlinesIn(parsed),
  };
}

/** Whether one could say "reached" by this figure; work that is rolled out to so many places, or done every so often, counts. */
function isLevel(parsed: Parsed, figure: Placed, head: Head): boolean {
  if (figure.role === 'scope' && head.reaching) return true;
  if (figure.role === 'scope')
    return head.activity !== null && figure.kind !== 'adjective' && (figure.kind !== 'frequency' || isCadence(parsed, figure));
  return figure.role !== 'date' && figure.role !== 'name' && figure.role !== 'baseline';
}

/** "every week", "twice a year"; not "weekly", nor "by the 15th of each month". */
function isCadence({ tokens, pack }: Parsed, { from, to }: Placed): boolean {
  return to > from + 1 && !pack.words.prepositions.has(tokens[from - 1]?.folded ?? '');
}

/** "… so that deploys go from weekly to daily": the work is said together with the result it is for. */
function statesOutcome(parsed: Parsed, figures: readonly Placed[], from: number): boolean {
  const { tokens, pack } = parsed;
  const purpose = purposeAt(parsed, from);
  if (purpose < 0) return false;
  const relative = pack.words.relatives.has(tokens[purpose]!.folded);
  return figures.some(({ role, from: at, quantity }) => {
    const verbs = tokens.slice(purpose, at).flatMap((token) => pack.lexicon.verb(token) ?? []);
    if (at < purpose || !(relative || verbs.length > 0)) return false;
    // "Set up a lake to unify at least 3 sources": the number belongs to the work.
    const own = verbs.at(-1)?.class === 'work' && !pack.headFirst && !relative;
    if (own && role === 'threshold' && quantity.unit === null) return false;
    // "… to reach 95% on first response"
    if (role === 'target' && quantity.unit !== null && verbs.some(reaches)) return true;
    return (
      role === 'change' ||
      role === 'baseline' ||
      role === 'threshold' ||
      (relative && role === 'target' && quantity.unit !== null)
    );
  });
}

/** Words and marks behind which another result may begin; a comma only where a space follows it. */
function jointsOf({ tokens, pack }: Parsed): readonly number[] {
  const joints = tokens.filter(({ kind, text, folded }, i) =>
    kind === 'mark' ? text === ';' || (/^[,&+]$/.test(text) && tokens[i + 1]?.spaced === true) : pack.joints.has(folded),
  );
  return joints.map((token) => token.start);
}

/** reach, achieve, raise: what follows is where the result is to be. */
function reaches({ class: kind, direction }: VerbSense): boolean {
  return (kind === 'level' || kind === 'change') && direction !== null;
}

/** "Launch the series. Keep unsubscribes below 1%.": a later sentence of the same key result states the result. */
function goesOnToOutcome(parsed: Parsed, figures: readonly Figure[], kept: readonly Placed[], from: number): boolean {
  for (const start of sentenceStarts(parsed, from)) {
    const own = kept.filter((figure) => figure.from >= start && figure.role !== 'scope');
    if (own.length === 0) continue;
    const rest = figures.filter((figure) => figure.from >= start);
    const head = headOf(parsed, rest, start);
    if (head.activity === null && own.some((figure) => isLevel(parsed, figure, head))) return true;
  }
  return false;
}

/** A key result of more sentences than these is a page; its end adds nothing. */
const MOST_SENTENCES = 4;

/** Where further sentences begin, behind token `from`. */
function sentenceStarts({ tokens }: Parsed, from: number): readonly number[] {
  const starts: number[] = [];
  for (let at = from; at + 1 < tokens.length && starts.length < MOST_SENTENCES; at++) {
    const next = tokens[at + 1]!;
    const ends = tokens[at]!.text === '.' && !tokens[at]!.spaced && next.spaced && (tokens[at - 1]?.text.length ?? 0) > 3;
    if (ends && (next.kind === 'number' || next.text !== next.lower)) starts.push(at + 1);
  }
  return starts;
}

function mentionOf(parsed: Parsed, { role, quantity, from, to }: Placed): Mention {
  return { role, quantity, range: rangeOf(parsed, from, to) };
}

function rangeOf({ tokens }: Parsed, from: number, to: number): readonly [number, number] {
  return [tokens[from]!.start, tokens[to - 1]!.end];
}

function words(parsed: Parsed, from: number, to: number): Words {
  const range = rangeOf(parsed, from, Math.max(to, from + 1));
  return { text: parsed.text.slice(range[0], range[1]), range };
}
