import type { Messages } from '../index.ts';

export const standing: Messages['standing'] = {
  chart: {
    title: (title) => `Le chemin de « ${title} »`,
    way: (first, day, last, lastDay) => `de ${first} le ${day} à ${last} le ${lastDay}`,
    once: (value, day) => `${value} le ${day}`,
    expected: (score) => `attendu aujourd’hui : ${score}`,
    forecast: (score, low, high) => `prévu pour la fin du cycle : ${score}, de ${low} à ${high}`,
  },
};
