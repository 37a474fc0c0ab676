import { watch } from 'node:fs';

/** Wait after the last change of a file, in milliseconds: editors write in several steps. */
const PAUSE = 150;

/** Calls `changed` after files of a folder have changed, until the process ends; throws where the folder cannot be watched. */
export function watchFolder(folder: string, changed: () => void): void {
  let timer: NodeJS.Timeout | undefined;
  watch(folder, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(changed, PAUSE);
  });
}
