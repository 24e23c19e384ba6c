#!/usr/bin/env node
/** Starts the command; becomes dist/cli/jiaogao.js. */
'use strict';

const { readFileSync } = require('node:fs');
const Module = require('node:module');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

setFlagsFromString('--no-regexp-tier-up');

const path = `${__dirname}/core.js`;

/** What `npm run build` compiled with this very V8, which would refuse the work of another. */
function compiled() {
  try {
    return readFileSync(`${__dirname}/core.${process.versions.v8}.${process.arch}.bin`);
  } catch {
    return undefined;
  }
}

/** As `require` does it, but without compiling: that takes as long as checking a short draft. */
function load(cachedData) {
  const script = new Script(Module.wrap(readFileSync(path, 'latin1')), {
    filename: path,
    cachedData,
  });
  const core = new Module(path, module);
  require.cache[path] = core;
  core.filename = path;
  script.runInThisContext()(core.exports, require, core, path, __dirname);
  core.loaded = true;
  return core.exports;
}

/** What the patterns of the rules need, which takes longer to find out than to read. */
function known() {
  try {
    return JSON.parse(readFileSync(`${__dirname}/core.needs.json`, 'utf8'));
  } catch {
    return [];
  }
}

const code = compiled();
if (!code) Module.enableCompileCache?.();
const core = code ? load(code) : require(path);
core.recall(known());
core.run();
