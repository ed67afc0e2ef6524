import { existsSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { projectRoot } from './project-files.ts';

/**
 * Lets a test without a build read the registry of components: an Astro component, or a style sheet that is imported as
 * text, becomes its path from the project's root.
 */
export const partStubs = () => ({
  name: 'part-stubs',
  enforce: 'pre' as const,
  resolveId(specifier: string, importer: string | undefined) {
    if (importer === undefined || !/\.astro$|\.css\?inline$/.test(specifier)) return undefined;
    const path = resolve(dirname(importer), specifier.replace(/\?.*$/, ''));
    if (!existsSync(path)) throw new Error(`${importer} imports ${specifier}, which is no file.`);
    return `\0stub:${relative(projectRoot, path)}`;
  },
  load: (id: string) =>
    id.startsWith('\0stub:') ? `export default ${JSON.stringify(id.slice('\0stub:'.length))};` : undefined,
});
