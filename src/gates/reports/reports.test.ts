import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatForGithub } from '#gates/reports/github.ts';
import { formatAsJson } from '#gates/reports/json.ts';
import { formatAsSarif } from '#gates/reports/sarif.ts';
import { finding } from '#schemas/problems.ts';
import type { Finding } from '#schemas/problems.ts';

const unknown = finding('unknown-fact', { path: 'content/a b,c.yaml', line: 3, column: 5 }, { id: 'x%\n::error::y##[error]z', suggestion: '' });
const warning: Finding = { ...finding('empty-file', { path: 'content/b.yaml', line: 1, column: 1 }), severity: 'warning' };

/** The parts of a SARIF document that the tests look at. */
interface Sarif {
  version: string;
  runs: [{ tool: { driver: { rules: { id: string; helpUri: string }[] } }; results: { ruleId: string; ruleIndex: number; level: string; locations: [{ physicalLocation: { artifactLocation: { uri: string }; region: object } }] }[] }];
}

test('a finding is one annotation, and nothing in it can end the line or begin a command', () => {
  const lines = formatForGithub([unknown, warning]).split('\n');
  assert.equal(lines.length, 2);
  assert.match(lines[0] ?? '', /^::error file=content\/a b%2Cc\.yaml,line=3,col=5,title=unknown-fact::What: no fact has the id "x%25%0A::error::y# #\[error\]z"%0AWhy: .+%0ACure: /);
  assert.match(lines[1] ?? '', /^::warning file=content\/b\.yaml,line=1,col=1,title=empty-file::/);
});

test('JSON counts errors and warnings and lists all findings', () => {
  const report = JSON.parse(formatAsJson([unknown, warning])) as { errors: number; warnings: number; findings: Finding[] };
  assert.deepEqual([report.errors, report.warnings], [1, 1]);
  assert.deepEqual(report.findings, [unknown, warning]);
});

test('SARIF names each rule once, with the address of its paragraph, and each finding with its place', () => {
  const { version, runs: [{ tool, results }] } = JSON.parse(formatAsSarif([unknown, unknown, warning], { name: 'A', guide: 'https://a.example/rules/' })) as Sarif;
  assert.equal(version, '2.1.0');
  assert.deepEqual(tool.driver.rules.map(({ id, helpUri }) => [id, helpUri]), [['empty-file', 'https://a.example/rules/#empty-file'], ['unknown-fact', 'https://a.example/rules/#unknown-fact']]);
  assert.deepEqual(results.map(({ ruleIndex, level }) => [ruleIndex, level]), [[1, 'error'], [1, 'error'], [0, 'warning']]);
  assert.deepEqual(results[0]?.locations[0].physicalLocation, { artifactLocation: { uri: 'content/a%20b%2Cc.yaml', uriBaseId: '%SRCROOT%' }, region: { startLine: 3, startColumn: 5 } });
});
