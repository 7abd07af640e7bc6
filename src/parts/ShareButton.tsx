import { use } from 'react';
import { ShareContext, type MakeFigure } from './share/ShareContext.ts';

/** Opens the dialog with link, embed, downloads and citation of the figure with this title; without one, of the page. Nothing in embeds. */
export function ShareButton({ title, figure = null }: { title?: string; figure?: MakeFigure | null }) {
  const sharing = use(ShareContext);
  return sharing ? (
    <button
      type="button"
      className="text-button print:hidden"
      aria-haspopup="dialog"
      aria-label={title && `Share ${title}`}
      onClick={(event) => sharing.share(figure, event.currentTarget)}
    >
      Share
    </button>
  ) : null;
}
