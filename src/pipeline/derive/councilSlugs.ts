import { toSlug } from '../../domain/toSlug.ts';
import type { Authority } from '../Stage.ts';

type Named = Pick<Authority, 'gss' | 'name' | 'from' | 'to'>;

/** Whether an authority exists on a day; `to` is the first day on which it does not. */
export const isInForce = ({ from, to }: Pick<Authority, 'from' | 'to'>, date: string): boolean =>
  (from === null || from <= date) && (to === null || date < to);

const isCounty = ({ gss }: Named): boolean => gss.startsWith('E10');

/** The slug of each authority by its GSS code. Where two share a name, the one not in force on election day adds its start year or `-county`. */
export function councilSlugs(authorities: readonly Named[], date: string): Map<string, string> {
  const bySlug = new Map<string, Named[]>();
  for (const authority of authorities) {
    const slug = toSlug(authority.name);
    bySlug.set(slug, [...(bySlug.get(slug) ?? []), authority]);
  }
  const slugs = new Map<string, string>();
  for (const [slug, sharing] of bySlug) {
    const inOrder = sharing.toSorted((a, b) => rank(a, date) - rank(b, date) || (a.gss < b.gss ? -1 : 1));
    const taken = new Set<string>();
    inOrder.forEach((authority, index) => {
      const choices = index === 0 ? [slug] : [];
      if (isCounty(authority)) choices.push(`${slug}-county`);
      else if (authority.from !== null) choices.push(`${slug}-${authority.from.slice(0, 4)}`);
      choices.push(`${slug}-${authority.gss.toLowerCase()}`);
      const free = choices.find((choice) => !taken.has(choice) && (choice === slug || !bySlug.has(choice))) ?? slug;
      taken.add(free);
      slugs.set(authority.gss, free);
    });
  }
  return slugs;
}

/** Who keeps the plain slug: first what is in force, and of two in force the one that is no county. */
const rank = (authority: Named, date: string): number =>
  (isInForce(authority, date) ? 0 : 2) + (isCounty(authority) ? 1 : 0);
