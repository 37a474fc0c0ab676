import { parentPort, workerData } from 'node:worker_threads';
import { validateFiles } from '#gates/output/validate-files.ts';
import type { ValidityTask } from '#gates/output/validate-files.ts';

// A worker thread of checkValidity: validates its share of the pages and posts what it found.
parentPort?.postMessage(await validateFiles(workerData as ValidityTask));
