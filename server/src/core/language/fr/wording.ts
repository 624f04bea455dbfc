import { PhraseTable, wordSet } from '../phrases.ts';
import type { WordingTables } from '../wording/tables.ts';

export const wording: WordingTables = {
  ensures: new PhraseTable([[true, "s' assurer, assurer, faire en sorte, veiller"]]),
  against: new PhraseTable([
    [
      true,
      "vs, vs ., versus, par rapport a, par rapport au, par rapport aux, contre, compare a, compare au, comparee a, comparee au, qu' au, qu' en, que",
    ],
  ]),
  past: new PhraseTable([
    [
      true,
      `l' an dernier, l' an passe, l' annee derniere, l' annee precedente, le trimestre dernier, le trimestre precedent,
       trimestre precedent, trimestre dernier, annee precedente, mois precedent, mois dernier, le mois dernier, la saison derniere,
       la meme periode, le meme trimestre, n-1, t1, t2, t3, t4, s1, s2`,
    ],
  ]),
  sincePast: new PhraseTable([[true, "d' une annee sur l' autre, d' un trimestre a l' autre, d' une annee a l' autre"]]),
  each: wordSet('par chaque'),
  amid: wordSet('dans'),
  besides: wordSet('avec'),
  ages: new PhraseTable([[true, 'ans']]),
};
