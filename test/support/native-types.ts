import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
// The API may change with any version, which is why the package stands in package.json with one exact version.
import { API, type Diagnostic } from 'typescript-native/unstable/sync';
import { projectRoot } from './project-files.ts';

/** Whether a fault says only that the compiler knows no Astro components. `astro check` looks at such files. */
const isOfComponent = ({ code, text }: Diagnostic): boolean => code === 2307 && text.includes(".astro'");

function inWords({ fileName, pos, code, text, messageChain = [] }: Diagnostic): string {
  const before = fileName === undefined ? '' : readFileSync(fileName, 'utf8').slice(0, pos);
  const place = fileName === undefined ? '' : `${relative(projectRoot, fileName)}:${before.split('\n').length}: `;
  return [`${place}${text} (TypeScript ${code})`, ...messageChain.map((more) => `  ${more.text}`)].join('\n');
}

/**
 * What the native compiler finds in the `.ts` and `.tsx` files of a project: errors, and what an editor would hint at,
 * such as the use of something deprecated. One line a fault, with file and line.
 *
 * @param config The path of the project’s `tsconfig.json`, absolute.
 * @throws Error when there is no project at the path.
 */
export function typeFaults(config: string): string[] {
  const api = new API({ cwd: projectRoot });
  try {
    const program = api.updateSnapshot({ openProjects: [config] }).getProject(config)?.program;
    if (!program) throw new Error(`${config} is not the configuration of a project.`);
    const own = program.getSourceFileNames().filter((name) => !name.includes('/node_modules/'));
    const found = [
      ...program.getConfigFileParsingDiagnostics(),
      ...program.getProgramDiagnostics(),
      ...program.getGlobalDiagnostics(),
      ...program.getSyntacticDiagnostics(),
      ...program.getSemanticDiagnostics().filter((one) => !isOfComponent(one)),
      ...own.flatMap((name) => program.getSuggestionDiagnostics(name)),
    ];
    return found.map(inWords);
  } finally {
    api.close();
  }
}
