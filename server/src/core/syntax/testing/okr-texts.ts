import fc from 'fast-check';

/**
 * Well-formed `.okr.yaml` texts of every shape that people write: block and flow, all styles of scalars, comments,
 * blank lines, odd but allowed indentation, both line endings. Models are generated and then written out.
 */
type Model =
  | { readonly kind: 'inline'; readonly source: string }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'quoted-lines'; readonly quote: string; readonly lines: readonly string[] }
  | { readonly kind: 'block'; readonly header: string; readonly lines: readonly string[] }
  | { readonly kind: 'map'; readonly pairs: readonly Pair[]; readonly step: number }
  | { readonly kind: 'sequence'; readonly items: readonly Item[]; readonly step: number };

interface Pair {
  readonly key: string;
  readonly value: Model;
  readonly above: string;
  readonly behind: string;
}

interface Item {
  readonly value: Model;
  readonly above: string;
  readonly gap: string;
}

const WORDS = [
  'Réduire',
  'le',
  'taux',
  'de',
  'churn',
  '12%',
  '3 %',
  'l’équipe',
  "d'activation",
  'NPS',
  'à',
  '≥',
  '40',
  'H2',
  'a:b',
  'x#1',
  '(Q4)',
  '-',
  'é😀',
];
const sentence = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 }).map((words) => `S${words.join(' ')}`);
const plain = fc
  .oneof(
    { weight: 5, arbitrary: sentence },
    {
      weight: 3,
      arbitrary: fc.constantFrom(
        '12',
        '-3.5',
        '0x1F',
        '0o17',
        '.inf',
        '.5',
        '1e3',
        'true',
        'No',
        '~',
        'null',
        '2026-10-12',
        '12 %',
        'a-b',
        'FALSE',
        '1_000',
        '+7',
        '-',
      ),
    },
  )
  .map((text) => (text === '-' ? '-x' : text));
const single = sentence.map((text) => `'${text.replaceAll("'", "''")} # : "'`);
const double = sentence.map((text) => `"${text} \\"\\u00e9\\t # : '"`);
const flowScalar = fc.oneof(fc.constantFrom('France', '2026-10-12', '0.7', '71 %', 'leo', 'a:b'), single, double);
const flowMap = fc
  .array(fc.tuple(fc.constantFrom('date', 'value', 'note', 'by', '"q"'), fc.option(flowScalar, { nil: '' })), { maxLength: 4 })
  .map(
    (pairs) =>
      `{${pairs.map(([key, value], i) => ` ${key}${i}`.replace('"q"', '"q').replace(/^( "q)(\d)/, '$1$2"') + (value === '' ? '' : `: ${value}`)).join(',')} }`,
  );
const flowSequence = fc.array(fc.oneof(flowScalar, flowMap), { maxLength: 3 }).map((items) => `[${items.join(', ')}]`);
const inline = fc
  .tuple(
    fc.oneof({ weight: 5, arbitrary: plain }, single, double, flowMap, flowSequence),
    fc.constantFrom('', '', '', '', '!!str ', '&a1 ', '&b2 !t '),
  )
  .map(([source, properties]): Model => ({ kind: 'inline', source: properties + source }));
const line = fc.constantFrom('words of it', '- no item', 'team: none', '  deeper', '# no comment', '', "it's", 'objectives:');
const quotedLines = fc
  .tuple(
    fc.constantFrom('"', "'"),
    fc.array(fc.constantFrom('some words', '- no item', 'team: none', '# no comment', ''), { minLength: 1, maxLength: 4 }),
  )
  .map(([quote, lines]): Model => ({ kind: 'quoted-lines', quote, lines: ['Start', ...lines, 'end'] }));
const block = fc
  .tuple(fc.constantFrom('|', '>', '|-', '>-', '|+', '>+', '| # why'), fc.array(line, { maxLength: 4 }))
  .map(([header, lines]): Model => ({ kind: 'block', header, lines: ['First', ...lines] }));
const above = fc.constantFrom('', '', '', '', '\n', '# a note\n', '  # indented\n', '\n# two\n\n');
const behind = fc.constantFrom('', '', '', '  # behind', ' ');
const step = fc.constantFrom(1, 2, 2, 2, 4);
const keys = ['id', 'title', 'why', 'owner', '"quoted"', 'x-mine', 'target', 'check_ins', 'spaced ', 'parent'];

const { value } = fc.letrec<{ value: Model; map: Model; sequence: Model }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    { weight: 6, arbitrary: inline },
    { weight: 1, arbitrary: fc.constant<Model>({ kind: 'nothing' }) },
    { weight: 1, arbitrary: quotedLines },
    { weight: 1, arbitrary: block },
    { weight: 2, arbitrary: tie('map') },
    { weight: 2, arbitrary: tie('sequence') },
  ),
  map: fc
    .tuple(
      fc.uniqueArray(fc.constantFrom(...keys), { minLength: 1, maxLength: 4 }),
      fc.array(fc.tuple(tie('value'), above, behind), { minLength: 4, maxLength: 4 }),
      step,
    )
    .map(
      ([names, rest, width]): Model => ({
        kind: 'map',
        step: width,
        pairs: names.map((key, i) => {
          const [model, before, after] = rest[i] as [Model, string, string];
          return { key, value: model, above: before, behind: after };
        }),
      }),
    ),
  sequence: fc
    .tuple(
      fc.array(fc.tuple(tie('value'), above, fc.constantFrom(' ', ' ', '   ')), { minLength: 1, maxLength: 3 }),
      fc.constantFrom(0, 1, 2, 2, 4),
    )
    .map(
      ([items, width]): Model => ({
        kind: 'sequence',
        step: width,
        items: items.map(([model, before, gap]) => ({ value: model, above: before, gap })),
      }),
    ),
}));

function writeValue(model: Model, indent: number, lineBehind: string): string {
  const pad = ' '.repeat(indent);
  switch (model.kind) {
    case 'inline':
      return ` ${model.source}${lineBehind}\n`;
    case 'nothing':
      return `${lineBehind}\n`;
    case 'quoted-lines':
      return ` ${model.quote}${model.lines.map((text, i) => (i === 0 || text === '' ? text : `${pad}  ${text}`)).join('\n')}${model.quote}${lineBehind}\n`;
    case 'block':
      return ` ${model.header}\n${model.lines.map((text) => (text === '' ? '\n' : `${pad}  ${text}\n`)).join('')}`;
    case 'map':
      return `${lineBehind}\n${writeMap(model.pairs, indent + model.step)}`;
    case 'sequence':
      return `${lineBehind}\n${writeItems(model.items, indent + model.step)}`;
  }
}

function writeMap(pairs: readonly Pair[], indent: number, first = ' '.repeat(indent)): string {
  const pad = ' '.repeat(indent);
  return pairs
    .map((pair, i) => `${i === 0 ? first : pair.above + pad}${pair.key}:${writeValue(pair.value, indent, pair.behind)}`)
    .join('');
}

function writeItems(items: readonly Item[], indent: number): string {
  const pad = ' '.repeat(indent);
  return items
    .map((item) => {
      const inner = indent + 1 + item.gap.length;
      const start = `${item.above}${pad}-`;
      if (item.value.kind === 'map') return `${start}${writeMap(item.value.pairs, inner, item.gap)}`;
      if (item.value.kind === 'sequence' && item.value.step > 0)
        return `${start}${item.gap}${writeItems(
          item.value.items.map((child, i) => (i === 0 ? { ...child, above: '' } : child)),
          inner,
        ).slice(inner)}`;
      if (item.value.kind === 'sequence') return `${start} flat\n`;
      return `${start}${writeValue(item.value, indent, '')}`;
    })
    .join('');
}

const top = fc.record({
  head: fc.uniqueArray(fc.constantFrom('team', 'cycle', 'level', 'x-more'), { maxLength: 3 }),
  tail: fc.uniqueArray(fc.constantFrom('check_ins', 'x-end', 'language'), { maxLength: 2 }),
  values: fc.array(fc.tuple(value, above, behind), { minLength: 5, maxLength: 5 }),
  objectives: fc.array(fc.tuple(value, above, fc.constantFrom(' ', ' ', '  ')), { minLength: 1, maxLength: 4 }),
  step: fc.constantFrom(0, 1, 2, 2, 2, 4),
  crlf: fc.constantFrom(false, false, true),
  open: fc.constantFrom('', '', '', '---\n', '# first line\n\n', '\ufeff'),
  close: fc.constantFrom('', '', '\n\n', '# last\n'),
  cutEnd: fc.boolean(),
});

/** A whole file. */
export const okrText: fc.Arbitrary<string> = top.map((file) => {
  const pair = (key: string, i: number): Pair => {
    const [model, before, after] = file.values[i] as [Model, string, string];
    return { key, value: model, above: before, behind: after };
  };
  const head = file.head.map(pair);
  const tail = file.tail.map((key, i) => pair(key, i + 3));
  const items = file.objectives.map(([model, before, gap]): Item => ({ value: model, above: before, gap }));
  let text = `${file.open}${writeMap(head, 0, '')}objectives:\n${writeItems(items, file.step)}`;
  text += writeMap(tail, 0, tail[0]?.above ?? '') + file.close;
  if (file.cutEnd) text = text.replace(/\n+$/, '');
  return file.crlf ? text.replaceAll('\n', '\r\n') : text;
});

/** Stretches that an edit may put in: harmless ones and ones that break the file for a while. */
export const editText: fc.Arbitrary<string> = fc.constantFrom(
  '',
  'x',
  ' ',
  '\n',
  '"',
  "'",
  '[',
  '{',
  ': ',
  '- ',
  '\n  - new\n',
  '\n- new',
  '#',
  '\n# c\n',
  '\nteam: b\n',
  '@',
  '> 1',
  '\t',
  '*a',
  '&a ',
  '---\n',
  '\nobjectives:\n',
  '\r\n',
  '\u0000',
);
