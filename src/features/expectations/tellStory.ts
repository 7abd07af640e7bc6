import type { Expectation } from '../../domain/Expectation.ts';
import { groupBy } from '../../domain/groupBy.ts';
import { countInWords, nameList } from '../../domain/nameList.ts';
import { capitalise, partyInSentence, partyOrder } from '../../parts/partyWords.ts';

/** A party's targets: councils that it was hopeful or confident of winning, each once. */
interface Targets {
  party: string;
  names: string[];
  met: string[];
  region: string | null;
}

const MOST_NAMES = 5;

function possessive(party: string): string {
  const name = partyInSentence(party);
  return name.endsWith('s') ? `${name}’` : `${name}’s`;
}

const isTarget = ({ claim, stance, outcome, council }: Expectation): boolean =>
  claim === 'win' && council !== null && outcome !== 'not-known' && stance !== 'doubtful' && stance !== 'out-of-reach';

function toTargets(party: string, those: readonly Expectation[], regionOf: ReadonlyMap<string, string>): Targets {
  const councils = groupBy(those, ({ council }) => council?.gss ?? '');
  const regions = new Set([...councils.keys()].map((gss) => regionOf.get(gss) ?? null));
  const nameOf = (some: readonly Expectation[]) => some[0]?.council?.name ?? '';
  const lists = [...councils.values()];
  return {
    party,
    names: lists.map(nameOf).sort((a, b) => a.localeCompare(b, 'en-GB')),
    met: lists.filter((some) => some.some(({ outcome }) => outcome === 'met')).map(nameOf),
    region: regions.size === 1 ? ([...regions][0] ?? null) : null,
  };
}

function sentenceOf({ party, names, met, region }: Targets): string {
  const whose = possessive(party);
  const where = region ? `${region} ` : '';
  const [only] = names;
  if (names.length === 1 && only !== undefined) {
    return `${capitalise(whose)} one ${where}target, ${only}, ${met.length === 1 ? 'came' : 'did not come'} about.`;
  }
  const list = nameList(names, MOST_NAMES);
  const some = `${whose} ${countInWords(names.length)} ${where}targets`;
  if (met.length === 0) return `None of ${some} came about: ${list}.`;
  if (met.length === names.length) {
    return names.length === 2
      ? `Both of ${whose} ${where}targets came about: ${list}.`
      : `All of ${some} came about: ${list}.`;
  }
  return `${capitalise(countInWords(met.length))} of ${some} came about: ${nameList(met, MOST_NAMES)}.`;
}

/** What became of the parties' targets, in at most two sentences, the party with most targets first. Takes region names by GSS code. */
export function tellStory(expectations: readonly Expectation[], regionOf: ReadonlyMap<string, string>): string {
  return [...groupBy(expectations.filter(isTarget), ({ party }) => party)]
    .flatMap(([party, those]) => (party === null ? [] : [toTargets(party, those, regionOf)]))
    .sort((a, b) => b.names.length - a.names.length || partyOrder(a.party) - partyOrder(b.party))
    .slice(0, 2)
    .map(sentenceOf)
    .join(' ');
}
