import type { Answer } from '#client/search/messages.ts';
import type { SearchState } from '#lib/search/state.ts';

let worker: Worker | undefined;
let turn = 0;
let listener: ((answer: Answer) => void) | undefined;

/** Starts the worker, and with it the fetching of what a first question needs. */
export function prepareSearch(): void {
  if (worker) return;
  worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    if (data.turn === turn) listener?.(data);
  });
  worker.addEventListener('error', () => {
    worker = undefined;
    listener?.({ turn, failed: true });
  });
  worker.postMessage('prepare');
}

/** Asks the worker; `answered` is called once or twice, never for a question that is no longer the last. */
export function ask(state: SearchState, limit: number, answered: (answer: Answer) => void): void {
  prepareSearch();
  turn += 1;
  listener = answered;
  worker?.postMessage({ turn, state, limit });
}

/** Drops the question that is under way. */
export function forgetQuestion(): void {
  turn += 1;
}
