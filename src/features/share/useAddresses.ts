import { useLink } from '../../url/useLink.ts';
import type { Shared } from './Shared.ts';

/** An address of this site with its origin. */
export const toAbsolute = (path: string): string => new URL(path, document.baseURI).href;

/** An address of a file of this site, below the path that it stands at. */
export const toFileAddress = (file: string): string => toAbsolute(import.meta.env.BASE_URL + file);

/** The link of what is shared: this page with its filters, and the place of the figure on it. */
export function useShareLink({ figure }: Shared): string {
  const { href } = useLink();
  return toAbsolute(href()) + (figure ? `#${figure.id}` : '');
}
