// Preloaded into yaml-language-server: its 200 ms wait before validating becomes 0, so that only work is compared.
import { registerHooks } from 'node:module';

registerHooks({
  load(url, context, next) {
    const loaded = next(url, context);
    if (!url.endsWith('/yamlSettings.js')) return loaded;
    const source = String(loaded.source);
    const patched = source.replace('validationDelayMs = 200', 'validationDelayMs = 0');
    if (patched === source) throw new Error('yaml-language-server has changed: no delay to patch');
    return { ...loaded, source: patched };
  },
});
