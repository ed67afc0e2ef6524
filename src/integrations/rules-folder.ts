import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { parse } from 'yaml';
import { rulesDifferences } from '../domain/transition/compare-rules.ts';
import { joinRules, type RulesData } from '../domain/transition/rules-data.ts';
import { fillTriggerNumbers } from '../domain/triggers/number-placeholders.ts';
import { countText } from '../domain/wording.ts';
import { milestone, ruleset } from '../schemas/deadline.ts';
import { classAList, notSureList, rulesetFile, rulesVersion } from '../schemas/rules-2026.ts';

/** Gives the text of a file by its path below `content/`, and the names of the files in `rules/`. */
interface RulesFolder {
  readonly names: readonly string[];
  readonly read: (path: string) => string;
}

/** The `content` folder of a copy of this project. */
export const folderAt = (path: string): RulesFolder => ({
  names: readdirSync(join(path, 'rules')),
  read: (file) => readFileSync(join(path, file), 'utf8'),
});

/**
 * Reads the rules from a `content` folder, by their schemas.
 * @throws Error that names the file and says what is wrong in it.
 */
export function readRules({ names, read }: RulesFolder): RulesData {
  const yaml = <Schema extends z.ZodType>(file: string, schema: Schema): z.infer<Schema> => {
    const value: unknown = parse(read(file), (_, one) => (typeof one === 'string' ? fillTriggerNumbers(one) : one));
    const checked = schema.safeParse(value);
    if (checked.success) return checked.data;
    const faults = checked.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    throw new Error(`${file}: ${faults.join(' ')}`);
  };
  return joinRules({
    version: yaml('rules/version.yaml', rulesVersion),
    notSure: yaml('rules/not-sure.yaml', notSureList),
    classA: yaml('rules/class-a.yaml', classAList),
    files: names.filter((name) => /^[A-Z].*\.yaml$/.test(name)).map((name) => yaml(`rules/${name}`, rulesetFile)),
    deadlines: yaml('deadlines.yaml', ruleset.array()),
    milestones: yaml('milestones.yaml', milestone.array()),
  });
}

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

/**
 * What differs between two versions of the rules, line by line, under a line that counts.
 *
 * @param before A folder or a git revision, as is `after`: by default the project as it is now.
 * @throws Error where one of them is neither, or does not hold what its schemas ask for.
 */
export function differencesBetween(before: string, after = '.'): string {
  const [old, fresh] = [readRules(rulesAt(before)), readRules(rulesAt(after))];
  const lines = rulesDifferences(old, fresh);
  const count = countText(lines.length, 'difference');
  return [`Rules as of ${old.version.id}, then as of ${fresh.version.id}: ${count}.`, ...lines].join('\n- ');
}
