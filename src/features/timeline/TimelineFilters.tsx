import type { Council } from '../../domain/Council.ts';
import type { Facts } from '../../domain/Dataset.ts';
import { parties } from '../../domain/parties.ts';
import { formatNumber } from '../../parts/formatChange.ts';
import { PartySwatch } from '../../parts/PartySwatch.tsx';
import { documentLabels } from '../../parts/quotation/documentLabels.ts';
import { FilterGroup, type FilterOption } from '../../ui/FilterGroup.tsx';
import { useLink } from '../../url/useLink.ts';
import type { PostCounts } from './filterPosts.ts';
import { postKinds, type PostKind } from './PreparedPost.ts';
import { TimelineSearch } from './TimelineSearch.tsx';
import { isFiltered } from './toPostFilters.ts';

const kindNames: Record<PostKind, string> = { result: 'Results', hope: 'Hopes', figure: 'Figures', other: 'Other' };
const LONGEST_TITLE = 56;
const shorten = (text: string): string => (text.length > LONGEST_TITLE ? `${text.slice(0, LONGEST_TITLE - 1)}…` : text);

interface TimelineFiltersProps {
  facts: Facts;
  councils: readonly Council[];
  counts: PostCounts;
}

/** Choices that have posts, and those that are chosen. */
const withPosts = (options: FilterOption[], chosen: readonly string[]) =>
  options.filter(({ value, count }) => count > 0 || chosen.includes(value));

/** The filters of the timeline, each choice with how many posts it would leave. */
export function TimelineFilters({ facts, councils, counts }: TimelineFiltersProps) {
  const { link, go, href } = useLink();
  const labels = documentLabels(facts.documents);
  const partyOptions = parties.map(({ code, name }) => ({
    value: code.toLowerCase(),
    label: name,
    count: counts.parties.get(code) ?? 0,
    swatch: <PartySwatch party={code} />,
  }));
  const councilOptions = councils.map(({ gss, slug, name }) => ({
    value: slug,
    label: name,
    count: counts.councils.get(gss) ?? 0,
  }));
  const documentOptions = [...labels.values()].map(({ id, title, capture }) => ({
    value: id,
    label: `${shorten(title)}${capture ? ` (${capture})` : ''}`,
    count: counts.documents.get(id) ?? 0,
  }));
  const chosenCouncil = link.council === null ? [] : [link.council];
  const cleared = { kind: [], party: [], doc: [], council: null, q: null, region: null, outcome: [] } as const;
  return (
    <div role="group" aria-label="Filters of the timeline" className="flex flex-wrap items-center gap-2">
      <TimelineSearch />
      <div role="group" aria-label="Kind of post" className="flex flex-wrap gap-1 sm:gap-2">
        {postKinds.map((kind) => {
          const isOn = link.kind.includes(kind);
          return (
            <button
              key={kind}
              type="button"
              className="button max-sm:gap-1 max-sm:px-2"
              aria-pressed={isOn}
              onClick={() => go({ kind: isOn ? link.kind.filter((each) => each !== kind) : [...link.kind, kind] })}
            >
              {kindNames[kind]}{' '}
              <span className="font-normal text-quiet tabular-nums">{formatNumber(counts.kinds.get(kind) ?? 0)}</span>
            </button>
          );
        })}
      </div>
      <FilterGroup
        label="Party"
        options={withPosts(partyOptions, link.party)}
        selected={link.party}
        onChange={(chosen) => go({ party: chosen })}
      />
      <FilterGroup
        label="Council"
        options={withPosts(councilOptions, chosenCouncil)}
        selected={chosenCouncil}
        onChange={(chosen) => go({ council: chosen.find((slug) => slug !== link.council) ?? null })}
      />
      {labels.size > 1 ? (
        <FilterGroup
          label="Document"
          options={withPosts(documentOptions, link.doc)}
          selected={link.doc}
          onChange={(chosen) => go({ doc: chosen })}
        />
      ) : null}
      {isFiltered(link) ? (
        <a className="link inline-flex min-h-6 items-center text-14" href={href(cleared)}>
          Clear
        </a>
      ) : null}
    </div>
  );
}
