import { en } from './en/index.ts';
import { fr } from './fr/index.ts';
import type { LanguagePack } from './pack.ts';
import type { Language } from './reading.ts';

/** Every language in which sentences are read. A new one is a folder beside `en` and `fr`, and a line here. */
export const packs: Readonly<Record<Language, LanguagePack>> = { en, fr };
