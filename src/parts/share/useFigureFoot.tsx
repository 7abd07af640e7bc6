import { use, type ReactNode } from 'react';
import { ShareButton } from '../ShareButton.tsx';
import { ShareContext, type MakeFigure } from './ShareContext.ts';

/** What stands below a figure. */
interface FigureFoot {
  source?: ReactNode;
  actions?: ReactNode;
}

/** Makes the foot of a figure: where it comes from, as at when, and the way to share it. Empty in embeds, whose frame says so. */
export function useFigureFoot(): (title: string, figure: MakeFigure) => FigureFoot {
  const sharing = use(ShareContext);
  return (title, figure) =>
    sharing ? { source: sharing.source, actions: <ShareButton title={title} figure={figure} /> } : {};
}
