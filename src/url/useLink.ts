import { use } from 'react';
import { LinkContext, type Link } from './LinkContext.ts';

/** The link of this page; throws outside a LinkProvider. */
export function useLink(): Link {
  const link = use(LinkContext);
  if (!link) throw new Error('useLink stands outside LinkProvider');
  return link;
}
