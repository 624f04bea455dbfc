import assert from 'node:assert/strict';
import { latest } from './latest.ts';

describe('the latest answer', () => {
  it('is the only one that is shown, whatever order they come in', async () => {
    const answers = new Map<string, (value: string) => void>();
    const shown: string[] = [];
    const judge = latest(
      (text: string) => new Promise<string>((resolve) => answers.set(text, resolve)),
      (verdict) => shown.push(verdict),
    );
    const [first, second] = [judge('6'), judge('68')];
    answers.get('68')!('good');
    answers.get('6')!('late');
    assert.deepEqual([await first, await second, shown], [null, 'good', ['good']]);
    const third = judge('7');
    judge.forget();
    answers.get('7')!('nobody asked');
    assert.deepEqual([await third, shown], [null, ['good']]);
  });
});
