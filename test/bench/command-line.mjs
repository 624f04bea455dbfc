// `okr lint` on 1,000 files beside other linters of YAML. Wall time of the whole process.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { interleaved, median, report } from './measure.mjs';
import { inPeers, PEERS } from './peers.mjs';
import { writeWorkspace } from './workspace.mjs';

export async function benchCommandLine(node) {
  const folder = mkdtempSync(path.join(tmpdir(), 'okr-bench-'));
  try {
    writeWorkspace(folder, 1000);
    symlinkSync(path.join(PEERS, 'node_modules'), path.join(folder, 'node_modules'));
    writeFileSync(
      path.join(folder, 'eslint.config.mjs'),
      "import yml from 'eslint-plugin-yml';\nexport default [...(yml.configs['flat/recommended'] ?? yml.configs.recommended), { files: ['**/*.yaml'] }];\n",
    );
    const schema = path.resolve('schemas/okr.schema.json');
    // What ajv-cli checks, as a ruleset: every value against the same schema.
    const { $schema: _, $id: __, ...inline } = JSON.parse(readFileSync(schema, 'utf8'));
    const rule = {
      given: '$',
      severity: 'error',
      // biome-ignore lint/suspicious/noThenProperty: the name that spectral's rulesets have
      then: { function: 'schema', functionOptions: { schema: inline, allErrors: true } },
    };
    writeFileSync(path.join(folder, '.spectral.json'), JSON.stringify({ rules: { schema: rule } }));
    const run = (args) => () => {
      const result = spawnSync(node, args, { cwd: folder, stdio: 'ignore' });
      if (result.status === null || result.status > 1) throw new Error(`${args[0]} ended with ${result.status ?? result.signal}`);
    };
    const fast = await interleaved(
      5,
      {
        ours: run([path.resolve('dist/cli/okr.js'), 'lint', '.', '--format', 'json', '--fail-severity', 'never']),
        ajv: run([inPeers('ajv-cli/dist/index.js'), 'validate', '--strict=false', '-s', schema, '-d', '**/*.okr.yaml']),
      },
      1,
    );
    report('okr lint on 1,000 files', median(fast.ours), { name: 'ajv-cli', value: median(fast.ajv) }, 1);
    const slow = await interleaved(
      1,
      {
        eslint: run([inPeers('eslint/bin/eslint.js'), '.']),
        spectral: run([inPeers('@stoplight/spectral-cli/dist/index.js'), 'lint', '**/*.okr.yaml', '--ruleset', '.spectral.json']),
      },
      0,
    );
    report('okr lint on 1,000 files', median(fast.ours), { name: 'eslint-plugin-yml', value: median(slow.eslint) }, 1 / 15);
    report('okr lint on 1,000 files', median(fast.ours), { name: 'spectral', value: median(slow.spectral) }, 1 / 30);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
