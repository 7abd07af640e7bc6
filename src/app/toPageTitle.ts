import type { Council } from '../domain/Council.ts';
import type { Facts } from '../domain/Dataset.ts';
import type { Route } from '../url/route.ts';

/** The h1 of a page other than the explorer. */
export function toPageTitle(route: Route, facts: Facts | null, councils: readonly Council[]): string {
  switch (route.page) {
    case 'explore':
    case 'embed':
      return facts?.election.name ?? 'Election results';
    case 'council':
      return councils.find((council) => council.slug === route.slug)?.name ?? fromSlug(route.slug);
    case 'source':
      return facts?.documents.find((document) => document.id === route.id)?.title ?? fromSlug(route.id);
    case 'sources':
      return 'Sources';
    case 'method':
      return 'Method';
    case 'data':
      return 'Data';
    case 'unknown':
      return 'There is no such page';
  }
}

const fromSlug = (slug: string) =>
  slug
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
