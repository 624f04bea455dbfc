import { objective, testRule } from '../../testing/rule-tester.ts';

testRule('obj-activity', {
  valid: [
    objective('en', 'Guests who come back'),
    objective('en', 'Become the place where the district meets'),
    objective('en', 'Build a team that people want to join'),
    objective('en', 'Delight every guest'),
    objective('en', 'A migration that nobody notices'),
    objective('en', 'Training that changes how we cook'),
    objective('fr', 'Des livraisons sur lesquelles on peut compter'),
    objective('fr', 'Une production qui ne s’arrête plus la nuit'),
    objective('fr', 'Des ateliers où l’on se sent attendu'),
    objective('en', 'Innovate to stay ahead'),
    objective('fr', 'Des clients qui reviennent'),
    objective('fr', 'Devenir le lieu où le quartier se retrouve'),
    objective('fr', "Bâtir une équipe que l'on a envie de rejoindre"),
    objective('fr', 'Construire une relation de confiance avec nos producteurs'),
    objective('fr', 'Ouvrir nos ateliers au quartier'),
    objective('fr', 'Ouvrir une conversation avec chaque magasin'),
    objective('fr', 'Ouvrir une nouvelle page de l’atelier'),
    objective('en', 'Open a new chapter with our shops'),
    objective('en', 'Open our kitchens to the neighbours'),
    objective('fr', 'Accélérer notre croissance'),
    objective('fr', 'Améliorer la fiabilité des livraisons'),
  ],
  invalid: [
    {
      ...objective('en', 'Launch a new loyalty programme'),
      expected: [{ message: 'project', at: 'Launch', severity: 'warning' }],
    },
    { ...objective('en', 'Migrate the tills to the new software'), expected: [{ message: 'project', at: 'Migrate' }] },
    {
      ...objective('fr', 'Lancer un nouveau programme de fidélité'),
      expected: [{ message: 'project', at: 'Lancer' }],
    },
    { ...objective('fr', 'Ouvrir une troisième boutique à Lille'), expected: [{ message: 'project', at: 'Ouvrir' }] },
    { ...objective('fr', 'Ouverture de deux agences'), expected: [{ message: 'project', at: 'Ouverture' }] },
    { ...objective('en', 'Open a second warehouse in Cork'), expected: [{ message: 'project', at: 'Open' }] },
    { ...objective('fr', 'Refonte du site de réservation'), expected: [{ message: 'project', at: 'Refonte' }] },
  ],
});
