import { fold } from '../language/tokens.ts';
import type { FieldName } from './draft.ts';

/** What a column holds, or what a label in front of words announces. */
export type Role =
  | FieldName
  | 'objective'
  | 'key-result'
  | 'kind'
  | 'title'
  | 'team'
  | 'cycle'
  | 'level'
  | 'language'
  | 'actions';

export interface Head {
  readonly role: Role;
  /** Of what it is said: `Objective owner`, `KR owner`; `null` where the head does not say. */
  readonly of: 'objective' | 'key-result' | null;
}

/** English and French words for each, without accents. Spreadsheets and documents mix them. */
const WORDS: Readonly<Record<Role, string>> = {
  objective: 'objective|objectives|objectif|objectifs|obj|o|goal|goals',
  'key-result':
    'key result|key results|kr|krs|resultat cle|resultats cles|resultat|resultats|rc|mesure de succes|measure of success|success metric',
  kind: 'kind|type|nature|genre|item type|goal type|type d element|row type',
  title: 'title|name|titre|nom|intitule|libelle|description|summary|item|enonce',
  id: 'id|identifiant|identifier|ref|code|key|cle|numero|number|no|n',
  why: 'why|pourquoi|rationale|context|contexte|raison|motivation|purpose|enjeu',
  owner:
    'owner|owners|responsable|responsables|porteur|porteuse|pilote|assignee|assigned to|lead|dri|proprietaire|referent|referente|owned by|who|qui|accountable',
  team: 'team|equipe|department|departement|service|squad|direction|pole|business unit|group|groupe',
  cycle: 'cycle|quarter|trimestre|period|periode|timeframe|time period|semestre|session|cycle okr|okr cycle',
  level: 'level|niveau',
  language: 'language|langue',
  parent:
    'parent|parents|parent objective|parent goal|objectif parent|aligned to|aligned with|aligns to|aligne sur|aligne a|rattache a|supports|soutient|contributes to|contribue a',
  type: 'objective type|ambition',
  origin: 'origin|origine',
  rollup: 'rollup|roll up',
  baseline:
    'baseline|start|start value|starting value|starting point|initial|initial value|depart|valeur de depart|valeur initiale|point de depart|from|reference|valeur de reference|t0',
  target: 'target|target value|goal value|cible|valeur cible|valeur visee|a atteindre|to|end value|final value|target metric',
  current:
    'current|current value|actual|actual value|actuel|actuelle|valeur actuelle|valeur courante|courant|now|aujourd hui|today|realise|latest value|derniere valeur|a date|en cours',
  trend: 'trend|tendance',
  unit: 'unit|units|unite|unites|unite de mesure|metric unit|unit of measure',
  maintain: 'maintain|guardrail|garde fou|plage',
  weight: 'weight|poids|ponderation|weighting',
  source: 'source|data source|source de donnees|link|lien|url|dashboard|tableau de bord',
  done: 'done|fait|termine|completed|acheve',
  score: 'grade|final grade|final score|score final|note finale',
  retrospective: 'retrospective|bilan|learnings|lessons learned|enseignements',
  due: 'due|due date|due on|deadline|echeance|date d echeance|date limite|end date|date de fin|target date|date cible',
  status: 'status|statut|etat|health|sante|rag|meteo|state',
  date: 'date|check in date|last check in|last update|last updated|updated|updated at|date du point|derniere mise a jour|mise a jour|dernier point',
  value: 'value|valeur|valeur relevee|measured value',
  confidence:
    'confidence|confidence level|confidence score|confiance|niveau de confiance|indice de confiance|taux de confiance|degre de confiance',
  note: 'note|notes|comment|comments|commentaire|commentaires|last comment|remark|remarks|remarque|remarques',
  by: 'by|par|recorded by|releve par',
  progress:
    'progress|avancement|progression|complete|completion|percent complete|taux d avancement|taux de realisation|atteint|achieved|score|attainment|atteinte',
  actions:
    'action|actions|initiative|initiatives|plan d action|plan d actions|tasks|taches|projects|projets|action items|to do|todo|chantiers|livrables',
};

const ROLES: ReadonlyMap<string, Role> = new Map(
  (Object.entries(WORDS) as [Role, string][]).flatMap(([role, words]) =>
    words.split('|').map((word): [string, Role] => [word, role]),
  ),
);

const OF_OBJECTIVE = /^(?:objective|objectif|obj|goal) (?=.)|(?: (?:de l |d |of the |of )?(?:objective|objectif|goal))$/;
const OF_KEY_RESULT =
  /^(?:key result|resultat cle|kr|rc|metric|metrique) (?=.)|(?: (?:du |de |of the |of )?(?:key result|resultat cle|kr))$/;

/** What the head of a column, or a label, stands for; `null` for words that are no head. Accents, capitals, brackets and marks aside. */
export function headOf(given: string): Head | null {
  if (given.length > 80) return null;
  const name = fold(given.toLowerCase())
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  if (name === '') return null;
  const role = ROLES.get(name);
  if (role) return { role, of: null };
  if (/^(?:kr|key result|resultat cle|rc) ?\d{1,2}$/.test(name)) return { role: 'key-result', of: null };
  for (const [pattern, of] of [
    [OF_KEY_RESULT, 'key-result'],
    [OF_OBJECTIVE, 'objective'],
  ] as const) {
    const rest = name.replace(pattern, '').trim();
    const inner = rest === name ? undefined : ROLES.get(rest);
    if (inner === 'title') return { role: of, of: null };
    if (inner) return { role: inner, of };
  }
  return null;
}
