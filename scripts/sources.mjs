/** Modules of src as they are now, for scripts: no build is needed first. */

import { mkdtemp, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Imports modules of src by name; together, so that they share what they share. */
export async function importSources(paths) {
  // Inside the package, whose dependencies they need.
  const folder = await mkdtemp(join(root, '.dist-'));
  try {
    const outfile = join(folder, 'sources.mjs');
    const contents = paths.map((path, at) => `export * as m${at} from './src/${path}';`).join('');
    await build({
      absWorkingDir: root,
      stdin: { contents, resolveDir: root },
      outfile,
      bundle: true,
      packages: 'external',
      platform: 'node',
      format: 'esm',
      logLevel: 'warning',
    });
    const modules = await import(pathToFileURL(outfile).href);
    return paths.map((_, at) => modules[`m${at}`]);
  } finally {
    await rm(folder, { recursive: true });
  }
}
