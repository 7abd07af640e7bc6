import { useState, type ReactNode } from 'react';
import type { Council } from '../../domain/Council.ts';
import type { Facts } from '../../domain/Dataset.ts';
import { plural } from '../../parts/formatChange.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { useLink } from '../../url/useLink.ts';
import { FilterControls } from './FilterControls.tsx';
import { ReplaySlider } from './ReplaySlider.tsx';
import { countFilters } from './toFilterOptions.ts';

interface FilterBarProps {
  facts: Facts;
  councils: readonly Council[];
  /** The search for a council. */
  find: ReactNode;
}

/** The filters of the whole page: a bar at a desk; on a phone one line, whose button opens a sheet. */
export function FilterBar({ facts, councils, find }: FilterBarProps) {
  const { link, href } = useLink();
  const [isSheetOpen, setSheetOpen] = useState(false);
  const count = countFilters(link);
  const clear = (
    <a className="link text-14" href={href({ party: [], outcome: [], region: null, at: null })}>
      Clear {count > 1 ? `all ${count}` : 'it'}
    </a>
  );
  return (
    <section aria-label="Filters" className="filter-bar">
      <div className="min-w-0 grow basis-40 md:w-64 md:grow-0 md:basis-auto">{find}</div>
      <button type="button" className="button md:hidden" aria-haspopup="dialog" onClick={() => setSheetOpen(true)}>
        Filters{count > 0 ? ` (${count})` : ''}
      </button>
      <div className="hidden gap-2 md:flex">
        <FilterControls facts={facts} councils={councils} />
      </div>
      <div className="hidden min-w-72 grow basis-72 md:block">
        <ReplaySlider facts={facts} />
      </div>
      {count > 0 ? (
        <p className="flex min-h-9 items-center gap-3 text-14 max-md:w-full max-md:min-h-6">
          <span>{plural(count, 'filter')}</span>
          {clear}
        </p>
      ) : null}
      <Dialog title="Filters" isOpen={isSheetOpen} onClose={() => setSheetOpen(false)} shape="sheet">
        <div className="grid gap-5">
          <ReplaySlider facts={facts} />
          <FilterControls facts={facts} councils={councils} open />
          <div className="flex items-center justify-between border-t border-line pt-3">
            {count > 0 ? clear : <span className="text-14 text-quiet">No filter is set</span>}
            <button type="button" className="button" onClick={() => setSheetOpen(false)}>
              Show the results
            </button>
          </div>
        </div>
      </Dialog>
    </section>
  );
}
