import { normaliseName } from './normaliseName.ts';

/** A name as it stands in addresses and ids: `[a-z0-9-]*`, empty where the name has neither letter nor figure. */
export function toSlug(name: string): string {
  return normaliseName(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
