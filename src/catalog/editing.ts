import { site } from '#site.ts';
import { href } from '#lib/paths.ts';
import type { Editing } from '#catalog/views.ts';

/** Links to edit, follow and report a content file; they lead to the contribute page where no repository is configured. */
export function editingOf(file: string): Editing {
  const guide = href('/contribute/', site.base);
  if (site.repository === '') return { edit: guide, history: guide, report: guide, hosted: false };
  const repository = site.repository.replace(/\.git$/, '');
  return {
    edit: `${repository}/edit/${site.branch}/${file}`,
    history: `${repository}/commits/${site.branch}/${file}`,
    report: `${repository}/issues/new?title=${encodeURIComponent(file)}`,
    hosted: true,
  };
}
