import { useLayoutEffect } from 'react';
import type { LinkState } from '../url/linkSchema.ts';

/** Puts the link's theme and palette on the document, where the tokens read them; nothing said means the reader's system. */
export function useTheme({ theme, safe }: Pick<LinkState, 'theme' | 'safe'>) {
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    if (theme === 'system') delete dataset.theme;
    else dataset.theme = theme;
    if (safe === 'on') dataset.safe = 'on';
    else delete dataset.safe;
  }, [theme, safe]);
}
