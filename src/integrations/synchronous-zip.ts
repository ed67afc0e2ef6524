import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What packs and unpacks workbooks instead of fflate, whose workers the content policy may not let start. */
const ownModule = fileURLToPath(new URL('../formats/excel/synchronous-fflate.ts', import.meta.url));

/** fflate once more, for that module alone. */
const ownCopy = { path: fileURLToPath(import.meta.resolve('fflate/browser')), mark: '?of-workbooks' };

const withSlashes = (path: string | undefined) => path?.replaceAll('\\', '/') ?? '';

/**
 * Gives the packages that write and read workbooks a fflate that starts no workers. Its copy of fflate is their own, so that
 * who only unpacks evidence does not load what packs workbooks.
 */
export const synchronousZip = () => ({
  name: 'synchronous-zip',
  enforce: 'pre' as const,
  resolveId(specifier: string, importer: string | undefined) {
    if (specifier !== 'fflate') return undefined;
    if (/\/node_modules\/(?:write|read)-excel-file\//.test(withSlashes(importer))) return ownModule;
    if (withSlashes(importer) !== withSlashes(ownModule)) return undefined;
    return { id: ownCopy.path + ownCopy.mark, moduleSideEffects: false };
  },
  load: (id: string) => (id === ownCopy.path + ownCopy.mark ? readFileSync(ownCopy.path, 'utf8') : undefined),
});
