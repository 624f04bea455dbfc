import { messagesOf, type OkrService, type Severity } from '../../core/index.ts';
import { fixActions } from '../fix-actions.ts';
import { choice, optional, quoted, text, texts, whole } from '../input.ts';
import { fileAt, plain } from '../items.ts';
import { opened } from '../opened.ts';
import { bool, int, list, orNull, shape, str } from '../output.ts';
import { type AgentHost, Refusal, tool } from '../tool.ts';

const SEVERITIES = ['error', 'warning', 'info', 'hint'] as const satisfies readonly Severity[];
/** The engine reads longer texts; nobody pastes them. */
const LONGEST_TEXT = 200_000;
const OKR_FILE = /\.okr\.ya?ml$/;

interface Found {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly fixes: readonly Suggestion[];
}

interface Suggestion {
  readonly title: string;
  /** Whether it may be made without asking anybody. */
  readonly safe: boolean;
  /** What would be written; between `…` what a person has to fill in. */
  readonly text: string;
}

/** Findings of files, or of a text that is in no file. */
export const lint = tool({
  name: 'okr_lint',
  fields: {
    paths: optional(texts(50, 1000)),
    text: optional(text(LONGEST_TEXT)),
    name: optional(text(1000)),
    severity: optional(choice(SEVERITIES)),
    from: optional(whole(0, 1_000_000)),
    limit: optional(whole(1, 100)),
  },
  output: shape({
    files: int,
    counts: shape({ error: int, warning: int, info: int, hint: int }),
    findings: list(
      shape({
        path: str,
        line: int,
        column: int,
        endLine: int,
        endColumn: int,
        rule: str,
        severity: str,
        message: str,
        fixes: list(shape({ title: str, safe: bool, text: str })),
      }),
    ),
    next: orNull(int),
  }),
  async run(host, { paths, text: pasted, name, severity, from, limit }) {
    const t = messagesOf(host.locale).agents;
    if (paths !== null && pasted !== null) throw new Refusal(t.problems.pathsOrText);
    const page = { severity: severity ?? 'hint', from: from ?? 0, limit: limit ?? 50 };
    if (pasted === null) {
      const uris = paths === null ? host.service.files() : paths.flatMap((path) => filesBelow(host, path));
      return host.draft((service) => findingsOf(host, service, [...new Set(uris)], page));
    }
    const uri = host.uriOf(name ?? 'pasted-text.okr.yaml');
    if (uri === null || !OKR_FILE.test(uri)) throw new Refusal(t.problems.badName(quoted(name ?? '')));
    return opened(host, [[uri, pasted]], (service) => findingsOf(host, service, [uri], page));
  },
});

/** A file, or all files below a folder. */
function filesBelow(host: AgentHost, path: string): readonly string[] {
  const folder = path.replace(/^(?:\.\/)+|\/+$/g, '');
  const files = host.service.files();
  if (folder === '' || folder === '.') return files;
  const below = files.filter((uri) => host.pathOf(uri).startsWith(`${folder}/`));
  return below.length > 0 ? below : [fileAt(host, path)];
}

interface Page {
  readonly severity: Severity;
  readonly from: number;
  readonly limit: number;
}

async function findingsOf(host: AgentHost, service: OkrService, uris: readonly string[], { severity, from, limit }: Page) {
  const { locale } = host;
  const messages = messagesOf(locale);
  const t = messages.agents.words;
  const all = uris
    .flatMap((uri) => service.diagnostics(uri, locale).map((diagnostic) => ({ uri, diagnostic })))
    .filter((one) => SEVERITIES.indexOf(one.diagnostic.severity) <= SEVERITIES.indexOf(severity))
    .sort((a, b) => SEVERITIES.indexOf(a.diagnostic.severity) - SEVERITIES.indexOf(b.diagnostic.severity));
  const shown = all.slice(from, from + limit);
  const fixes = await fixesOf(host, service, [...new Set(shown.map(({ uri }) => uri))]);
  const findings = shown.map(({ uri, diagnostic: { start, end, rule, severity, text: message, range } }): Found => {
    const place = { line: start.line + 1, column: start.character + 1, endLine: end.line + 1, endColumn: end.character + 1 };
    return { path: host.pathOf(uri), ...place, rule, severity, message, fixes: fixes(uri, rule, range) };
  });
  const end = from + findings.length;
  const next = end < all.length ? end : null;
  const count = (one: Severity) => all.filter(({ diagnostic }) => diagnostic.severity === one).length;
  const counts = { error: count('error'), warning: count('warning'), info: count('info'), hint: count('hint') };
  const summary = SEVERITIES.flatMap((one) => (counts[one] > 0 ? [messages.cli.count(one, counts[one])] : [])).join(', ');
  const lines = findings.flatMap(({ path, line, column, rule, severity: level, message, fixes: suggested }) => [
    `- ${plain(path)}:${line}:${column} ${messages.cli.severity[level]} ${rule}: ${message.replace(/\s+/g, ' ')}`,
    ...suggested.map((fix) => `    ${fix.safe ? t.safeFix : t.fix} ${fix.title} → ${quoted(fix.text)}`),
  ]);
  const head = all.length === 0 ? messages.cli.noFindings(uris.length) : messages.cli.summary(summary, uris.length);
  const body = [head, ...lines, ...(next === null ? [] : [t.more(all.length - end, next)])];
  return { text: body.join('\n'), data: { files: uris.length, counts, findings, next } };
}

/** Only open files have corrections: those of the page are opened, read and closed again. */
async function fixesOf(host: AgentHost, service: OkrService, uris: readonly string[]) {
  const known = new Map<string, readonly Suggestion[]>();
  const keyOf = (uri: string, rule: string, [start, end]: readonly [number, number]) => `${uri} ${rule} ${start} ${end}`;
  for (const uri of uris) {
    const isOpen = service.textOf(uri) !== undefined;
    const source = isOpen ? undefined : await host.textOf(uri);
    if (!isOpen && source === undefined) continue;
    if (source !== undefined) service.open(uri, source);
    for (const finding of service.findings(uri)) {
      const quick = fixActions(service, uri, finding, host.locale).slice(0, 4);
      const suggested = quick.map(({ title, edits, snippet, safe }) => ({
        title,
        safe,
        text: edits
          .map(({ newText }) => (snippet ? unfilled(newText) : newText))
          .join('')
          .trim(),
      }));
      known.set(keyOf(uri, finding.rule, finding.range), suggested);
    }
    if (source !== undefined) await service.close(uri);
  }
  return (uri: string, rule: string, range: readonly [number, number]) => known.get(keyOf(uri, rule, range)) ?? [];
}

/** A snippet as text: what stands in its fields, and `…` for an empty one. */
function unfilled(snippet: string): string {
  return snippet
    .replace(/\$\{\d+:([^{}]*)\}/g, '$1')
    .replace(/\$\{?\d+\}?/g, '…')
    .replace(/\\([\\$}])/g, '$1');
}
