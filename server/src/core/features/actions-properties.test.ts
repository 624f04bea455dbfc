import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createDeclarer } from '../document/declare-file.ts';
import { segmentText } from '../document/segments.ts';
import type { Fix } from '../lint/rule.ts';
import type { KeyResult, Metric } from '../model/okr.ts';
import { amountOf, type Quantity } from '../model/quantity.ts';
import type { CodeAction } from '../service.ts';
import { applyEdits, quoteSentence, scalarSource } from '../syntax/edits.ts';
import { tries } from '../testing/runs.ts';
import { project } from './testing/project.ts';

const SENTENCES = {
  en: [
    'Reduce refunds from 12 % to 3 %',
    'Refunds: 12% -> 3%',
    'Bring the open rate from 9% today to 14%',
    'Keep the response time below 4 min',
    'Maintain a rating of 4.6 out of 5',
    'Cut waste by 25%',
    'Launch the $5 menu',
    'Train 40 bakers',
    'Improve the mood',
    'Increase sales by 10% and margin by 5%',
    'Raise bookings to 900 and launch a loyalty card',
    "The baker's #1 wish",
    'Reach 45% [all shops]',
    'Write a {short} guide',
  ],
  fr: [
    'Réduire le taux de casse de 12 % à 3 %',
    'Taux de casse : de 12 % à 3 %',
    'Porter la part du bio de 20 à 35 %',
    'Garder le taux de rupture sous 2 %',
    'Doubler les ventes du matin',
    'Former 40 boulangers',
    'Augmenter les ventes de 10 % et la marge de 5 %',
    'Rédaction du guide « maison »',
    'Améliorer l’ambiance',
    "Taux d'oubli à 3 % # 1",
  ],
} as const;

const comment = fc.constantFrom('', '', '', ' # remark');
const style = fc.constantFrom('bare', 'bare', 'quoted', 'title', 'title', 'quoted-title', 'braces', 'folded', 'misread');
const field = fc.constantFrom(
  'owner: lea',
  'baseline: 12 %',
  'target: 3 %',
  'maintain: "< 2 %"',
  'weight: 2',
  'x-mine: yes',
  'unit: h',
);
const item = fc.record({
  sentence: fc.nat(),
  style,
  fields: fc.uniqueArray(field, { maxLength: 3 }),
  actions: fc.constantFrom(
    '',
    '',
    '',
    '\nactions:\n  - Ask',
    '\nactions: [Ask, Tell]',
    '\nactions:\n- { title: Ask, owner: leo }',
  ),
  comment,
  above: fc.constantFrom('', '', '', '# remark\n', '\n'),
  gap: fc.constantFrom(' ', ' ', ' ', '   '),
});
type Item = typeof item extends fc.Arbitrary<infer T> ? T : never;

function itemText({ sentence, style, fields, actions, comment, above, gap }: Item, language: 'en' | 'fr'): string {
  const list = SENTENCES[language];
  const words = list[sentence % list.length] as string;
  const quoted = quoteSentence(words);
  const below = fields.map((line) => `\n${line}${comment}`).join('') + actions;
  const written = {
    bare: `${scalarSource(words)}${comment}`,
    misread: words.includes(': ') ? `${words}${comment}${below}` : words,
    quoted: `${quoted}${comment}`,
    title: `title: ${scalarSource(words)}${comment}${below}`,
    'quoted-title': `title: '${words.replaceAll("'", "''")}'${comment}${below}`,
    braces: `{ title: ${scalarSource(words, { flow: true })}${fields.map((line) => `, ${line}`).join('')} }${comment}`,
    folded: `>-\n  ${words}`,
  }[style];
  return `${above}-${gap}${written.replaceAll('\n', `\n ${gap}`)}\n`;
}

const file = fc.record({
  language: fc.constantFrom('en' as const, 'fr' as const),
  items: fc.array(item, { minLength: 1, maxLength: 4 }),
  indent: fc.constantFrom(0, 2, 4),
  crlf: fc.boolean(),
  cutEnd: fc.boolean(),
});
type File = typeof file extends fc.Arbitrary<infer T> ? T : never;

function fileText({ language, items, indent, crlf, cutEnd }: File): string {
  const list = items.map((it) => itemText(it, language)).join('');
  let text = `language: ${language}\ncycle: 2026-Q4\nobjectives:\n  - title: A bakery\n    key_results:\n${list.replace(/^(?=.)/gm, ' '.repeat(4 + indent))}`;
  if (cutEnd) text = text.trimEnd();
  return crlf ? text.replaceAll('\n', '\r\n') : text;
}

/** What an editor makes of a snippet when numbers are typed where it stops. */
function typed({ edits, snippet }: Pick<Fix, 'edits' | 'snippet'>) {
  if (!snippet) return edits;
  return edits.map(({ range, newText }) => ({
    range,
    newText: newText
      .replace(/(?<!\\)\$\{\d+:((?:\\.|[^}\\])*)\}/g, '$1')
      .replace(/(?<!\\)\$\{\d+\}/g, '7')
      .replace(/\\([\\$}])/g, '$1'),
  }));
}

function keyResultsOf(text: string): readonly KeyResult[] {
  const { objectives } = createDeclarer().declare(segmentText(text), { uri: 'file:///a.okr.yaml', language: null });
  return objectives.flatMap(({ objective }) => objective.keyResults);
}

/** A key result without its places. */
const meaning = (keyResult: KeyResult | undefined) =>
  JSON.stringify(keyResult, (key, value) => (/range|textStart|misread|bare|reading|metric/i.test(key) ? undefined : value));
const amount = (quantity: Quantity | undefined) => quantity && `${amountOf(quantity)} ${quantity.unit?.dimension.split(':')[0]}`;
/** What a metric comes to, wherever its numbers stand. */
const score = (metric: Metric) =>
  metric.kind === 'metric'
    ? `${amount(metric.baseline?.value)} ${amount(metric.target.value)} ${metric.rising}`
    : metric.kind === 'maintain'
      ? `${amount(metric.band.value.min)} ${amount(metric.band.value.max)}`
      : metric.kind;
const remarks = (text: string) => text.split('# remark').length;

interface Given {
  readonly text: string;
  readonly keyResults: readonly KeyResult[];
  readonly troubles: readonly string[];
}

function check(
  action: CodeAction,
  { text, keyResults: before, troubles }: Given,
  at: number,
  troublesOf: (text: string) => readonly string[],
): void {
  const after = applyEdits(text, typed(action));
  const told = `${action.title}\n--- of ---\n${text}\n--- makes ---\n${after}`;
  assert.deepEqual(
    troublesOf(after).filter((it) => !troubles.includes(it)),
    [],
    told,
  );
  assert.equal(remarks(after), remarks(text), `keeps comments: ${told}`);
  if (text.includes('\r\n')) assert.doesNotMatch(after, /[^\r]\n/, told);
  if (action.kind === 'source.fixAll.okr' || /^Fix all/.test(action.title)) return;
  const now = keyResultsOf(after);
  if (/^Move under/.test(action.title)) {
    assert.equal(now.length, before.length - 1, told);
    assert.ok(
      now.some(({ actions }) => actions.some(({ title }) => title === before[at]?.title.text)),
      told,
    );
    return;
  }
  if (/^Split/.test(action.title)) {
    assert.equal(now.length, before.length + 1, told);
    assert.equal(now[at + 1]?.bare, true, told);
    return;
  }
  assert.equal(now.length, before.length, told);
  for (const [i, keyResult] of before.entries()) if (i !== at) assert.equal(meaning(now[i]), meaning(keyResult), told);
  const [was, is] = [before[at], now[at]] as [KeyResult, KeyResult];
  if (/numbers into fields|fields into the sentence|Declare|quotes|Quote|Add the id/.test(action.title)) {
    assert.equal(score(is.metric), score(was.metric), told);
  }
  if (/^(?:Keep this|Write “.*and keep)/.test(action.title)) assert.equal(is.actions[0]?.title, was.title.text.trim(), told);
}

describe('code actions on random files', () => {
  it('leave a file that reads well, with its comments and all other key results', async () => {
    const { service, uri } = await project({ 'w/a.okr.yaml': '|' });
    const troublesOf = (text: string) => {
      service.change(uri, text);
      return service.findings(uri).flatMap(({ rule, message }) => (/^(?:yaml|field)-/.test(rule) ? `${rule}/${message}` : []));
    };
    let made = 0;
    fc.assert(
      fc.property(file, (given) => {
        const text = fileText(given);
        const troubles = troublesOf(text);
        if (troubles.some((it) => it.startsWith('yaml-syntax') || it.startsWith('field-'))) return;
        const base = createDeclarer().declare(segmentText(text), { uri, language: null }).objectives[0]?.base ?? 0;
        const keyResults = keyResultsOf(text);
        for (const [at, { title }] of keyResults.entries()) {
          service.change(uri, text);
          const place = base + title.range[0] + 1;
          for (const action of service.codeActions(uri, [place, place], 'en')) {
            if (action.title.startsWith('Ignore')) continue;
            made++;
            check(action, { text, keyResults, troubles }, at, troublesOf);
          }
        }
      }),
      { numRuns: tries(30) },
    );
    assert.ok(made > (tries(30) < 30 ? 0 : 20), `${made} actions`);
  });
});
