import { parseDay } from '../../base/calendar.ts';
import { createOkrService } from '../../index.ts';
import type { CompletionEntry, Hover, Locale, LocationResult, OkrService } from '../../service.ts';
import { marked } from '../../testing/markers.ts';
import { fixedClock, memoryWorkspace, recordingLogger } from '../../testing/memory-workspace.ts';

/** A workspace in memory with one file open, in which `|` marks the cursor. */
export interface Project {
  readonly service: OkrService;
  readonly uri: string;
  readonly text: string;
  readonly offset: number;
  complete(locale?: Locale): readonly CompletionEntry[];
  /** Labels of what is offered. */
  labels(): readonly string[];
  /** The text once the entry with this label is taken. */
  taken(label: string): string;
  /** The documentation of the entry with this label. */
  documentation(label: string, locale?: Locale): string;
  hover(locale?: Locale): Hover | null;
  definition(): readonly LocationResult[];
}

/** Opens the last of the files; the others are closed. Today is 2026-11-22. */
export async function project(files: Readonly<Record<string, string>>): Promise<Project> {
  const names = Object.keys(files);
  const uri = names.at(-1) as string;
  const { text, cursors } = marked(files[uri] as string);
  const offset = cursors[0] as number;
  const workspace = memoryWorkspace({ ...files, [uri]: text });
  const clock = fixedClock(parseDay('2026-11-22') as number);
  const service = createOkrService({ workspace, clock, logger: recordingLogger(), pause: async () => {} });
  await service.index();
  service.open(uri, text);
  const complete = (locale: Locale = 'en') => service.completion(uri, offset, locale);
  const entry = (label: string) => {
    const found = complete().find((it) => it.label === label);
    if (!found) throw new Error(`${label} is not among ${complete().map((it) => it.label)}`);
    return found;
  };
  return {
    service,
    uri,
    text,
    offset,
    complete,
    labels: () => complete().map((it) => it.label),
    taken(label) {
      const { range, newText } = entry(label).edit;
      return text.slice(0, range[0]) + newText + text.slice(range[1]);
    },
    documentation: (label, locale = 'en') => service.resolveCompletion(entry(label).data, locale) ?? '',
    hover: (locale = 'en') => service.hover(uri, offset, locale),
    definition: () => service.definition(uri, offset),
  };
}

export const COMPANY = `team: company
level: company
cycle: 2026-Q4
objectives:
  - id: customer-trust
    title: Customers trust us with their data
    owner: amina
    key_results:
      - id: nps
        title: NPS from 40 to 60
        check_ins:
          - { date: 2026-10-12, value: 45 }
          - { date: 2026-11-16, value: 50 }
      - Churn from 5% to 3%
  - id: lean-work
    title: We finish what we start
`;

export const YEAR = `team: board
level: company
cycle: "2026"
objectives:
  - id: profitable
    title: A company that earns its own living
  - id: customer-trust
    title: Customers stay with us for years
`;

export const NEXT = `team: growth
cycle: 2027-Q1
objectives:
  - id: new-markets
    title: At home in two more countries
    owner: "Zoë O'Neil"
`;
