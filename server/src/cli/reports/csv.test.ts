import assert from 'node:assert/strict';
import { csv } from './csv.ts';
import { sample, written } from './testing/sample.ts';

/** RFC 4180 read by somebody else's rules: quotes around what has separators, line ends or quotes, quotes doubled. */
function parse(text: string, separator: string): Record<string, string>[] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const body = text.replace(/^\ufeff/, '');
  for (let at = 0; at < body.length; at++) {
    const sign = body[at] as string;
    if (quoted && sign === '"' && body[at + 1] === '"') cell += body[at++];
    else if (sign === '"') quoted = !quoted;
    else if (!quoted && (sign === separator || body.startsWith('\r\n', at))) {
      rows.at(-1)?.push(cell);
      cell = '';
      if (sign === '\r') {
        at++;
        rows.push([]);
      }
    } else cell += sign;
  }
  const [head = [], ...lines] = rows.slice(0, -1);
  return lines.map((line) => {
    assert.equal(line.length, head.length, line.join('|'));
    return Object.fromEntries(head.map((name, i) => [name, line[i] ?? '']));
  });
}

describe('okr report --format csv', () => {
  it('has a row for each objective and key result, with plain numbers', async () => {
    const text = await written(csv, sample());
    assert.ok(text.startsWith('\ufeffkind,ref,title,'));
    const rows = parse(text, ',');
    assert.deepEqual(
      rows.map(({ kind, ref }) => `${kind} ${ref}`),
      ['objective north', 'key-result north/bookings', 'objective south', 'key-result south/minutes'],
    );
    const { progress, before, change, value, goal, last_check_in, health, line } = rows[1] ?? {};
    assert.deepEqual(
      { progress, before, change, value, goal, last_check_in, health, line },
      {
        progress: '0.4503',
        before: '0.2',
        change: '0.2503',
        value: '1675.5',
        goal: '1,000 → 2,500',
        last_check_in: '2026-11-18',
        health: 'on-track',
        line: '9',
      },
    );
    assert.equal(rows[2]?.supports, 'Winter bookings from 1,000 to 2,500');
  });

  it('has commas in French numbers, unless a comma stands between the cells', async () => {
    const french = parse(await written(csv, sample(), 'fr', { separator: ';' }), ';');
    assert.deepEqual([french[1]?.progress, french[1]?.value], ['0,4503', '1675,5']);
    const comma = parse(await written(csv, sample(), 'fr', { separator: ',' }), ',');
    assert.equal(comma[1]?.progress, '0.4503');
    const english = parse(await written(csv, sample(), 'en', { separator: '\t' }), '\t');
    assert.equal(english[1]?.progress, '0.4503');
  });

  it('no cell is a formula', async () => {
    for (const title of ['=1+1', '+33 6', '-2+3', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1', '＋1', '－1', '＠x']) {
      const rows = parse(await written(csv, sample(title, title)), ',');
      for (const row of rows) {
        for (const [name, cell] of Object.entries(row)) {
          const isNumber = /^-?\d+(?:\.\d+)?$/.test(cell);
          assert.ok(isNumber || !/^[\s]*[=+\-@＝＋－＠]/.test(cell), `${name}: ${cell}`);
        }
      }
      assert.ok(rows[1]?.note?.startsWith("'"));
    }
  });

  it('quotes what would end a cell or a line', async () => {
    const title = 'He said "no",\nthen; left\u0000';
    const rows = parse(await written(csv, sample(title, title)), ',');
    assert.equal(rows[1]?.note, 'He said "no",\nthen; left\ufffd');
    assert.equal(rows.length, 4);
  });
});
