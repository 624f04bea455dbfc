import { en, type Messages } from './messages.en.ts';
import { fr } from './messages.fr.ts';

/** The reader's words and numbers. */
export interface Locale {
  readonly t: Messages;
  /** `0.54`, `0,54` */
  readonly score: (value: number) => string;
  /** `+0.06`, `−0,06` */
  readonly signed: (value: number) => string;
  /** `1,250`, `9,75`: a number with as many decimals as it has, at most some. */
  readonly number: (value: number, decimals: number) => string;
  /** `59%`, `59 %` */
  readonly percent: (share: number) => string;
}

/** The locale for a tag such as `fr`, `fr-CA`; English for every language that the panel does not speak. */
export function localeOf(tag: string): Locale {
  const french = tag.toLowerCase().startsWith('fr');
  const two = new Intl.NumberFormat(french ? 'fr' : 'en', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return {
    t: french ? fr : en,
    score: (value) => two.format(value),
    signed: (value) => `${value < 0 ? '−' : '+'}${two.format(Math.abs(value))}`,
    number: (value, decimals) =>
      new Intl.NumberFormat(french ? 'fr' : 'en', { maximumFractionDigits: decimals }).format(value).replace('-', '−'),
    // French sets a no-break space before the sign.
    percent: (share) => `${Math.round(share * 100)}${french ? '\u00a0' : ''}%`,
  };
}
