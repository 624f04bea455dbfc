import type { format as en } from '../en/format.ts';

const count = (n: number): string => `${n} ${n < 2 ? 'fichier' : 'fichiers'}`;

/** French: laying files out. */
export const format: typeof en = {
  cli: {
    done: (path) => `${path} : mis en forme`,
    allFine: (files) => (files === 1 ? 'Le fichier est déjà en forme.' : `Les ${count(files)} sont déjà en forme.`),
    someNot: (files, of) =>
      `${files} ${files < 2 ? 'fichier n’est pas' : 'fichiers ne sont pas'} en forme sur ${of} ; « okr format » y remédie.`,
    leftAlone: (path) => `${path} : n’est pas du YAML bien formé, et reste tel quel ; « okr lint » dit où`,
    badIndent: (value) => `--indent ne peut pas valoir « ${value} » ; c’est un nombre de 1 à 8`,
  },
};
