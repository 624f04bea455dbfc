/** The example that comes with the extension: where its files are, the one to read first, and the day it was written for. */
export interface Example {
  /** From the extension's own folder. */
  readonly folder: string;
  /** From there. A browser cannot list what an extension brings, so they are named; the first is the one to read first. */
  readonly files: readonly string[];
}

/** Its check-ins are a few days old on this day, in the seventh of thirteen weeks. */
export const WRITTEN_FOR = '2026-11-17';

export function exampleIn(language: string): Example {
  return language.toLowerCase().startsWith('fr')
    ? {
        folder: 'client/example/fr',
        files: ['mediatheque.okr.yaml', 'okr.config.yaml', 'equipes/quartiers.okr.yaml', 'equipes/numerique.okr.yaml'],
      }
    : {
        folder: 'client/example/en',
        files: ['library.okr.yaml', 'okr.config.yaml', 'teams/branches.okr.yaml', 'teams/digital.okr.yaml'],
      };
}

const DAY = 86_400_000;

/** The same text with all its days as far from `today` as they were from the day it was written for. */
export function broughtTo(today: string, text: string): string {
  const by = Date.parse(today) - Date.parse(WRITTEN_FOR);
  return text.replace(/\b\d{4}-\d\d-\d\d\b/g, (day) => dayOf(Date.parse(day) + Math.round(by / DAY) * DAY));
}

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The day it is here, not in Greenwich. */
export function today(now: Date): string {
  return dayOf(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()));
}
