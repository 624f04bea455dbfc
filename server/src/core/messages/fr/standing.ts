import type { Messages } from '../index.ts';

export const standing: Messages['standing'] = {
  lens: {
    checkIn: 'Faire le point…',
    round: 'Faire le point de l’équipe…',
    checkIns: (n, age) => {
      const when = age === 0 ? 'aujourd’hui' : age === 1 ? 'hier' : `il y a ${age} jours`;
      return n === 1 ? `1 point, ${when}` : `${n} points, dernier ${when}`;
    },
    aligned: (n) => (n === 1 ? 'par 1 objectif aligné' : `par ${n} objectifs alignés`),
    graded: (score) => `note ${score}`,
    notGraded: 'sans note',
    unscored: {
      'no-target': 'sans mesure',
      'no-baseline': 'sans départ',
      'no-check-in': 'aucun point',
      'unit-mismatch': 'unités incompatibles',
    },
  },
  chart: {
    title: (title) => `Le chemin de « ${title} »`,
    way: (first, day, last, lastDay) => `de ${first} le ${day} à ${last} le ${lastDay}`,
    once: (value, day) => `${value} le ${day}`,
    expected: (score) => `attendu aujourd’hui : ${score}`,
    forecast: (score, low, high) => `prévu pour la fin du cycle : ${score}, de ${low} à ${high}`,
  },
};
