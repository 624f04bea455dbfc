import type { Messages } from '../index.ts';

export const standing: Messages['standing'] = {
  lens: {
    checkIn: 'Faire le point…',
    round: 'Faire le point d’équipe…',
    close: 'Clore le cycle…',
    checkIns: (n, age) => {
      const when = age === 0 ? 'aujourd’hui' : age === 1 ? 'hier' : `il y a ${age} jours`;
      return n === 1 ? `1 point, ${when}` : `${n} points, dernier ${when}`;
    },
    aligned: (n) => (n === 1 ? 'par 1 objectif aligné' : `par ${n} objectifs alignés`),
    graded: (score) => `note ${score}`,
    forecast: (score) => `prévision ${score}`,
    notGraded: 'sans note',
    unscored: {
      'no-target': 'sans mesure',
      'no-baseline': 'sans départ',
      'no-check-in': 'aucun point',
      'unit-mismatch': 'unités incompatibles',
    },
  },
  colon: ' : ',
  way: {
    reported: 'rapporté, du départ à la cible',
    expected: 'attendu ces jours-là',
  },
  checkIn: {
    after: 'après ce point',
    later: 'Un jour à venir : il ne compte pas encore.',
    noValue: 'Pas de valeur : le nombre reste où il était.',
    unmeasured: 'Cette valeur ne se mesure pas : son unité ne convient pas.',
    unscored: 'Le résultat clé n’est pas mesuré.',
    since: (change, date, value) => `${change} depuis le ${date} (${value})`,
    confidence: (now) => `confiance ${now}`,
    confidenceFrom: (now, before) => `confiance ${now}, ${before} avant`,
  },
  chart: {
    title: (title) => `Le chemin de « ${title} »`,
    way: (first, day, last, lastDay) => `de ${first} le ${day} à ${last} le ${lastDay}`,
    once: (value, day) => `${value} le ${day}`,
    expected: (score) => `attendu aujourd’hui : ${score}`,
    forecast: (score, low, high) => `prévision pour la fin du cycle : ${score}${low === high ? '' : ` (${low}–${high})`}`,
  },
};
