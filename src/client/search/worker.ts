import { SearchEngine } from '#lib/search/engine.ts';
import type { Answer, Question } from '#client/search/messages.ts';
import { openPagefind } from '#lib/search/text-index.ts';
import type { Pagefind, TextIndex } from '#lib/search/text-index.ts';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');
/** How long names wait for the full text before they are shown alone, in milliseconds: one list is calmer than two in a blink. */
const PATIENCE = 60;

/** Questions that follow within TYPING milliseconds are letters of one; the full text waits until they rest for REST, so that beginnings of words fetch nothing. */
const TYPING = 400;
const REST = 120;

const fetchFile = globalThis.fetch;
/** Files of the full text that could not be had: Pagefind answers without them and says nothing. */
let lost = 0;
/** The sources' index shares the engine of the other one. */
globalThis.fetch = async (input, options) => {
  const response = await fetchFile(typeof input === 'string' ? input.replace('/sources/wasm.', '/wasm.') : input, options).catch(() => undefined);
  if (response?.ok) return response;
  lost += 1;
  throw new Error(`no answer: ${String(input)}`);
};

async function read(path: string): Promise<string> {
  const response = await fetchFile(base + path);
  if (!response.ok) throw new Error(`${response.status} ${path}`);
  return response.text();
}

let attempts = 0;

async function open(folder: string): Promise<TextIndex> {
  const script = `${base}/pagefind/pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ attempts++ > 0 ? `${script}?${attempts}` : script)) as Pagefind;
  return openPagefind(pagefind, `${base}/pagefind/${folder}`);
}

const engine = new SearchEngine({ read, openText: () => open(''), openSources: () => open('sources/') });
let latest = 0;
let asked = -TYPING;

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function tell(answer: Answer): void {
  if (answer.turn === latest) postMessage(answer);
}

/** Answers in two stages, with a limit of 0 in the first alone; where the full text cannot be had, names stand and the failure is told. */
async function answer({ turn, state, limit }: Question): Promise<void> {
  latest = turn;
  if (limit === 0) return tell({ turn, outcome: await engine.quick(state, true) });
  const before = lost;
  const typing = performance.now() - asked < TYPING;
  asked = performance.now();
  const full = pause(typing ? REST : 0).then(async () => {
    if (turn !== latest) return;
    const outcome = await engine.full(state, limit);
    if (lost > before) throw new Error('the full text is not whole');
    tell({ turn, outcome });
  });
  const quick = engine.quick(state);
  const early = quick.then(async (outcome) => {
    await pause(PATIENCE);
    return outcome;
  });
  const first = await Promise.race([full.then(() => undefined), early]).catch(() => quick.catch(() => undefined));
  if (first) tell({ turn, outcome: first });
  await full.catch(() => tell({ turn, failed: true }));
}

addEventListener('message', ({ data }: MessageEvent<Question | 'prepare'>) => {
  if (data !== 'prepare') return void answer(data);
  engine.allNames().catch(() => undefined);
  engine.text().then((text) => text.facets()).catch(() => undefined);
});
