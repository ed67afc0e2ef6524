/*
 * What a build takes at 1, 10, and 50 times the content: `node test/bench/growth.bench.ts [times …]`.
 *
 * It builds copies of the project in a temporary folder. The reference pages and terms stand there so many times, each with
 * an id of its own; the guide follows the line of the process, which has one page for each station. What counts is the
 * work of the processor and the most memory, for each page that is built: neither may grow with the number of pages.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../support/project-files.ts';

const times = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1, 10, 50];
const parts = ['content', 'public', 'src', 'test', 'docs', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
/** The steps of the guide, which pages of the reference stand for: their text is about as long. */
const pagesATime = 24;

/** Puts pages and terms into a copy of the project until it has so many times of them. */
function multiply(folder: string, factor: number): void {
  const pages = join(folder, 'content/pages');
  const body = 'The agency reviews the package with the provider before it decides on the risk of the service. ';
  for (let page = 0; page < (factor - 1) * pagesATime; page += 1) {
    const sections = Array.from({ length: 12 }, (_, part) => `## Part ${part + 1}\n\n${body.repeat(12)}\n`);
    const head = `---\ntitle: Generated page ${page}\nlede: A page that was made to measure a build.\ndescription: A page that was made to measure how long a build takes when there is more content, number ${page}.\n---\n\n`;
    writeFileSync(join(pages, `generated-${page}.mdx`), head + sections.join('\n'));
  }
  const glossary = join(folder, 'content/glossary.yaml');
  const text = readFileSync(glossary, 'utf8');
  const terms = text.match(/^- id:/gm)?.length ?? 0;
  const more = Array.from(
    { length: (factor - 1) * terms },
    (_, term) =>
      `- id: generated-${term}\n  term: Generated ${term}\n  meaning: A term that was made to measure a build.\n  aliases: []\n  era: both\n  status: confirmed\n  verified: { repo: none, path: none }\n`,
  );
  writeFileSync(glossary, `${text}\n${more.join('')}`);
}

console.log('times  pages  seconds of processor  for each page  MB of memory');
for (const factor of times) {
  const folder = mkdtempSync(join(tmpdir(), 'growth-'));
  try {
    for (const part of parts) cpSync(join(projectRoot, part), join(folder, part), { recursive: true });
    symlinkSync(join(projectRoot, 'node_modules'), join(folder, 'node_modules'));
    multiply(folder, factor);
    const built = spawnSync(
      process.execPath,
      ['--import', join(folder, 'test/bench/report-cost.ts'), 'node_modules/astro/bin/astro.mjs', 'build', '--force'],
      { cwd: folder, encoding: 'utf8', env: { ...process.env, OUT_DIR: './dist', BASE_PATH: '/' } },
    );
    const cost = /cost (\d+) (\d+)/.exec(built.stderr);
    if (built.status !== 0 || !cost) throw new Error(built.stdout.slice(-2000) + built.stderr.slice(-2000));
    const pages = readdirSync(join(folder, 'dist'), { recursive: true }).filter((file) =>
      String(file).endsWith('.html'),
    );
    const [seconds, memory] = [Number(cost[1]) / 1e6, Number(cost[2]) / 1024];
    const columns = [factor, pages.length, seconds.toFixed(1), (seconds / pages.length).toFixed(3), Math.round(memory)];
    console.log(columns.map((value, index) => String(value).padStart([5, 7, 22, 15, 14][index] ?? 0)).join(''));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
