import { type Locale, localeOf } from '../locale.ts';
import { en, type MapMessages } from './messages.en.ts';
import { fr } from './messages.fr.ts';

/** The panel's words and numbers, and the map's own words. */
export interface MapLocale extends Locale {
  readonly m: MapMessages;
}

export function mapLocaleOf(tag: string): MapLocale {
  return { ...localeOf(tag), m: tag.toLowerCase().startsWith('fr') ? fr : en };
}
