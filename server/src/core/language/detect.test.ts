import assert from 'node:assert/strict';
import { detectLanguage } from './index.ts';

describe('detectLanguage', () => {
  it('tells by small words, elisions and accents', () => {
    assert.equal(detectLanguage(['Reduce the refund backlog from 40 to 10']), 'en');
    assert.equal(detectLanguage(['Réduire le stock dormant de 40 à 10 palettes']), 'fr');
    assert.equal(detectLanguage(['Part des retours traités sous 48 h : 70 %', 'CSAT 4.6']), 'fr');
    assert.equal(detectLanguage(['Half of our riders book through the app', 'Café partners: 40']), 'en');
  });
  it('says nothing when nothing tells', () => {
    assert.equal(detectLanguage([]), null);
    assert.equal(detectLanguage(['NPS 40', 'CSAT 4.6', '12 %', '']), null);
  });
});
