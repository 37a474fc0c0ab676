import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { parse } from 'yaml';
import { FORM_FIELDS } from '#lib/editing.ts';

/** An issue form as GitHub reads it: the keys that it requires. */
interface IssueForm {
  name: string;
  description: string;
  title: string;
  labels: string[];
  body: { type: string; id: string; attributes: { label: string; description: string }; validations?: { required: boolean } }[];
}

const ROOT = join(import.meta.dirname, '../..');
const FOLDER = join(ROOT, '.github/ISSUE_TEMPLATE');
const read = (name: string): IssueForm => parse(readFileSync(join(FOLDER, `${name}.yml`), 'utf8')) as IssueForm;
const names = readdirSync(FOLDER).filter((file) => file !== 'config.yml').map((file) => file.replace(/\.yml$/, ''));

test('the site fills in every form that there is', () => {
  assert.deepEqual(names.toSorted(), Object.keys(FORM_FIELDS).toSorted());
});

describe('an issue form', () => {
  for (const name of names) {
    const form = read(name);
    const ids = form.body.map(({ id }) => id);

    test(`has what the forge requires: ${name}`, () => {
      for (const text of [form.name, form.description, form.title]) assert.ok(typeof text === 'string' && text.trim() !== '');
      assert.ok(form.labels.length > 0);
      assert.ok(form.body.length > 0);
      for (const { type, id, attributes } of form.body) {
        assert.ok(['input', 'textarea', 'dropdown', 'checkboxes'].includes(type), type);
        assert.match(id, /^[a-zA-Z0-9_-]+$/);
        assert.ok(attributes.label.length > 0 && attributes.description.length > 0, id);
      }
      assert.equal(new Set(ids).size, ids.length, 'every id once');
      assert.equal(new Set(form.body.map(({ attributes }) => attributes.label)).size, ids.length, 'every label once');
    });

    test(`has a field for everything that the site sends: ${name}`, () => {
      const sent: readonly string[] = FORM_FIELDS[name as keyof typeof FORM_FIELDS];
      assert.deepEqual(sent.filter((field) => !ids.includes(field)), []);
      assert.deepEqual(sent.filter((field) => ['template', 'title', 'labels', 'body', 'assignees', 'milestone', 'projects'].includes(field)), [], 'no name that the forge keeps for itself');
    });

    test(`asks for a source or for where the name is used: ${name}`, () => {
      assert.ok(ids.some((id) => ['evidence', 'address'].includes(id)));
    });
  }
});

test('a pull request answers four questions', () => {
  const text = readFileSync(join(ROOT, '.github/PULL_REQUEST_TEMPLATE.md'), 'utf8');
  assert.equal(text.match(/^\*\*[^*]+\?\*\*/gm)?.length, 4);
});
