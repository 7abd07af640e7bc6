import { lazy, Suspense, useMemo, useState, type ReactNode } from 'react';
import { ShareContext, type SharedFigure, type Sharing } from '../../parts/share/ShareContext.ts';
import { useLink } from '../../url/useLink.ts';
import { sourceLine } from '../embed/sourceLine.ts';
import { ErrorBoundary } from '../ErrorBoundary.tsx';
import { toCoverage } from '../toCoverage.ts';
import type { DatasetState } from '../useDataset.ts';

const ShareDialog = lazy(async () => ({ default: (await import('../../features/share/ShareDialog.tsx')).ShareDialog }));

interface ShareProviderProps {
  data: DatasetState;
  /** The page's title: what is shared where no figure is named. */
  title: string;
  children: ReactNode;
}

/** Lets the page and every figure on it be shared, once the data is there; the dialog is fetched at the first press. */
export function ShareProvider({ data, title, children }: ShareProviderProps) {
  const { at } = useLink().link;
  const [asked, setAsked] = useState<{ figure: SharedFigure | null; opener: HTMLElement } | null>(null);
  const facts = data.status === 'ready' ? data.facts : null;
  const councils = data.status === 'ready' ? data.councils : null;
  const sharing = useMemo<Sharing | null>(() => {
    if (!facts || !councils) return null;
    return {
      source: sourceLine(facts, toCoverage(facts, councils, at).asAt),
      share: (figure, opener) => {
        // Where the figure can't be made (its code is not there), the page is shared.
        const made = async () => (figure ? figure() : null);
        void made()
          .catch(() => null)
          .then((each) => setAsked({ figure: each, opener }));
      },
    };
  }, [facts, councils, at]);
  return (
    <ShareContext value={sharing}>
      {children}
      {asked && facts && councils && sharing ? (
        <ErrorBoundary what="The share dialog">
          <Suspense fallback={null}>
            <ShareDialog
              figure={asked.figure}
              title={asked.figure?.title ?? title}
              facts={facts}
              councils={councils}
              source={sharing.source}
              opener={asked.opener}
              onClose={() => setAsked(null)}
            />
          </Suspense>
        </ErrorBoundary>
      ) : null}
    </ShareContext>
  );
}
