import type { Place } from './about.ts';
import type { Field, FieldTable } from './fields.ts';

type Reader = 'en' | 'fr';

const WORDS = {
  en: {
    field: 'Field',
    value: 'Value',
    meaning: 'Meaning',
    required: 'required',
    listOf: 'list',
    places: {
      file: 'The file',
      objective: 'An objective',
      keyResult: 'A key result',
      milestone: 'A milestone',
      action: 'An action',
      checkIn: 'A check-in',
      logEntry: 'An entry of the log',
      parentLink: 'A parent',
      config: '`okr.config.yaml`',
      configCycle: 'A cycle of its own name',
      configBands: 'Bands',
      configCadence: 'Cadence',
      configLimits: 'Limits',
      configRule: 'A rule',
    },
    kinds: {
      text: 'text',
      sentence: 'sentence',
      id: 'name without spaces',
      reference: 'reference',
      parents: 'reference, or a list',
      person: 'person',
      team: 'team',
      cycle: 'cycle',
      choice: 'one of',
      quantity: 'number with an optional unit',
      unit: 'unit',
      band: '`>=`, `<=`, or `low..high`',
      number: 'number',
      share: 'number from 0 to 1',
      boolean: '`true` or `false`',
      day: '`YYYY-MM-DD`',
      list: 'list',
      texts: 'list of texts',
      cadence: 'word, days, or mapping',
      mapping: 'mapping',
      names: 'mapping by name',
    },
  },
  fr: {
    field: 'Champ',
    value: 'Valeur',
    meaning: 'Sens',
    required: 'obligatoire',
    listOf: 'liste',
    places: {
      file: 'Le fichier',
      objective: 'Un objectif',
      keyResult: 'Un résultat clé',
      milestone: 'Une étape',
      action: 'Une action',
      checkIn: 'Un point d’avancement',
      logEntry: 'Une ligne du journal',
      parentLink: 'Un parent',
      config: '`okr.config.yaml`',
      configCycle: 'Un cycle nommé',
      configBands: 'Bandes',
      configCadence: 'Rythme',
      configLimits: 'Limites',
      configRule: 'Une règle',
    },
    kinds: {
      text: 'texte',
      sentence: 'phrase',
      id: 'nom sans espace',
      reference: 'référence',
      parents: 'référence, ou liste',
      person: 'personne',
      team: 'équipe',
      cycle: 'cycle',
      choice: 'au choix',
      quantity: 'nombre avec ou sans unité',
      unit: 'unité',
      band: '`>=`, `<=` ou `bas..haut`',
      number: 'nombre',
      share: 'nombre de 0 à 1',
      boolean: '`true` ou `false`',
      day: '`AAAA-MM-JJ`',
      list: 'liste',
      texts: 'liste de textes',
      cadence: 'mot, jours ou table',
      mapping: 'table',
      names: 'table par nom',
    },
  },
} as const;

/** The field tables of the format reference, as Markdown; generated so that the reference cannot fall behind the schema. */
export function fieldReference(table: FieldTable, reader: Reader): string {
  const words = WORDS[reader];
  const sections = (Object.keys(table) as Place[]).map((place) => {
    const rows = table[place].map(
      (field) => `| \`${field.name}\` | ${valueColumn(field, reader)} | ${meaningColumn(field, reader)} |`,
    );
    return [
      `### ${words.places[place]}`,
      '',
      `| ${words.field} | ${words.value} | ${words.meaning} |`,
      '|---|---|---|',
      ...rows,
    ].join('\n');
  });
  return sections.join('\n\n');
}

function valueColumn(field: Field, reader: Reader): string {
  const words = WORDS[reader];
  const kind = field.values ? field.values.map((value) => `\`${value}\``).join(', ') : words.kinds[field.kind];
  return field.required ? `${kind} (${words.required})` : kind;
}

function meaningColumn(field: Field, reader: Reader): string {
  const examples = field.examples?.map((example) => `\`${example.replaceAll('|', '\\|')}\``).join(', ');
  const text = field.doc[reader].replaceAll('|', '\\|');
  return examples ? `${text} ${examples}` : text;
}
