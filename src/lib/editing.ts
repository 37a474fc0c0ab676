/** Where a record can be corrected: links into the web interface of the repository. */

/** The repository as links need it. */
export interface Repository {
  /** Web address; empty where none is configured. */
  address: string;
  /** Branch that is edited. */
  branch: string;
}

/** A file of the repository, and the line on which a record begins where it shares the file. */
export interface FilePlace {
  file: string;
  line?: number;
}

/** Ids of the fields that the site fills in, by the issue form that has them (.github/ISSUE_TEMPLATE/<form>.yml). */
export const FORM_FIELDS = {
  'wrong-fact': ['page', 'file'],
  'missing-source': ['page', 'file'],
  'new-term': ['page'],
  'new-alias': ['name', 'page', 'file'],
} as const satisfies Record<string, readonly string[]>;

export type FormName = keyof typeof FORM_FIELDS;
type Fields<Form extends FormName> = Partial<Record<(typeof FORM_FIELDS)[Form][number], string>>;

/** "content/facts/2025.yaml#L12": the repository's pages and its editor go to the line that the fragment names. */
export function formatPlace({ file, line }: FilePlace): string {
  return line === undefined ? file : `${file}#L${line}`;
}

function webAddress({ address }: Repository): string {
  return address.replace(/\/$/, '').replace(/\.git$/, '');
}

/** Address of the editor of a file, at the line of the record. */
export function formatEditLink(repository: Repository, place: FilePlace): string {
  return `${webAddress(repository)}/edit/${repository.branch}/${formatPlace(place)}`;
}

/** Address of the list of changes to a file. */
export function formatHistoryLink(repository: Repository, { file }: FilePlace): string {
  return `${webAddress(repository)}/commits/${repository.branch}/${file}`;
}

/** A query whose slashes and colons stay as they are, which is allowed there: shorter in the page, and legible. */
function readable(query: URLSearchParams): string {
  return query.toString().replaceAll('%2F', '/').replaceAll('%3A', ':');
}

/** Address of an issue form with the fields that it has filled in; the title is "Wrong fact: <about>". */
export function formatFormLink<Form extends FormName>(repository: Repository, form: Form, about: string, fields: Fields<Form>): string {
  const name = form.replace('-', ' ');
  const title = `${name.charAt(0).toUpperCase()}${name.slice(1)}: ${about}`;
  const query = new URLSearchParams({ template: `${form}.yml`, title });
  const values: Readonly<Record<string, string | undefined>> = fields;
  for (const field of FORM_FIELDS[form]) if (values[field] !== undefined) query.set(field, values[field]);
  return `${webAddress(repository)}/issues/new?${readable(query)}`;
}
