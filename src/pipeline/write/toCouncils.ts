import type { Council } from '../../domain/Council.ts';
import type { Dataset } from '../../domain/Dataset.ts';
import { councilSlugs, isInForce } from '../derive/councilSlugs.ts';
import type { ReferenceFolder } from '../reference/ReferenceFolder.ts';

/** councils.json: the districts in force on election day, and every other authority that a fact or a post names. */
export function toCouncils(dataset: Dataset, reference: ReferenceFolder, voted: ReadonlySet<string>): Council[] {
  const { date } = dataset.election;
  const slugs = councilSlugs(reference.authorities, date);
  const named = namedCouncils(dataset);
  return reference.authorities
    .filter((authority) => named.has(authority.gss) || (isDistrict(authority.gss) && isInForce(authority, date)))
    .map(({ gss, name, aliases, region, type }): Council => {
      const position = reference.positions.get(gss);
      return {
        gss,
        slug: slugs.get(gss) ?? gss.toLowerCase(),
        name,
        aliases,
        region,
        type,
        point: position?.point ?? null,
        hex: position?.hex ?? null,
        voted: voted.has(gss),
        official: reference.official.get(gss) ?? null,
      };
    })
    .sort((a, b) => (a.gss < b.gss ? -1 : 1));
}

/** English districts and unitaries, boroughs, London among them: what the map is made of. */
const isDistrict = (gss: string): boolean => /^E0[6-9]/.test(gss);

function namedCouncils({ controls, wards, seats, expectations, posts }: Dataset): Set<string> {
  const ofFacts = [...controls, ...wards, ...seats, ...expectations].map(({ council }) => council?.gss ?? '');
  return new Set([...ofFacts, ...posts.flatMap(({ councils }) => councils)]);
}
