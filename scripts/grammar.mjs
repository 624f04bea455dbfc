// Writes the TextMate grammars: the same field rules serve block style and flow style, which JSON cannot say once.
// usage: node scripts/grammar.mjs [--check]      --check: only says whether the files are up to date
import { readFileSync, writeFileSync } from 'node:fs';

const NUMBER = String.raw`(?<![\p{L}\p{N}_])[+\-−]?\d+(?:[ \x{00A0}\x{202F}\x{2009}.,]\d+)*`;
const LONG_UNITS = [
  'ms|min|h|s|j|d|w|mois|jours?|semaines?|ans?|heures?|minutes?|secondes?|days?|weeks?|months?|years?|hours?|seconds?',
  'pts?|points?|bps|x|EUR|USD|GBP|CHF',
].join('|');
const UNIT = String.raw`%|‰|(?:[kKM]|Md|bn|B)?[ \x{00A0}\x{202F}]?[$€£¥]|(?:${LONG_UNITS}|k|K|M|Md|bn|B)(?![\p{L}\p{N}_])`;
const WORDS = [
  'aspirational|committed|top-down|bottom-up|company|department|team|person',
  'on-track|at-risk|off-track|todo|doing|done|dropped|key-results|aligned|both|true|false|en|fr',
].join('|');
const LEVELS = 'off|hint|info|warning|error|recommended|strict|structure|weekly|biweekly|monthly|true|false|en|fr';

const include = (...names) => names.map((name) => ({ include: name }));
const word = (words) => ({ match: `(?<![\\p{L}\\p{N}_-])(?:${words})(?![\\p{L}\\p{N}_-])`, name: 'constant.language.okr' });

/** Field → what its value is made of. `sentence` and `prose` run to the end of the line, or of the entry in flow style. */
const FIELDS = [
  ['section', 'objectives|key_results|check_ins|milestones|actions', 'keyword.control.section.okr', ['#flow']],
  ['title', 'title', 'entity.name.tag.okr', ['#sentence']],
  ['prose', 'why|note|retrospective|unit', 'entity.name.tag.okr', ['#prose']],
  ['id', 'id', 'entity.name.tag.okr', ['#quoted', '#identifier']],
  ['reference', 'parent|key_result|ref', 'entity.name.tag.okr', ['#quoted', '#flow', '#reference']],
  ['quantity', 'baseline|target|current|trend|value|maintain', 'entity.name.tag.okr', ['#quoted', '#comparison', '#quantity']],
  ['number', 'weight|confidence|score', 'entity.name.tag.okr', ['#quantity']],
  ['date', 'date|due', 'entity.name.tag.okr', ['#quoted', '#date']],
  ['cycle', 'cycle', 'entity.name.tag.okr', ['#quoted', '#cycle']],
  ['person', 'owner|team|by', 'entity.name.tag.okr', ['#quoted', '#person']],
  ['word', 'type|origin|level|status|rollup|language|done', 'entity.name.tag.okr', ['#quoted', '#word']],
  ['source', 'source', 'entity.name.tag.okr', ['#quoted', '#link']],
];
const LINE_START = String.raw`(?:^|\G)([ \t]*)((?:- +)*)`;
const COLON = String.raw`([ \t]*)(:)(?=\s|$)`;
const DASH = { name: 'punctuation.definition.block.sequence.item.okr' };
const KEY_VALUE = { name: 'punctuation.separator.key-value.okr' };

const blockField = (keys, scope, patterns) => ({
  begin: `${LINE_START}(${keys})${COLON}`,
  beginCaptures: { 2: DASH, 3: { name: scope }, 5: KEY_VALUE },
  end: '$',
  patterns: include('#comment', ...patterns),
});
const flowField = (keys, scope, patterns) => ({
  begin: `(?<=[{,\\s])(${keys})${COLON}`,
  beginCaptures: { 1: { name: scope }, 3: KEY_VALUE },
  end: '(?=[,}])|$',
  patterns: include(
    '#comment',
    ...patterns.map((name) => (name === '#sentence' || name === '#prose' || name === '#objective' ? '#flow-sentence' : name)),
  ),
});
const sentence = (scope) => ({
  patterns: [
    ...include('#comment', '#quoted'),
    {
      begin: String.raw`(?=[^\s#"'|>&*!@\x60\[{%])`,
      end: String.raw`(?=\s+#)|$`,
      name: scope,
      patterns: include('#quantity'),
    },
  ],
});
/** A field whose text follows in the lines below: all that is indented deeper than the key that opened it. */
const blockScalar = (start, deeper) => ({
  begin: String.raw`${start}([A-Za-z_][\w-]*)([ \t]*)(:)[ \t]+([|>][+-]?\d?[+-]?)[ \t]*(#.*)?$`,
  beginCaptures: {
    2: DASH,
    3: { name: 'entity.name.tag.okr' },
    5: KEY_VALUE,
    6: { name: 'keyword.control.flow.block-scalar.okr' },
    7: { name: 'comment.line.number-sign.okr' },
  },
  while: `^(?:\\1${deeper}|[ \\t]*$)`,
  contentName: 'string.unquoted.block.okr',
});
const bracketed = (open, close, kind, patterns) => ({
  begin: `\\${open}`,
  beginCaptures: { 0: { name: `punctuation.definition.${kind}.begin.okr` } },
  end: `\\${close}`,
  endCaptures: { 0: { name: `punctuation.definition.${kind}.end.okr` } },
  name: `meta.flow-${kind}.okr`,
  patterns: [...patterns, { match: ',', name: `punctuation.separator.${kind}.okr` }],
});
const quoted = (mark, end, kind, patterns) => ({
  begin: mark,
  beginCaptures: { 0: { name: 'punctuation.definition.string.begin.okr' } },
  end,
  endCaptures: { 0: { name: 'punctuation.definition.string.end.okr' } },
  name: `string.quoted.${kind}.okr`,
  patterns: [...patterns, ...include('#quantity')],
});

const repository = {
  comment: {
    patterns: [
      {
        match: String.raw`(?:(?<=\s)|^|\G)(#)[ \t]*(okr-ignore(?:-file)?)\b([\w, \t-]*?)(?:(?<=[ \t])(--)(?=[ \t]).*)?$`,
        name: 'comment.line.number-sign.okr',
        captures: {
          1: { name: 'punctuation.definition.comment.okr' },
          2: { name: 'keyword.other.suppression.okr' },
          3: { name: 'entity.name.tag.rule.okr' },
          4: { name: 'punctuation.separator.reason.okr' },
        },
      },
      {
        match: String.raw`(?:(?<=\s)|^|\G)(#).*$`,
        name: 'comment.line.number-sign.okr',
        captures: { 1: { name: 'punctuation.definition.comment.okr' } },
      },
    ],
  },
  document: { match: String.raw`^(?:---|\.\.\.)(?=\s|$)`, name: 'entity.other.document.okr' },
  'block-scalar': {
    patterns: [blockScalar(String.raw`(?:^|\G)([ \t]*)()`, '[ \\t]'), blockScalar(String.raw`(?:^|\G)([ \t]*)(- )`, '[ \\t]{3}')],
  },
  // Inside it a `title` belongs to a key result, outside to an objective.
  'key-results': {
    begin: `(?:^|\\G)([ \\t]*)(key_results)${COLON}`,
    beginCaptures: { 2: { name: 'keyword.control.section.okr' }, 4: KEY_VALUE },
    while: String.raw`^(?:\1(?=[ \t-])|[ \t]*(?=#|$))`,
    contentName: 'meta.key-results.okr',
    patterns: include('#comment', '#block-scalar', '#fields', '#own-field', '#item-flow', '#item', '#flow', 'source.yaml'),
  },
  'objective-title': blockField('title', 'entity.name.tag.okr', ['#objective']),
  'own-field': blockField('x-[\\w-]*', 'variable.other.own-field.okr', ['#quoted', '#quantity', 'source.yaml']),
  // A list item that opens no mapping: a key result, an action or a milestone in one sentence.
  item: {
    begin: String.raw`(?:^|\G)([ \t]*)((?:- +)+)(?=[^\s#{\[&*!|>])(?![a-z][a-z_]*[ \t]*:(?:\s|$))`,
    beginCaptures: { 2: DASH },
    end: '$',
    patterns: include('#sentence'),
  },
  'item-flow': {
    begin: String.raw`(?:^|\G)([ \t]*)((?:- +)+)(?=[{\[])`,
    beginCaptures: { 2: DASH },
    end: '$',
    patterns: include('#comment', '#flow'),
  },
  flow: {
    patterns: [
      bracketed('{', '}', 'mapping', include('#comment', '#flow-fields', '#flow', '#quoted')),
      bracketed('[', ']', 'sequence', include('#comment', '#flow', '#quoted', '#reference')),
    ],
  },
  fields: { patterns: FIELDS.map(([name]) => ({ include: `#${name}-field` })) },
  'flow-fields': { patterns: FIELDS.map(([name]) => ({ include: `#${name}-flow-field` })) },
  ...Object.fromEntries(
    FIELDS.flatMap(([name, ...field]) => [
      [`${name}-field`, blockField(...field)],
      [`${name}-flow-field`, flowField(...field)],
    ]),
  ),
  quoted: {
    patterns: [
      quoted('"', '"', 'double', [
        {
          match: String.raw`\\(?:[0abtnvfre "/\\N_LP\t]|x\h{2}|u\h{4}|U\h{8}|$)`,
          name: 'constant.character.escape.okr',
        },
        { match: String.raw`\\.`, name: 'invalid.illegal.escape.okr' },
      ]),
      quoted("'", "'(?!')", 'single', [{ match: "''", name: 'constant.character.escape.okr' }]),
    ],
  },
  objective: sentence('markup.heading.objective.okr'),
  sentence: sentence('string.unquoted.sentence.okr'),
  'flow-sentence': {
    patterns: [
      ...include('#quoted'),
      {
        begin: String.raw`(?=[^\s#"',{}\[\]])`,
        end: String.raw`(?=[,}])|(?=\s+#)|$`,
        name: 'string.unquoted.sentence.okr',
        patterns: include('#quantity'),
      },
    ],
  },
  prose: {
    patterns: [
      ...include('#quoted'),
      { match: String.raw`[^\s#"'](?:[^#]|(?<!\s)#)*?(?=\s+#|\s*$)`, name: 'string.unquoted.prose.okr' },
    ],
  },
  quantity: {
    match: String.raw`(?:([$€£¥]) ?)?(${NUMBER})(?:[ \x{00A0}\x{202F}\x{2009}]?(${UNIT}))?`,
    captures: {
      1: { name: 'keyword.other.unit.okr' },
      2: { name: 'constant.numeric.quantity.okr' },
      3: { name: 'keyword.other.unit.okr' },
    },
  },
  comparison: { match: String.raw`>=|<=|[≥≤<>]|\.\.`, name: 'keyword.operator.comparison.okr' },
  date: { match: String.raw`(?<![\w-])\d{4}-\d{2}-\d{2}(?![\w-])`, name: 'constant.other.date.okr' },
  cycle: { match: String.raw`[^\s#,}"'][^#,}"']*?(?=\s*(?:$|[,}]|\s#))`, name: 'constant.other.cycle.okr' },
  identifier: { match: String.raw`[^\s#,}"'][^\s,}"']*`, name: 'entity.name.function.okr' },
  reference: {
    match: String.raw`([\p{L}\p{N}_][\p{L}\p{N}_.-]*)(?:(/)([\p{L}\p{N}_][\p{L}\p{N}_.-]*))?(?:(@)([\p{L}\p{N}_.-]+))?`,
    captures: {
      1: { name: 'variable.other.reference.okr' },
      2: { name: 'punctuation.separator.reference.okr' },
      3: { name: 'variable.other.reference.okr' },
      4: { name: 'punctuation.separator.reference.okr' },
      5: { name: 'constant.other.cycle.okr' },
    },
  },
  person: { match: String.raw`[^\s#,}"'\[{](?:[^#,}]*[^\s#,}])?`, name: 'variable.parameter.person.okr' },
  word: word(WORDS),
  link: { match: String.raw`[^\s#,}"'][^\s,}]*`, name: 'markup.underline.link.okr' },
};

const OKR = {
  name: 'OKR',
  scopeName: 'source.okr',
  fileTypes: ['okr.yaml', 'okr.yml'],
  patterns: include(
    '#document',
    '#comment',
    '#block-scalar',
    '#key-results',
    '#objective-title',
    '#fields',
    '#own-field',
    '#item-flow',
    '#item',
    'source.yaml',
  ),
  repository,
};

const CONFIG = {
  name: 'OKR Configuration',
  scopeName: 'source.okr.config',
  fileTypes: ['okr.config.yaml'],
  patterns: [
    { include: 'source.okr#comment' },
    {
      begin: String.raw`^(language|cycles|fiscal_year_start|cadence|bands|rollup|people|teams|ignore|rules|preset|limits)[ \t]*(:)(?=\s|$)`,
      beginCaptures: { 1: { name: 'keyword.control.section.okr' }, 2: KEY_VALUE },
      end: '$',
      patterns: include(
        'source.okr#comment',
        'source.okr#quoted',
        '#level',
        'source.okr#date',
        'source.okr#quantity',
        'source.yaml',
      ),
    },
    {
      // A rule's level, a cycle's days, a band's bound.
      begin: `(?:^|\\G)([ \\t]+)([\\p{L}\\p{N}_.-]+)${COLON}`,
      beginCaptures: { 2: { name: 'entity.name.tag.okr' }, 4: KEY_VALUE },
      end: '$',
      patterns: include(
        'source.okr#comment',
        'source.okr#quoted',
        '#level',
        'source.okr#date',
        'source.okr#quantity',
        'source.yaml',
      ),
    },
    { include: 'source.yaml' },
  ],
  repository: { level: word(LEVELS) },
};

const files = { 'syntaxes/okr.tmLanguage.json': OKR, 'syntaxes/okr-config.tmLanguage.json': CONFIG };
for (const [file, grammar] of Object.entries(files)) {
  const text = `${JSON.stringify(grammar, null, 2)}\n`;
  if (!process.argv.includes('--check')) writeFileSync(file, text);
  else if (readFileSync(file, 'utf8') !== text) {
    console.error(`${file} is out of date: run node scripts/grammar.mjs`);
    process.exitCode = 1;
  }
}
