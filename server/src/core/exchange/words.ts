import { fold } from '../language/tokens.ts';

/** `Q4 2026`, `T4-2026`, `2026 S2`, `4e trimestre 2026`, `FY2026` as the format writes it: `2026-Q4`; `null` where no year is named, or no cycle. */
export function cycleIn(text: string): string | null {
  const words = fold(text.toLowerCase());
  const year = /(?:^|[^\d])(20\d\d)(?!\d)/.exec(words)?.[1];
  if (!year) return null;
  const rest = words.replace(year, ' ');
  const quarter =
    /(?:^|[^a-z])[qt]\s?([1-4])(?!\d)/.exec(rest)?.[1] ??
    /([1-4])\s?(?:e|er|eme|st|nd|rd|th)?\s(?:trimestre|quarter)/.exec(rest)?.[1] ??
    /(?:trimestre|quarter)\s([1-4])(?!\d)/.exec(rest)?.[1];
  if (quarter) return `${year}-Q${quarter}`;
  const half =
    /(?:^|[^a-z])[hs]\s?([12])(?!\d)/.exec(rest)?.[1] ??
    /([12])\s?(?:e|er|eme|st|nd)?\s(?:semestre|half)/.exec(rest)?.[1] ??
    /(?:semestre|half)\s([12])(?!\d)/.exec(rest)?.[1];
  if (half) return `${year}-H${half}`;
  return /^\s*(?:fy|ex(?:ercice)?|annee|year|an)?\s*$/.test(rest) ? year : null;
}

const LEVELS: Readonly<Record<string, string>> = {
  company: 'company|entreprise|organisation|organization|group|groupe|societe|global|corporate',
  department: 'department|departement|direction|division|service|pole|bu|business unit',
  team: 'team|equipe|squad',
  person: 'person|personne|individual|individuel|personal|personnel',
};

/** The level of the format that a word stands for. */
export function levelIn(text: string): string | null {
  const name = fold(text.toLowerCase()).trim();
  return Object.keys(LEVELS).find((level) => LEVELS[level]?.split('|').includes(name)) ?? null;
}

const STATUSES: Readonly<Record<string, string>> = {
  'on-track': 'on track|ontrack|green|vert|en bonne voie|en ligne|ok|dans les temps|conforme|ahead|en avance',
  'at-risk': 'at risk|atrisk|amber|yellow|orange|jaune|a risque|attention|a surveiller|vigilance|some risk|progressing',
  'off-track': 'off track|offtrack|red|rouge|behind|en retard|hors piste|derape|bloque|blocked|late|critique|needs attention',
};

/** What a team says of a key result, as the format has it. */
export function statusIn(text: string): string | null {
  const name = fold(text.toLowerCase())
    .replace(/[^a-z]+/g, ' ')
    .trim();
  const found = Object.keys(STATUSES).find((status) => STATUSES[status]?.split('|').includes(name));
  if (found) return found;
  return /🟢/u.test(text) ? 'on-track' : /🟡|🟠/u.test(text) ? 'at-risk' : /🔴/u.test(text) ? 'off-track' : null;
}

/** `objective` or `key-result`, and what else our own tables have a row for. */
export type RowKind = 'objective' | 'key-result' | 'action' | 'milestone' | 'check-in';

const KINDS: Readonly<Record<RowKind, string>> = {
  objective: 'objective|objectif|o|obj|goal',
  'key-result': 'key result|keyresult|kr|resultat cle|resultat|rc|metric|metrique',
  action: 'action|initiative|task|tache|projet|project|to do|todo',
  milestone: 'milestone|jalon|etape|stage',
  'check-in': 'check in|checkin|point|point d avancement|update|releve',
};

export function rowKindIn(text: string): RowKind | null {
  const name = fold(text.toLowerCase())
    .replace(/[^a-z]+/g, ' ')
    .trim();
  return (Object.keys(KINDS) as RowKind[]).find((kind) => KINDS[kind].split('|').includes(name)) ?? null;
}

/** `2026-10-12` out of `12/10/2026`, `12.10.2026`, `2026/10/12`, with or without a time; day before month, unless that cannot be. */
export function dayIn(text: string): string | null {
  const words = text.trim();
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(words);
  if (iso) return dated(iso[1], iso[2], iso[3]);
  const other = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:[T ].*)?$/.exec(words);
  if (!other) return null;
  const [, first, second, year] = other;
  return Number(second) > 12 ? dated(year, first, second) : dated(year, second, first);
}

function dated(year = '', month = '', day = ''): string | null {
  const isDay = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
  return isDay ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null;
}
