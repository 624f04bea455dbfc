import type { Language } from '../../../language/reading.ts';
import { slugOf } from '../../../language/slug.ts';
import { messagesOf } from '../../../messages/index.ts';
import type { Place } from '../../../schema/fields.ts';
import type { CompletionEntry } from '../../../service.ts';
import type { CursorContext } from '../../context.ts';
import { type FeatureRequest, stateOf } from '../../request.ts';
import { around } from '../around.ts';
import { entry, folded, snippetText } from '../entry.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { FunctionName, Template, Templates } from './template.ts';

export const TEMPLATES: Readonly<Record<Language, Templates>> = { en, fr };

/** How an entry is put where the cursor is. */
export interface TemplateForm {
  /** What stands before it: the dash, where the line has none yet. */
  readonly before: string;
  /** The column at which further lines of an objective start; `null` where only a title can stand. */
  readonly column: number | null;
}

/**
 * Sentences to start from, in the language of the file, where an objective or a key result may stand: those of the team's own
 * function first, and none that the objective has already. Their numbers are what a person is asked for.
 */
export function templateEntries(
  request: FeatureRequest,
  context: CursorContext,
  place: Place,
  form: TemplateForm,
): CompletionEntry[] {
  if (place !== 'objective' && place !== 'keyResult') return [];
  const words = messagesOf(request.locale).writing;
  const language = languageOf(request);
  const templates = Object.entries(TEMPLATES[language]) as [FunctionName, Template][];
  const team = folded(stateOf(request)?.file.team.value ?? '').split(/[^a-z0-9]+/);
  const isOwn = ([name]: [FunctionName, Template]) =>
    Object.values(TEMPLATES).some((one) => one[name].teams.some((word) => team.includes(word)));
  const said = titlesAround(request, context, place);
  const before = context.place === 'value' && request.text[context.word[0] - 1] === ':' ? ' ' : form.before;
  return [...templates.filter(isOwn), ...templates.filter((one) => !isOwn(one))].flatMap(([name, one]) => {
    const kind = place === 'objective' ? words.objective(words.functions[name]) : words.keyResult(words.functions[name]);
    const sentences = place === 'objective' ? [one.objective] : one.keyResults;
    return sentences
      .filter((sentence) => !said.some((title) => title.startsWith(stemOf(sentence))))
      .map((sentence) => ({ sentence, label: `${kind} ${withGaps(sentence)}` }))
      .filter(({ label }) => begins(context.typed, label))
      .map(({ sentence, label }) =>
        entry({
          label,
          kind: 'snippet',
          range: context.word,
          newText: before + (place === 'objective' ? objectiveSource(one, language, form.column) : sentenceSource(sentence, 1)),
          snippet: true,
          filterText: `${before}${label}`,
          detail: words.template,
          data: { is: 'template', sentence: filled(sentence) },
        }),
      );
  });
}

/** Whether what is typed begins somewhere in the label at a word: somebody who writes a sentence of his own is left alone. */
function begins(typed: string, label: string): boolean {
  const words = (text: string) => ` ${folded(text).replace(/[^\p{L}\p{N}]+/gu, ' ')}`;
  return words(label).includes(words(typed.trim()));
}

/** A sentence with the numbers that it comes with. */
export function filled(sentence: string): string {
  return sentence.replace(/[{}]/g, '');
}

function withGaps(sentence: string): string {
  return sentence.replace(/\{[^}]*\}/g, '…');
}

/** The words before the first number: by them a sentence is known whatever the numbers. */
function stemOf(sentence: string): string {
  return sentence.split('{', 1)[0] ?? sentence;
}

/** A sentence as a snippet whose stops, from `first` on, are its numbers. */
function sentenceSource(sentence: string, first: number): string {
  let stop = first;
  return sentence.replace(/[^{}]+|\{([^}]*)\}/g, (words, number?: string) =>
    number === undefined ? snippetText(words) : `\${${stop++}:${snippetText(number)}}`,
  );
}

/** How many key results an objective comes with. */
const BELOW = 3;

function objectiveSource({ objective, keyResults }: Template, language: Language, column: number | null): string {
  if (column === null) return `\${1:${snippetText(objective)}}`;
  const newLine = `\n${' '.repeat(column)}`;
  const below = keyResults.slice(0, BELOW).map((sentence, i) => `${newLine}  - ${sentenceSource(sentence, 3 + 2 * i)}`);
  const id = slugOf(objective, language);
  return `id: \${1:${id}}${newLine}title: \${2:${snippetText(objective)}}${newLine}key_results:${below.join('')}`;
}

function titlesAround(request: FeatureRequest, context: CursorContext, place: Place): readonly string[] {
  const file = stateOf(request)?.file;
  if (place === 'objective') return file?.objectives.map(({ objective }) => objective.title.text) ?? [];
  return around(request, context)?.placed.objective.keyResults.map(({ title }) => title.text) ?? [];
}

/** The language of the file; of one that has no sentence yet and says nothing, the reader's. */
function languageOf(request: FeatureRequest): Language {
  const state = stateOf(request);
  const isSaid = state?.config.language != null || /^language:\s*\S/m.test(request.text);
  return state && (isSaid || state.file.objectives.some(({ objective }) => objective.title.text !== ''))
    ? state.file.language
    : request.locale;
}
