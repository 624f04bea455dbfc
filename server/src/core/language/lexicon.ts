import type { Token } from './tokens.ts';

/**
 * What a verb does to a sentence.
 * `work`: a task whatever its object (draft, migrate) · `make`: a task unless its object is a number or people (deliver, create) ·
 * `win`: an outcome that others must grant, unless its object is a thing of one's own (close, hire) ·
 * `light`: says little without its object (have, do, tenir) ·
 * `change`: moves a number (reduce) · `level`: reaches or holds one (reach, keep) · `soft`: a wish (improve, foster) ·
 * `shape`: a wish, unless its object is a thing one makes (développer une appli).
 */
export type VerbClass = 'work' | 'make' | 'win' | 'change' | 'level' | 'light' | 'soft' | 'shape';

/** `base`: imperative or infinitive · `finite`: any other conjugated form. */
export type VerbForm = 'base' | 'gerund' | 'participle' | 'finite';

/**
 * What a noun names. `metric`: something measured (rate, revenue, incidents) · `people`: others and what they grant (customers, deals) ·
 * `artifact`: a thing that a team makes or holds (report, dashboard, workshop) · `action`: work as a noun (migration, rédaction) ·
 * `change`: hausse, reduction · `quality`: satisfaction, culture.
 */
export type NounClass = 'metric' | 'people' | 'artifact' | 'action' | 'change' | 'quality';

export type Direction = 'up' | 'down' | 'hold';

export interface VerbSense {
  readonly kind: 'verb';
  readonly class: VerbClass;
  readonly form: VerbForm;
  readonly direction: Direction | null;
  /** The direction is only a tendency ("ramener"): the numbers may say otherwise. */
  readonly leans: boolean;
}

export interface NounSense {
  readonly kind: 'noun';
  readonly class: NounClass;
  /** The class of the verb an action comes from. */
  readonly verb: VerbClass | null;
  readonly direction: Direction | null;
  /** Whether a metric names a thing where nothing is counted: "Vue portefeuille" against "10 000 vues". */
  readonly dual?: boolean;
}

/** How a language makes words out of others, so that the tables need not list them all. */
export interface Morphology {
  /** Which part of a hyphenated word carries the sense: the last in English, the first in French. */
  readonly headOf: 'first' | 'last';
  /** Prefixes that leave a verb's sense alone: re-write, réenregistrer. */
  readonly prefixes: readonly string[];
  /** The verbs a noun may be made of: negotiation → negotiate. */
  readonly verbsOf: (noun: string) => readonly string[];
  /** Endings of things that people make: -book, -board, -kit, -ateur. */
  readonly artifacts: RegExp;
  /** Endings of work, whatever verb it comes from: -isation. */
  readonly actions?: RegExp;
  /** Endings of qualities (-ité, -ance). A language that has them takes other unknown nouns for things. */
  readonly qualities?: RegExp;
  /** The form of a verb that no table has, where its ending tells one: anonymiser, anonymisées. */
  readonly verbForm?: (word: string) => VerbForm | null;
}

/** The words of a language with their senses, in every form. */
export class Lexicon {
  private built: { readonly verbs: ReadonlyMap<string, VerbSense>; readonly nouns: ReadonlyMap<string, NounSense> } | null = null;

  constructor(
    private readonly verbForms: () => Iterable<readonly [form: string, sense: VerbSense]>,
    private readonly nounForms: () => Iterable<readonly [form: string, sense: NounSense]>,
    private readonly morphology: Morphology,
  ) {}

  /** All forms are made at the first look-up, so that a language nobody writes costs nothing. */
  private get forms(): { readonly verbs: ReadonlyMap<string, VerbSense>; readonly nouns: ReadonlyMap<string, NounSense> } {
    this.built ??= { verbs: firstOfEach(this.verbForms()), nouns: firstOfEach(this.nounForms()) };
    return this.built;
  }

  /** The sense of a word as a verb, also behind a prefix ("re-recorded"). */
  verb(token: Token | undefined): VerbSense | null {
    if (token?.kind !== 'word') return null;
    const { verbs } = this.forms;
    // Accents tell short words apart (à, a), and are often left out of long ones (realiser).
    const known = verbs.get(token.lower) ?? (token.folded.length > 2 ? verbs.get(token.folded) : undefined);
    if (known) return known;
    const prefix = this.morphology.prefixes.find((candidate) => token.lower.startsWith(candidate));
    const inner = prefix === undefined ? undefined : verbs.get(token.lower.slice(prefix.length));
    if (inner) return inner;
    const form = this.morphology.verbForm?.(token.lower) ?? null;
    return form && COINED[form];
  }

  /** The sense of a word as a noun: listed, by the part of a compound, made of a verb, or by its ending. */
  noun(token: Token | undefined): NounSense | null {
    if (token?.kind !== 'word') return null;
    const known = this.forms.nouns.get(token.folded);
    if (known) return known;
    return this.compound(token.folded) ?? this.derived(token.folded);
  }

  private compound(word: string): NounSense | null {
    const { nouns } = this.forms;
    const hyphen = word.indexOf('-');
    if (hyphen < 0) return null;
    const joined = nouns.get(word.replaceAll('-', ''));
    if (joined) return joined;
    const first = nouns.get(word.slice(0, hyphen)) ?? null;
    const last = nouns.get(word.slice(word.lastIndexOf('-') + 1)) ?? null;
    return this.morphology.headOf === 'first' ? (first ?? last) : last;
  }

  private derived(word: string): NounSense | null {
    for (const verb of this.morphology.verbsOf(word)) {
      const sense = this.forms.verbs.get(verb);
      if (sense?.form === 'base') return nounOfVerb(sense.class, sense.direction);
    }
    if (this.morphology.actions?.test(word)) return nounOfVerb('work', null);
    return this.morphology.artifacts.test(word) ? ARTIFACT : null;
  }

  /** Whether a table has the word, as a verb or a noun. */
  lists(token: Token): boolean {
    const { verbs, nouns } = this.forms;
    return token.kind === 'word' && (verbs.has(token.lower) || nouns.has(token.folded));
  }

  /** Whether an unknown word can only be the name of a thing: no ending makes a quality of it. */
  namesThing(token: Token): boolean {
    const { qualities } = this.morphology;
    return qualities !== undefined && token.kind === 'word' && token.folded.length > 2 && !qualities.test(token.folded);
  }
}

const ARTIFACT: NounSense = { kind: 'noun', class: 'artifact', verb: null, direction: null };

/** What a noun made of a verb names: the work, the change, the wish. */
export function nounOfVerb(verb: VerbClass, direction: Direction | null): NounSense {
  const own = verb === 'work' || verb === 'make' || verb === 'win';
  const named = own || verb === 'shape' ? verb : null;
  return { kind: 'noun', class: own ? 'action' : verb === 'change' ? 'change' : 'quality', verb: named, direction };
}

/** Tables put the surer sense of a form first. */
function firstOfEach<T>(entries: Iterable<readonly [string, T]>): ReadonlyMap<string, T> {
  const map = new Map<string, T>();
  for (const [form, sense] of entries) if (!map.has(form)) map.set(form, sense);
  return map;
}

/** One sense for each form of the verbs that read alike. */
export function verbSenses(
  verbClass: VerbClass,
  direction: Direction | null = null,
  leans = false,
): Readonly<Record<VerbForm, VerbSense>> {
  const sense = (form: VerbForm): VerbSense => ({ kind: 'verb', class: verbClass, form, direction, leans });
  return { base: sense('base'), gerund: sense('gerund'), participle: sense('participle'), finite: sense('finite') };
}

/** Verbs that no table has are work: they were made to name it. */
const COINED = verbSenses('work');
