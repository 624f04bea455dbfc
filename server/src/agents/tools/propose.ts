import { applyEdits, messagesOf, type OkrService, type ScoreEntry } from '../../core/index.ts';
import { proposalOf } from '../changes/index.ts';
import { choice, flag, optional, quoted, text, texts, whole } from '../input.ts';
import { plain } from '../items.ts';
import { bool, list, num, orNull, shape, str } from '../output.ts';
import { type AgentHost, type ProposedFile, Refusal, tool } from '../tool.ts';
import { unifiedDiff } from '../unified-diff.ts';

/** As many findings as are named that a change would bring. */
const MOST = 10;
/** A proposal is to be read before it is applied. */
const LONGEST_DIFF = 30_000;

/** An edit as a diff: nothing is written. What it would say is read again, and scored, before anybody sees it. */
export const propose = tool({
  name: 'okr_propose',
  fields: {
    change: choice(['check-in', 'key-result', 'objective', 'align', 'fix']),
    ref: optional(text(400)),
    path: optional(text(1000)),
    text: optional(text(500)),
    team: optional(text(200)),
    to: optional(text(400)),
    replaces: optional(text(400)),
    keep: optional(flag()),
    value: optional(text(200)),
    confidence: optional(text(50)),
    note: optional(text(2000)),
    status: optional(choice(['on-track', 'at-risk', 'off-track'])),
    date: optional(text(20)),
    by: optional(text(200)),
    done: optional(texts(100, 300)),
    rule: optional(text(100)),
    line: optional(whole(1, 1_000_000)),
    fix: optional(text(500)),
  },
  output: shape({
    proposal: orNull(str),
    summary: str,
    files: list(shape({ path: str, isNew: bool, diff: str })),
    score: orNull(shape({ ref: str, before: orNull(num), after: orNull(num) })),
    notes: list(str),
    findings: list(shape({ path: str, rule: str, severity: str, message: str })),
  }),
  async run(host, input) {
    const { locale, writing } = host;
    const t = messagesOf(locale).agents;
    return host.draft(async (service) => {
      const open = new Set<string>();
      try {
        const draft = await proposalOf({ host, service, open: (uri) => openIn(host, service, open, uri) }, input);
        const before = draft.files.map(({ uri }) => service.textOf(uri) ?? null);
        const files = draft.files.map(({ uri, edits }, i): ProposedFile => {
          const now = before[i] ?? null;
          return { uri, before: now, after: applyEdits(now ?? '', edits) };
        });
        const changed = files.filter((file) => file.before !== file.after);
        if (changed.length === 0) throw new Refusal(t.problems.nothingToChange);
        const known = new Set(changed.flatMap(({ uri }) => findingsIn(host, service, uri).map(keyOf)));
        const subject = draft.subject;
        for (const { uri, after } of changed) {
          open.add(uri);
          service.open(uri, after);
        }
        const findings = changed.flatMap(({ uri }) => findingsIn(host, service, uri)).filter((one) => !known.has(keyOf(one)));
        const score = subject && scoreAfter(host, service, subject);
        const shown = changed.map(({ uri, before: old, after }) => {
          const path = host.pathOf(uri);
          return { path, isNew: old === null, diff: unifiedDiff(path, old, after) };
        });
        if (shown.some(({ diff }) => diff.length > LONGEST_DIFF)) throw new Refusal(t.problems.tooMuch);
        const proposal = writing?.proposals.keep(changed) ?? null;
        const body = [
          draft.summary,
          ...draft.notes,
          ...shown.map(({ diff }) => `\`\`\`\`diff\n${diff}\`\`\`\``),
          ...findings.slice(0, MOST).map((one) => `- ${plain(one.path)} ${one.rule}: ${one.message}`),
          proposal === null ? t.words.notWritten : t.words.toApply(proposal),
        ];
        return {
          text: body.join('\n'),
          data: { proposal, summary: draft.summary, files: shown, score, notes: draft.notes, findings: findings.slice(0, MOST) },
        };
      } finally {
        for (const uri of open) await service.close(uri);
      }
    });
  },
});

async function openIn(host: AgentHost, service: OkrService, open: Set<string>, uri: string): Promise<void> {
  if (open.has(uri)) return;
  const source = await host.textOf(uri);
  if (source === undefined) throw new Refusal(messagesOf(host.locale).agents.problems.unreadable(quoted(host.pathOf(uri))));
  open.add(uri);
  service.open(uri, source);
}

interface NewFinding {
  readonly path: string;
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
}

function findingsIn(host: AgentHost, service: OkrService, uri: string): NewFinding[] {
  const path = host.pathOf(uri);
  return service.diagnostics(uri, host.locale).map(({ rule, severity, text: message }) => ({ path, rule, severity, message }));
}

const keyOf = ({ path, rule, message }: NewFinding) => `${path} ${rule} ${message}`;

function scoreAfter(host: AgentHost, service: OkrService, { ref, uri, title, progress }: ScoreEntry) {
  const after = service
    .scorecard(host.locale)
    .find((one) => one.uri === uri && one.title === title && (ref === null || one.ref === ref));
  if (!after) return null;
  return { ref: ref ?? `${host.pathOf(uri)}:${after.line}`, before: progress, after: after.progress };
}
