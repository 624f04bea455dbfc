import { formatDay } from '../base/calendar.ts';
import { LineIndex } from '../base/range.ts';
import { type Locale, messagesOf } from '../messages/index.ts';
import { cyclesAround } from '../model/cycle.ts';
import type { Level } from '../model/okr.ts';
import { DEFAULT_SCORING } from '../model/settings.ts';
import { scalarSource } from '../syntax/edits.ts';
import type { FileState, WorkspaceSnapshot } from '../workspace/state.ts';
import type { NewFile, NewFileAnswers, NewFileForm } from './writing-forms.ts';

interface Asked {
  readonly snapshot: WorkspaceSnapshot;
  readonly locale: Locale;
}

const LEVELS: readonly Level[] = ['team', 'company', 'department', 'person'];

export function newFileForm({ snapshot, locale }: Asked): NewFileForm {
  const states = [...snapshot.states()];
  const teams = new Map<string, number>();
  for (const { config } of states) for (const team of config.teams) teams.set(team, teams.get(team) ?? 0);
  for (const { file } of states) {
    if (file.objectives.length > 0) teams.set(file.team.value, (teams.get(file.team.value) ?? 0) + 1);
  }
  const settings = states[0]?.config.scoring.cycles ?? DEFAULT_SCORING.cycles;
  const { running } = messagesOf(locale).features.cycles;
  const cycles = cyclesAround(snapshot.today, settings).map(({ name, start, end }) => {
    const days = `${formatDay(start)} – ${formatDay(end)}`;
    return { name, detail: start <= snapshot.today && snapshot.today <= end ? `${days} · ${running}` : days };
  });
  const sorted = [...teams].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return { teams: sorted.map(([team]) => team), cycles, levels: LEVELS };
}

/** The name and the text of a new file. What the format takes for granted is not written. */
export function newFile({ snapshot, locale }: Asked, { folder, team, cycle, level }: NewFileAnswers): NewFile {
  const inFolder = folder === null ? [] : [...snapshot.states()].filter(({ file }) => folderOf(file.uri) === folder);
  const title = messagesOf(locale).writing.newTitle.objective;
  const head = `team: ${scalarSource(team)}\n${level === 'team' ? '' : `level: ${level}\n`}cycle: ${scalarSource(cycle)}\nobjectives:\n  - title: `;
  const text = `${head}${title}\n    key_results:\n      - \n`;
  const lines = LineIndex.of(text);
  const selection = { start: lines.positionAt(head.length), end: lines.positionAt(head.length + title.length) };
  return { name: nameLike(inFolder, team, cycle), text, selection };
}

/** Ways in which people name files, by what a name says before `.okr.yaml`. */
const NAMINGS: readonly ((team: string, cycle: string) => string)[] = [
  (team) => team,
  (team, cycle) => `${team}-${cycle}`,
  (team, cycle) => `${team}.${cycle}`,
  (team, cycle) => `${team}_${cycle}`,
  (team, cycle) => `${cycle}-${team}`,
  (team, cycle) => `${cycle}.${team}`,
  (team, cycle) => `${cycle}_${team}`,
  (_, cycle) => cycle,
];

/** The name for a team and a cycle that the folder's own naming gives, by the way that most of its files are named. */
function nameLike(states: readonly FileState[], team: string, cycle: string): string {
  const times = NAMINGS.map(() => 0);
  let [small, yml] = [0, 0];
  for (const { file } of states) {
    const name = decodeURIComponent(file.uri.slice(file.uri.lastIndexOf('/') + 1));
    const base = name.replace(/\.okr\.ya?ml$/, '');
    yml += name.endsWith('.yml') ? 1 : -1;
    const own = file.cycle?.value ?? '';
    const way = NAMINGS.findIndex((naming) => naming(plain(file.team.value), own.toLowerCase()) === base.toLowerCase());
    if (way < 0) continue;
    times[way] = (times[way] ?? 0) + 1;
    if (way > 0 && own !== '' && base.includes(own.toLowerCase()) && own !== own.toLowerCase()) small++;
  }
  const most = Math.max(...times);
  const naming = NAMINGS[most === 0 ? 0 : times.indexOf(most)] ?? plain;
  const base = naming(plain(team), plainCycle(small > 0 ? cycle.toLowerCase() : cycle));
  return `${base}.okr.${yml > 0 ? 'yml' : 'yaml'}`;
}

/** Words as they stand in a file's name. */
function plain(words: string): string {
  const name = words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return name === '' ? 'okr' : name;
}

const plainCycle = (cycle: string): string => cycle.replace(/[^\p{L}\p{N}.-]+/gu, '-');

function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/') + 1);
}
