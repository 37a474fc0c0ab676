/** What a copy of the site changes: its name, address, repository and language. */
export interface Site {
  /** Name shown in the header and in titles. */
  name: string;
  /** Origin of the published site, without a trailing slash. */
  url: string;
  /** Path under which the site is served, "/" or "/folder". */
  base: string;
  /** Web address of the repository, or an empty string where there is none. */
  repository: string;
  /** Branch that edit links point to. */
  branch: string;
  /** BCP 47 language tag of the content. */
  language: string;
}

const environment = process.env;

export const site: Site = {
  name: 'Common Ground',
  url: environment['SITE_URL'] ?? 'https://common-ground.example',
  base: environment['SITE_BASE'] ?? '/',
  repository: environment['SITE_REPOSITORY'] ?? '',
  branch: 'main',
  language: 'en',
};
