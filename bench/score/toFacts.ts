import type { Finding } from '../../src/pipeline/Stage.ts';

/** The kinds that are scored, each on its own. */
export const kinds = ['control', 'controlLenient', 'wards', 'shares', 'seats', 'mayors', 'expectations'] as const;
export type Kind = (typeof kinds)[number];
export type Facts = Record<Kind, Set<string>>;

/** What an item of the corpus expects. */
export interface Expected {
  control?: { council: string; outcome: string; control: string | null; previous: string | null }[];
  wards?: {
    ward: string;
    council: string | null;
    outcome: string;
    party: string | null;
    previous: string | null;
    shares?: Record<string, [number | null, number | null]>;
  }[];
  seats?: { council: string | null; party: string; change: number | null; direction: string | null }[];
  mayors?: { area: string; name: string; party: string | null }[];
  expectations?: { council: string | null; party: string | null; claim: string; stance: string }[];
}

const empty = (): Facts => ({
  control: new Set(),
  controlLenient: new Set(),
  wards: new Set(),
  shares: new Set(),
  seats: new Set(),
  mayors: new Set(),
  expectations: new Set(),
});
const say = (value: string | number | null): string => (value === null ? '-' : String(value));
/** A council's or ward's name as it is compared: small letters, no apostrophes. */
export const plain = (name: string | null): string =>
  (name ?? '-')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/&/g, 'and')
    .replace(/\bcouncil$/, '')
    .trim();

export function fromExpected(expect: Expected): Facts {
  const facts = empty();
  for (const one of expect.control ?? []) addControl(facts, one);
  for (const one of expect.wards ?? []) {
    addWard(facts, one);
    for (const [party, [share, change]] of Object.entries(one.shares ?? {}))
      addShare(facts, one.ward, party, share, change);
  }
  for (const one of expect.seats ?? []) addSeat(facts, one);
  for (const one of expect.mayors ?? []) addMayor(facts, one);
  for (const one of expect.expectations ?? []) addExpectation(facts, one);
  return facts;
}

export function fromFindings(findings: readonly Finding[]): Facts {
  const facts = empty();
  const controls = new Map<
    string,
    { council: string; outcome: string; control: string | null; previous: string | null }
  >();
  for (const finding of findings) {
    if (finding.type === 'control') {
      const key = `${finding.council.gss} ${finding.outcome}`;
      const known = controls.get(key);
      if (known === undefined)
        controls.set(key, {
          council: finding.council.name,
          outcome: finding.outcome,
          control: finding.control,
          previous: finding.previous,
        });
      else {
        if ((known.control ?? finding.control) !== (finding.control ?? known.control))
          addControl(facts, { ...finding, council: finding.council.name });
        known.control ??= finding.control;
        known.previous ??= finding.previous;
      }
    } else if (finding.type === 'ward') {
      addWard(facts, { ...finding, council: finding.council?.name ?? null });
      for (const { party, share, change } of finding.shares)
        if (share !== null) addShare(facts, finding.ward, party, share, change);
    } else if (finding.type === 'seat') addSeat(facts, { ...finding, council: finding.council?.name ?? null });
    else if (finding.type === 'mayor') addMayor(facts, finding);
    else if (finding.type === 'expectation')
      addExpectation(facts, { ...finding, council: finding.council?.name ?? null });
  }
  for (const one of controls.values()) addControl(facts, one);
  return facts;
}

function addControl(
  facts: Facts,
  one: { council: string; outcome: string; control: string | null; previous: string | null },
): void {
  facts.control.add(`${plain(one.council)} ${one.outcome} ${say(one.control)} from ${say(one.previous)}`);
  facts.controlLenient.add(`${plain(one.council)} ${one.outcome} ${say(one.control)}`);
}

function addWard(
  facts: Facts,
  one: { ward: string; council: string | null; outcome: string; party: string | null; previous: string | null },
): void {
  facts.wards.add(
    `${plain(one.ward)} (${plain(one.council)}) ${one.outcome} ${say(one.party)} from ${say(one.previous)}`,
  );
}

function addShare(facts: Facts, ward: string, party: string, share: number | null, change: number | null): void {
  facts.shares.add(`${plain(ward)} ${party} ${say(share)} ${say(change)}`);
}

function addSeat(
  facts: Facts,
  one: { council: string | null; party: string; change: number | null; direction: string | null },
): void {
  facts.seats.add(
    `${plain(one.council)} ${one.party} ${one.change === null ? say(one.direction) : String(one.change)}`,
  );
}

function addMayor(facts: Facts, one: { area: string; name: string; party: string | null }): void {
  facts.mayors.add(`${plain(one.area)}: ${one.name} ${say(one.party)}`);
}

function addExpectation(
  facts: Facts,
  one: { council: string | null; party: string | null; claim: string; stance: string },
): void {
  facts.expectations.add(`${plain(one.council)} ${say(one.party)} ${one.claim} ${one.stance}`);
}

/** The rules that stand behind each fact, as `fromFindings` words it: a rule's facts are those it gives alone. */
export function rulesBehind(findings: readonly Finding[]): Map<string, string> {
  const rules = new Map<string, string>();
  for (const finding of findings) {
    for (const facts of Object.values(fromFindings([finding]))) for (const fact of facts) rules.set(fact, finding.rule);
  }
  return rules;
}
