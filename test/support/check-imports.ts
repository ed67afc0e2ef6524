/**
 * `npm run lint`, its part on imports: says which break the plan, and whether the diagram of them is that of the code, and
 * fails if not. `npm run diagram` draws it.
 */
import { diagramFile, draw, importDiagram, isDrawn } from './import-diagram.ts';
import { importFaults } from './import-faults.ts';
import { importRings, importsOf } from './import-graph.ts';
import { projectFiles, projectRoot } from './project-files.ts';

const imports = importsOf(projectRoot, [
  ...projectFiles('src/**/*.{ts,tsx,astro,mjs,js}'),
  ...projectFiles('content/**/*.mdx'),
]);
const diagram = importDiagram(imports);
if (process.argv.includes('--draw')) draw(diagram);
const faults = [
  ...importFaults(imports),
  ...importRings(imports).map((ring) => `These files import each other: ${ring.join(' → ')}.`),
  ...(isDrawn(diagram) ? [] : [`${diagramFile} shows other imports than the code has: npm run diagram.`]),
];
for (const fault of faults) process.stdout.write(`${fault}\n`);
process.exitCode = faults.length === 0 ? 0 : 1;
