import type { Data } from '../data.ts';
import type { fixes as English } from '../en/fixes.ts';
import { outcomes } from './outcomes.ts';

/** French: what the fixes are called, and the words that they put into a file. */
export const fixes: typeof English = {
  titles: {
    'add-baseline': () => 'Ajouter un point de départ (baseline)',
    'add-cycle': (data: Data) => `Ajouter cycle: ${data.cycle}`,
    'add-fields': () => 'Ajouter un point de départ et une cible',
    'add-id': (data: Data) => `Ajouter l’identifiant ${data.id}`,
    'add-owner': () => 'Ajouter un responsable (owner)',
    'add-stages': () => 'Dire par quelles étapes on y arrive',
    'add-title': () => 'Faire de cette phrase le titre',
    'add-why': () => 'Ajouter la raison (why)',
    'declare-maintain': (data: Data) => `Déclarer maintain: ${data.band}`,
    'fields-to-sentence': () => 'Écrire les champs dans la phrase',
    'move-under': (data: Data) => `Déplacer sous « ${data.name} », comme action`,
    'numbers-to-fields': () => 'Mettre les chiffres dans des champs',
    'quote-sentence': () => 'Mettre cette phrase entre guillemets',
    'remove-field': (data: Data) => `Retirer le champ ${data.field}`,
    'remove-suppression': () => 'Retirer ce qui ne fait rien taire',
    'rename-id': (data: Data) => `Renommer en ${data.name}`,
    'replace-with': (data: Data) => `Remplacer par ${data.name}`,
    'split-in-two': () => 'En faire deux résultats clés',
    'take-from-field': (data: Data) => `Écrire « ${data.value} » dans la phrase, comme le dit le champ ${data.field}`,
    'take-from-sentence': (data: Data) => `Mettre « ${data.value} » dans ${data.field}, comme le dit la phrase`,
    'turn-into-action': () => 'En faire une action, et écrire le résultat qu’elle doit apporter',
    'unquote-sentence': () => 'Retirer les guillemets inutiles',
    'work-to-action': (data: Data) => `Faire de « ${data.words} » une action de ce résultat clé`,
    'write-outcome': (data: Data) => `Écrire « ${data.outcome} », et en faire une action`,
  },
  outcome: 'Qui fera ou aura quoi, de … à …',
  outcomes,
};
