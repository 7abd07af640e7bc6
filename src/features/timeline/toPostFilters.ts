import type { Council } from '../../domain/Council.ts';
import type { Facts } from '../../domain/Dataset.ts';
import { allFacts } from '../../parts/anyFact.ts';
import { filterFacts } from '../../parts/filterFacts.ts';
import { toSlug } from '../../domain/toSlug.ts';
import type { LinkState } from '../../url/linkSchema.ts';
import type { PostFilters } from './filterPosts.ts';
import { toSearch } from './searchWords.ts';

type Chosen = Pick<LinkState, 'kind' | 'party' | 'doc' | 'council' | 'q' | 'at' | 'region' | 'outcome'>;

/** What a link chooses among posts. A chosen outcome leaves the posts that hold such a result. */
export function toPostFilters(link: Chosen, facts: Facts, councils: readonly Council[]): PostFilters {
  const { party, outcome, region } = link;
  const withOutcome = outcome.length > 0 ? filterFacts(facts, councils, { party, outcome, region, at: null }) : null;
  return {
    kinds: link.kind,
    parties: party.map((each) => each.toUpperCase()),
    documents: link.doc,
    council: councils.find(({ slug }) => slug === link.council)?.gss ?? link.council,
    search: toSearch(link.q),
    at: link.at,
    region:
      region === null
        ? null
        : new Set(councils.filter((each) => toSlug(each.region ?? '') === region).map(({ gss }) => gss)),
    outcome: withOutcome
      ? new Set(
          allFacts(withOutcome)
            .filter(({ kind }) => kind === 'control' || kind === 'ward' || kind === 'seat')
            .map(({ fact }) => fact.id),
        )
      : null,
  };
}

/** Whether anything but the moment and the order is chosen: what "Clear" takes away. */
export const isFiltered = ({ kind, party, doc, council, q, region, outcome }: Chosen): boolean =>
  kind.length + party.length + doc.length + outcome.length > 0 || council !== null || q !== null || region !== null;
