import * as z from 'zod';
import { about } from './about.ts';

/** The one description of `okr.config.yaml`; see `okr-file.ts` for what is generated out of it. */

const text = z.string();
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const band = z.number().min(0).max(1);
const level = z.enum(['off', 'hint', 'info', 'warning', 'error']);

export const configCycleSchema = about(
  z.object({
    start: about(day, { kind: 'day', en: 'The first day.', fr: 'Le premier jour.', examples: ['2026-09-01'] }),
    end: about(day, { kind: 'day', en: 'The last day, included.', fr: 'Le dernier jour, inclus.', examples: ['2026-12-18'] }),
  }),
  { kind: 'mapping', of: 'configCycle', en: 'A cycle with a name of its own.', fr: 'Un cycle qui porte son propre nom.' },
);

export const configCadenceSchema = about(
  z.object({
    days: about(z.int().min(1).max(366), {
      kind: 'number',
      en: 'Days between two check-ins. Default 7.',
      fr: 'Jours entre deux points d’avancement. 7 par défaut.',
      examples: ['7', '14', '30'],
    }),
    grace: about(z.int().min(0).max(366).optional(), {
      kind: 'number',
      en: 'How many days late a check-in may be before the key result counts as outdated. Default: as many as `days`.',
      fr: 'Le retard permis, en jours, avant que le résultat clé ne soit dit périmé. Par défaut, autant que `days`.',
      examples: ['7', '3', '0'],
    }),
  }),
  { kind: 'mapping', of: 'configCadence', en: 'The rhythm of the check-ins.', fr: 'Le rythme des points d’avancement.' },
);

export const configBandsSchema = about(
  z.object({
    green: about(band.optional(), {
      kind: 'number',
      en: 'The final score from which on a result is green. Default 0.7.',
      fr: 'La note finale à partir de laquelle c’est vert. 0,7 par défaut.',
      examples: ['0.7'],
    }),
    yellow: about(band.optional(), {
      kind: 'number',
      en: 'The final score from which on a result is yellow. Default 0.4.',
      fr: 'La note finale à partir de laquelle c’est jaune. 0,4 par défaut.',
      examples: ['0.4'],
    }),
  }),
  { kind: 'mapping', of: 'configBands', en: 'The bands of final scores.', fr: 'Les bandes des notes finales.' },
);

export const configLimitsSchema = about(
  z.object({
    max_characters: about(z.int().min(1000).max(100_000_000).optional(), {
      kind: 'number',
      en: 'Files longer than this are not read. Default 4000000.',
      fr: 'Les fichiers plus longs ne sont pas lus. 4000000 par défaut.',
      examples: ['4000000'],
    }),
    max_depth: about(z.int().min(8).max(256).optional(), {
      kind: 'number',
      en: 'Documents nested deeper than this are not read. Default 128.',
      fr: 'Les documents plus imbriqués ne sont pas lus. 128 par défaut.',
      examples: ['128'],
    }),
  }),
  {
    kind: 'mapping',
    of: 'configLimits',
    en: 'How much a file may ask of the reader.',
    fr: 'Ce qu’un fichier peut demander au lecteur.',
  },
);

export const configRuleSchema = about(
  z.looseObject({
    level: about(level.optional(), {
      kind: 'choice',
      en: 'The severity of the rule’s findings, or off.',
      fr: 'La gravité des constats de la règle, ou off.',
    }),
  }),
  { kind: 'mapping', of: 'configRule', en: 'A rule’s level and options.', fr: 'Le niveau et les options d’une règle.' },
);

export const configFileSchema = about(
  z.object({
    language: about(z.enum(['en', 'fr']).optional(), {
      kind: 'choice',
      en: 'The language of the sentences, where a file does not say.',
      fr: 'La langue des phrases, quand un fichier ne la dit pas.',
    }),
    cycles: about(z.record(text, configCycleSchema).optional(), {
      kind: 'names',
      of: 'configCycle',
      en: 'Cycles with names of their own, each with its first and last day.',
      fr: 'Les cycles qui portent leur propre nom, chacun avec son premier et son dernier jour.',
      examples: ['2026-T1: { start: 2026-01-05, end: 2026-04-17 }'],
    }),
    fiscal_year_start: about(z.int().min(1).max(12).optional(), {
      kind: 'number',
      en: 'The month (1–12) in which the fiscal year starts. Default 1.',
      fr: 'Le mois (1–12) où commence l’exercice. 1 par défaut.',
      examples: ['4'],
    }),
    cadence: about(
      z.union([z.enum(['weekly', 'biweekly', 'monthly']), z.int().min(1).max(366), configCadenceSchema]).optional(),
      {
        kind: 'cadence',
        of: 'configCadence',
        en: 'How often key results are checked in: a word, days between two check-ins, or a mapping with days and grace.',
        fr: 'Le rythme des points d’avancement : un mot, des jours entre deux points, ou une table avec days et grace.',
        examples: ['weekly', 'biweekly', 'monthly', '10', '{ days: 14, grace: 3 }'],
      },
    ),
    bands: about(configBandsSchema.optional(), {
      kind: 'mapping',
      of: 'configBands',
      en: 'From which final score on a result is green and yellow.',
      fr: 'À partir de quelle note finale un résultat est vert ou jaune.',
      examples: ['{ green: 0.7, yellow: 0.4 }'],
    }),
    rollup: about(z.enum(['key-results', 'aligned', 'both']).optional(), {
      kind: 'choice',
      en: 'What objectives’ numbers are made of, where an objective does not say.',
      fr: 'Ce qui fait le nombre des objectifs, quand un objectif ne le dit pas.',
    }),
    people: about(z.union([text, z.array(text)]).optional(), {
      kind: 'texts',
      en: 'The people offered for `owner`; a single name may stand without a list.',
      fr: 'Les personnes proposées pour `owner` ; un seul nom peut se passer de liste.',
      examples: ['[amina, leo]'],
    }),
    teams: about(z.union([text, z.array(text)]).optional(), {
      kind: 'texts',
      en: 'The teams offered for `team`; a single name may stand without a list.',
      fr: 'Les équipes proposées pour `team` ; un seul nom peut se passer de liste.',
      examples: ['[data, growth]'],
    }),
    ignore: about(z.union([text, z.array(text)]).optional(), {
      kind: 'texts',
      en: 'Files that are left out, as globs from this folder; a single one may stand without a list.',
      fr: 'Les fichiers laissés de côté, en motifs depuis ce dossier ; un seul peut se passer de liste.',
      examples: ['["drafts/**"]', 'drafts/**'],
    }),
    preset: about(z.enum(['recommended', 'strict', 'structure']).optional(), {
      kind: 'choice',
      en: 'recommended (default), strict (hints become info, info becomes warning), or structure (errors only).',
      fr: 'recommended (par défaut), strict (les conseils deviennent des infos, les infos des avertissements) ou structure (les erreurs seules).',
    }),
    rules: about(z.record(text, z.union([level, configRuleSchema])).optional(), {
      kind: 'names',
      of: 'configRule',
      en: 'The level of single rules, and their options.',
      fr: 'Le niveau de certaines règles, et leurs options.',
      examples: ['kr-no-baseline: off', 'obj-kr-count: { level: warning, max: 4 }'],
    }),
    limits: about(configLimitsSchema.optional(), {
      kind: 'mapping',
      of: 'configLimits',
      en: 'Guards against files that ask too much of the reader.',
      fr: 'Les garde-fous contre les fichiers qui demandent trop au lecteur.',
      examples: ['{ max_characters: 4000000, max_depth: 128 }'],
    }),
  }),
  {
    kind: 'mapping',
    of: 'config',
    en: 'How OKRs are read and judged below this folder.',
    fr: 'Comment les OKR sont lus et jugés sous ce dossier.',
  },
);
