import { fileURLToPath } from 'node:url';

/** What packs and unpacks workbooks instead of fflate, whose workers the content policy may not let start. */
const ownModule = fileURLToPath(new URL('../formats/excel/synchronous-fflate.ts', import.meta.url));

/** Gives the packages that write and read workbooks a fflate that starts no workers. */
export const synchronousZip = () => ({
  name: 'synchronous-zip',
  enforce: 'pre' as const,
  resolveId(specifier: string, importer: string | undefined) {
    const isOfWorkbooks = /\/node_modules\/(?:write|read)-excel-file\//.test(importer?.replaceAll('\\', '/') ?? '');
    return specifier === 'fflate' && isOfWorkbooks ? ownModule : undefined;
  },
});
