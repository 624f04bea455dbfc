// Rows of a company that exists in these tests only: Traverse, a ferry line with five quays.
// The panel gets rows from the server in the reader's language, so there is one company a language.

/** Titles that many tests look for. */
export const TOP = 'The boat is how people cross the bay';
export const BOARDING = 'Boarding is calm, even on the last sailing of a holiday';

/** Nested nodes → rows in drawing order, as the server would send them. */
export function rowsOf(nodes) {
  const rows = [];
  // Where an objective that has references is drawn in full.
  const fullOf = new Map();
  const add = (node, parent, index) => {
    const { below = [], key: named, ...given } = node;
    const key = named ?? (given.kind === 'key-result' ? `${index}` : `traverse:${given.ref ?? given.title}`);
    const id = `${parent?.id ?? ''}/${key}`;
    const row = {
      id,
      parent: parent?.id ?? null,
      kind: 'objective',
      ref: null,
      title: '',
      team: null,
      owner: null,
      level: null,
      progress: null,
      own: null,
      expected: given.progress === undefined || given.progress === null ? null : 0.58,
      final: null,
      health: 'none',
      value: null,
      confidence: null,
      checkInAge: null,
      moved: null,
      forecast: null,
      missed: 0,
      counted: null,
      reached: null,
      weak: [],
      explain: [],
      shownUnder: null,
      ...given,
    };
    if (row.kind === 'reference') row.full = fullOf.get(key) ?? null;
    else fullOf.set(key, id);
    rows.push(row);
    below.forEach((child, nth) => {
      add(child, row, nth);
    });
  };
  nodes.forEach((node, nth) => {
    add(node, null, nth);
  });
  return rows;
}

const line = (label, score, value = null, detail = null) => ({ label, detail, value, score });
const total = (label, score, value = null) => ({ label, detail: null, value, score, total: true });

const kr = (ref, title, progress, value, health, more = {}) => ({
  kind: 'key-result',
  ref,
  title,
  progress,
  value,
  health,
  ...more,
});

/** @param {'en' | 'fr'} language */
export function company(language) {
  const fr = language === 'fr';
  const n = (number) => (fr ? number.replace('.', ',') : number);
  const say = (english, french) => (fr ? french : english);
  const pc = (number) => (fr ? `${n(number)}\u00a0%` : `${number}%`);

  const boarding = {
    ref: 'calm-boarding',
    title: say(
      'Boarding is calm, even on the last sailing of a holiday',
      'L’embarquement reste calme, même le dernier soir des vacances',
    ),
    team: say('quays', 'quais'),
    owner: 'odile',
    progress: 0.52,
    health: 'at-risk',
    counted: { in: 2, of: 4 },
    moved: 0.04,
    explain: [
      line(say('Queue at the ramp', 'File d’attente à la rampe'), n('0.64'), '14 min', say('22 → 9.5 min', '22 → 9,5 min')),
      line(
        say('Tickets scanned before the ramp', 'Billets lus avant la rampe'),
        n('0.40'),
        pc('52'),
        say('40 → 70%', '40 → 70\u00a0%'),
      ),
      line(
        say('Run 6 training days for ramp crews', 'Organiser 6 journées de formation'),
        '–',
        null,
        say('no target: left out', 'sans cible : non compté'),
      ),
      line(
        say('A new plan for cars', 'Un nouveau plan de circulation'),
        '–',
        null,
        say('no target: left out', 'sans cible : non compté'),
      ),
      total(say('mean of 2 of 4', 'moyenne de 2 sur 4'), n('0.52'), say('0 of 2 reached', '0 sur 2 atteint')),
    ],
    below: [
      kr(
        'calm-boarding/queue',
        say('Queue at the ramp from 22 to 9.5 minutes', 'File d’attente à la rampe de 22 à 9,5 minutes'),
        0.64,
        '14 min',
        'on-track',
        {
          owner: 'odile',
          moved: 0.08,
          explain: [
            line(say('baseline', 'départ'), null, '22 min', say('from the sentence', 'lu dans la phrase')),
            line(say('current', 'actuel'), null, '14 min', say('check-in of 16 Nov', 'point du 16 nov.')),
            line(say('target', 'cible'), null, n('9.5 min'), say('from the sentence', 'lu dans la phrase')),
            total('(22 − 14) / (22 − 9.5)'.replaceAll('.', fr ? ',' : '.'), n('0.64')),
          ],
        },
      ),
      kr('calm-boarding/scan', say('Tickets scanned before the ramp', 'Billets lus avant la rampe'), 0.4, pc('52'), 'at-risk'),
      kr(
        null,
        say('Run 6 training days for ramp crews', 'Organiser 6 journées de formation pour les équipes'),
        null,
        null,
        'pending',
        {
          weak: [
            say(
              'This is an activity, not a result: what will be different once it is done?',
              'Une activité, pas un résultat : qu’est-ce qui aura changé une fois faite ?',
            ),
          ],
          explain: [total(say('no number to score by', 'aucun nombre à noter'), '–')],
        },
      ),
      kr(null, say('A new plan for cars', 'Un nouveau plan de circulation'), null, null, 'pending', {
        weak: [say('No number to measure this by.', 'Aucun nombre pour mesurer ceci.')],
        explain: [total(say('no number to score by', 'aucun nombre à noter'), '–')],
      }),
    ],
  };

  return {
    summary: {
      cycle: '2026-Q4',
      cycles: ['2026-Q3', '2026-Q4', '2027-Q1'],
      week: { in: 8, of: 13 },
      elapsed: 0.58,
      progress: 0.47,
      expected: 0.58,
      health: 'on-track',
      objectives: 3,
      scope: 'company',
      explain: [
        line(say('The boat is how people cross the bay', 'Pour traverser la baie, on prend le bateau'), n('0.54')),
        line(say('We cross without smoke', 'On traverse sans fumée'), n('0.31')),
        line(say('Every season ticket is on the phone', 'Chaque abonnement tient dans le téléphone'), n('0.57')),
        total(say('mean of 3', 'moyenne de 3'), n('0.47')),
      ],
      counts: { behind: 6, stale: 4, weak: 2 },
    },
    rows: rowsOf([
      {
        ref: 'crossing-by-default',
        title: say('The boat is how people cross the bay', 'Pour traverser la baie, on prend le bateau'),
        team: 'traverse',
        owner: 'maëlle',
        progress: 0.54,
        health: 'on-track',
        moved: 0.06,
        reached: { in: 1, of: 4 },
        counted: { in: 4, of: 4 },
        explain: [
          line(
            say('Crossings a week', 'Traversées par semaine'),
            n('0.61'),
            say('9,150', '9\u202f150'),
            say('7,200 → 10,400', '7\u202f200 → 10\u202f400'),
          ),
          line(
            say('Passengers who come back within a month', 'Passagers qui reviennent dans le mois'),
            n('0.38'),
            pc('34'),
            pc('31 → 39'),
          ),
          line(
            say('Sailings held in autumn', 'Départs tenus en automne'),
            n('1.00'),
            pc('98.4'),
            say('at least 98%', 'au moins 98\u00a0%'),
          ),
          line(
            say(
              '↳ Boarding is calm, even on the last sailing of a holiday',
              '↳ L’embarquement reste calme, même le dernier soir des vacances',
            ),
            n('0.52'),
            null,
            say('rolled up, weight 0.5', 'consolidé, poids 0,5'),
          ),
          total(
            say('mean of 4, by weight', 'moyenne de 4, selon leur poids'),
            n('0.54'),
            say('1 of 4 reached', '1 sur 4 atteint'),
          ),
        ],
        below: [
          kr(
            'crossing-by-default/crossings',
            say('Crossings a week', 'Traversées par semaine'),
            0.61,
            say('9,150', '9\u202f150'),
            'on-track',
          ),
          kr(
            'crossing-by-default/return',
            say('Passengers who come back within a month', 'Passagers qui reviennent dans le mois'),
            0.38,
            pc('34'),
            'at-risk',
          ),
          kr('crossing-by-default/held', say('Sailings held in autumn', 'Départs tenus en automne'), 1, pc('98.4'), 'on-track'),
          boarding,
          {
            ref: 'night-line',
            title: say('A night line that pays for itself', 'Une ligne de nuit qui se paie elle-même'),
            team: say('network', 'réseau'),
            owner: 'hugo',
            progress: 0.12,
            health: 'off-track',
            forecast: 0.18,
            moved: -0.03,
            confidence: 0.3,
            below: [
              kr(
                'night-line/load',
                say('Load factor after 22:00', 'Taux de remplissage après 22 h'),
                0.12,
                pc('21'),
                'off-track',
                {
                  weak: [],
                },
              ),
              kr('night-line/cost', say('Cost of a night crossing', 'Coût d’une traversée de nuit'), null, null, 'outdated', {
                checkInAge: 19,
              }),
            ],
          },
        ],
      },
      {
        ref: 'clean-boats',
        title: say('We cross without smoke', 'On traverse sans fumée'),
        team: say('fleet', 'flotte'),
        owner: 'sami',
        progress: 0.31,
        health: 'at-risk',
        checkInAge: 12,
        missed: 2,
        forecast: 0.48,
        counted: { in: 1, of: 3 },
        below: [
          kr(
            'clean-boats/fuel',
            say('Fuel burnt for each crossing, 41 → 28 litres', 'Carburant par traversée, 41 → 28 litres'),
            0.31,
            '37 L',
            'at-risk',
          ),
          kr('clean-boats/shore', say('Quays with shore power', 'Quais équipés en courant de terre'), null, null, 'outdated', {
            checkInAge: 12,
          }),
          {
            kind: 'reference',
            key: 'traverse:calm-boarding',
            ref: 'calm-boarding',
            title: boarding.title,
            progress: 0.52,
            health: 'at-risk',
            shownUnder: say('The boat is how people cross the bay', 'Pour traverser la baie, on prend le bateau'),
          },
        ],
      },
      {
        ref: 'season-closed',
        title: say('Every season ticket is on the phone', 'Chaque abonnement tient dans le téléphone'),
        team: say('tickets', 'billetterie'),
        owner: 'inès',
        progress: 0.72,
        final: 0.7,
        health: 'closed',
        below: [
          kr('season-closed/phone', say('Season tickets on the phone', 'Abonnements sur téléphone'), 0.72, pc('86'), 'closed'),
        ],
      },
      {
        kind: 'group',
        key: 'group:unaligned',
        title: say('Not aligned yet', 'Pas encore alignés'),
        below: [
          {
            ref: 'nights-on-call',
            title: say('Calm nights on call', 'Des astreintes sans réveil'),
            team: say('systems', 'systèmes'),
            owner: 'lin',
            progress: 0.8,
            health: 'on-track',
            reached: { in: 2, of: 3 },
            below: [
              kr(
                'nights-on-call/pages',
                say('Pages between 22:00 and 06:00', 'Appels entre 22 h et 6 h'),
                0.8,
                say('3 / week', '3 / semaine'),
                'on-track',
              ),
            ],
          },
        ],
      },
    ]),
  };
}

/** Titles that somebody may write to hurt a page, or simply because their language is written so. */
export const HOSTILE_TITLES = [
  '<script>window.hacked = 1</script>',
  '<img src=x onerror="window.hacked = 1">',
  '"><svg onload=window.hacked=1>',
  '{{constructor.constructor("window.hacked=1")()}}',
  'javascript:window.hacked=1',
  'شحن أسرع بنسبة 20٪ قبل نهاية السنة',
  '\u202Egnorw yaw eht daer\u202C after the override',
  `🚢⚓️👩🏽‍✈️ ${'é'.normalize('NFD').repeat(20)}`,
  'x'.repeat(10_000),
  'a\u0000b\u0007c\nsecond line',
  '\u200b\u2060\ufeff\u200d',
  '\u2066\u202e\u202b never closed',
];

export function hostile() {
  return {
    summary: { ...company('en').summary, counts: { behind: 0, stale: 0, weak: HOSTILE_TITLES.length } },
    rows: rowsOf(
      HOSTILE_TITLES.map((title, index) => ({
        ref: `hostile ${index} <b>`,
        title,
        team: title.slice(0, 200),
        owner: title.slice(0, 200),
        progress: 0.5,
        health: 'on-track',
        weak: [title.slice(0, 500)],
        explain: [{ label: title.slice(0, 500), detail: title.slice(0, 200), value: '<i>1</i>', score: '0.50', total: true }],
      })),
    ),
  };
}

/** A tree of about `count` rows: ten objectives, each with ten below, and key results to fill. */
export function large(count) {
  const perObjective = Math.max(1, Math.round((count - 110) / 100));
  const nodes = Array.from({ length: 10 }, (_, a) => ({
    ref: `top-${a}`,
    title: `Top objective ${a}`,
    progress: 0.5,
    health: 'on-track',
    below: Array.from({ length: 10 }, (_, b) => ({
      ref: `mid-${a}-${b}`,
      title: `Objective ${a}.${b} that takes its title over the end of a line in a side bar of the usual width`,
      team: `team ${b}`,
      progress: 0.4,
      health: 'at-risk',
      below: Array.from({ length: perObjective }, (_, c) =>
        kr(`mid-${a}-${b}/${c}`, `Key result ${a}.${b}.${c}`, 0.3, `${c} %`, 'at-risk'),
      ),
    })),
  }));
  return { summary: company('en').summary, rows: rowsOf(nodes) };
}
