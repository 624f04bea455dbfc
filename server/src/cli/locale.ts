import { type Locale, localeOf } from '../core/index.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** A locale of no country: programs are not to translate anything. */
const PLAIN = /^(?:C|POSIX)(?:[.@]|$)/i;
const SPOKEN = /^(?:en|fr)(?![a-z])/i;

/**
 * The reader's language as the environment has it, by the rules of POSIX and gettext: `LC_ALL`, else `LC_MESSAGES`, else `LANG`
 * is the locale, an empty one counting as none; `LANGUAGE` lists languages, the preferred one first, and goes before it unless
 * the locale is `C`. In the list the first that we speak counts; where it has none, the locale does.
 */
export function localeOfEnvironment({ LC_ALL, LC_MESSAGES, LANG, LANGUAGE }: Environment): Locale {
  const locale = LC_ALL || LC_MESSAGES || LANG || 'C';
  if (PLAIN.test(locale)) return 'en';
  return localeOf((LANGUAGE ?? '').split(':').find((tag) => SPOKEN.test(tag)) ?? locale);
}
