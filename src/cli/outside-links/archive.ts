import { z } from 'zod';
import type { Web } from '#cli/outside-links/web.ts';
import { parseDate } from '#lib/dates.ts';

const API = 'https://archive.org/wayback/available';

const answer = z.object({
  archived_snapshots: z.object({
    closest: z.object({ available: z.literal(true), status: z.literal('200'), url: z.string().regex(/^https?:\/\/web\.archive\.org\/web\/\d{14}\/\S+$/) }).optional(),
  }),
});

/** Digits of a date of publication as the archive takes them: as many as are known. */
export function timestampOf(published: string | undefined): string | undefined {
  const value = published === undefined ? undefined : parseDate(published);
  const point = value?.start ?? value?.end;
  if (!point) return undefined;
  return [String(point.year), ...[point.month, point.day].flatMap((part) => (part === undefined ? [] : [String(part).padStart(2, '0')]))].join('');
}

/** Asks the Wayback Machine for the copy nearest to the date of publication; undefined where it has none or does not answer. */
export async function findCopy(address: string, published: string | undefined, read: Web['read'], api = API): Promise<string | undefined> {
  const question = new URL(api);
  question.searchParams.set('url', address);
  const timestamp = timestampOf(published);
  if (timestamp !== undefined) question.searchParams.set('timestamp', timestamp);
  try {
    const { closest } = answer.parse(JSON.parse((await read(question)).body)).archived_snapshots;
    return closest && new URL(closest.url.replace(/^http:/, 'https:')).href;
  } catch {
    return undefined;
  }
}
