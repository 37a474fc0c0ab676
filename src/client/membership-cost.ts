import { costOf, costWords, formatCostState, readCostState } from '#lib/membership-cost.ts';
import type { CostState, Dues, FundFee, Price } from '#lib/membership-cost.ts';

/** Tiers that can stand side by side. */
const MOST_CARDS = 3;

/** Shows what tiers of funds cost a company a year; the choice stands in the address. */
class MembershipCost extends HTMLElement {
  readonly #fees = this.#data<FundFee[]>('fees');
  readonly #dues = this.#data<Dues[]>('dues');
  readonly #sources = this.#data<Record<string, { text: string; path: string }>>('sources');
  readonly #employees = this.#control<HTMLInputElement>('employees');
  readonly #level = this.#control<HTMLSelectElement>('level');

  connectedCallback(): void {
    this.addEventListener('input', () => this.#tell());
    this.addEventListener('click', ({ target }) => {
      if (target === this.#control('add')) this.#compare();
      else if (target instanceof HTMLButtonElement) this.#drop(target);
    });
    addEventListener('hashchange', () => this.#restore());
    this.#show();
    this.#restore();
  }

  #data<Value>(name: string): Value {
    return JSON.parse(this.dataset[name] ?? '') as Value;
  }

  #control<Control extends HTMLElement>(name: string): Control | null {
    return this.querySelector<Control>(`[name="${name}"]`);
  }

  get #choices(): HTMLSelectElement[] {
    return [...this.querySelectorAll<HTMLSelectElement>('[name="key"]')];
  }

  get #state(): CostState {
    return { employees: Number(this.#employees?.value) || 0, level: this.#level?.value ?? '', keys: this.#choices.map(({ value }) => value) };
  }

  /** Takes the choice from the address, as far as it names what there is. */
  #restore(): void {
    const state = readCostState(this.id, location.hash);
    if (!state) return;
    if (this.#employees) this.#employees.value = String(state.employees);
    if (this.#level) choose(this.#level, state.level);
    const keys = state.keys.slice(0, MOST_CARDS);
    while (this.#choices.length < keys.length) this.#addCard();
    this.#choices.slice(Math.max(1, keys.length)).forEach((choice) => choice.closest('.cost-card')?.remove());
    this.#choices.forEach((choice, index) => choose(choice, keys[index] ?? ''));
    this.#show();
    this.scrollIntoView();
  }

  #addCard(): HTMLSelectElement | undefined {
    const [first] = this.querySelectorAll('.cost-card');
    const card = first?.cloneNode(true);
    if (!first || !(card instanceof HTMLElement)) return undefined;
    card.querySelector('button')?.removeAttribute('hidden');
    first.parentElement?.append(card);
    return this.#choices.at(-1);
  }

  /** Adds a card with the tier after the last one that is shown. */
  #compare(): void {
    const last = this.#choices.at(-1)?.selectedIndex ?? 0;
    const choice = this.#addCard();
    if (!choice) return;
    choice.selectedIndex = (last + 1) % choice.options.length;
    choice.focus();
    this.#tell();
  }

  #drop(button: HTMLButtonElement): void {
    button.closest('.cost-card')?.remove();
    this.#choices.at(-1)?.focus();
    this.#tell();
  }

  /** Shows the answer, writes the choice into the address and says the sums. */
  #tell(): void {
    const sums = this.#show();
    history.replaceState(null, '', formatCostState(this.id, this.#state));
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = sums.join('; ');
  }

  /** Shows the answer on every card; the result is their sums in words. */
  #show(): string[] {
    const { level, employees } = this.#state;
    this.#control('add')?.toggleAttribute('hidden', this.#choices.length >= MOST_CARDS);
    return this.#choices.map((choice) => {
      const card = choice.closest('.cost-card') ?? this;
      const cost = costOf({ employees, level }, this.#fees.filter(({ key }) => key === choice.value), this.#dues);
      const words = costWords(cost, { employees, level });
      for (const [slot, text] of Object.entries({ ...words, remark: cost.fee?.remark ?? '' })) fill(card, slot, text);
      this.#showOrigin(card, 'fee', cost.fee);
      this.#showOrigin(card, 'dues', cost.included ? undefined : cost.dues);
      return `${choice.selectedOptions[0]?.text ?? ''}: ${words.total}`;
    });
  }

  #showOrigin(card: Element, part: string, price: Price | undefined): void {
    const source = this.#sources[price?.source ?? ''];
    fill(card, `${part}-date`, price?.asOf ?? '');
    const link = fill(card, `${part}-source`, source?.text ?? '');
    link?.setAttribute('href', source?.path ?? '');
    link?.toggleAttribute('hidden', !source);
  }
}

/** Chooses an option by its value, or the first where there is none. */
function choose(select: HTMLSelectElement, value: string): void {
  select.value = value;
  if (select.selectedIndex < 0) select.selectedIndex = 0;
}

function fill(card: Element, slot: string, text: string): Element | null {
  const element = card.querySelector(`[data-slot="${slot}"]`);
  if (element) element.textContent = text;
  return element;
}

customElements.define('membership-cost', MembershipCost);
