import { PhraseTable, wordSet } from '../phrases.ts';
import type { Phrasing } from '../phrasing.ts';

export const phrasing: Phrasing = {
  carriers: new PhraseTable([
    [
      true,
      'porter, faire passer, passer, amener, ramener, mener, atteindre, faire monter, faire grimper, faire descendre, faire tomber, pousser, aller, tendre, arriver, monter, descendre',
    ],
  ]),
  plain: { up: 'augmenter', down: 'réduire' },
  keepers: wordSet('garder conserver tenir avoir'),
  unfit: wordSet('passage porte portee ramene ramenee atteinte montee descente'),
  escorts: wordSet(
    `passe passent passant passer porte portee portes portees ramene ramenee ramenes ramenees monte montent descend descendent tombe tombent va vont
     est sont amene amenee abaisse abaissee releve relevee`,
  ),
  fromTo: (from, to) => `de ${from} à ${to}`,
  to: (level) => `à ${level}`,
  at: (level) => `à ${level}`,
  bounds: {
    min: (bound) => `à au moins ${bound}`,
    above: (bound) => `au-dessus de ${bound}`,
    max: (bound) => `à ${bound} au plus`,
    below: (bound) => `en dessous de ${bound}`,
    between: (low, high) => `entre ${low} et ${high}`,
  },
};
