/* biome-ignore-all lint/suspicious/noTemplateCurlyInString: snippets have stops of that shape */
import { inFile, keyResults, objective, testRule } from '../../testing/rule-tester.ts';

const ALL_WORK = ['Send 6 newsletters to our guests', 'Redesign the pricing page', 'Write the allergen guide'] as const;

testRule('kr-activity', {
  valid: [
    inFile('en', 'Waiting list from X to Y'),
    inFile('fr', 'Liste d’attente de X à Y'),
    inFile('en', 'Share of orders paid by card from 40% to 75%'),
    inFile('en', 'Guests sent by a friend from 12% to 25%'),
    inFile('en', 'Keep hairs found in the soup under 3 per 1,000 bowls'),
    inFile('en', 'Sign 12 hotels as customers'),
    inFile('en', 'Zero complaints about cold soup'),
    inFile('en', 'Halve the waiting time at lunch'),
    inFile('en', 'Improve the mood in the team'),
    inFile('fr', 'Faire passer de 40 % à 75 % la part des commandes payées par carte'),
    inFile('fr', 'Signer 12 hôtels comme clients'),
    inFile('fr', 'Aucune réclamation pour une soupe froide'),
    inFile('fr', 'Baisse de 20 % du nombre de retours'),
    objective('en', 'Publish the winter menu'),
  ],
  invalid: [
    {
      ...inFile('en', ALL_WORK[0]),
      expected: [
        {
          message: 'work',
          at: 'Send',
          severity: 'warning',
          fixed: [
            'Requests from ${1:readers} from ${2:…} to ${3:…} a month',
            'Share of ${1:readers} who ${2:come back} from ${3:…} to ${4:…}',
            '${1:Who will do or get what, from … to …}',
          ].map((title) => keyResults('en', `title: ${title}\nactions:\n  - ${ALL_WORK[0]}`)),
        },
      ],
    },
    { ...inFile('en', 'Migration of the till software'), expected: [{ message: 'task', at: 'Migration' }] },
    {
      ...inFile('fr', 'Organiser 4 dégustations pour les voisins'),
      expected: [{ message: 'work', at: 'Organiser' }],
    },
    { ...inFile('fr', 'Rédaction du guide des allergènes'), expected: [{ message: 'task', at: 'Rédaction' }] },
    {
      ...inFile('en', 'Return rate from 31% to 45%', 'Waiting time from 12 min to 4 min', 'Launch 3 winter menus'),
      name: 'one deliverable among measured outcomes, as an info',
      expected: [{ message: 'work', at: 'Launch', severity: 'info' }],
    },
    {
      ...inFile('en', 'Return rate from 31% to 45%', 'Launch 3 winter menus'),
      name: 'one deliverable beside one outcome, as a warning',
      expected: [{ message: 'work', at: 'Launch', severity: 'warning' }],
    },
    {
      ...inFile('en', 'Rework the menu so that waste drops by 20%'),
      expected: [{ message: 'means', at: 'Rework', severity: 'info' }],
    },
    {
      ...inFile('fr', 'Refaire la carte pour que le gaspillage passe de 12 % à 3 %'),
      expected: [{ message: 'means', at: 'Refaire', severity: 'info' }],
    },
    {
      ...inFile('en', 'title: Launch the winter menu\nmilestones:\n  - Paris\n  - Lille'),
      name: 'a deliverable in stages, as a hint',
      expected: [{ message: 'staged', at: 'Launch', severity: 'hint', fixed: [] }],
    },
    {
      ...inFile('fr', "id: menu # hiver\ntitle: Lancer le menu d'hiver # enfin\nowner: lea"),
      name: 'work in a mapping, and keeps its fields and comments',
      expected: [
        {
          message: 'work',
          at: 'Lancer',
          fixed: [
            'Part des ${1:clients} qui l’utilisent ${2:chaque semaine} de ${3:…} à ${4:…}',
            'Temps qu’il faut aux ${1:clients} pour ${2:…} de ${3:… min} à ${4:… min}',
            '${1:Qui fera ou aura quoi, de … à …}',
          ].map((title) =>
            keyResults('fr', `id: menu # hiver\ntitle: ${title} # enfin\nactions:\n  - Lancer le menu d'hiver\nowner: lea`),
          ),
        },
      ],
    },
  ],
});
