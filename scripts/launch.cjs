#!/usr/bin/env node
/** Starts the command; becomes dist/cli/jiaogao.js. */
'use strict';

const { accessSync, constants, readFileSync, renameSync, writeFileSync } = require('node:fs');
const Module = require('node:module');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

// Most patterns and functions see a few lines of a short draft: they are compiled once, and not for long.
setFlagsFromString('--no-regexp-tier-up');
setFlagsFromString('--no-regexp-optimization');
setFlagsFromString('--no-sparkplug');

const path = `${__dirname}/core.js`;
/** What this very V8 has compiled, which would refuse the work of another. */
const kept = `${__dirname}/core.${process.versions.v8}.${process.arch}.bin`;

function compiled() {
  try {
    return readFileSync(kept);
  } catch {
    return undefined;
  }
}

/** As `require` does it, but without compiling: that takes as long as checking a short draft. */
function load(cachedData) {
  const source = Module.wrap(readFileSync(path, 'latin1'));
  const script = new Script(source, { filename: path, cachedData });
  const core = new Module(path, module);
  require.cache[path] = core;
  core.filename = path;
  script.runInThisContext()(core.exports, require, core, path, __dirname);
  core.loaded = true;
  const fits = cachedData && !script.cachedDataRejected;
  return { core: core.exports, after: fits ? undefined : () => keep(script, source.length) };
}

/** The first check after an installation leaves its code to those that follow. */
function keep(script, length) {
  // V8 takes code back only under the flags it was made with.
  if (expectsMuch) return;
  try {
    const code = script.createCachedData();
    // Who asked for no check has not compiled the rules.
    if (code.length < length * 1.2) return;
    // Of several at once one writes; readers see the whole or nothing.
    writeFileSync(`${kept}.new`, code, { flag: 'wx' });
    renameSync(`${kept}.new`, kept);
  } catch {
    // It goes on as slowly as it did.
  }
}

/** In a folder that cannot be written, Node's own cache serves, from 22.8 on. */
function loadElsewhere() {
  try {
    accessSync(__dirname, constants.W_OK);
    return undefined;
  } catch {
    Module.enableCompileCache?.();
    return { core: require(path) };
  }
}

/** What the patterns of the rules need, which takes longer to find out than to read. */
function known() {
  try {
    return JSON.parse(readFileSync(`${__dirname}/core.needs.json`, 'utf8'));
  } catch {
    return undefined;
  }
}

let expectsMuch = false;
const code = compiled();
const { core, after } = (code ? undefined : loadElsewhere()) ?? load(code);
const memory = known();
if (memory) core.recall(memory);
core.run({ expectMuch }).then(after).then(core.leave);

/** What runs long is worth compiling well, but only what runs long: the compiler’s thread takes its time from ours. */
function expectMuch() {
  expectsMuch = true;
  setFlagsFromString('--regexp-optimization');
  setFlagsFromString('--sparkplug');
  setFlagsFromString('--interrupt-budget=200000');
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=200');
}
