/**
 * How a dialog asks a person: in the editor by its quick inputs, in a test by a script. The dialogs themselves know
 * neither, so what they ask, in which order, and what comes of an answer is tested without an editor.
 */
export interface Asker {
  /** A line of text, judged while it is typed. */
  text(question: TextQuestion): Promise<Reply<string>>;
  /** One of several choices, or a text of one's own where the question takes one. */
  pick(question: PickQuestion): Promise<Reply<Picked>>;
  /** Any number of choices; the reply has their positions. */
  tick(question: TickQuestion): Promise<Reply<readonly number[]>>;
  /** Whether to do something that nobody loses anything by. */
  offer(question: string, action: string, detail?: string): Promise<boolean>;
  /** Whether to do something that cannot be taken back so easily. */
  confirm(question: string, action: string, detail?: string): Promise<boolean>;
  /** A line that nobody has to answer, out of the way. */
  say(text: string): void;
  /** A line about what was done, with something to do about it; whether that was taken up. Nobody has to answer. */
  sayWith(text: string, action: string): Promise<boolean>;
  /** Why nothing came of it. */
  refuse(text: string): void;
}

/** `stop` is Escape: whatever was typed is dropped. `skip` only where the question offers it. */
export type Reply<T> = { readonly did: 'answer'; readonly value: T } | { readonly did: 'back' | 'skip' | 'stop' };
export type Picked = { readonly index: number } | { readonly typed: string };

export interface Question {
  readonly title: string;
  /** From 1; the editor shows `1/3` beside the title. */
  readonly step: number;
  readonly of: number;
  readonly canGoBack: boolean;
  /** What skipping does, for the button; `null` where nothing can be skipped. */
  readonly skip: string | null;
}

/** What a text is worth: an error keeps the question open, a note is what would come of it. */
export interface Verdict {
  readonly problem: string | null;
  readonly note: string | null;
}
export const NO_VERDICT: Verdict = { problem: null, note: null };

export interface TextQuestion extends Question {
  readonly prompt: string;
  /** What the field starts with, selected: typing replaces it, Enter takes it. */
  readonly value: string;
  readonly placeholder: string;
  readonly judge: (text: string) => Promise<Verdict>;
}

export interface Choice {
  readonly label: string;
  readonly description?: string;
  readonly detail?: string;
  /** Choices of one group stand below its name. */
  readonly group?: string;
}

export interface PickQuestion extends Question {
  readonly placeholder: string;
  readonly choices: readonly Choice[];
  /** Where Enter begins. */
  readonly first: number;
  /** Judges a text that is none of the choices; `null`: only the choices. */
  readonly judge: ((text: string) => Promise<Verdict>) | null;
}

export interface TickQuestion extends Question {
  readonly placeholder: string;
  readonly choices: readonly Choice[];
  readonly ticked: readonly number[];
  readonly judge: (ticked: readonly number[]) => Promise<Verdict>;
}

/** The editor's translations, handed in: a test has none. `language` writes numbers and dates. */
export interface Words {
  readonly l10n: { t(message: string, ...args: (string | number)[]): string };
  readonly language: string;
}

/** `70%`, `70 %` */
export function percentOf(share: number, { language }: Words): string {
  return `${Math.round(share * 100)}${isFrench(language) ? '\u00a0' : ''}%`;
}

/** `0.54`, `0,54` */
export function scoreOf(value: number, { language }: Words): string {
  return isFrench(language) ? value.toFixed(2).replace('.', ',') : value.toFixed(2);
}

/** `1.5`, `1,5`; at most as many decimals as there are. */
export function numberOf(value: number, { language }: Words): string {
  return isFrench(language) ? String(value).replace('.', ',') : String(value);
}

const isFrench = (language: string): boolean => language.toLowerCase().startsWith('fr');
