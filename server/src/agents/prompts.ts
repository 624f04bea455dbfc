import { type Locale, messagesOf } from '../core/index.ts';
import { quoted } from './input.ts';

export interface PromptEntry {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly arguments: readonly { readonly name: string; readonly description: string; readonly required: boolean }[];
  /** What an assistant is asked; `null` where a required argument is missing. */
  text(given: Readonly<Record<string, string | undefined>>): string | null;
}

/** Ways to begin, for a person to choose from. */
export function prompts(locale: Locale): readonly PromptEntry[] {
  const { review, write } = messagesOf(locale).agents.prompts;
  return [
    {
      name: 'okr_review',
      title: review.title,
      description: review.description,
      arguments: [
        { name: 'cycle', description: review.cycle, required: false },
        { name: 'team', description: review.team, required: false },
      ],
      text: ({ cycle, team }) => review.text(cycle ? quoted(cycle) : null, team ? quoted(team) : null),
    },
    {
      name: 'okr_write_key_results',
      title: write.title,
      description: write.description,
      arguments: [{ name: 'objective', description: write.objective, required: true }],
      text: ({ objective }) => (objective ? write.text(quoted(objective)) : null),
    },
  ];
}
