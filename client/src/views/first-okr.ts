/** The first OKR of somebody who has none yet: short, whole, and without a finding. */
export function firstOkr(language: string): string {
  return language.toLowerCase().startsWith('fr') ? FRENCH : ENGLISH;
}

const ENGLISH = `# Save this as my-team.okr.yaml
team: my-team
objectives:
  - id: first-week
    title: New customers succeed in their first week
    key_results:
      - Raise the share of accounts that finish set-up from 40% to 65%
      - Reduce the median time to a first result from 9 days to 3 days
`;

const FRENCH = `# À enregistrer sous mon-equipe.okr.yaml
team: mon-equipe
language: fr
objectives:
  - id: premiere-semaine
    title: Les nouveaux clients réussissent dès leur première semaine
    key_results:
      - Faire passer la part des comptes configurés de 40 % à 65 %
      - Réduire le délai médian du premier résultat de 9 jours à 3 jours
`;
