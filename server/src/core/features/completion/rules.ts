import { RULES } from '../../lint/registry.ts';
import { optionTextOf } from '../../lint/text.ts';
import type { Locale } from '../../messages/index.ts';
import type { CompletionEntry } from '../../service.ts';
import type { CursorContext } from '../context.ts';
import { optionsOf } from '../documentation.ts';
import { entry, matches } from './entry.ts';

/** Rule ids behind `# okr-ignore`, and the directive itself in a comment that has begun. */
export function suppressionEntries(context: CursorContext): CompletionEntry[] {
  const comment = context.typed.replace(/^#+\s*/, '');
  const [directive = '', ...rest] = comment.split(/[\s,]+/);
  if (rest.length === 0) {
    return ['okr-ignore', 'okr-ignore-file']
      .filter((word) => directive !== '' && word.startsWith(directive))
      .map((word) => entry({ label: word, kind: 'snippet', range: context.word, newText: `${word} ` }));
  }
  // Behind the two dashes stands the reason, in words of one's own.
  if ((directive !== 'okr-ignore' && directive !== 'okr-ignore-file') || rest.includes('--')) return [];
  const taken = new Set(rest.slice(0, -1));
  return ruleEntries({ ...context, typed: rest.at(-1) ?? '' }, (id) => !taken.has(id));
}

/** Rule ids as keys of `rules:` in the configuration. */
export function ruleKeyEntries(context: CursorContext): CompletionEntry[] {
  const colon = context.hasColon ? '' : ': ';
  return ruleEntries(context, (id) => !context.siblings.has(id), colon);
}

/** The options of a rule as keys of its mapping in the configuration, each with its default. */
export function optionKeyEntries(context: CursorContext, id: string, locale: Locale): CompletionEntry[] {
  return Object.entries(optionsOf(id))
    .filter(([name]) => !context.siblings.has(name) && matches(context.typed, name))
    .map(([name, option]) => {
      const value = option.kind === 'number' ? `\${1:${option.default}}` : '[$1]';
      return entry({
        label: name,
        kind: context.hasColon ? 'property' : 'snippet',
        range: context.word,
        newText: context.hasColon ? name : `${name}: ${value}`,
        snippet: !context.hasColon,
        detail: optionTextOf(id, name, locale),
        data: { is: 'option', rule: id, name },
      });
    });
}

function ruleEntries(context: CursorContext, wanted: (id: string) => boolean, suffix = ''): CompletionEntry[] {
  return RULES.filter((rule) => wanted(rule.id) && matches(context.typed, rule.id)).map((rule) =>
    entry({
      label: rule.id,
      kind: 'rule',
      range: context.word,
      newText: `${rule.id}${suffix}`,
      detail: rule.level,
      data: { is: 'rule', id: rule.id },
    }),
  );
}
