import { SearchEngine } from '#lib/search/engine.ts';
import type { Answer, Question } from '#client/search/messages.ts';
import { PAGEFIND_OPTIONS } from '#lib/search/pagefind-options.ts';
import type { TextIndex } from '#lib/search/text-index.ts';

interface Pagefind {
  createInstance(options: object): TextIndex & { options(options: object): Promise<void>; init(): Promise<void> };
}

const base = import.meta.env.BASE_URL.replace(/\/$/, '');
/** How long names wait for the full text before they are shown alone, in milliseconds: one list is calmer than two in a blink. */
const PATIENCE = 60;

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
  const { createInstance } = (await import(/* @vite-ignore */ attempts++ > 0 ? `${script}?${attempts}` : script)) as Pagefind;
  const instance = createInstance({ basePath: `${base}/pagefind/${folder}`, baseUrl: '/', noWorker: true });
  await instance.options(PAGEFIND_OPTIONS);
  await instance.init();
  return instance;
}

const engine = new SearchEngine({ read, openText: () => open(''), openSources: () => open('sources/') });
let latest = 0;

function tell(answer: Answer): void {
  if (answer.turn === latest) postMessage(answer);
}

/** Answers in two stages; where the full text cannot be had, names stand and the failure is told. */
async function answer({ turn, state, limit }: Question): Promise<void> {
  latest = turn;
  const before = lost;
  const full = engine.full(state, limit).then((outcome) => {
    if (lost > before) throw new Error('the full text is not whole');
    tell({ turn, outcome });
  });
  const quick = engine.quick(state);
  const early = quick.then(async (outcome) => {
    await new Promise((resolve) => setTimeout(resolve, PATIENCE));
    return outcome;
  });
  const first = await Promise.race([full.then(() => undefined), early]).catch(() => quick.catch(() => undefined));
  if (first) tell({ turn, outcome: first });
  await full.catch(() => tell({ turn, failed: true }));
}

addEventListener('message', ({ data }: MessageEvent<Question | 'prepare'>) => {
  if (data !== 'prepare') return void answer(data);
  engine.names().catch(() => undefined);
  engine.text().then((text) => text.facets()).catch(() => undefined);
});
