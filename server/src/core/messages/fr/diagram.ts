import type { diagram as english } from '../en/diagram.ts';

/** Français : ce qui se dit d'un diagramme. */
export const diagram: typeof english = {
  tooLarge: ({ characters, arrows, mostCharacters, mostArrows }) =>
    `La plupart des pages ne dessineront pas ce diagramme\u00a0: il compte ${characters} caractères et ${arrows} flèches, et Mermaid s’arrête à ${mostCharacters} et ${mostArrows} si la page ne relève pas maxTextSize et maxEdges. Exportez moins de fichiers, ou une image.`,
};
