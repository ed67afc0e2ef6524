import type { Import } from './import-graph.ts';
import {
  buildFilesOfTools,
  contentImports,
  entriesOfTools,
  type Folder,
  importPlan,
  packagesOf,
  scriptOfToolsImports,
  withoutAstro,
  wordsForAll,
} from './import-plan.ts';

/** The folder of `src` that holds a file; nothing for files elsewhere, and for those that lie in `src` itself. */
function folderOf(path: string): Folder | undefined {
  const [top, folder = '', ...rest] = path.split('/');
  return top === 'src' && rest.length > 0 ? (folder as Folder) : undefined;
}

/** The tool to which a file of `src/tools` or `content/tools` belongs. */
const toolOf = (path: string) => /^(?:src|content)\/tools\/([^/]+)\//.exec(path)?.[1];

/** The imports that break the plan, each as a sentence: `file imports specifier: why not`. */
export function importFaults(imports: readonly Import[]): string[] {
  return imports.flatMap((one) => {
    const why = faultOf(one);
    return why === undefined ? [] : [`${one.from} imports ${one.specifier}: ${why}.`];
  });
}

function faultOf({ from, to, specifier }: Import): string | undefined {
  const folder = folderOf(from);
  if (from.startsWith('content/')) return faultOfPage(to);
  if (folder === undefined) return undefined;
  if (!(folder in importPlan)) return `src/${folder} does not stand in the plan, test/support/import-plan.ts`;
  if (to === null) return faultOfPackage(folder, specifier);
  if (to.startsWith('test/')) return 'nothing in src imports a test';
  if (to.startsWith('content/')) return faultOfWords(from, to);
  const target = folderOf(to);
  if (target === undefined) return undefined;
  if (target === 'tools' && toolOf(from) !== toolOf(to)) return faultOfEntry(folder, to);
  if (folder === 'tools' && target !== 'tools' && isScript(from)) {
    return scriptOfToolsImports.includes(target)
      ? undefined
      : 'the script of a tool imports domain, formats and ui only';
  }
  const permitted: readonly string[] = [folder, ...importPlan[folder].imports];
  return permitted.includes(target) ? undefined : `src/${folder} may not import src/${target}`;
}

const isScript = (path: string) => /\.tsx?$/.test(path) && !buildFilesOfTools.some((name) => path.endsWith(`/${name}`));

function faultOfPage(to: string | null): string | undefined {
  const target = to === null ? undefined : folderOf(to);
  return target && contentImports.includes(target) ? undefined : 'a page of content imports components only';
}

function faultOfPackage(folder: Folder, specifier: string): string | undefined {
  if (specifier.startsWith('astro:')) {
    return withoutAstro.includes(folder) ? `src/${folder} must run without Astro` : undefined;
  }
  const allowed = packagesOf[folder];
  return allowed === undefined || allowed.includes(specifier)
    ? undefined
    : `src/${folder} imports no package${allowed.length === 0 ? '' : ` but ${allowed.join(', ')}`}`;
}

function faultOfWords(from: string, to: string): string | undefined {
  const tool = toolOf(from);
  const isReader =
    wordsForAll.some((one) => (one.endsWith('/') ? to.startsWith(one) : to === one)) ||
    folderOf(from) === 'content' ||
    (tool !== undefined && tool === toolOf(to));
  return isReader && to.endsWith('.yaml')
    ? undefined
    : 'of content, a tool imports only its own words, and src/content reads them for pages';
}

function faultOfEntry(folder: Folder, to: string): string | undefined {
  if (folder === 'tools') return 'a tool never imports another tool';
  if (!(importPlan[folder].imports as readonly string[]).includes('tools'))
    return `src/${folder} may not import a tool`;
  return entriesOfTools.some((name) => to === `src/tools/${toolOf(to)}/${name}`)
    ? undefined
    : `of a tool only ${entriesOfTools.join(' and ')} may be imported`;
}
