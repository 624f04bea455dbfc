import { en } from './en/index.ts';
import { fr } from './fr/index.ts';

/** The language in which the tools speak to their reader; apart from the language of the sentences. */
export type Locale = 'en' | 'fr';

export type Messages = typeof en;

export function messagesOf(locale: Locale): Messages {
  return locale === 'fr' ? fr : en;
}

/** The locale nearest to a tag such as `fr-CA` or `fr_FR.UTF-8`; English for all that we do not speak. */
export function localeOf(tag: string | undefined): Locale {
  return tag !== undefined && /^fr(?![a-z])/i.test(tag) ? 'fr' : 'en';
}
