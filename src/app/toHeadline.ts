import type { ControlFact } from '../domain/ControlFact.ts';
import type { Council } from '../domain/Council.ts';
import type { Facts } from '../domain/Dataset.ts';
import type { Party } from '../domain/Fact.ts';
import { countInWords, nameList } from '../domain/nameList.ts';
import { capitalise, partyAtStart, partyInSentence, partyOrder } from '../parts/partyWords.ts';

const singular = new Set(['LAB', 'UKIP', 'REF', 'PC', 'SNP']);

/** "Labour takes", "Liberal Democrats take". */
const does = (party: Party, verb: 'take' | 'lose' | 'hold' | 'miss'): string =>
  `${partyAtStart(party)} ${verb}${singular.has(party) ? (verb === 'miss' ? 'es' : 's') : ''}`;

const councilsOf = (changes: readonly ControlFact[]): string => {
  const [only] = changes;
  return changes.length === 1 && only ? only.council.name : `${countInWords(changes.length)} councils`;
};

const isTaken = (fact: ControlFact) => fact.outcome === 'gain' && fact.control !== null && fact.control !== 'NOC';
const isLostBy = (party: Party) => (fact: ControlFact) =>
  fact.outcome !== 'hold' && fact.previous === party && fact.control !== party;

/** The parties among some codes, in their order; no overall control is none. */
const partiesIn = (codes: readonly (Party | null)[]): Party[] =>
  [...new Set(codes.filter((code) => code !== null))]
    .filter((code) => code !== 'NOC')
    .sort((a, b) => partyOrder(a) - partyOrder(b));

/** The one that most is true of; the first of equals. */
function most(all: readonly Party[], score: (party: Party) => readonly [number, number]): Party | null {
  const scored = all.map((party) => ({ party, score: score(party) }));
  scored.sort((a, b) => b.score[0] - a.score[0] || b.score[1] - a.score[1]);
  return scored[0]?.party ?? null;
}

/** Who took the most, net of what they lost, and from whom: "Liberal Democrats take three councils from the Conservatives". */
function takersClause(controls: readonly ControlFact[]): { party: Party; text: string } | null {
  const gains = controls.filter(isTaken);
  const gainsOf = (party: Party) => gains.filter((fact) => fact.control === party);
  const party = most(partiesIn(gains.map((fact) => fact.control)), (one) => {
    const won = gainsOf(one).length;
    return [won - controls.filter(isLostBy(one)).length, won];
  });
  if (party === null) return null;
  const won = gainsOf(party);
  const froms = new Set(won.map((fact) => fact.previous));
  const [from] = froms;
  const whom = froms.size === 1 && from ? ` from ${partyInSentence(from)}` : '';
  return { party, text: `${does(party, 'take')} ${councilsOf(won)}${whom}` };
}

/** Whose hopes came to nothing, where at least two councils were hoped for and none of them won: "Labour misses its London targets". */
function missedClause(facts: Facts, councils: readonly Council[]): { party: Party; text: string } | null {
  const regions = new Map(councils.map((council) => [council.gss, council.region]));
  const targets = facts.expectations.filter(
    ({ claim, stance, council }) => claim === 'win' && (stance === 'hopeful' || stance === 'confident') && council,
  );
  const missedBy = (party: Party) =>
    new Set(targets.filter((one) => one.party === party && one.outcome === 'missed').map((one) => one.council?.gss));
  const party = most(partiesIn(targets.map((one) => one.party)), (one) => [missedBy(one).size, 0]);
  if (party === null || missedBy(party).size < 2) return null;
  const where = new Set([...missedBy(party)].map((gss) => regions.get(gss ?? '') ?? null));
  const isMet = targets.some(
    (one) => one.party === party && one.outcome === 'met' && where.has(regions.get(one.council?.gss ?? '') ?? null),
  );
  if (isMet) return null;
  const [region] = where;
  const its = singular.has(party) ? 'its' : 'their';
  if (where.size > 1 || !region) return { party, text: `${does(party, 'miss')} ${its} targets` };
  const targetsThere = region === 'London' ? 'London targets' : `targets in the ${region}`;
  return { party, text: `${does(party, 'miss')} ${its} ${targetsThere}` };
}

/** Who lost the most besides what the taker took: "Labour loses two councils". */
function losersClause(all: readonly ControlFact[], taken: { party: Party } | null): string | null {
  const taker = taken?.party ?? null;
  const controls = all.filter((fact) => taker === null || fact.control !== taker);
  const losers = partiesIn(controls.map((fact) => (fact.outcome === 'hold' ? null : fact.previous)));
  const lostBy = (party: Party) => controls.filter(isLostBy(party));
  const party = most(
    losers.filter((one) => one !== taker),
    (one) => [lostBy(one).length, 0],
  );
  if (party === null) return null;
  const lost = lostBy(party);
  const isNoc = lost.every((fact) => fact.control === 'NOC');
  return `${does(party, 'lose')} ${councilsOf(lost)}${isNoc ? ' to no overall control' : ''}`;
}

/** Nothing changed hands: "Conservatives hold all four councils reported". */
function holdersClause(controls: readonly ControlFact[]): string {
  const holders = partiesIn(controls.map((fact) => fact.control));
  const [only] = holders;
  const names = controls.map((fact) => fact.council.name);
  if (only && holders.length === 1 && controls.every((fact) => fact.control === only)) {
    if (names.length <= 3) return `${does(only, 'hold')} ${nameList(names)}`;
    return `${does(only, 'hold')} all ${countInWords(names.length)} councils reported`;
  }
  return names.length === 1 ? `${names[0] ?? ''} does not change hands` : 'No council reported changes hands';
}

/** The headline of what is known, from the facts alone: who took how many councils from whom, then whose hopes failed or who lost. */
export function toHeadline(facts: Facts, councils: readonly Council[]): string {
  const { controls, wards, seats } = facts;
  if (controls.length === 0) {
    if (wards.length + seats.length === 0) return 'No results are reported yet';
    if (wards.length === 0) return 'Seats change, but no council’s control is reported yet';
    return `${capitalise(countInWords(wards.length))} ward${wards.length === 1 ? ' is' : 's are'} reported, but no council’s control yet`;
  }
  const taken = takersClause(controls);
  const missed = missedClause(facts, councils);
  const second = (missed?.party === taken?.party ? null : missed?.text) ?? losersClause(controls, taken);
  const clauses = [taken?.text ?? null, second].filter((clause) => clause !== null);
  return clauses.length === 0 ? holdersClause(controls) : clauses.join('; ');
}
