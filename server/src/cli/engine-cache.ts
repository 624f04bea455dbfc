import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import module from 'node:module';
import path from 'node:path';
import { Script } from 'node:vm';
import { crc32 } from 'node:zlib';

/** Bytes of the checksum. */
const CHECK = 4;

/**
 * Loads the engine with the functions that an earlier run of the same command had compiled. Node's own cache keeps only what is
 * compiled before anything runs, which is next to nothing: each module and each function of ours is compiled when it is first called.
 *
 * What is kept belongs to one version of the package and to one size and time of the file; `folder` to one Node, and V8 looks again
 * whether it fits its own version and flags. Whatever goes wrong, the engine is loaded by Node as any file.
 *
 * `use` names what the program is started for: what is kept of it is loaded whole. Gives what keeps the functions that have run up
 * to its call; `null` where they are kept already, or cannot be.
 */
export function loadEngine(file: string, folder: string, use: string, version: string): (() => void) | null {
  try {
    const { size, mtimeMs } = statSync(file);
    const kept = path.join(folder, `engine-${version}-${size}-${Math.round(mtimeMs)}-${use}`);
    const cachedData = read(kept);
    const source = `(function (exports, require, module) {${readFileSync(file, 'utf8')}\n})`;
    const script = new Script(source, { filename: file, ...(cachedData && { cachedData }) });
    const engine = Object.assign(new module.Module(file), { filename: file, loaded: true });
    const require = module.createRequire(file);
    script.runInThisContext()(engine.exports, require, engine);
    require.cache[file] = engine;
    return cachedData && script.cachedDataRejected === false ? null : () => keep(script, kept);
  } catch {
    // Node loads it when it is asked for.
    return null;
  }
}

/** V8 believes what it is given, so four bytes behind it tell whether it is what was written. */
function read(file: string): Buffer | undefined {
  try {
    const bytes = readFileSync(file);
    const data = bytes.subarray(0, -CHECK);
    return crc32(data) === bytes.readUInt32LE(data.length) ? data : undefined;
  } catch {
    return undefined;
  }
}

/** In the place of what is there, as a whole: another process may be reading it. */
function keep(script: Script, file: string): void {
  const draft = `${file}.${process.pid}.tmp`;
  try {
    mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
    const data = script.createCachedData();
    const check = Buffer.alloc(CHECK);
    check.writeUInt32LE(crc32(data));
    writeFileSync(draft, Buffer.concat([data, check]), { mode: 0o600 });
    renameSync(draft, file);
  } catch {
    // A folder that nobody may write in: the next run compiles again.
  }
}
