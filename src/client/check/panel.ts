import type { CheckAnswer, PastedFile } from '#browser-check/messages.ts';
import { askForCheck } from '#client/check/asking.ts';
import { fileOfText, rangeOfLine, readFiles } from '#client/check/files.ts';
import { findingList, previewList, statusWords } from '#client/check/views.ts';
import { make } from '#client/elements.ts';
import type { Finding } from '#schemas/problems.ts';

/** How long typing must rest before it is checked, in milliseconds. */
const REST = 500;

/** The parts of the form that the page brings. */
interface Parts {
  form: HTMLFormElement;
  text: HTMLTextAreaElement;
  path: HTMLInputElement;
  chooser: HTMLInputElement;
  picker: HTMLSelectElement;
  status: HTMLElement;
  result: HTMLElement;
}

/** The check of pasted or dropped files: a form, what is wrong, and a preview. */
class CheckPanel {
  readonly #parts: Parts;
  readonly #settings: DOMStringMap;
  #files: PastedFile[] = [];
  #current = 0;
  #timer = 0;

  constructor(parts: Parts, settings: DOMStringMap) {
    this.#parts = parts;
    this.#settings = settings;
    const { form, text, path, chooser, picker } = parts;
    text.addEventListener('input', () => this.#edit(true));
    path.addEventListener('input', () => this.#edit(false));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#check();
    });
    chooser.addEventListener('change', () => void this.#take(chooser.files ?? []));
    picker.addEventListener('change', () => this.#show(picker.selectedIndex));
    form.addEventListener('drop', (event) => {
      if (!event.dataTransfer || event.dataTransfer.files.length === 0) return;
      void this.#take(event.dataTransfer.files);
    });
    // What was pasted or chosen while this was fetched.
    if (chooser.files && chooser.files.length > 0) void this.#take(chooser.files);
    else if (text.value.trim() !== '') this.#edit(true);
  }

  /** Takes over what the fields say, and checks once typing rests. */
  #edit(isText: boolean): void {
    const { text, path } = this.#parts;
    const before = this.#files[this.#current];
    const name = before?.name ?? '';
    this.#files[this.#current] = isText || !before ? fileOfText(text.value, path.value.trim(), name) : { ...before, path: path.value.trim() };
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#check(), REST);
  }

  async #take(list: Iterable<File>): Promise<void> {
    const { files, refused } = await readFiles(list);
    if (refused.length > 0) this.#say(`Only .mdx, .md and .yaml files of a few megabytes can be checked, not ${refused.join(', ')}.`);
    if (files.length === 0) return;
    this.#files = files;
    this.#show(0);
    this.#check();
  }

  /** Shows one of the files in the fields. */
  #show(index: number): void {
    const { text, path, picker } = this.#parts;
    const file = this.#files[index];
    if (!file) return;
    this.#current = index;
    text.value = new TextDecoder().decode(file.bytes);
    path.value = file.path;
    picker.replaceChildren(...this.#files.map((each) => make('option', {}, each.path || each.name)));
    picker.selectedIndex = index;
    picker.closest('label')?.toggleAttribute('hidden', this.#files.length < 2);
  }

  #say(words: string): void {
    this.#parts.status.textContent = words;
  }

  #check(): void {
    clearTimeout(this.#timer);
    const files = this.#files.filter(({ bytes }) => bytes.length > 0);
    if (files.length === 0) {
      this.#parts.result.replaceChildren();
      this.#say('');
      return;
    }
    this.#say('Checking…');
    const { checker = '', records = '', dictionary = '', base = '/' } = this.#settings;
    askForCheck(checker, { records, dictionary, base, files }, (answer) => this.#tell(answer));
  }

  #tell(answer: CheckAnswer | undefined): void {
    if (!answer) {
      this.#say('The check could not run: the published records could not be fetched. Try again.');
      return;
    }
    this.#adoptPaths(answer.paths);
    this.#say(statusWords(answer));
    const rules = this.#settings['rules'] ?? '';
    this.#parts.result.replaceChildren(
      ...findingList('Findings', answer.findings, rules, (found) => this.#go(found)),
      ...findingList('Elsewhere, through this change', answer.elsewhere, rules),
      ...previewList(answer.previews));
  }

  /** Fills in the paths that were guessed, unless somebody is writing one. */
  #adoptPaths(paths: CheckAnswer['paths']): void {
    const { path } = this.#parts;
    this.#files = this.#files.map((file, index) => ({ ...file, path: file.path || (paths[index] ?? '') }));
    if (document.activeElement !== path) path.value = this.#files[this.#current]?.path ?? '';
  }

  /** Brings the line of a finding into the field, selected. */
  #go({ path, line }: Finding): void {
    const { text } = this.#parts;
    const index = this.#files.findIndex((file) => file.path === path);
    if (index >= 0 && index !== this.#current) this.#show(index);
    const [start, end] = rangeOfLine(text.value, line);
    text.focus();
    text.setSelectionRange(start, end);
    text.scrollTop = Math.max(0, (text.scrollHeight / Math.max(1, text.value.split('\n').length)) * (line - 3));
  }
}

/** Brings the form of the page to life. */
function openCheck(host: HTMLElement): void {
  const find = <Part extends Element>(selector: string): Part => {
    const part = host.querySelector<Part>(selector);
    if (!part) throw new Error(`the check has no ${selector}`);
    return part;
  };
  new CheckPanel({
    form: find('form'), text: find('textarea'), path: find('[name="path"]'), chooser: find('[type="file"]'), picker: find('select'), status: find('.check-status'), result: find('.check-result'),
  }, host.dataset);
}

for (const host of document.querySelectorAll<HTMLElement>('content-check')) openCheck(host);
