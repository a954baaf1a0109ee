import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { projectDir } from './cms';

/**
 * What a program that imports from `@kurultai/sdk` loads in a browser before it runs, minified: its bytes, and those gzip
 * leaves of them. What it loads later by `import()` is not in it.
 */
export async function bundleSize(code: string): Promise<{ bytes: number; gzip: number }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: projectDir, loader: 'ts' },
    bundle: true,
    splitting: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    absWorkingDir: projectDir,
    outdir: 'bundle',
    logLevel: 'silent',
  });
  const loaded = new Set<string>();
  const load = (file: string): void => {
    if (loaded.has(file)) return;
    loaded.add(file);
    for (const { path: other, kind } of metafile.outputs[file]?.imports ?? []) {
      if (kind === 'import-statement') load(other);
    }
  };
  load('bundle/stdin.js');
  const files = outputFiles.filter(({ path: file }) => loaded.has(path.relative(projectDir, file)));
  const sizes = files.map(({ contents }) => ({
    bytes: contents.length,
    gzip: gzipSync(contents, { level: 9 }).length,
  }));
  return sizes.reduce((sum, size) => ({ bytes: sum.bytes + size.bytes, gzip: sum.gzip + size.gzip }), {
    bytes: 0,
    gzip: 0,
  });
}
