import { LineIndex } from '../base/range.ts';
import { declareConfig } from '../document/declare-config.ts';
import type { Problem } from '../model/okr.ts';
import { DEFAULT_CONFIG, type OkrConfig, type RuleOptions } from '../schema/config.ts';
import { readYaml } from '../syntax/read.ts';
import { matchesGlob } from './glob.ts';
import { folderOf, isBelow } from './paths.ts';
import type { FileContent } from './workspace.ts';

/** A config file as it was read. */
export interface ConfigFile {
  readonly uri: string;
  readonly text: string;
  readonly lines: LineIndex;
  readonly config: OkrConfig;
  readonly problems: readonly Problem[];
}

/** What a change to a config file means for the files below it. */
export type ConfigChange = 'nothing' | 'names' | 'meaning';

/** The config files of the workspace. For each file the nearest one above it counts, whole: nothing is inherited. */
export interface Configs {
  set(uri: string, content: FileContent | null): ConfigChange;
  file(uri: string): ConfigFile | undefined;
  uris(): Iterable<string>;
  configFor(uri: string): OkrConfig;
  /** Whether the config that counts for a file leaves it out. */
  ignores(uri: string): boolean;
}

export function createConfigs(rules: RuleOptions): Configs {
  /** By folder. */
  const files = new Map<string, ConfigFile>();
  const nearest = new Map<string, ConfigFile | null>();

  const above = (folder: string | null): ConfigFile | null => {
    if (folder === null) return null;
    let found = nearest.get(folder);
    if (found === undefined) {
      found = files.get(folder) ?? above(folderOf(folder));
      nearest.set(folder, found);
    }
    return found;
  };

  return {
    set(uri, content) {
      const folder = folderOf(uri) ?? '';
      const before = files.get(folder);
      nearest.clear();
      if (!content) {
        files.delete(folder);
        return before ? 'meaning' : 'nothing';
      }
      const declared = declareConfig(readYaml(content.text), uri, rules);
      const change = before ? compare(before.config, declared.config) : 'meaning';
      const config = before ? renewed(before.config, declared.config, change) : declared.config;
      const problems =
        content.invalidUtf8At === undefined ? declared.problems : [notUtf8(content.invalidUtf8At), ...declared.problems];
      files.set(folder, { uri, text: content.text, lines: LineIndex.of(content.text), config, problems });
      return change;
    },
    file(uri) {
      const file = files.get(folderOf(uri) ?? '');
      return file?.uri === uri ? file : undefined;
    },
    *uris() {
      for (const { uri } of files.values()) yield uri;
    },
    configFor: (uri) => above(folderOf(uri))?.config ?? DEFAULT_CONFIG,
    ignores(uri) {
      const file = above(folderOf(uri));
      const folder = file && folderOf(file.uri);
      if (!file || folder === null || !isBelow(uri, folder)) return false;
      const path = uri.slice(folder.length + 1);
      return file.config.ignore.some((pattern) => matchesGlob(pattern, path));
    },
  };
}

/** The finding for bytes that are no UTF-8. */
export function notUtf8(at: number): Problem {
  return { code: 'yaml-encoding', message: 'not-utf8', data: {}, range: [at, at + 1] };
}

/** What says the same stays the same object, since scores and findings are kept by the identity of what they depend on. */
function renewed(before: OkrConfig, after: OkrConfig, change: ConfigChange): OkrConfig {
  if (change === 'nothing') return before;
  return change === 'names' ? { ...before, people: after.people, teams: after.teams } : after;
}

function compare(before: OkrConfig, after: OkrConfig): ConfigChange {
  const meaning = ({ people, teams, ...rest }: OkrConfig) => JSON.stringify(rest);
  if (meaning(before) !== meaning(after)) return 'meaning';
  const names = ({ people, teams }: OkrConfig) => JSON.stringify([people, teams]);
  return names(before) === names(after) ? 'nothing' : 'names';
}
