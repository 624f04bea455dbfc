import type { MapMessages } from './messages.en.ts';

const s = (n: number, one: string, many: string) => `${n} ${n < 2 ? one : many}`;

/** French, with a narrow no-break space before « ; ! ? » and a no-break space before « : ». */
export const fr: MapMessages = {
  label: 'Carte des objectifs et des résultats clés',
  more: (n) => `et ${n} de plus`,
  find: 'Chercher sur la carte',
  matches: (n) => (n === 0 ? 'rien trouvé' : s(n, 'trouvé', 'trouvés')),
  matchOf: (n, of) => `${n} sur ${of}`,
  down: 'De haut en bas',
  right: 'De gauche à droite',
  lines: 'Résultats clés',
  openAll: 'Tout déplier',
  closeAll: 'Tout replier',
  zoomIn: 'Agrandir (+)',
  zoomOut: 'Réduire (−)',
  fit: 'Ajuster à la fenêtre (0)',
  fitShort: 'Ajuster',
  export: 'Exporter…',
  exports: {
    svg: 'Image (SVG)',
    png: 'Image (PNG)',
    mermaid: 'Diagramme Mermaid',
    markdown: 'Liste Markdown',
  },
  open: 'Déplier',
  close: 'Replier',
  hidden: (n) => `${s(n, 'objectif masqué', 'objectifs masqués')} dessous`,
  below: (n) => `${s(n, 'objectif', 'objectifs')} dessous`,
  overview: 'Vue d’ensemble\u00a0: cliquer pour y aller',
  closeExplanation: 'Fermer',
  objectives: (n) => s(n, 'objectif', 'objectifs'),
  smaller: (percent) => `La carte est grande\u00a0: l’image est à ${percent} de sa taille.`,
  tooLarge: 'La carte est trop grande pour un PNG. L’exporter en SVG, ou en replier une partie.',
  keys:
    'Les flèches suivent l’arbre, Espace déplie et replie, Entrée va à la ligne, E explique, C fait le point, ' +
    'plus et moins changent la taille, 0 ajuste, Maj et flèches déplacent la carte, Ctrl F cherche.',
};
