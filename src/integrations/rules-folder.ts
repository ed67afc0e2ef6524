import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { parse } from 'yaml';
import { joinRules, type RulesData } from '../domain/transition/rules-data.ts';
import { fillTriggerNumbers } from '../domain/triggers/number-placeholders.ts';
import { milestone, ruleset } from '../schemas/deadline.ts';
import { classAList, notSureList, rulesetFile, rulesVersion } from '../schemas/rules-2026.ts';

/** Gives the text of a file by its path below `content/`, and the names of the files in `rules/`. */
export interface RulesFolder {
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
