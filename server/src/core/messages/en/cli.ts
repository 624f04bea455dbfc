type Severity = 'error' | 'warning' | 'info' | 'hint';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const NAMES = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  info: ['info', 'infos'],
  hint: ['hint', 'hints'],
} as const;

/** English: the command line. French has the same type, so a sentence that exists in one language only does not compile. */
export const cli = {
  severity: { error: 'error', warning: 'warning', info: 'info', hint: 'hint' } as Record<Severity, string>,
  off: 'off',
  count: (severity: Severity, count: number): string => plural(count, NAMES[severity][0], NAMES[severity][1]),
  noFindings: (files: number): string => `No findings in ${plural(files, 'file', 'files')}.`,
  summary: (counts: string, files: number): string => `${counts} in ${plural(files, 'file', 'files')}.`,
  github: {
    left: (count: number): string =>
      `${plural(count, 'finding has', 'findings have')} no annotation here, as GitHub shows ten of a kind; run okr lint for all.`,
  },
  markdown: {
    headline: (summary: string): string => `OKR lint: ${summary.replace(/\.$/, '')}`,
    file: (path: string): string => `**${path}**`,
    head: ['Line', 'Severity', 'Finding', 'Rule'],
    left: (count: number): string =>
      `${plural(count, 'finding is', 'findings are')} not shown, as a comment may not be longer. \`okr lint\` shows them all.`,
    explain: '`okr rules RULE` explains a rule.',
  },
  sarif: { root: 'The root of the repository.' },
  noCommand: "say what to do, for example 'okr lint .'; 'okr --help' lists the commands",
  unknownCommand: (name: string): string => `there is no command '${name}'; 'okr --help' lists the commands`,
  unknownOption: (name: string): string => `there is no option ${name}; '--help' lists the options`,
  badOption: (name: string): string => `the option ${name} needs a value, or takes none; '--help' shows how`,
  badChoice: (name: string, value: string, allowed: string): string =>
    `${name} cannot be '${value}'; it takes one of: ${allowed}`,
  badDate: (value: string): string => `--today cannot be '${value}'; write a day as 2026-11-22`,
  badSince: (value: string): string => `--since cannot be '${value}'; write a day before the day of the report, as 2026-11-15`,
  separatorNeedsCsv: '--separator is for --format csv',
  badCount: (name: string, value: string): string => `${name} cannot be '${value}'; it takes a whole number`,
  noOutputFile: (value: string): string => `--format ${value} names no file`,
  outputTwice: (file: string): string => `${file}: two formats cannot go into the same file`,
  notUtf8: (path: string): string => `${path}: is not UTF-8, and so is left as it is`,
  changedMeanwhile: (path: string): string => `${path}: has changed meanwhile, and is left as it is`,
  unwritable: (path: string, why: string): string => `${path}: cannot be written (${why})`,
  fixed: (path: string, rules: string): string => `${path}: fixed ${rules}`,
  fixNeedsFile: '--fix changes files, and --stdin is none',
  unexpectedArgument: (value: string): string => `'${value}' is not expected here`,
  stdinMissing: '--stdin-filename names the text of --stdin, which is missing',
  stdinNeedsName: "say where the text belongs: 'okr lint --stdin --stdin-filename teams/shop.okr.yaml'",
  lspNeedsStdio: "say how the editor talks to the server: 'okr lsp --stdio'",
  noSuchPath: (path: string): string => `${path}: there is no such file or folder`,
  unreadable: (path: string): string => `${path}: cannot be read`,
  notAnOkrFile: (path: string): string => `${path}: not an OKR file; their names end in .okr.yaml`,
  noOkrFile: (path: string): string => `${path}: no .okr.yaml file in there`,
  noSuchCycle: (cycle: string, known: string): string => `no objective in the cycle '${cycle}'; there are: ${known}`,
  noSuchRule: (name: string, near: string | null): string =>
    `there is no rule '${name}'${near === null ? "; 'okr rules' lists them" : `; did you mean '${near}'?`}`,
  tooManyFiles: (limit: number): string => `only the first ${limit} OKR files were read`,
  failed: (why: string): string => `something went wrong: ${why}`,
  help: `okr – objectives and key results as code

  okr lint [PATH…]     say what is weak, and what contradicts itself or points nowhere
  okr format [PATH…]   lay files out: indentation, spaces, blank lines
  okr tree [PATH…]     draw the alignment tree with scores
  okr score [PATH…]    list every score with its explanation
  okr check-in REF     record a value, a confidence or a note
  okr report [PATH…]   report on a cycle: Markdown, a page, JSON or CSV
  okr diff [REV]       say what differs from a git revision, and what that does to the scores
  okr close [PATH…]    give the final grades of a cycle
  okr roll-over CYCLE  start the files of the next cycle
  okr import FILE…     make OKR files out of a text, a Markdown page or a table
  okr export [PATH…]   write the plan as a table that import reads again, or as Markdown
  okr rules [RULE…]    list the rules, or explain one
  okr lsp --stdio      run the language server for an editor
  okr mcp [FOLDER]     serve agents and assistants over the Model Context Protocol

  okr COMMAND --help   more about a command
  okr --version

PATH is an .okr.yaml file or a folder; without one, the working directory.
`,
  helpLint: `okr lint [PATH…]

  --format NAME[=FILE]         text (default) shows the words with carets; json is for programs;
                               github, sarif, gitlab, junit and markdown are for CI.
                               With =FILE it goes into that file, and the screen keeps text. May be given several times.
  --fail-severity LEVEL        exit with 1 from this severity on: error (default), warning, info, hint, never
  --max-warnings N             exit with 1 for more than N warnings
  --min-severity LEVEL         report only from this severity on: hint (default), info, warning, error
  --fix                        make the fixes that are safe, such as quotes, in the files themselves
  --stdin                      read one file from the standard input; its project is read from the disk
  --stdin-filename PATH        where that text belongs; the file need not exist
  --today YYYY-MM-DD           judge as on that day
  --locale en|fr               language of the messages (default: LANGUAGE, LC_ALL, LC_MESSAGES, LANG)

Beside PATH, its project is read: the folder of the outermost okr.config.yaml, else the git repository.
Exit code: 0 fine, 1 findings at or above the level, 2 a wrong call.
`,
  helpFormat: `okr format [PATH…]

Lays files out as the editor does: indentation, spaces around colons and dashes, blank lines, ends of lines. Comments, quotes and order stay, and a file says what it said before; one that is no well-formed YAML is left alone. Prints what it changed.

  --check                      write nothing, list the files that would change, and exit with 1 if there are any
  --indent N                   columns from 1 to 8; default: as most of the file has it
  --locale en|fr

Exit code: 0 fine, 1 files that would change (--check), 2 a wrong call, or a file that was left alone.
`,
  helpTree: `okr tree [PATH…]

  --format text|mermaid|markdown
                               mermaid: a diagram that forges and wikis draw; markdown: a list
  --cycle NAME                 for example 2026-Q4; default: the running cycle
  --today YYYY-MM-DD           stand at that day
  --locale en|fr
`,
  helpScore: `okr score [PATH…]

  --format text|json           json: [{ref, kind, title, path, line, progress, own, rollup, health, expected, explain}]
  --cycle NAME                 only that cycle
  --today YYYY-MM-DD           score as on that day
  --locale en|fr
`,
  helpCheckIn: `okr check-in REF [PATH…]
okr check-in --round [PATH…]

Adds a check-in to a key result, in the style of its file, and shows what it makes of the score.
REF is objective/key-result, with @2026-Q4 where several cycles have it, or FILE:LINE.

  --value VALUE                71%, or 71: a number alone takes the unit of the last value
  --confidence SHARE           0.7, 70% or 7/10
  --note TEXT
  --status STATUS              on-track, at-risk or off-track: what the team says, whatever the pace says
  --done STAGE                 tick a stage, by title or number; may be given several times
  --date YYYY-MM-DD            default: today
  --by NAME                    who or what recorded it
  --log FILE                   append it to the log of FILE instead, for jobs; FILE is made where it is missing
  --dry-run                    show it, write nothing
  --format text|json           json: {path, line, lines, dryRun, scores: [{kind, ref, title, before, after, health}]}

Without an answer on the line, it asks. --round asks about each open key result, those first that wait for one:
Enter keeps what stands in brackets, s skips, q stops.

  --team NAME                  only that team
  --cycle NAME                 only that cycle; default: all that have begun

  --today YYYY-MM-DD           as on that day
  --locale en|fr
`,
  helpReport: `okr report [PATH…]

  --format NAME                markdown (default), html, json or csv; else what the name of FILE says
  --output FILE                write it there; without it, to the screen
  --cycle NAME                 for example 2026-Q4; default: the running cycle
  --since YYYY-MM-DD           what moved after that day; default: one cadence ago, a week where nothing else is set
  --title TEXT                 instead of 'OKR report 2026-Q4'
  --separator ,|;|tab          between the cells of csv; default: ',' in English, ';' in French
  --today YYYY-MM-DD           report as on that day
  --locale en|fr

html is one file without scripts; nothing in it is loaded from elsewhere.
With PATH, the report is about these files and what supports them; the score at the top stays the company's.
`,
  helpDiff: `okr diff [REV] [--] [PATH…]
okr diff REV..REV | REV...REV | REV REV [--] [PATH…]

What differs from a git revision: objectives and key results that came, went, were re-aligned or reworded, targets that moved, check-ins of the past that were touched, and what each change does to the number at the top.
REV is what git takes for a commit: HEAD (default: what is not committed yet), HEAD^1, main, v1.0. A...B is what B did since the two parted.

  --format NAME                text (default); markdown is a comment for a pull request; json is for programs
  --exit-code                  exit with 1 where something differs
  --cycle NAME                 for example 2026-Q4; default: the running cycle
  --today YYYY-MM-DD           score both as on that day
  --locale en|fr

With PATH, only what differs in these files; the number at the top stays the company's. git is run to read files, and for nothing else. What is behind links and in submodules counts as it is now.
`,
  helpClose: `okr close [PATH…]

Asks for the final grade of each key result and objective, with what the check-ins make of it as the default, and for one retrospective per objective; writes them as score: and retrospective:. A grade that stands there is kept unless it is answered anew.

  --cycle NAME                 which cycle is closed, where the files are in several
  -y, --yes                    take what the check-ins make of it, and ask nothing
  --score REF=0.7              a grade (0.7, 0,7 or 70%), without asking for others; may be given several times.
                               REF is a reference of okr score, or PATH:LINE
  --retrospective REF=TEXT     of an objective; may be given several times
  --regrade                    propose anew what is graded already
  --dry-run                    write nothing
  --format text|json           json: {cycle, objectives: [{ref, title, score, derived, band, keyResults}], mean, notGraded}
  --today YYYY-MM-DD           score as on that day
  --locale en|fr

A file is written as a whole or not at all, and read again first: it says what it said, and the grades.
Exit code: 0 fine, 2 a wrong call, or a file that could not be written.
`,
  helpRollOver: `okr roll-over CYCLE [PATH…]

Makes the files of CYCLE (2027-Q1) out of those of the cycle before: the old text with its ids, owners, parents, weights and comments, without check-ins and grades; the last values are the new starts. What was reached or is carried over gets a comment, finished stages and actions stay behind. The new cycle takes the old one's place in the path, else it stands behind the file's name.

  --from NAME                  go on from that cycle instead
  -o, --output FOLDER          write the files there
  --force                      write files anew that are there already
  --dry-run                    say what would be made, and write nothing
  --today YYYY-MM-DD           score as on that day
  --locale en|fr

Exit code: 0 fine, 2 a wrong call, or a file that was not written.
`,
  helpImport: `okr import FILE… [--to FILE|FOLDER|-]

Makes .okr.yaml files out of what is there already: a text or a Markdown page as people write it ("Objective: … KR1: …", headings, lists, tables), or a table with commas, semicolons or tabs, whose columns are recognised by their heads. Words stay as they are. It says which columns it took for what, what it left out and why, with lines. - is the standard input. Spreadsheets: save as CSV.

  --to FILE|FOLDER|-           where to: a file, a folder (one file for each team and cycle), - for the screen;
                               default: beside each other in the working directory
  --columns ROLE=COLUMN,…      say which column is which, by head, letter or number: objective=A,key_result=C,owner=Who,ignore=D
  --team NAME                  the team of what names none
  --cycle NAME                 the cycle of what names none, for example 2026-Q4
  --language en|fr             the language of the sentences; default: recognised
  --dry-run                    show it, write nothing
  --force                      write files anew that are there already
  --today YYYY-MM-DD           the day of check-ins whose table names none
  --locale en|fr

Exit code: 0 fine, 2 a wrong call, or something that was not imported.
`,
  helpExport: `okr export [PATH…]

Writes the plan as a table: a row for each objective, key result, stage, action and check-in. 'okr import' makes the same plan of it. Comments, unknown fields and the log of a file are not in it. For where a cycle stands, see 'okr report --format csv'.

  --format csv|markdown        default: csv, else what the name of FILE says
  -o, --output FILE            write it there; without it, to the screen
  --separator ,|;|tab          between the cells of csv; default: ',' in English, ';' in French
  --locale en|fr
`,
  helpRules: `okr rules [RULE…]

Without RULE, all rules with the level that the configuration of the working directory gives them.
With RULE, what it finds, why, and what would be better.

  --format text|json           json: [{id, level, defaultLevel, summary}]
  --locale en|fr
`,
  notAFolder: (path: string): string => `${path}: not a folder`,
  mcpWaits: (folder: string): string =>
    `okr mcp serves ${folder} and waits for an assistant on the standard input; Ctrl+D ends it`,
  mcpNotHere: 'the MCP server is not part of the editor’s extension; install the command okr itself',
  helpMcp: `okr mcp [FOLDER]

Serves the OKRs below FOLDER (default: the working directory) to an assistant, over standard input and output.
Tools: okr_list, okr_read, okr_lint, okr_score, okr_explain, okr_propose, okr_rules, okr_diff, and with --write okr_apply.

  --write              let assistants apply edits that were proposed; without it nothing is ever written
  --today YYYY-MM-DD   stand at that day
  --locale en|fr       language of tools and answers (default: LANGUAGE, LC_ALL, LC_MESSAGES, LANG)
`,
  helpLsp: `okr lsp --stdio

Runs the language server on standard input and output, for any editor that speaks LSP.

  --locale en|fr               language of findings, hovers and menus, whatever the editor says
                               (default: what the editor says, else LANGUAGE, LC_ALL, LC_MESSAGES, LANG)
`,
};
