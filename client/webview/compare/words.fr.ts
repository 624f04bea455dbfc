import type { CompareWords } from './words.en.ts';

export const compare: CompareWords = {
  banner: 'Comparaison',
  against: (what) => `Comparé à\u00a0: ${what}`,
  reading: (revision) => `Lecture de ${revision}…`,
  same: 'Rien ne diffère dans ce cycle.',
  only: 'Seulement ce qui diffère',
  document: 'Ouvrir comme document',
  another: 'Comparer avec autre chose…',
  end: 'Terminer la comparaison',
  ended: 'La comparaison est terminée',
  kinds: {
    added: 'ajouté',
    removed: 'retiré',
    changed: 'modifié',
    realigned: 'réaligné',
    scored: 'bouge avec eux',
  },
  score: (before, after) => `score ${before} → ${after}`,
  change: (before, after) => `${before} avant, ${after} maintenant`,
  earlier: (score) => `Avant\u00a0: ${score}`,
  explanationThen: (title) => `D’où venait auparavant le nombre de «\u00a0${title}\u00a0»`,
};
