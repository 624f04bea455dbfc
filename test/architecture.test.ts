import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Who may import whom. A room may be looked into from the rooms that come later; types that are a contract between
 * rooms (named below) may be used by all, since they leave nothing behind in the built code.
 */
const CORE_ORDER = [
  'base',
  'syntax',
  'model',
  'language',
  'schema',
  'document',
  'messages',
  'write',
  'exchange',
  'lint',
  'report',
  'features',
  'workspace',
];

/** Files that hold types both sides agree on. */
const CONTRACTS = [
  'language/reading.ts',
  'lint/rule.ts',
  'schema/config.ts',
  'service.ts',
  'workspace/changes.ts',
  'workspace/state.ts',
  'workspace/workspace.ts',
];

/** Packages by room; everything else comes from the project itself. */
const PACKAGES: Readonly<Record<string, RegExp>> = {
  'server/src/core/syntax': /^(yaml|js-yaml)$/,
  'server/src/core/schema': /^zod$/,
  'server/src/core': /^$/,
  'server/src/agents': /^$/,
  'server/src/lsp': /^vscode-(languageserver|uri)/,
  'server/src/node': /^(node:|vscode-languageserver|vscode-uri)/,
  'server/src/browser': /^vscode-languageserver/,
  'server/src/cli': /^node:/,
  'server/src/cli/mcp': /^(node:|@modelcontextprotocol\/sdk\/)/,
  'client/src/node': /^(node:|vscode|vscode-languageclient)/,
  'client/src': /^(vscode$|vscode-languageclient|vscode-uri)/,
  'client/webview': /^preact/,
};

/** Our own folders that a room may import besides itself; `types` only as types. */
const NEIGHBOURS: Readonly<Record<string, { readonly values: readonly string[]; readonly types: readonly string[] }>> = {
  'server/src/core': { values: [], types: [] },
  'server/src/agents': { values: ['server/src/core'], types: [] },
  'server/src/lsp': { values: ['server/src/core', 'server/src/agents', 'server/src/protocol.ts'], types: [] },
  'server/src/node': { values: ['server/src/lsp', 'server/src/core'], types: [] },
  'server/src/browser': {
    values: ['server/src/lsp', 'server/src/agents', 'server/src/core', 'server/src/protocol.ts'],
    types: [],
  },
  'server/src/cli': { values: ['server/src/core', 'server/src/node'], types: [] },
  // What an assistant reads about the format comes with the bundle.
  'server/src/cli/mcp': {
    values: ['server/src/cli', 'server/src/agents', 'server/src/core', 'server/src/node', 'docs', 'schemas'],
    types: [],
  },
  'client/src': {
    values: ['server/src/protocol.ts', 'client/webview/protocol.ts', 'client/webview/map/protocol.ts'],
    types: ['server/src/core/report'],
  },
  'client/webview': {
    values: ['server/src/protocol.ts', 'server/src/core/report/blank-row.ts'],
    types: ['server/src/core/report', 'server/src/core/model/okr.ts'],
  },
  'server/src/protocol.ts': {
    values: [],
    types: [
      'server/src/core/report/view.ts',
      'server/src/core/report/diff-tree.ts',
      'server/src/core/report/what-if-view.ts',
      'server/src/core/report/compare-overlay-view.ts',
      'server/src/core/features/forms.ts',
      'server/src/core/features/align-forms.ts',
      'server/src/core/features/exchange-forms.ts',
      'server/src/core/features/writing-forms.ts',
    ],
  },
};

interface Import {
  readonly from: string;
  /** A path from the project's root, or a package. */
  readonly to: string;
  readonly own: boolean;
  readonly typeOnly: boolean;
}

const IMPORT =
  /^[ \t]*(?:import|export)\s+(type\s+)?(?:([^;'"]*?)\s+from\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm;

function importsOf(file: string): Import[] {
  return [...readFileSync(file, 'utf8').matchAll(IMPORT)].map((match) => {
    const target = (match[3] ?? match[4]) as string;
    const own = target.startsWith('.');
    const named = match[2]?.trim() ?? '';
    const allTypes =
      /^\{[\s\S]*\}$/.test(named) &&
      named
        .slice(1, -1)
        .split(',')
        .every((name) => /^\s*(type\s|$)/.test(name));
    return {
      from: file,
      to: own ? path.posix.normalize(path.posix.join(path.posix.dirname(file), target)) : target,
      own,
      typeOnly: match[1] !== undefined || allTypes,
    };
  });
}

function filesIn(root: string): string[] {
  if (!existsSync(root)) return [];
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((name) => path.posix.join(root, name.split(path.sep).join('/')))
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file) && !/(^|\/)testing\//.test(file));
}

const FILES = ['server/src', 'client'].flatMap(filesIn);
const IMPORTS = FILES.flatMap(importsOf);
const CORE = 'server/src/core/';

const isIn = (file: string, folder: string) => file === folder || file.startsWith(`${folder}/`);
const longest = (folders: readonly string[], file: string) =>
  folders.filter((folder) => isIn(file, folder)).sort((a, b) => b.length - a.length)[0];
const shown = ({ from, to }: Import) => `${from} → ${to}`;

describe('who may import whom', () => {
  it('looks at the files that there are', () => {
    assert.ok(FILES.length > 100, `only ${FILES.length} files`);
    assert.ok(IMPORTS.length > 300, `only ${IMPORTS.length} imports`);
    assert.deepEqual(IMPORTS.filter(({ to, own }) => own && !existsSync(to)).map(shown), []);
  });

  it('each room uses the packages it is meant to use', () => {
    const strangers = IMPORTS.filter(({ from, to, own }) => {
      const room = longest(Object.keys(PACKAGES), from);
      return !own && !(room && PACKAGES[room]?.test(to));
    });
    assert.deepEqual(strangers.map(shown), []);
  });

  it('each room looks into the rooms it is meant to look into', () => {
    const strangers = IMPORTS.filter(({ from, to, own, typeOnly }) => {
      const room = longest(Object.keys(NEIGHBOURS), from);
      if (!own || (room && isIn(to, room))) return false;
      const neighbours = room ? NEIGHBOURS[room] : undefined;
      const allowed = [...(neighbours?.values ?? []), ...(typeOnly ? (neighbours?.types ?? []) : [])];
      return !allowed.some((folder) => isIn(to, folder));
    });
    assert.deepEqual(strangers.map(shown), []);
  });

  it('inside the core, later rooms look into earlier ones', () => {
    const rank = (file: string) => {
      const at = CORE_ORDER.indexOf(file.slice(CORE.length).split('/')[0] as string);
      return at < 0 ? CORE_ORDER.length : at;
    };
    const upward = IMPORTS.filter(({ from, to, own, typeOnly }) => {
      if (!own || !from.startsWith(CORE) || !to.startsWith(CORE) || rank(to) <= rank(from)) return false;
      return !(typeOnly && CONTRACTS.includes(to.slice(CORE.length)));
    });
    assert.deepEqual(upward.map(shown), []);
  });

  it('nothing inside the core comes in by its door', () => {
    assert.deepEqual(IMPORTS.filter(({ from, to }) => from.startsWith(CORE) && to === `${CORE}index.ts`).map(shown), []);
  });

  it('rules do not know each other', () => {
    const RULES = `${CORE}lint/rules/`;
    const ruleOf = (file: string) => file.slice(RULES.length).split('/')[0];
    const acquainted = IMPORTS.filter(
      ({ from, to }) => from.startsWith(RULES) && to.startsWith(RULES) && ruleOf(from) !== ruleOf(to),
    );
    assert.deepEqual(acquainted.map(shown), []);
  });

  it('zod stays out of the running engine', () => {
    const carriers = IMPORTS.filter(({ to, typeOnly }) => to === 'zod' && !typeOnly).map(({ from }) => from);
    const reached = new Set<string>();
    const open = [`${CORE}index.ts`];
    for (let file = open.pop(); file; file = open.pop()) {
      if (reached.has(file)) continue;
      reached.add(file);
      for (const { from, to, own, typeOnly } of IMPORTS) if (from === file && own && !typeOnly) open.push(to);
    }
    assert.deepEqual(
      carriers.filter((file) => reached.has(file)),
      [],
    );
  });

  it('the core has no clock and no chance', () => {
    const IMPURE = /\b(?:Date\.now|new Date\(\)|Math\.random|performance\.now|setTimeout|setInterval|setImmediate)/;
    const found = FILES.filter((file) => file.startsWith(CORE)).flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => IMPURE.test(line.replace(/\/\/.*|^\s*\*.*|\/\*.*?\*\//, '')))
        .map((line) => `${file}: ${line.trim()}`),
    );
    assert.deepEqual(found, []);
  });
});
