import type { ControlFact } from '../../domain/ControlFact.ts';
import { isVoteKnown, type Council } from '../../domain/Council.ts';
import type { Facts } from '../../domain/Dataset.ts';
import type { Estimate } from '../../domain/Estimate.ts';
import type { Expectation } from '../../domain/Expectation.ts';
import type { Conflict } from '../../domain/Fact.ts';
import { normaliseName } from '../../domain/normaliseName.ts';
import type { Post } from '../../domain/Post.ts';
import type { SeatFact } from '../../domain/SeatFact.ts';
import type { WardFact } from '../../domain/WardFact.ts';
import { filterFacts } from '../../parts/filterFacts.ts';
import { toLocalMinute } from '../../parts/formatTime.ts';
import { partyOrder } from '../../parts/partyWords.ts';
import { toRecord, type RecordComparison } from './toRecord.ts';

/** All that these documents, and the official record, say of one council. */
export interface CouncilModel {
  council: Council;
  /** Who runs it, as reported; null where no document says it. */
  control: ControlFact | null;
  wards: WardFact[];
  seats: SeatFact[];
  expectations: Expectation[];
  /** Modelled figures about this place alone, such as an exit poll. */
  estimates: Estimate[];
  conflicts: { fact: string; knownBy: string | null; declaredAt: string | null; conflict: Conflict }[];
  posts: Post[];
  record: RecordComparison;
  /** Whether these documents report any result of it. */
  isReported: boolean;
  /** Whether it is known which councils voted. */
  isVoteKnown: boolean;
}

/** Facts and posts of one council up to the moment `at` (local minute); null for a slug that no council has. */
export function toCouncilModel(
  { facts, councils, posts }: { facts: Facts; councils: readonly Council[]; posts: readonly Post[] },
  slug: string,
  at: string | null,
): CouncilModel | null {
  const council = councils.find((each) => each.slug === slug);
  if (!council) return null;
  const { gss } = council;
  const known = filterFacts(facts, councils, { party: [], outcome: [], region: null, at });
  const isHere = (fact: { council: { gss: string } | null }) => fact.council?.gss === gss;
  const names = new Set([council.name, ...council.aliases].map(normaliseName));
  const control = known.controls.find(isHere) ?? null;
  const wards = known.wards.filter(isHere);
  const seats = known.seats.filter(isHere).sort((a, b) => partyOrder(a.party) - partyOrder(b.party));
  const expectations = known.expectations.filter(isHere);
  const isKnown = ({ publishedAt, publishedBetween }: Post) => {
    const latest = publishedAt ?? publishedBetween[1];
    return at === null || (latest !== null && toLocalMinute(latest, facts.election.timeZone) <= at);
  };
  return {
    council,
    control,
    wards,
    seats,
    expectations,
    estimates: known.estimates.filter(({ area }) => area !== null && names.has(normaliseName(area))),
    conflicts: [...(control ? [control] : []), ...wards, ...seats, ...expectations].flatMap((fact) =>
      fact.conflicts.map((conflict) => ({
        fact: fact.id,
        knownBy: fact.knownBy,
        declaredAt: fact.declaredAt,
        conflict,
      })),
    ),
    posts: posts.filter((post) => post.councils.includes(gss) && isKnown(post)),
    record: toRecord(council, control),
    isReported: control !== null || wards.length > 0 || seats.length > 0,
    isVoteKnown: isVoteKnown(councils),
  };
}
