import * as z from 'zod';
import { about } from './about.ts';

/**
 * The one description of an `.okr.yaml` file. The JSON Schema for other editors, the field list that the reader,
 * completion and hover go by, and the tables of the format reference are all generated out of it
 * (`npm run generate`), so nothing in the running tool has to carry zod.
 */

const text = z.string();
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const share = z.union([z.number().min(0).max(1), z.string()]);
const quantity = z.union([z.number(), z.string()]);
const weight = z.number().min(0);

const checkInFields = {
  date: about(day, {
    kind: 'day',
    en: 'The day of the check-in.',
    fr: 'Le jour du point d’avancement.',
    examples: ['2026-10-12'],
  }),
  value: about(quantity.optional(), {
    kind: 'quantity',
    en: 'The measured value on that day, with or without its unit.',
    fr: 'La valeur mesurée ce jour-là, avec ou sans son unité.',
    examples: ['68 %', '4 h', '37,50 €'],
  }),
  confidence: about(share.optional(), {
    kind: 'share',
    en: 'How likely the team thinks the target is, from 0 to 1. It is shown beside the progress and never mixed into it.',
    fr: 'La probabilité, de 0 à 1, que l’équipe donne à la cible. Elle est montrée à côté de l’avancement, jamais mêlée à lui.',
    examples: ['0.7', '70 %'],
  }),
  note: about(text.optional(), {
    kind: 'text',
    en: 'What happened, in a few words.',
    fr: 'Ce qui s’est passé, en quelques mots.',
  }),
  status: about(z.enum(['on-track', 'at-risk', 'off-track']).optional(), {
    kind: 'choice',
    en: 'How the team sees it. It is shown beside the health computed from the numbers.',
    fr: 'L’avis de l’équipe. Il est montré à côté de l’état calculé d’après les nombres.',
  }),
  by: about(text.optional(), {
    kind: 'person',
    en: 'Who or what recorded the value.',
    fr: 'Qui (ou quel outil) a relevé la valeur.',
    examples: ['ci'],
  }),
};

export const checkInSchema = about(z.object(checkInFields), {
  kind: 'mapping',
  of: 'checkIn',
  en: 'One dated measurement of a key result.',
  fr: 'Une mesure datée d’un résultat clé.',
});

export const logEntrySchema = about(
  z.object({
    key_result: about(text, {
      kind: 'reference',
      en: 'The key result that was measured, as objective/key-result.',
      fr: 'Le résultat clé mesuré, sous la forme objectif/résultat-clé.',
      examples: ['reliable-customer-data/completeness'],
    }),
    ...checkInFields,
  }),
  {
    kind: 'mapping',
    of: 'logEntry',
    en: 'A check-in in the log of the file.',
    fr: 'Un point d’avancement dans le journal du fichier.',
  },
);

export const milestoneSchema = about(
  z.object({
    title: about(text, {
      kind: 'sentence',
      en: 'What is done when the stage is done.',
      fr: 'Ce qui est acquis à la fin de l’étape.',
    }),
    weight: about(weight.optional(), {
      kind: 'number',
      en: 'How much the stage counts among the others. Default 1.',
      fr: 'Le poids de l’étape parmi les autres. 1 par défaut.',
      examples: ['1', '2', '3'],
    }),
    done: about(z.boolean().optional(), {
      kind: 'boolean',
      en: 'Whether the stage is done.',
      fr: 'Si l’étape est franchie.',
    }),
  }),
  { kind: 'mapping', of: 'milestone', en: 'A stage of a key result.', fr: 'Une étape d’un résultat clé.' },
);

export const actionSchema = about(
  z.object({
    title: about(text, { kind: 'sentence', en: 'The work to do.', fr: 'Le travail à faire.' }),
    owner: about(text.optional(), { kind: 'person', en: 'Who does it.', fr: 'Qui s’en charge.' }),
    due: about(day.optional(), {
      kind: 'day',
      en: 'The day by which it should be done.',
      fr: 'Le jour où ce doit être fait.',
      examples: ['2026-11-15'],
    }),
    status: about(text.optional(), {
      kind: 'text',
      en: 'Where the work stands. Any word is fine.',
      fr: 'Où en est le travail. Le mot est libre.',
      examples: ['todo', 'doing', 'done'],
    }),
  }),
  {
    kind: 'mapping',
    of: 'action',
    en: 'Work that should move the key result.',
    fr: 'Un travail qui devrait faire bouger le résultat clé.',
  },
);

export const parentLinkSchema = about(
  z.object({
    ref: about(text, {
      kind: 'reference',
      en: 'An objective, or a key result as objective/key-result; id@cycle names one of another cycle.',
      fr: 'Un objectif, ou un résultat clé sous la forme objectif/résultat-clé ; id@cycle en désigne un d’un autre cycle.',
      examples: ['customer-trust', 'customer-trust/nps', 'customer-trust@2026'],
    }),
    weight: about(weight.optional(), {
      kind: 'number',
      en: 'How much the objective counts in that parent. Default 1; 0 aligns without counting.',
      fr: 'Le poids de l’objectif dans ce parent. 1 par défaut ; 0 aligne sans compter.',
      examples: ['1', '0.5', '0'],
    }),
  }),
  { kind: 'mapping', of: 'parentLink', en: 'A parent and its weight.', fr: 'Un parent et son poids.' },
);

export const keyResultSchema = about(
  z.object({
    id: about(text.optional(), {
      kind: 'id',
      en: 'A short name, unique within the objective. Others refer to the key result as objective/id.',
      fr: 'Un nom court, unique dans l’objectif. On désigne le résultat clé par objectif/id.',
      examples: ['completeness'],
    }),
    title: about(text, {
      kind: 'sentence',
      en: 'The key result as a sentence. The numbers in it are read, so "from 12% to 3%" needs no further field.',
      fr: 'Le résultat clé en une phrase. Ses nombres sont lus : « de 12 % à 3 % » se passe d’autres champs.',
    }),
    baseline: about(quantity.optional(), {
      kind: 'quantity',
      en: 'The value at the start. Default: the start that the sentence states.',
      fr: 'La valeur de départ. Par défaut, celle que dit la phrase.',
      examples: ['61 %', '12', '4 h'],
    }),
    target: about(quantity.optional(), {
      kind: 'quantity',
      en: 'The value to reach. Default: the one that the sentence states.',
      fr: 'La valeur à atteindre. Par défaut, celle que dit la phrase.',
      examples: ['95 %', '3', '30 min'],
    }),
    current: about(quantity.optional(), {
      kind: 'quantity',
      en: 'The value today. The latest check-in counts before it.',
      fr: 'La valeur du jour. Le dernier point d’avancement prime.',
      examples: ['64 %'],
    }),
    trend: about(quantity.optional(), {
      kind: 'quantity',
      en: 'Where the value would land if nobody did anything: natural growth.',
      fr: 'Où la valeur arriverait si personne ne faisait rien : la croissance naturelle.',
      examples: ['64 %'],
    }),
    unit: about(text.optional(), {
      kind: 'unit',
      en: 'The unit of the numbers that are written without one.',
      fr: 'L’unité des nombres écrits sans unité.',
      examples: ['%', '€', 'ms', 'customers'],
    }),
    maintain: about(quantity.optional(), {
      kind: 'band',
      en: 'A guardrail: the value must stay within this band.',
      fr: 'Un garde-fou : la valeur doit rester dans cette plage.',
      examples: ['">= 99.9 %"', '"<= 2 %"', '16..48'],
    }),
    milestones: about(z.array(z.union([text, milestoneSchema])).optional(), {
      kind: 'list',
      of: 'milestone',
      en: 'A key result in stages: each stage that is done counts by its weight.',
      fr: 'Un résultat clé par étapes : chaque étape franchie compte selon son poids.',
    }),
    done: about(z.boolean().optional(), {
      kind: 'boolean',
      en: 'For a key result that is either reached or not.',
      fr: 'Pour un résultat clé qui est atteint ou ne l’est pas.',
    }),
    owner: about(text.optional(), {
      kind: 'person',
      en: 'The one person who answers for it.',
      fr: 'La personne qui en répond.',
      examples: ['leo'],
    }),
    weight: about(weight.optional(), {
      kind: 'number',
      en: 'How much it counts in the objective. Default 1; 0 leaves it out.',
      fr: 'Son poids dans l’objectif. 1 par défaut ; 0 l’exclut.',
      examples: ['1', '2', '0'],
    }),
    source: about(text.optional(), {
      kind: 'text',
      en: 'Where the number is read: a dashboard, a report.',
      fr: 'Où se lit le nombre : un tableau de bord, un rapport.',
      examples: ['https://bi.example/completeness'],
    }),
    score: about(share.optional(), {
      kind: 'share',
      en: 'The final grade given at the close, from 0 to 1. It is shown beside the computed progress.',
      fr: 'La note finale donnée à la clôture, de 0 à 1. Elle est montrée à côté de l’avancement calculé.',
      examples: ['0.7'],
    }),
    actions: about(z.array(z.union([text, actionSchema])).optional(), {
      kind: 'list',
      of: 'action',
      en: 'The work that should move the number.',
      fr: 'Le travail qui devrait faire bouger le nombre.',
    }),
    check_ins: about(z.array(checkInSchema).optional(), {
      kind: 'list',
      of: 'checkIn',
      en: 'Dated measurements, one a line, appended at the end.',
      fr: 'Les mesures datées, une par ligne, ajoutées à la fin.',
    }),
  }),
  {
    kind: 'mapping',
    of: 'keyResult',
    en: 'A key result: how one knows that the objective is reached.',
    fr: 'Un résultat clé : à quoi l’on sait que l’objectif est atteint.',
  },
);

export const objectiveSchema = about(
  z.object({
    id: about(text.optional(), {
      kind: 'id',
      en: 'A short name, unique within the cycle. Others refer to the objective by it.',
      fr: 'Un nom court, unique dans le cycle. C’est par lui qu’on désigne l’objectif.',
      examples: ['reliable-customer-data'],
    }),
    title: about(text, {
      kind: 'sentence',
      en: 'Where the team wants to get, in one sentence without numbers.',
      fr: 'Où l’équipe veut aller, en une phrase sans nombres.',
    }),
    why: about(text.optional(), {
      kind: 'text',
      en: 'Why it matters now.',
      fr: 'Pourquoi cela compte maintenant.',
    }),
    owner: about(text.optional(), {
      kind: 'person',
      en: 'The one person who answers for it.',
      fr: 'La personne qui en répond.',
      examples: ['amina'],
    }),
    parent: about(z.union([text, parentLinkSchema, z.array(z.union([text, parentLinkSchema]))]).optional(), {
      kind: 'parents',
      of: 'parentLink',
      en: 'What the objective supports: an objective, or a key result as objective/key-result. A list is fine, and each may have a weight.',
      fr: 'Ce que l’objectif sert : un objectif, ou un résultat clé sous la forme objectif/résultat-clé. Une liste convient, et chacun peut avoir un poids.',
      examples: ['customer-trust', 'customer-trust/nps', 'customer-trust@2026'],
    }),
    type: about(z.enum(['aspirational', 'committed']).optional(), {
      kind: 'choice',
      en: 'Aspirational (default): 0.7 is a good end. Committed: 1.0 is expected.',
      fr: 'aspirational (par défaut) : 0,7 est une bonne fin. committed : 1,0 est attendu.',
    }),
    origin: about(z.enum(['top-down', 'bottom-up']).optional(), {
      kind: 'choice',
      en: 'Whether the objective was handed down or proposed by the team.',
      fr: 'Si l’objectif vient d’en haut ou de l’équipe.',
    }),
    rollup: about(z.enum(['key-results', 'aligned', 'both']).optional(), {
      kind: 'choice',
      en: 'What the objective’s number is made of: its key results (default), the objectives aligned to it, or both.',
      fr: 'Ce qui fait le nombre de l’objectif : ses résultats clés (par défaut), les objectifs alignés sur lui, ou les deux.',
    }),
    key_results: about(z.array(z.union([text, keyResultSchema])).optional(), {
      kind: 'list',
      of: 'keyResult',
      en: 'Two to five results by which one knows that the objective is reached. A sentence is enough.',
      fr: 'Deux à cinq résultats à quoi l’on sait que l’objectif est atteint. Une phrase suffit.',
    }),
    score: about(share.optional(), {
      kind: 'share',
      en: 'The final grade given at the close, from 0 to 1. It is shown beside the computed progress.',
      fr: 'La note finale donnée à la clôture, de 0 à 1. Elle est montrée à côté de l’avancement calculé.',
      examples: ['0.7'],
    }),
    retrospective: about(text.optional(), {
      kind: 'text',
      en: 'What the team learnt, written at the close.',
      fr: 'Ce que l’équipe a appris, écrit à la clôture.',
    }),
  }),
  { kind: 'mapping', of: 'objective', en: 'An objective with its key results.', fr: 'Un objectif et ses résultats clés.' },
);

export const okrFileSchema = about(
  z.object({
    team: about(text.optional(), {
      kind: 'team',
      en: 'Whose OKRs these are. Default: the file’s name without .okr.yaml.',
      fr: 'De qui sont ces OKR. Par défaut, le nom du fichier sans .okr.yaml.',
      examples: ['data'],
    }),
    level: about(z.enum(['company', 'department', 'team', 'person']).optional(), {
      kind: 'choice',
      en: 'Where in the organisation these OKRs stand.',
      fr: 'À quel niveau de l’organisation se situent ces OKR.',
    }),
    cycle: about(z.union([text, z.number()]).optional(), {
      kind: 'cycle',
      en: 'The quarter, half or year, or a name from okr.config.yaml.',
      fr: 'Le trimestre, le semestre ou l’année, ou un nom de okr.config.yaml.',
      examples: ['2026-Q4', '2026-H2', '2026'],
    }),
    language: about(z.enum(['en', 'fr']).optional(), {
      kind: 'choice',
      en: 'The language of the sentences. Default: that of okr.config.yaml, else it is detected over the whole file.',
      fr: 'La langue des phrases. Par défaut celle de okr.config.yaml, sinon elle est reconnue sur tout le fichier.',
    }),
    objectives: about(z.array(z.union([text, objectiveSchema])).optional(), {
      kind: 'list',
      of: 'objective',
      en: 'The objectives of the cycle, three at most for a team.',
      fr: 'Les objectifs du cycle, trois au plus pour une équipe.',
    }),
    check_ins: about(z.array(logEntrySchema).optional(), {
      kind: 'list',
      of: 'logEntry',
      en: 'A log for jobs that append numbers without touching the plan above.',
      fr: 'Un journal pour les outils qui ajoutent des nombres sans toucher au plan.',
    }),
  }),
  { kind: 'mapping', of: 'file', en: 'The OKRs of one team in one cycle.', fr: 'Les OKR d’une équipe sur un cycle.' },
);

export type OkrFileInput = z.input<typeof okrFileSchema>;
