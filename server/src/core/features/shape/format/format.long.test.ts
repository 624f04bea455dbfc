import { formatsAnyText, formatsRandomFiles } from './testing/format-property.ts';

describe('formatting a thousand random files', () => {
  it('is done once and for all, and changes nothing that the files say', function () {
    this.timeout(240_000);
    formatsRandomFiles(1000);
  });
  it('is done once and for all, whatever the text', function () {
    this.timeout(240_000);
    formatsAnyText(1000);
  });
});
