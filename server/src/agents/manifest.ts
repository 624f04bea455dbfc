import { toolEntries } from './index.ts';

/** What a tool is called where a person names it in a chat: `#okrList`. */
const chatName = (name: string) => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

/** What VS Code offers to assistants: everything that writes nothing. */
const HAS = { before: true, writing: false } as const;

/**
 * The tools as the extension's manifest declares them, with the texts that it names, so that VS Code says them in the language of the
 * editor. Only the script that writes the manifest and its test use this.
 */
export function manifestTools() {
  const texts = { en: new Map<string, string>(), fr: new Map<string, string>() };
  const [english, french] = [toolEntries('en', HAS), toolEntries('fr', HAS)];
  const tools = english.map(({ name, title, description, input }, index) => {
    const other = french[index] ?? { title, description, input };
    const named = (key: string, en: unknown, fr: unknown): string => {
      const id = `tool.${name}.${key}`;
      texts.en.set(id, String(en));
      texts.fr.set(id, String(fr));
      return `%${id}%`;
    };
    const fieldsOf = (schema: typeof input) => schema.properties as Readonly<Record<string, { readonly description?: unknown }>>;
    const properties = Object.entries(fieldsOf(input)).map(([field, schema]) => {
      const description = named(`input.${field}`, schema.description, fieldsOf(other.input)[field]?.description);
      return [field, { ...schema, description }] as const;
    });
    return {
      name,
      tags: ['okr'],
      toolReferenceName: chatName(name),
      displayName: named('title', title, other.title),
      modelDescription: named('description', description, other.description),
      userDescription: `%tool.${name}.description%`,
      canBeReferencedInPrompt: true,
      inputSchema: { ...input, properties: Object.fromEntries(properties) },
    };
  });
  return { tools, en: Object.fromEntries(texts.en), fr: Object.fromEntries(texts.fr) };
}
