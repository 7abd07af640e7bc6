import type { Place } from '../../../domain/Fact.ts';
import { normaliseName } from '../../../domain/normaliseName.ts';
import type { Finding } from '../../Stage.ts';
import type { SaidWardHolder } from './wardHolders.ts';
import { flatten } from '../../flatten.ts';

type Ward = Extract<Finding, { type: 'ward' }>;

/**
 * Lets what a document says of one ward in several places come together: "W has gone Green", and a sentence later who had it.
 * A ward without a council is that of the only council with a result of its name.
 */
export function settleWards(findings: readonly Finding[], holders: readonly SaidWardHolder[]): void {
  const wards = findings.filter((finding): finding is Ward => finding.type === 'ward' && !isShared(finding, findings));
  for (const ward of wards) fillHolder(ward, holders);
  if (wards.length < 2) return;
  for (const named of groupBy(wards, ({ ward }) => normaliseName(ward)).values()) {
    if (named.length < 2) continue;
    giveCouncil(named);
    for (const group of groupBy(named, ({ council }) => council?.gss ?? '').values()) settle(group);
  }
}

// "Two Greens and a Lib Dem were elected in W": either has a seat, and lost none to the other.
const isShared = ({ elected, start, end, ward, party }: Ward, findings: readonly Finding[]): boolean =>
  elected.length > 0 &&
  findings.some(
    (other) =>
      other.type === 'ward' &&
      other.start === start &&
      other.end === end &&
      other.ward === ward &&
      other.party !== party &&
      other.elected.length > 0,
  );

const nearby = 500;

// "The Greens won W. Labour had held it since 1973.": the one party, the winner aside, that is said to have had it.
function fillHolder(ward: Ward, holders: readonly SaidWardHolder[]): void {
  const { party, council, previous } = ward;
  if (party === null || previous !== null || ward.outcome === 'hold') return;
  const name = normaliseName(ward.ward);
  const said = holders.filter(
    (one) => one.ward === name && one.council === (council?.gss ?? null) && Math.abs(one.start - ward.start) < nearby,
  );
  const parties = new Set(flatten(said, (one) => [...one.parties]));
  // "returned in W, a seat they were defending"
  if (ward.outcome === 'win' && parties.size === 1 && parties.has(party) && said.some(({ defended }) => defended)) {
    Object.assign(ward, { outcome: 'hold', previous: party });
    return;
  }
  parties.delete(party);
  const [only] = parties;
  if (only !== undefined && parties.size === 1) Object.assign(ward, { outcome: 'gain', previous: only });
}

function groupBy<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return groups;
}

function giveCouncil(wards: readonly Ward[]): void {
  const councils = new Map<string, Place>();
  for (const { council } of wards) if (council !== null) councils.set(council.gss, council);
  const [only] = councils.values();
  if (councils.size !== 1 || only === undefined) return;
  for (const ward of wards) ward.council ??= only;
}

// The fuller of two reports that do not clash counts for both.
function settle(wards: readonly Ward[]): void {
  const full = distinct(
    wards.filter(({ outcome, previous }) => outcome === 'hold' || (outcome === 'gain' && previous !== null)),
  );
  const losers = new Set(
    flatten(wards, ({ outcome, previous }) => (outcome === 'loss' && previous !== null ? [previous] : [])),
  );
  const winners = new Set(flatten(wards, ({ party }) => (party === null ? [] : [party])));
  for (const ward of wards) {
    const fuller = full.filter((one) => isVaguer(ward, one));
    const [only] = fuller;
    if (only !== undefined && fuller.length === 1) {
      Object.assign(ward, { outcome: only.outcome, party: only.party, previous: only.previous });
      continue;
    }
    // "Labour lost W", and elsewhere "The Greens took W".
    const [loser] = losers;
    const [winner] = winners;
    if (full.length > 0 || losers.size !== 1 || winners.size !== 1 || loser === undefined || loser === winner) continue;
    if (ward.outcome === 'gain' || ward.outcome === 'win' || ward.outcome === 'loss')
      Object.assign(ward, { outcome: 'gain', party: winner, previous: loser });
  }
}

function distinct(wards: readonly Ward[]): Ward[] {
  const seen = new Map<string, Ward>();
  for (const ward of wards) {
    const key = `${ward.outcome} ${ward.party ?? ''} ${ward.previous ?? ''}`;
    if (!seen.has(key)) seen.set(key, ward);
  }
  return [...seen.values()];
}

const isVaguer = (ward: Ward, full: Ward): boolean => {
  if (ward.outcome === 'win') return ward.party === full.party;
  if (ward.outcome === 'gain') return full.outcome === 'gain' && ward.previous === null && ward.party === full.party;
  return ward.outcome === 'loss' && full.outcome === 'gain' && ward.previous === full.previous;
};
