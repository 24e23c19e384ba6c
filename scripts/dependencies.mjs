/** esbuild plugins: what the dependencies must be told to work in a bundle. */

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Three megabytes that the library reads, too: both take them from the folder data. */
export const lexicon = '../../data/lexicon.js';
export const lexiconApart = {
  name: 'lexicon-apart',
  setup({ onResolve }) {
    onResolve({ filter: /^#lexicon$/ }, () => ({ path: lexicon, external: true }));
  },
};

/** How many colours there are is decided in src/cli/colour.ts; a guess of chalk's own would load node:tty and more. */
export const colourless = {
  name: 'colourless',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^#supports-color$/ }, ({ path }) => ({ path, namespace: 'colourless' }));
    onLoad({ filter: /./, namespace: 'colourless' }, () => ({ contents: 'export default {}' }));
  },
};

/** In a file apart the CommonJS of yaml would lose its names; its ES modules for browsers need nothing of one. */
export const yamlModules = {
  name: 'yaml-modules',
  setup({ onResolve }) {
    const path = join(dirname(createRequire(import.meta.url).resolve('yaml/package.json')), 'browser/index.js');
    onResolve({ filter: /^yaml$/ }, () => ({ path }));
  },
};

/** yargs looks for its locale files relative to its own file, which is gone once it is bundled. */
export const yargsLocales = {
  name: 'yargs-locales',
  setup({ onLoad }) {
    onLoad({ filter: /yargs[\\/]lib[\\/]platform-shims[\\/]esm\.mjs$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const contents = source.replace("'../../../locales'", "'../locales'");
      if (contents === source)
        throw new Error(`${path}: yargs keeps its locales elsewhere now; see scripts/dependencies.mjs`);
      return { contents, loader: 'js' };
    });
  },
};

/** So does the English dictionary with its two files, for which a CommonJS file cannot wait. */
export const dictionaryFiles = {
  name: 'dictionary-files',
  setup({ onLoad }) {
    onLoad({ filter: /dictionary-en[\\/]index\.js$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const contents = source
        .replace("'node:fs/promises'", "'node:fs'")
        .replace(
          /await fs\.readFile\(new URL\('index\.(?<kind>aff|dic)'/gu,
          "fs.readFileSync(new URL('./words/en.$<kind>'",
        );
      if (contents.includes('await'))
        throw new Error(`${path}: the dictionary is read otherwise now; see scripts/dependencies.mjs`);
      return { contents, loader: 'js' };
    });
  },
};
