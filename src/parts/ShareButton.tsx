import { use } from 'react';
import { ShareContext, type SharedFigure } from './share/ShareContext.ts';

/** Opens the dialog with link, embed, downloads and citation of a figure; without one, of the page. Nothing in embeds. */
export function ShareButton({ figure = null }: { figure?: SharedFigure | null }) {
  const sharing = use(ShareContext);
  if (!sharing) return null;
  return (
    <button
      type="button"
      className="text-button print:hidden"
      aria-haspopup="dialog"
      aria-label={figure ? `Share ${figure.title}` : undefined}
      onClick={(event) => sharing.share(figure, event.currentTarget)}
    >
      Share
    </button>
  );
}
