import type { CheckAnswer, CheckRequest } from '#browser-check/messages.ts';

let worker: Worker | undefined;
let turn = 0;
let listener: ((answer: CheckAnswer | undefined) => void) | undefined;

function startWorker(address: string): Worker {
  const started = new Worker(address, { type: 'module' });
  started.addEventListener('message', ({ data }: MessageEvent<CheckAnswer>) => {
    if (data.turn === turn) listener?.(data.failed ? undefined : data);
  });
  started.addEventListener('error', () => {
    worker = undefined;
    listener?.(undefined);
  });
  return started;
}

/** Has files checked off the main thread by the worker at an address; only the last request is answered, with undefined where the check cannot run. */
export function askForCheck(checker: string, request: Omit<CheckRequest, 'turn'>, answered: (answer: CheckAnswer | undefined) => void): void {
  worker ??= startWorker(checker);
  turn += 1;
  listener = answered;
  worker.postMessage({ ...request, turn } satisfies CheckRequest);
}
