import assert from 'node:assert/strict';
import { matchesGlob } from './glob.ts';

const CASES: readonly [pattern: string, path: string, matches: boolean][] = [
  ['drafts/**', 'drafts/a.okr.yaml', true],
  ['drafts/**', 'drafts/deep/a.okr.yaml', true],
  ['drafts/**', 'teams/drafts/a.okr.yaml', false],
  ['drafts', 'teams/drafts/a.okr.yaml', true],
  ['/drafts', 'teams/drafts/a.okr.yaml', false],
  ['drafts/', 'drafts/a.okr.yaml', true],
  ['**/old-*.okr.yaml', 'old-1.okr.yaml', true],
  ['**/old-*.okr.yaml', 'a/b/old-2025.okr.yaml', true],
  ['*.okr.yaml', 'a/b.okr.yaml', true],
  ['teams/*.okr.yaml', 'teams/a/b.okr.yaml', false],
  ['teams/?.okr.yaml', 'teams/a.okr.yaml', true],
  ['teams/?.okr.yaml', 'teams/ab.okr.yaml', false],
  ['**', 'a.okr.yaml', true],
  ['', 'a.okr.yaml', false],
  ['./drafts/*', 'drafts/a.okr.yaml', true],
  ['a/**/z', 'a/z', true],
];

describe('matchesGlob', () => {
  for (const [pattern, path, matches] of CASES) {
    it(`${pattern || '(empty)'} ${matches ? 'takes' : 'leaves'} ${path}`, () =>
      assert.equal(matchesGlob(pattern, path), matches));
  }
  it('is not led into a maze by many stars', () => assert.equal(matchesGlob(`${'*a'.repeat(2_000)}b`, 'a'.repeat(4_000)), false));
});
