import assert from 'node:assert/strict';
import { readSentence } from '../../language/index.ts';
import type { Language } from '../../language/reading.ts';
import { themeOf } from '../../language/theme.ts';
import { messagesOf } from '../../messages/index.ts';
import { applyEdits, scalarSource } from '../../syntax/edits.ts';
import { lintText } from '../testing/lint-text.ts';
import { keyResults } from '../testing/rule-tester.ts';

describe('results that are offered for work', () => {
  for (const language of ['en', 'fr'] as const) {
    for (const [theme, templates] of Object.entries(messagesOf(language).fixes.outcomes)) {
      it(`read as measured results once they are filled in: ${theme} (${language})`, () => {
        for (const template of templates) {
          const words = template.replace(/[‹›]/g, '');
          assert.equal(scalarSource(words), words, 'needs no quotes');
          let value = 10;
          const filled = words.replace(/…/g, () => {
            value += 10;
            return String(value);
          });
          const reading = readSentence(filled, language);
          assert.ok(reading.baseline && reading.target && !reading.activity, filled);
        }
      });
    }
  }
  const THEMES: readonly (readonly [Language, string, string | null])[] = [
    ['en', 'Train 40 bakers in the new oven', 'training'],
    ['en', 'Launch a webinar series for our partners', 'event'],
    ['en', 'Hold a press breakfast in every town', 'event'],
    ['en', 'Visit 8 shop floors', null],
    ['en', 'Publish 12 recipes on the blog', null],
    ['en', 'Publish 12 blog posts', 'content'],
    ['en', 'Hire two bakers', 'hiring'],
    ['en', 'Roll out the loyalty card', 'launch'],
    ['en', 'Migrate the till to the cloud', 'technical'],
    ['en', 'Write a playbook for the night shift', 'process'],
    ['en', 'Paint the shop', null],
    ['fr', 'Former 40 boulangers au nouveau four', 'training'],
    ['fr', "Organisation d'un atelier pour les voisins", 'event'],
    ['fr', 'Rédiger 12 articles', 'content'],
    ['fr', 'Recrutement de deux boulangers', 'hiring'],
    ['fr', 'Lancer la carte de fidélité', 'launch'],
    ['fr', 'Signer un partenariat avec la mairie', 'partnership'],
    ['fr', 'Repeindre la boutique', null],
  ];
  for (const [language, text, theme] of THEMES) {
    it(`fit “${text}”: ${theme}`, () => assert.equal(themeOf(text, language), theme));
  }
});

describe('moving work under the result it serves', () => {
  /** The texts of the items once each "Move under …" is taken. */
  const moved = (...items: readonly string[]) => {
    const text = keyResults('en', ...items);
    const frame = keyResults('en', '§').split('      - §\n');
    return lintText(text)
      .filter(({ rule }) => rule === 'kr-activity')
      .flatMap(({ fixes }) => fixes.filter(({ title }) => title === 'move-under'))
      .map(({ edits }) => {
        const after = applyEdits(text, edits);
        assert.deepEqual(
          lintText(after).filter(({ rule }) => /^(?:yaml|field)-/.test(rule)),
          [],
          after,
        );
        return after
          .slice(frame[0]?.length)
          .split('\n')
          .map((line) => line.slice(6))
          .join('\n')
          .trimEnd();
      });
  };
  const WORK = 'Bake 12 trial loaves # said in May';

  it('gives a bare result its first action', () =>
    assert.deepEqual(moved('Waste from 9% to 4% # weekly', WORK, 'Mood'), [
      '- title: Waste from 9% to 4% # weekly\n  actions:\n    - Bake 12 trial loaves # said in May\n- Mood',
    ]));
  it('adds to the actions of a result', () => {
    assert.deepEqual(moved('title: Waste from 9% to 4%\nactions:\n  - Ask # first\nowner: lea', WORK), [
      '- title: Waste from 9% to 4%\n  actions:\n    - Ask # first\n    - Bake 12 trial loaves # said in May\n  owner: lea',
    ]);
    assert.deepEqual(moved('title: Waste from 9% to 4%\nactions:\n- { title: Ask,\n    owner: lea }', WORK), [
      '- title: Waste from 9% to 4%\n  actions:\n  - { title: Ask,\n      owner: lea }\n  - Bake 12 trial loaves # said in May',
    ]);
    assert.deepEqual(moved('title: Waste from 9% to 4%\nactions: [Ask]', 'Bake 12 trial loaves'), [
      '- title: Waste from 9% to 4%\n  actions: [Ask, Bake 12 trial loaves]',
    ]);
  });
  it('puts the actions behind the numbers of a result, and before its check-ins', () =>
    assert.deepEqual(moved('title: Waste\ntarget: 4% # at most\ncheck_ins: []', WORK), [
      '- title: Waste\n  target: 4% # at most\n  actions:\n    - Bake 12 trial loaves # said in May\n  check_ins: []',
    ]));
  it('writes into braces', () =>
    assert.deepEqual(moved('{ title: Waste, target: 4% }', 'title: Bake 12 trial loaves, daily\nowner: lea'), [
      '- { title: Waste, actions: [{ title: "Bake 12 trial loaves, daily", owner: lea }], target: 4% }',
    ]));
  it('takes the owner along', () =>
    assert.deepEqual(moved('title: "Bake 12: trials" # why\nowner: lea', 'Waste from 9% to 4%'), [
      '- title: Waste from 9% to 4%\n  actions:\n    - title: "Bake 12: trials" # why\n      owner: lea',
    ]));
  it('proposes the result that shares its words first, then the nearest', () =>
    assert.deepEqual(
      moved('Trials that sell from 2 to 6', 'Waste from 9% to 4%', 'Queue from 9 min to 4 min', WORK).map((it) =>
        it.indexOf('actions'),
      ),
      [40, 90],
    ));
  it('comes before results to write where words are shared, else behind them', () => {
    const titles = (...items: readonly string[]) =>
      lintText(keyResults('en', ...items)).flatMap(({ fixes }) => fixes.map(({ title }) => title));
    assert.deepEqual(titles('Trials that sell from 2 to 6', 'Bake 12 trial loaves'), ['move-under', 'turn-into-action']);
    assert.deepEqual(titles('Waste from 9% to 4%', 'Bake 12 trial loaves'), ['turn-into-action', 'move-under']);
  });
  it('is not offered where something would be lost', () => {
    assert.deepEqual(moved('Waste from 9% to 4%', 'title: Bake 12 trial loaves\nweight: 2'), []);
    assert.deepEqual(moved('Waste from 9% to 4%', 'title: Bake 12 trial loaves\n# mine\nowner: lea'), []);
    assert.deepEqual(moved('Waste from 9% to 4%', '{ title: Bake 12 trial loaves, x-mine: 1 }'), []);
    assert.deepEqual(moved('title: Waste from 9% to 4%\nactions: [Ask]', WORK), []);
    assert.deepEqual(moved('Improve the mood', WORK), []);
  });
});
