import type { time as English } from '../en/time.ts';

/** In French 0 and 1 are singular. */
const count = (n: number, one: string, many: string) => `${n} ${n < 2 ? one : many}`;

export const time: typeof English = {
  forecast: (date) => `Prévision au ${date}`,
  band: (low, high) => `${low}–${high}`,
  lineThrough: (checkIns) => `droite par ${count(checkIns, 'point', 'points')}`,
  fromTerms: (checkIns) =>
    `moyenne des prévisions, sur ${count(checkIns, 'point', 'points')}\u202f; ce qui n’en a pas reste où il en est`,
  bands: { green: '● vert', yellow: '▲ jaune', red: '◆ rouge' },
  bandFrom: (from) => `à partir de ${from}`,
  bandBelow: 'la plus basse',
  grades: 'Moyenne des notes de ses résultats clés',
  gradedOf: (n, of) => `${n} sur ${of} ${n < 2 ? 'noté' : 'notés'}`,
  facts: {
    missed: (n) => count(n, 'point manqué', 'points manqués'),
    forecast: (score) => `prévision ${score}`,
    graded: (score) => `note finale ${score}`,
  },
  trend: 'Croissance naturelle',
  later: 'Pas encore compté',
  laterOf: (date) => `point du ${date}, un jour à venir`,
  laterFrom: (date) => `de jours à venir, à partir du ${date}`,
  checkIns: (n) => count(n, 'point', 'points'),
  missed: (n) => (n < 2 ? 'Manqué' : 'Manqués'),
  missedSince: (date) => `depuis celui du ${date}`,
  missedSinceStart: 'depuis le début du cycle',
};
