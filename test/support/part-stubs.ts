import { existsSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { projectRoot } from './project-files.ts';

/** What an id of a stub begins with. The zero byte tells other plugins that there is no such file. */
const mark = '\0stub:';

/**
 * Lets a test without a build read the registry of components: an Astro component, or a style sheet that is imported as
 * text, becomes its path from the project's root.
 */
export const partStubs = () => ({
  name: 'part-stubs',
  enforce: 'pre' as const,
  resolveId(specifier: string, importer: string | undefined) {
    if (specifier.startsWith(mark)) return specifier;
    if (importer === undefined || !/\.astro$|\.css\?inline$/.test(specifier)) return undefined;
    const path = resolve(dirname(importer), specifier.replace(/\?.*$/, ''));
    if (!existsSync(path)) throw new Error(`${importer} imports ${specifier}, which is no file.`);
    // An ending of its own keeps Vite from reading the stub as a style sheet.
    return `${mark}${relative(projectRoot, path)}.stub`;
  },
  load: (id: string) =>
    id.startsWith(mark) ? `export default ${JSON.stringify(id.slice(mark.length, -'.stub'.length))};` : undefined,
});
