import type { Token } from './tokens.ts';

/**
 * What a verb does to a sentence.
 * `work`: a task whatever its object (draft, migrate) · `make`: a task unless its object is a number or people (deliver, create) ·
 * `win`: an outcome that others must grant, unless its object is a thing of one's own (close, hire) ·
 * `light`: says little without its object (have, do, tenir) ·
 * `change`: moves a number (reduce) · `level`: reaches or holds one (reach, keep) · `soft`: a wish (improve, foster).
 */
export type VerbClass = 'work' | 'make' | 'win' | 'change' | 'level' | 'light' | 'soft';

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
}

export interface Senses {
  readonly verb: VerbSense | null;
  readonly noun: NounSense | null;
}

const UNKNOWN: Senses = { verb: null, noun: null };

/** The words of a language with their senses, in every form. */
export class Lexicon {
  private readonly verbs = new Map<string, VerbSense>();
  private readonly nouns = new Map<string, NounSense>();

  constructor(
    verbs: Iterable<readonly [form: string, sense: VerbSense]>,
    nouns: Iterable<readonly [form: string, sense: NounSense]>,
    /** Which part of a hyphenated word carries the sense: the last in English, the first in French. */
    private readonly headOf: 'first' | 'last',
  ) {
    // The first entry wins, so tables put the surer sense first.
    for (const [form, sense] of verbs) if (!this.verbs.has(form)) this.verbs.set(form, sense);
    for (const [form, sense] of nouns) if (!this.nouns.has(form)) this.nouns.set(form, sense);
  }

  verb(token: Token | undefined): VerbSense | null {
    if (token?.kind !== 'word') return null;
    return this.verbs.get(token.lower) ?? this.verbs.get(token.folded) ?? null;
  }

  noun(token: Token | undefined): NounSense | null {
    if (token?.kind !== 'word') return null;
    const known = this.nouns.get(token.folded);
    if (known) return known;
    const hyphen = token.folded.indexOf('-');
    if (hyphen < 0) return null;
    const joined = this.nouns.get(token.folded.replaceAll('-', ''));
    if (joined) return joined;
    const part = this.headOf === 'first' ? token.folded.slice(0, hyphen) : token.folded.slice(token.folded.lastIndexOf('-') + 1);
    return this.nouns.get(part) ?? null;
  }

  senses(token: Token | undefined): Senses {
    const verb = this.verb(token);
    const noun = this.noun(token);
    return verb || noun ? { verb, noun } : UNKNOWN;
  }
}
