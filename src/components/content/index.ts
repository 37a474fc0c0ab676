import Analysis from '#components/content/Analysis.astro';
import Aside from '#components/content/Aside.astro';
import Drawing from '#components/content/Drawing.astro';
import Fact from '#components/content/Fact.astro';
import Facts from '#components/content/Facts.astro';
import Guide from '#components/content/Guide.astro';
import KeyPoints from '#components/content/KeyPoints.astro';
import MembershipCost from '#components/content/MembershipCost.astro';
import Series from '#components/content/Series.astro';

/** The registry: components that content may use by name; schemas/components.ts holds their contracts. */
export const components = { Analysis, Aside, Drawing, Fact, Facts, Guide, KeyPoints, MembershipCost, Series };
