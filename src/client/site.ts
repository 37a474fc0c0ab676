// What every page loads: the theme switch, the contents list, hints, and the opener that fetches the search on intent.
import '#client/theme-switch.ts';
import '#client/page-contents.ts';
import '#client/page-hints.ts';
import '#client/search-opener.ts';
