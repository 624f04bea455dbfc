import type { Asker, PickQuestion, TextQuestion, TickQuestion, Verdict, Words } from '../asker.ts';

/** What somebody does at one question: Enter as it stands, another text, a choice by its label, ticks, or one of the buttons. */
export type Move =
  | { readonly enter: true }
  | { readonly type: string }
  | { readonly choose: string }
  | { readonly tick: readonly number[] }
  | { readonly press: 'back' | 'skip' | 'stop' };

export const ENTER: Move = { enter: true };
export const STOP: Move = { press: 'stop' };
export const BACK: Move = { press: 'back' };
export const SKIP: Move = { press: 'skip' };
export const type = (text: string): Move => ({ type: text });
export const choose = (label: string): Move => ({ choose: label });
export const tick = (...positions: number[]): Move => ({ tick: positions });

export interface Scripted extends Asker {
  /** The questions as they were asked: `2/3 Title: what the field started with`. */
  readonly asked: string[];
  readonly prompts: string[];
  /** Problems that kept a question open, and notes on what was accepted. */
  readonly verdicts: Verdict[];
  readonly said: string[];
  readonly confirmed: string[];
}

/** An asker that plays a script; a script that is too short, or an answer that is refused with none to follow, fails the test. */
export function scripted(moves: readonly Move[], confirms = true, takesOffers = false): Scripted {
  const left = [...moves];
  const [asked, prompts, verdicts, said, confirmed]: [string[], string[], Verdict[], string[], string[]] = [[], [], [], [], []];
  const next = (question: { readonly title: string; readonly canGoBack: boolean; readonly skip: string | null }): Move => {
    const move = left.shift();
    if (move === undefined) throw new Error(`nobody answers “${question.title}”`);
    if ('press' in move && move.press === 'back' && !question.canGoBack) throw new Error('there is no way back');
    if ('press' in move && move.press === 'skip' && question.skip === null) throw new Error('there is nothing to skip');
    return move;
  };
  const head = ({ step, of, title }: { readonly step: number; readonly of: number; readonly title: string }) =>
    `${step}/${of} ${title}`;
  return {
    asked,
    prompts,
    verdicts,
    said,
    confirmed,
    async text(question: TextQuestion) {
      asked.push(`${head(question)}: ${question.value}`);
      prompts.push(question.prompt);
      for (;;) {
        const move = next(question);
        if ('press' in move) return { did: move.press };
        const text = 'type' in move ? move.type : question.value;
        const verdict = await question.judge(text);
        verdicts.push(verdict);
        if (verdict.problem === null) return { did: 'answer', value: text };
      }
    },
    async pick(question: PickQuestion) {
      asked.push(`${head(question)}: ${question.choices[question.first]?.label ?? ''}`);
      prompts.push(question.placeholder);
      for (;;) {
        const move = next(question);
        if ('press' in move) return { did: move.press };
        if ('choose' in move) {
          const index = question.choices.findIndex(({ label }) => label === move.choose);
          if (index < 0)
            throw new Error(`no choice “${move.choose}” in ${question.choices.map(({ label }) => label).join(', ')}`);
          return { did: 'answer', value: { index } };
        }
        if ('type' in move) {
          if (question.judge === null) throw new Error('nothing can be typed here');
          const verdict = await question.judge(move.type);
          verdicts.push(verdict);
          if (verdict.problem === null) return { did: 'answer', value: { typed: move.type } };
        } else return { did: 'answer', value: { index: question.first } };
      }
    },
    async tick(question: TickQuestion) {
      asked.push(`${head(question)}: ${question.ticked.join(' ')}`);
      prompts.push(question.placeholder);
      const move = next(question);
      if ('press' in move) return { did: move.press };
      const value = 'tick' in move ? move.tick : question.ticked;
      verdicts.push(await question.judge(value));
      return { did: 'answer', value };
    },
    async offer(question, action) {
      confirmed.push(`${question} [${action}]`);
      return confirms;
    },
    async confirm(question, action) {
      confirmed.push(`${question} [${action}]`);
      return confirms;
    },
    say: (text) => void said.push(text),
    sayWith: async (text, action) => {
      said.push(`${text} [${action}]`);
      return takesOffers;
    },
    refuse: (text) => void said.push(`! ${text}`),
  };
}

/** English as the source has it. */
export const ENGLISH: Words = {
  l10n: { t: (message, ...args) => message.replace(/\{(\d)\}/g, (_, at) => String(args[Number(at)])) },
  language: 'en',
};
