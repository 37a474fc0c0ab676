import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { checkContent } from '#gates/content.ts';
import { CLEAN, FACTS, FIXTURE_DAY, fact, facts, writeTree } from '#gates/fixtures/base.ts';
import { kinds } from '#schemas/kinds.ts';
import { runNew } from '#cli/new/run.ts';

const roots: string[] = [];
after(() => roots.forEach((root) => rmSync(root, { recursive: true })));

function tree(files: Parameters<typeof writeTree>[0] = CLEAN): string {
  const root = writeTree(files);
  roots.push(root);
  return root;
}

/** All files of a tree with their text. */
function snapshot(root: string): Record<string, string> {
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => statSync(join(root, path)).isFile());
  return Object.fromEntries(paths.toSorted().map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

interface Result {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the command without anybody to answer questions. */
async function run(root: string, ...argv: string[]): Promise<Result> {
  const [stdout, stderr]: [string[], string[]] = [[], []];
  const status = await runNew({ root, argv, today: FIXTURE_DAY, print: (text) => stdout.push(text), complain: (text) => stderr.push(text) });
  return { status, stdout: stdout.join('\n'), stderr: stderr.join('\n') };
}

/** Runs it as a script does. */
function runAsProcess(cwd: string, ...flags: string[]): Result {
  return spawnSync(process.execPath, [join(import.meta.dirname, 'new.ts'), ...flags], { cwd, encoding: 'utf8', input: '' });
}

const SOURCE = ['source', '--url', 'https://www.acme.example/report', '--title', 'A report', '--publisher', 'Acme', '--published', '2025-03', '--kind', 'primary'];
const FACT = ['fact', '--statement', 'Acme hired Ann.', '--date', '2010-05', '--kind', 'event', '--lane', 'market', '--subjects', 'acme', '--confidence', 'low'];

/** Flags that make one record of each kind, the file that holds it, and what the gates ask for next. */
const MADE: Record<string, { flags: string[]; file: string; open?: string[] }> = {
  source: { flags: SOURCE, file: 'content/sources/acme-2025-report.yaml', open: ['orphan-source'] },
  fact: { flags: [...FACT, '--sources', 'paper, § 2', '--checked', '2026-11-20'], file: FACTS },
  term: { flags: ['term', '--term', 'Money', '--summary', 'What is paid.', '--aliases', 'cash', '--see', 'fund', '--text', 'It is paid. [@paper]'], file: 'content/glossary/money.mdx' },
  claim: { flags: ['claim', '--claim', 'Acme is gone.', '--verdict', 'wrong', '--subjects', 'acme', '--text', 'It is not. [@paper]'], file: 'content/claims/acme-is-gone.mdx' },
  organization: { flags: ['organization', '--name', 'Other, Inc.', '--kind', 'company', '--summary', 'A company.', '--aliases', 'OI | 2010', '--links', 'homepage | https://other.example/'], file: 'content/organizations/other-inc.yaml' },
  person: { flags: ['person', '--name', 'Ann Other', '--summary', 'Chair of Acme.'], file: 'content/people/ann-other.yaml' },
  project: { flags: ['project', '--name', 'Anvil', '--kind', 'product', '--summary', 'A tool.'], file: 'content/projects/anvil.yaml' },
  article: { flags: ['article', '--section', 'history', '--title', 'How it went on', '--summary', 'It grew.', '--facts', 'acme-begins'], file: 'content/articles/history/how-it-went-on.mdx', open: ['missing-citation'] },
  series: { flags: ['series', '--title', 'Members by year', '--columns', 'year | Year | year', '--columns', 'members | Members | number | people', '--rows', '2010 | 4', '--rows', '2011 | ', '--sources', 'paper'], file: 'content/series/members-by-year.yaml' },
  change: { flags: ['change', '--title', 'A wrong date', '--kind', 'correction', '--pages', FACTS, '--text', '- The day was wrong.', '--id', '2026-11-20-a-wrong-date'], file: 'content/changes/2026-11-20-a-wrong-date.md' },
};

describe('each kind is made where it belongs, and the gates ask for nothing but what comes next', () => {
  for (const { name } of kinds) {
    test(name, async () => {
      const made = MADE[name];
      assert.ok(made);
      const root = tree();
      const before = snapshot(root);
      const { status, stdout, stderr } = await run(root, ...made.flags);
      assert.equal(status, 0, stderr);
      assert.match(stdout, new RegExp(`^Written: ${made.file}`, 'm'));
      assert.match(stdout, /^Next:\n {2}\S/m);
      assert.deepEqual(checkContent(root, FIXTURE_DAY).findings.map(({ rule }) => rule), made.open ?? []);
      const changed = Object.entries(snapshot(root)).filter(([path, text]) => before[path] !== text).map(([path]) => path);
      assert.deepEqual(changed, [made.file]);
    });
  }
});

test('a fact joins its year, and every other byte stays', async () => {
  const list = `# The year of Acme\n${facts(fact(), '\n# The end\n', fact({ id: 'acme-ends', statement: '"Acme ended."', date: '"2010-12"' }))}`;
  const root = tree({ ...CLEAN, [FACTS]: list });
  assert.equal((await run(root, ...MADE['fact']?.flags ?? [])).status, 0);
  const text = readFileSync(join(root, FACTS), 'utf8');
  const [head = '', tail = ''] = list.split('\n# The end');
  assert.ok(text.startsWith(`${head}\n- id: acme-hired-ann-2010\n  statement: Acme hired Ann.\n  date: "2010-05"\n`), text);
  assert.ok(text.endsWith(`\n# The end${tail}`), text);
});

test('a fact of a new year, and one without a date, make their files', async () => {
  const root = tree();
  assert.match((await run(root, ...FACT, '--sources', 'paper', '--date', '2011')).stdout, /^Written: content\/facts\/2011\.yaml$/m);
  assert.match((await run(root, ...FACT.filter((flag) => !['--date', '2010-05'].includes(flag)), '--sources', 'paper')).stdout, /^Written: content\/facts\/undated\.yaml$/m);
  assert.deepEqual(checkContent(root, FIXTURE_DAY).findings, []);
});

test('a fact and its new source are made in one go', async () => {
  const root = tree();
  const { stdout } = await run(root, ...FACT, ...SOURCE.slice(1).map((flag) => flag.replace(/^--/, '--source-')));
  assert.match(stdout, /^Written: content\/sources\/acme-2025-report\.yaml\nWritten: content\/facts\/2010\.yaml:10$/m);
  assert.match(readFileSync(join(root, FACTS), 'utf8'), /sources: \[acme-2025-report\]/);
  assert.deepEqual(checkContent(root, FIXTURE_DAY).findings, []);
});

test('a fact whose new source is there already cites that one', async () => {
  const root = tree();
  const { status, stdout } = await run(root, ...FACT, '--source-url', 'http://www.acme.example/paper/#top');
  assert.equal(status, 0);
  assert.match(stdout, /^This source is already there as "paper".* The fact cites it\.$/m);
  assert.deepEqual(checkContent(root, FIXTURE_DAY).findings, []);
});

/** What is refused, with the message and nothing written. */
const REFUSED: Record<string, { flags: string[]; message: RegExp }> = {
  'an unknown kind': { flags: ['sorce'], message: /no kind "sorce" \(did you mean "source"\?\)/ },
  'no kind at all': { flags: [], message: /^Say what to make/ },
  'an unknown flag': { flags: ['source', '--titel', 'x'], message: /Unknown option '--titel' \(did you mean "--title"\?\)/ },
  'missing flags, all of them named': { flags: ['source', '--title', 'x', '--url', 'https://x.example/'], message: / {2}--publisher {2}Who published it\n {2}--kind {2}primary/ },
  'a value that its schema refuses': { flags: [...FACT, '--sources', 'paper', '--lane', 'markt', '--date', '2010-13'], message: / {2}--date {2}"2010-13" is not a date[\s\S]* {2}--lane/ },
  'a source by an address that is known': { flags: ['source', '--url', 'http://acme.example/paper/?utm_source=x'], message: /already there as "paper".*\[@paper\]/ },
  'a source that looks like another': { flags: ['source', '--url', 'https://x.example/', '--title', 'A Paper!', '--publisher', 'Acme', '--kind', 'data'], message: /may already be there as "paper".*--force/ },
  'an id that is taken': { flags: ['term', '--term', 'Fund', '--summary', 'Money.'], message: /content\/glossary\/fund\.mdx exists and was left as it is/ },
  'an id of another kind of subject': { flags: ['project', '--name', 'Acme', '--kind', 'project', '--summary', 'x'], message: /content\/organizations\/acme\.yaml/ },
  'an id that leads elsewhere': { flags: ['term', '--term', 'Money', '--summary', 'x', '--id', '../../x'], message: /"\.\.\/\.\.\/x" is not an id/ },
  'a name of which no id can be made': { flags: ['term', '--term', '開源', '--summary', 'x'], message: /No id can be made of these words/ },
  'a section that leads elsewhere': { flags: [...(MADE['article']?.flags ?? []), '--section', '../../..'], message: /no section "\.\.\/\.\.\/\.\."/ },
  'what the gates find': { flags: [...FACT, '--sources', 'papr'], message: /content\/facts\/2010\.yaml:16:13 {2}unknown-source[\s\S]*did you mean "paper"/ },
};

describe('is refused, and nothing is written:', () => {
  for (const [name, { flags, message }] of Object.entries(REFUSED)) {
    test(name, async () => {
      const root = tree();
      const before = snapshot(root);
      const { status, stdout, stderr } = await run(root, ...flags);
      assert.equal(status, 1, stdout);
      assert.match(stderr, message);
      assert.deepEqual(snapshot(root), before);
    });
  }
});

test('as a process it answers with its exit code, on the two streams', () => {
  const root = tree();
  const made = runAsProcess(root, ...SOURCE);
  assert.deepEqual([made.status, made.stderr], [0, '']);
  const refused = runAsProcess(root, ...SOURCE);
  assert.deepEqual([refused.status, refused.stdout], [1, '']);
  assert.match(refused.stderr, /already there as "acme-2025-report"/);
});

test('where there is no content, nothing is made', async () => {
  const root = tree({});
  assert.match((await run(root, ...SOURCE)).stderr, /no folder content\//);
  assert.deepEqual(snapshot(root), {});
});

test('a source that looks like another is made with --force', async () => {
  const flags = REFUSED['a source that looks like another']?.flags ?? [];
  assert.equal((await run(tree(), ...flags, '--force')).status, 0);
});

test('an archived copy is told from its original', async () => {
  const root = tree();
  await run(root, ...SOURCE.map((flag) => flag.replace('https://www', 'https://web.archive.org/web/2025/http://www')));
  assert.match(readFileSync(join(root, 'content/sources/acme-2025-report.yaml'), 'utf8'), /^url: https:\/\/www\.acme\.example\/report\narchived: https:\/\/web\.archive\.org\/web\/2025\/http:\/\/www\.acme\.example\/report$/m);
});

test('a table has a line for each row', async () => {
  const { stdout } = await run(tree(), ...(MADE['series']?.flags ?? []), '--dry-run');
  assert.match(stdout, /\n {2}- id: members\n {4}label: Members\n {4}type: number\n {4}unit: people\nrows:\n {2}- \[2010, 4\]\n {2}- \[2011, null\]\nsources: \[paper\]\nchart:\n {2}type: none\n$/);
});

test('--dry-run prints the file and writes nothing', async () => {
  const root = tree();
  const before = snapshot(root);
  assert.match((await run(root, ...SOURCE, '--dry-run')).stdout, /^# content\/sources\/acme-2025-report\.yaml\ntitle: A report\n/);
  assert.deepEqual(snapshot(root), before);
});

test('--help lists the kinds, and the flags of a kind with what they mean', async () => {
  const root = tree();
  for (const { name } of kinds) assert.match((await run(root, '--help')).stdout, new RegExp(`^ {2}${name} `, 'm'));
  assert.match((await run(root, 'fact', '--help')).stdout, /^ {2}--lane openstack\|kubernetes\|foundations\|market\n {6}Strand of the story.*\(needed\)$/m);
});
