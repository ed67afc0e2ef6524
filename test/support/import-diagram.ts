import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Import } from './import-graph.ts';
import { folders } from './import-plan.ts';
import { projectRoot } from './project-files.ts';

/** The page that shows the diagram. */
export const diagramFile = 'docs/architecture.md';

const place = /(?<=<!-- diagram -->\n)[\s\S]*(?=<!-- \/diagram -->)/;
const folderOf = (path: string | null): string => /^src\/([^/]+)\//.exec(path ?? '')?.[1] ?? '';

/** The folders of `src` and their imports as a Mermaid diagram, without the arrows that a longer way makes needless. */
export function importDiagram(imports: readonly Import[]): string {
  const edges = new Map<string, Set<string>>(folders.map((folder) => [folder, new Set()]));
  for (const { from, to } of imports) {
    const [own, other] = [folderOf(from), folderOf(to)];
    if (other !== '' && other !== own) edges.get(own)?.add(other);
  }
  const reaches = (from: string, to: string, direct: boolean): boolean =>
    [...(edges.get(from) ?? [])].some((next) => (next === to ? direct : reaches(next, to, true)));
  const lines = [...edges].flatMap(([from, all]) =>
    folders.filter((to) => all.has(to) && !reaches(from, to, false)).map((to) => `  ${from} --> ${to}`),
  );
  return `\n\`\`\`mermaid\nflowchart TD\n${lines.reverse().join('\n')}\n\`\`\`\n\n`;
}

/** Whether the page shows this diagram. */
export const isDrawn = (diagram: string): boolean =>
  place.exec(readFileSync(join(projectRoot, diagramFile), 'utf8'))?.[0] === diagram;

/** Draws the diagram on its page. */
export function draw(diagram: string): void {
  const file = join(projectRoot, diagramFile);
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace(place, () => diagram),
  );
}
