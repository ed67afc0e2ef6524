/**
 * `npm run check`: the types of the whole project, hints included. The native compiler checks `.ts` and `.tsx` while
 * `astro check` checks the components and the files that import one, which only it can resolve.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { typeFaults } from './native-types.ts';
import { projectFiles, projectRoot, projectText } from './project-files.ts';

const mentionsComponent = (file: string) => /\.astro['"]/.test(projectText(file));

/** A configuration like the project’s own, for the components and the files that import one. */
function componentsConfig(): string {
  const files = projectFiles('src/**/*.{ts,tsx}').filter(mentionsComponent);
  const include = ['.astro/types.d.ts', 'src/**/*.astro', 'src/**/*.d.ts', ...files].map((path) => `../${path}`);
  mkdirSync(join(projectRoot, '.astro'), { recursive: true });
  const path = '.astro/tsconfig.components.json';
  writeFileSync(join(projectRoot, path), JSON.stringify({ extends: '../tsconfig.json', include }));
  return path;
}

/** Runs Astro’s own command. */
function astro(...words: string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn('astro', words, { cwd: projectRoot, stdio: 'inherit' });
    child.on('close', (code) => resolve(code === 0));
  });
}

// The types of the collections follow from the content and its schemas: both checks need them as they are now.
const synced = await astro('sync');
const components = astro('check', '--noSync', '--minimumFailingSeverity', 'hint', '--tsconfig', componentsConfig());
const faults = typeFaults(join(projectRoot, 'tsconfig.json'));
for (const fault of faults) process.stdout.write(`${fault}\n`);
process.exitCode = synced && (await components) && faults.length === 0 ? 0 : 1;
