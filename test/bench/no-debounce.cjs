// Preloaded into yaml-language-server: its 200 ms wait before validating becomes 0, so that only work is compared.
const Module = require('node:module');
const compile = Module.prototype._compile;
Module.prototype._compile = function (content, filename) {
  const patched = filename.endsWith('yamlSettings.js')
    ? content.replace('validationDelayMs = 200', 'validationDelayMs = 0')
    : content;
  if (filename.endsWith('yamlSettings.js') && patched === content)
    throw new Error('yaml-language-server has changed: no delay to patch');
  return compile.call(this, patched, filename);
};
