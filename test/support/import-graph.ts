import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';
import { readMdx } from '../../src/content/mdx-page.ts';

/** One import as written in a file. */
export interface Import {
  /** The file that imports, from the project's root, such as `src/domain/process/roles.ts`. */
  readonly from: string;
  /** What stands between the quotation marks. */
  readonly specifier: string;
  /** The file it leads to, from the project's root; `null` for packages and virtual modules. */
  readonly to: string | null;
}

/**
 * The script parts of a file: all of a TypeScript file; the frontmatter and every `<script>` of an Astro component; the
 * import and export lines of an MDX page.
 */
function scriptParts(file: string, text: string): string[] {
  if (file.endsWith('.astro')) {
    const frontmatter = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? '';
    const scripts = [...text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? '');
    const sources = [...text.matchAll(/<script\b[^>]*\bsrc=["']([^"']+)["']/g)].map((match) => `import '${match[1]}';`);
    return [frontmatter, ...scripts, ...sources];
  }
  if (file.endsWith('.mdx')) {
    const { tree } = readMdx(text);
    const nodes = 'children' in tree ? tree.children : [];
    return nodes.flatMap((node) => (node.type === 'mdxjsEsm' ? [node.value] : []));
  }
  return [text];
}

/** Every specifier that a file imports: statically, dynamically, by re-export, or as a type. */
export function importedSpecifiers(file: string, text: string): string[] {
  return scriptParts(file, text).flatMap((part) => {
    const source = ts.createSourceFile('part.tsx', part, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
    const found: string[] = [];
    const visit = (node: ts.Node): void => {
      if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
        found.push((node.moduleSpecifier as ts.StringLiteral).text);
      } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
        const [argument] = node.arguments;
        found.push(argument && ts.isStringLiteralLike(argument) ? argument.text : '(computed)');
      } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
        found.push((node.argument.literal as ts.StringLiteral).text);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  });
}

/**
 * The imports of these files, each led to its file where it is one of the project.
 *
 * @param root The project's root.
 * @param files Paths from the root.
 * @throws Error when a relative import leads to no file.
 */
export function importsOf(root: string, files: readonly string[]): Import[] {
  return files.flatMap((from) =>
    importedSpecifiers(from, readFileSync(join(root, from), 'utf8')).map((specifier) => ({
      from,
      specifier,
      to: specifier.startsWith('.') ? resolveRelative(root, from, specifier) : null,
    })),
  );
}

const endings = ['', '.ts', '.tsx', '.astro', '/index.ts', '/index.tsx'];

function resolveRelative(root: string, from: string, specifier: string): string {
  const base = normalize(join(dirname(from), specifier.replace(/\?.*$/, '')));
  const found = endings
    .map((ending) => base + ending)
    .find((path) => /\.\w+$/.test(path) && existsSync(join(root, path)));
  if (!found) throw new Error(`${from} imports "${specifier}", which is no file.`);
  return found;
}

/** Rings of files that import each other, each named once, from the first file in order. */
export function importRings(imports: readonly Import[]): string[][] {
  const next = Map.groupBy(
    imports.filter((one) => one.to !== null),
    (one) => one.from,
  );
  const rings: string[][] = [];
  const settled = new Set<string>();
  const walk = (file: string, trail: readonly string[]): void => {
    if (trail.includes(file)) {
      rings.push([...trail.slice(trail.indexOf(file)), file]);
      return;
    }
    if (settled.has(file)) return;
    for (const one of next.get(file) ?? []) walk(one.to ?? '', [...trail, file]);
    settled.add(file);
  };
  for (const file of [...next.keys()].sort()) walk(file, []);
  return rings;
}
