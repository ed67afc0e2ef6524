/** `npm run lint`, its part on imports: says which break the plan, and fails if one does. */
import { importFaults } from './import-faults.ts';
import { importRings, importsOf } from './import-graph.ts';
import { projectFiles, projectRoot } from './project-files.ts';

const imports = importsOf(projectRoot, [
  ...projectFiles('src/**/*.{ts,tsx,astro,mjs,js}'),
  ...projectFiles('content/**/*.mdx'),
]);
const faults = [
  ...importFaults(imports),
  ...importRings(imports).map((ring) => `These files import each other: ${ring.join(' → ')}.`),
];
for (const fault of faults) process.stdout.write(`${fault}\n`);
process.exitCode = faults.length === 0 ? 0 : 1;
