import type { ThemeTable } from '../theme.ts';

export const themes: ThemeTable = [
  [
    'training',
    /^(?:form(?:er|ation|ations|ons|ez|e|es)$|formateur|coach|accompagn|tutorat|mentor|certif|e-learning|academie|module|parcours$|sensibilis)/,
  ],
  ['hiring', /^(?:recrut|embauch|chass|entretiens?$|offres?$|marque-employeur|cooptation)/],
  [
    'event',
    /^(?:evenement|webinaire|webinar|atelier|salon|salons|conference|seminaire|rencontre|meetup|hackathon|degustation|journee|petit-dejeuner|petits-dejeuners)/,
  ],
  ['partnership', /^(?:partenari|partenaire|alliance|revendeur|affili|parrain|sponsor|convention)/],
  [
    'content',
    /^(?:blog|post|posts|article|newsletter|lettre|video|podcast|contenu|campagne|livre-blanc|livres|etude-de-cas|page|pages|seo|presse|communiqu|communication|plaquette|brochure|catalogue|reseaux|linkedin|mailing|e?-?mails?$|publi)/,
  ],
  [
    'research',
    /^(?:interview|enquet|sondage|etud|recherche|benchmark|test|tests|experiment|prototype|poc|audit|analys|questionnaire|diagnosti|interroge)/,
  ],
  ['selling', /^(?:prospect|appels?$|demos?$|demonstration|pitch|proposition|devis|relanc|rendez-vous|rdv|negoci|visites$)/],
  [
    'process',
    /^(?:process|procedure|processus|charte|politique|guide|checklist|standardis|document|modele|automatis|comite|revue|gouvernance|tableau|rapport|reporting|referentiel)/,
  ],
  [
    'technical',
    /^(?:migr|refactor|refonte-technique|pipeline|infra|cluster|base|serveur|supervision|monitor|alert|deploi|deploy|architect|sauvegarde|api|apis|ci|cloud|montee|integrat|integrer|code|correctif)/,
  ],
  [
    'launch',
    /^(?:lanc|livr|sort(?:ir|ie)|construi|developp|concev|conception|refond|refonte|refai|implement|mettre|mise|cre(?:er|ation)|introdui|install|renov|ouvr|design|deploie)/,
  ],
];
