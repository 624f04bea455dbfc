import { nearest } from '../base/nearest.ts';
import type { Located, OffsetRange } from '../base/range.ts';
import type { OkrConfig } from '../schema/config.ts';
import { levelInForce, severityInForce } from './levels.ts';
import type { Finding, Fix, Report, Rule } from './rule.ts';

/** A comment that waves findings through: `# okr-ignore kr-activity -- why`. */
export interface Suppression {
  /** From the `#` to the end of the comment. */
  readonly range: OffsetRange;
  /** The whole line with its line break where the comment stands alone, else the comment and the space before it. */
  readonly removal: OffsetRange;
  readonly rules: readonly Located<string>[];
  readonly reason: string | null;
  /** Where it holds; `null` for the whole file. */
  readonly covers: readonly OffsetRange[] | null;
}

const WORD = 'okr-ignore';
const FILE_WORD = 'okr-ignore-file';
/** What stands before the reason: two dashes, or any single one between spaces, which is what people type. */
const REASON = /--|(?<=\s)[-–—](?=\s|$)/;

/** Finds the suppressing comments of a text. The work is linear in the text, and next to nothing where there is none. */
export function readSuppressions(text: string): Suppression[] {
  const found: Suppression[] = [];
  // Comments that stand below each other speak of the same line, so what they cover is looked for once.
  let below: Below = { from: -1, to: -1, covers: [] };
  for (let at = text.indexOf(WORD); at >= 0; ) {
    const lineStart = startOfLine(text, at);
    const lineEnd = endOfLine(text, at);
    const comment = readLine(text.slice(lineStart, lineEnd), at - lineStart, lineStart);
    if (comment) {
      const { alone, wholeFile, ...rest } = comment;
      const next = afterBreak(text, lineEnd);
      if (alone && !wholeFile && (next < below.from || next > below.to)) below = coveredBelow(text, next);
      found.push({
        ...rest,
        removal: alone ? [lineStart, next] : rest.removal,
        covers: wholeFile ? null : alone ? below.covers : [[lineStart, lineEnd]],
      });
    }
    at = text.indexOf(WORD, lineEnd);
  }
  return found;
}

/** Reads a line in which the word stands at `at`; `offset` is where the line starts. */
function readLine(line: string, at: number, offset: number) {
  const hash = line.lastIndexOf('#', at);
  if (hash < 0 || line.slice(hash + 1, at).trim() !== '') return null;
  const before = line.slice(0, hash);
  const alone = before.trim() === '';
  if (!alone && (before.trimEnd() === before || insideQuotes(before))) return null;

  const wholeFile = line.startsWith(FILE_WORD, at);
  const listStart = at + (wholeFile ? FILE_WORD : WORD).length;
  const rest = line.slice(listStart);
  if (rest !== '' && rest.trimStart() === rest) return null;
  const separator = REASON.exec(rest);
  const reason = separator ? rest.slice(separator.index + separator[0].length).trim() : '';
  const range: OffsetRange = [offset + hash, offset + line.trimEnd().length];
  const removal: OffsetRange = [offset + before.trimEnd().length, offset + line.length];
  const rules = namesIn(rest.slice(0, separator?.index), offset + listStart);
  return { alone, wholeFile, range, removal, rules, reason: reason === '' ? null : reason };
}

function namesIn(list: string, offset: number): Located<string>[] {
  return [...list.matchAll(/[^\s,]+/g)].map((match) => ({
    value: match[0],
    range: [offset + match.index, offset + match.index + match[0].length] as const,
  }));
}

interface Below {
  /** Comments whose next line starts between these two speak of the same item. */
  readonly from: number;
  readonly to: number;
  readonly covers: readonly OffsetRange[];
}

/**
 * What a comment on its own line speaks of: the next line that is no comment, and where that begins an item,
 * the rest of the item. An objective's key results stay out: each is waved through by a comment of its own.
 */
function coveredBelow(text: string, from: number): Below {
  let lineStart = from;
  while (lineStart < text.length && isBlankOrComment(text, lineStart)) lineStart = nextLine(text, lineStart);
  if (lineStart >= text.length) return { from, to: text.length, covers: [] };

  const first = text.slice(lineStart, endOfLine(text, lineStart));
  const indentation = indentationOf(first);
  const covers: [number, number][] = [[lineStart, lineStart + first.length]];
  const beginsItem = /^\s*-(\s|$)/.test(first);
  let keyResultsAt: number | null = null;
  for (let at = nextLine(text, lineStart); beginsItem && at < text.length; at = nextLine(text, at)) {
    if (isBlankOrComment(text, at)) continue;
    const line = text.slice(at, endOfLine(text, at));
    const depth = indentationOf(line);
    if (depth <= indentation) break;
    if (keyResultsAt !== null && (depth > keyResultsAt || (depth === keyResultsAt && /^\s*-/.test(line)))) continue;
    const touching = keyResultsAt === null;
    keyResultsAt = /^\s*key_results\s*:/.test(line) ? depth : null;
    const last = covers[covers.length - 1] as [number, number];
    if (touching) last[1] = at + line.length;
    else covers.push([at, at + line.length]);
  }
  return { from, to: lineStart, covers };
}

/**
 * Leaves out the findings that a comment covers, and reports comments that cover nothing, name no known rule or give
 * no reason. The result is sorted by place.
 */
export function applySuppressions(
  suppressions: readonly Suppression[],
  findings: readonly Finding[],
  config: OkrConfig,
  rules: readonly Rule[],
): Finding[] {
  const byPlace = (a: Finding, b: Finding) => a.range[0] - b.range[0] || a.range[1] - b.range[1];
  if (suppressions.length === 0) return [...findings].sort(byPlace);
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const { left, used } = withoutCovered(suppressions, [...findings].sort(byPlace), byId);
  for (const suppression of suppressions) {
    for (const [id, report] of reportsOn(suppression, used, config, byId)) {
      const rule = byId.get(id);
      const severity = rule ? severityInForce(report.severity, rule, config) : 'off';
      if (severity === 'off') continue;
      left.push({
        rule: id,
        message: report.message,
        data: report.data ?? {},
        severity,
        range: report.range,
        fixes: report.fixes ?? [],
      });
    }
  }
  return left.sort(byPlace);
}

/** Walks through the findings and the covered stretches side by side, both sorted by place. */
function withoutCovered(suppressions: readonly Suppression[], sorted: readonly Finding[], byId: ReadonlyMap<string, Rule>) {
  const used = new Set<Located<string>>();
  const inFile = new Map<string, Located<string>[]>();
  const stretches: { readonly start: number; readonly end: number; readonly name: Located<string> }[] = [];
  for (const { rules, covers } of suppressions) {
    for (const name of rules) {
      if (covers === null) {
        const names = inFile.get(name.value);
        if (names) names.push(name);
        else inFile.set(name.value, [name]);
      } else for (const [start, end] of covers) stretches.push({ start, end, name });
    }
  }
  stretches.sort((a, b) => a.start - b.start);
  let open: typeof stretches = [];
  let next = 0;
  const left = sorted.filter((finding) => {
    const at = finding.range[0];
    for (let it = stretches[next]; it && it.start <= at; it = stretches[++next]) open.push(it);
    open = open.filter((stretch) => at <= stretch.end);
    if (byId.get(finding.rule)?.suppressible === false) return true;
    const here = open.filter((stretch) => stretch.name.value === finding.rule);
    const names = inFile.get(finding.rule);
    for (const { name } of here) used.add(name);
    // Marked once; an empty list still says that the rule is waved through everywhere.
    for (const name of names?.splice(0) ?? []) used.add(name);
    return here.length === 0 && names === undefined;
  });
  return { left, used };
}

function* reportsOn(
  suppression: Suppression,
  used: ReadonlySet<Located<string>>,
  config: OkrConfig,
  byId: ReadonlyMap<string, Rule>,
): Iterable<[rule: string, report: Report & { readonly fixes?: readonly Fix[] }]> {
  if (suppression.rules.length === 0) {
    yield ['suppression-unused', { message: 'no-rule', range: suppression.range, fixes: [removal(suppression, null)] }];
    return;
  }
  for (const name of suppression.rules) {
    const rule = byId.get(name.value);
    if (!rule) {
      const near = nearest(name.value, byId.keys());
      const corrections = near.map(
        (id): Fix => ({ title: 'replace-with', data: { name: id }, edits: [{ range: name.range, newText: id }] }),
      );
      yield [
        'suppression-unused',
        {
          message: near[0] ? 'unknown-rule-near' : 'unknown-rule',
          data: { name: name.value, near: near[0] ?? '' },
          range: name.range,
          fixes: [...corrections, removal(suppression, name)],
        },
      ];
    } else if (rule.suppressible === false) {
      yield [
        'suppression-unused',
        { message: 'not-suppressible', data: { name: name.value }, range: name.range, fixes: [removal(suppression, name)] },
      ];
    } else if (!used.has(name) && levelInForce(rule, config) !== 'off') {
      yield [
        'suppression-unused',
        { message: 'unused', data: { name: name.value }, range: name.range, fixes: [removal(suppression, name)] },
      ];
    }
  }
  if (suppression.reason === null) yield ['suppression-no-reason', { message: 'missing', range: suppression.range }];
}

/** Takes out one name with its comma, or the whole comment where it is the only one. */
function removal(suppression: Suppression, name: Located<string> | null): Fix {
  const index = name ? suppression.rules.indexOf(name) : -1;
  const before = suppression.rules[index - 1];
  const after = suppression.rules[index + 1];
  let range = suppression.removal;
  if (name && after) range = [name.range[0], after.range[0]];
  else if (name && before) range = [before.range[1], name.range[1]];
  return { title: 'remove-suppression', data: {}, edits: [{ range, newText: '' }] };
}

/** Whether a quote is still open at the end of a line's beginning; `''` and `\"` inside quotes are letters. */
function insideQuotes(before: string): boolean {
  let open: string | null = null;
  for (let i = 0; i < before.length; i++) {
    const letter = before[i] as string;
    if (open === '"' && letter === '\\') i++;
    else if (letter === open) open = null;
    else if (open === null && (letter === '"' || letter === "'") && /[\s:,[{-]/.test(before[i - 1] ?? ' ')) open = letter;
  }
  return open !== null;
}

function indentationOf(line: string): number {
  return line.length - line.trimStart().length;
}

function startOfLine(text: string, at: number): number {
  let start = at;
  while (start > 0 && !isBreak(text.charCodeAt(start - 1))) start--;
  return start;
}

function endOfLine(text: string, at: number): number {
  let end = at;
  while (end < text.length && !isBreak(text.charCodeAt(end))) end++;
  return end;
}

function isBreak(code: number): boolean {
  return code === 10 || code === 13;
}

function isBlankOrComment(text: string, lineStart: number): boolean {
  let at = lineStart;
  while (text[at] === ' ' || text[at] === '\t') at++;
  return at >= text.length || text[at] === '#' || isBreak(text.charCodeAt(at));
}

function nextLine(text: string, at: number): number {
  return afterBreak(text, endOfLine(text, at));
}

function afterBreak(text: string, lineEnd: number): number {
  return text.startsWith('\r\n', lineEnd) ? lineEnd + 2 : Math.min(lineEnd + 1, text.length);
}
