/** Writes the code that V8 makes of a script while it checks some drafts, and what it finds out about its patterns: `node warm.cjs <core.js> <drafts>`. */
'use strict';

const { readFileSync, writeFileSync } = require('node:fs');
const Module = require('node:module');
const { dirname } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

setFlagsFromString('--no-regexp-tier-up');
setFlagsFromString('--no-regexp-optimization');
setFlagsFromString('--no-sparkplug');

const [path, drafts] = process.argv.slice(2);
const script = new Script(Module.wrap(readFileSync(path, 'latin1')), {
  filename: path,
});
const core = { exports: {} };
script.runInThisContext()(core.exports, Module.createRequire(path), core, path, dirname(path));

const silent = { write() {} };
const host = { cwd: drafts, stdin: [], stdout: silent, stderr: silent, env: {} };

async function warm() {
  for (const format of ['pretty', 'json']) await core.exports.main({ ...host, argv: ['--format', format, '.'] });
  writeFileSync(path.replace(/js$/u, 'needs.json'), JSON.stringify(core.exports.knownSoFar()));
  writeFileSync(path.replace(/js$/u, `${process.versions.v8}.${process.arch}.bin`), script.createCachedData());
}

warm();
