import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { rulesDifferences } from '../domain/transition/compare-rules.ts';
import { countText } from '../domain/wording.ts';
import { folderAt, type RulesFolder, readRules } from './rules-folder.ts';

/*
 * `npm run rules-diff -- <folder or git revision> [<folder or git revision>]`: what differs between two versions of the
 * rules, in plain words. A folder is the root of a copy of this project, or its `content` folder; without a second one the
 * files of this project as they are now are compared.
 */

const git = (...parts: string[]) => execFileSync('git', parts, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/** The rules in a folder or at a git revision. @throws Error where there are none. */
function rulesAt(name: string): RulesFolder {
  const folder = [join(name, 'content'), name].find((one) => existsSync(join(one, 'rules', 'version.yaml')));
  if (folder !== undefined) return folderAt(folder);
  let names: string[];
  try {
    names = git('ls-tree', '--name-only', `${name}:content/rules`).split('\n').filter(Boolean);
  } catch {
    throw new Error(`“${name}” is neither a folder with content/rules nor a git revision that has it.`);
  }
  return { names, read: (file) => git('show', `${name}:content/${file}`) };
}

const [before, after = '.'] = process.argv.slice(2);
if (before === undefined) {
  console.error('Name a folder or a git revision to compare with: npm run rules-diff -- HEAD~1');
  process.exitCode = 2;
} else {
  try {
    const [old, fresh] = [readRules(rulesAt(before)), readRules(rulesAt(after))];
    const lines = rulesDifferences(old, fresh);
    console.log(
      `Rules as of ${old.version.id}, then as of ${fresh.version.id}: ${countText(lines.length, 'difference')}.`,
    );
    for (const line of lines) console.log(`- ${line}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
