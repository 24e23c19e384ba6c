/** The configuration of a run: asked for a file, it answers what the file is checked with. */

import { defaultConfig, loadConfig } from './chain.ts';
import type { Config, Registry, ResolvedConfig } from './config.ts';
import { configFinder, folderOf, pathBelow, resolveFrom } from './load.ts';
import { type Applies, type OnTop, resolver } from './resolve.ts';

export type { ResolvedConfig } from './config.ts';

interface ConfigOptions {
  readonly cwd: string;
  readonly registry: Registry;
  /** A configuration file to use for every file; false: none. */
  readonly config?: string | false;
  /** Reads what the command line sets on top, once the rules and document types are known. */
  readonly onTop?: (config: Config) => OnTop;
}

export interface Configs {
  /** What the file at this absolute path is checked with. */
  forFile(path: string): Promise<ResolvedConfig>;
}

const nothingOnTop: OnTop = { rules: new Map() };

/** Opens the configuration; files are read when first needed. */
export function openConfigs(options: ConfigOptions): Configs {
  const find = configFinder();
  const opened = new Map<string, Promise<(path: string) => ResolvedConfig>>();
  return {
    async forFile(path) {
      const config = configPath(options, () => find(folderOf(path)));
      const known = opened.get(config) ?? open(config, options);
      opened.set(config, known);
      return (await known)(path);
    },
  };
}

function configPath({ config, cwd }: ConfigOptions, nearestOne: () => string | undefined): string {
  if (config === false) return '';
  return config === undefined ? (nearestOne() ?? '') : resolveFrom(cwd, config);
}

async function open(path: string, options: ConfigOptions): Promise<(path: string) => ResolvedConfig> {
  const config = path ? await loadConfig(path, options.cwd, options.registry) : defaultConfig(options.registry);
  const resolveFor = resolver(config, options.onTop?.(config) ?? nothingOnTop);
  const applies = await layerMatcher(config);
  return (file) => resolveFor(applies(file));
}

/** Globs are read only when there are some. */
async function layerMatcher({ layers }: Config): Promise<(file: string) => Applies> {
  if (!layers.some((layer) => layer.files)) return () => () => true;
  const { default: picomatch } = await import('picomatch');
  // A glob without a slash is for files of that name in any folder.
  const anywhere = (glob: string) => (glob.includes('/') ? glob : `**/${glob}`);
  const matchers = new Map(
    layers.map((layer) => [layer, picomatch((layer.files ?? []).map(anywhere), { dot: true })] as const),
  );
  return (file) => (layer) => {
    if (!layer.files) return true;
    const name = pathBelow(layer.folder, file);
    // A name written out is that file, whatever brackets it holds.
    return name !== undefined && (layer.files.includes(name) || matchers.get(layer)?.(name) === true);
  };
}
