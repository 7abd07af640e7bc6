import type { Council } from '../domain/Council.ts';
import { useLink } from '../url/useLink.ts';

/** The council that the link chooses, or null. */
export function useChosenCouncil(councils: readonly Council[]): Council | null {
  const { council } = useLink().link;
  return council === null ? null : (councils.find(({ slug }) => slug === council) ?? null);
}
