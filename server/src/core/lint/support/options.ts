import type { RuleOption } from '../../schema/config.ts';
import type { RuleContext } from '../rule.ts';

export type Options = Readonly<Record<string, RuleOption>>;

/** What counts where the configuration sets none of a rule's options. */
export function defaultsOf(options: Options): RuleContext['options'] {
  return Object.fromEntries(Object.entries(options).map(([name, option]) => [name, option.default]));
}

/** An option that is a number. `name` must be one that the rule declares. */
export function numberIn({ options }: Pick<RuleContext, 'options'>, name: string): number {
  return options[name] as number;
}

/** An option that is a list of words, each in lower case. `name` must be one that the rule declares. */
export function wordsIn({ options }: Pick<RuleContext, 'options'>, name: string): readonly string[] {
  return options[name] as readonly string[];
}
