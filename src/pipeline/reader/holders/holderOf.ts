import type { Control } from '../../../domain/Fact.ts';
import { colours } from '../units/colours.ts';
import { combineUnits } from '../units/combineUnits.ts';
import { kindOf } from '../units/lexiconWords.ts';
import { wordsOf, type Aside, type NamedCouncil, type Unit } from '../units/Unit.ts';

const standing = new Set(['hold', 'run', 'be', 'have', 'remain']);

/** Who held a council before, as said beside its name: "Tory-held X", "X (previously Con)", "X, which had been Labour-run". */
export function holderOf(council: NamedCouncil): Control | null {
  if (council.holder !== null) return council.holder;
  return holderOfAsides(council.asides);
}

/** The same for what hangs on any name, such as a ward's. */
export function holderOfAsides(asides: readonly Aside[]): Control | null {
  for (const aside of asides) {
    const holder = holderOfAside(aside);
    if (holder !== null) return holder;
  }
  return null;
}

function holderOfAside(aside: Aside): Control | null {
  // "where the Greens last had a councillor in 2012": not those who have it now.
  if (aside.units.some(({ group }, at) => group !== null && aside.units[at - 1]?.words === 'last')) return null;
  // "all but one from the Conservatives"
  if (/^all but\b/.test(aside.units[0]?.words ?? '')) return null;
  // "lost eight seats there, all of them to Ukip": where they went.
  if (/^(?:all|both|most|half|each|\d+)\b/.test(aside.units[0]?.words ?? '') && isGoing(aside.units)) return null;
  // "In W, an independent, Ann Rowe, won": who it is that won.
  if (aside.kind === 'apposition' && isOneOf(aside.units)) return null;
  // "Labour’s for a century until 2021"
  if (aside.units.some(({ words }, at) => /^(until|till)$/.test(words) && isYear(aside.units[at + 1]))) return null;
  const units = combineUnits(aside.units);
  if (aside.kind === 'relative' && nobodys.test(wordsOf(units, 0, units.length))) return 'NOC';
  // "where they had shared power with the Lib Dems"
  if (aside.kind !== 'bracket' && shares.test(wordsOf(units, 0, units.length)) && units.some(isPast)) return 'NOC';
  const said = new Set<Control>();
  let isBefore = aside.kind !== 'bracket';
  // "where it lost control after a surge by the Greens": whoever is named behind the verb.
  let isLost = false;
  for (const [at, unit] of units.entries()) {
    if (unit.kind === kindOf.council || unit.kind === kindOf.ward) return null;
    // So does "where no party now has a majority", of today.
    if (unit.kind === kindOf.noc && unit.tense === 'now') return null;
    // "all to no overall control" says where they went.
    if ((unit.kind === kindOf.to || unit.kind === kindOf.into) && !isBefore && unit.group === null) return null;
    if (unit.kind === kindOf.now && !/again|back/.test(unit.words)) return null;
    if (unit.kind === kindOf.noMore || unit.kind === kindOf.still) return null;
    if (unit.kind === kindOf.person && unit.parties.length > 0) return null;
    if (
      unit.kind === kindOf.formerly ||
      (unit.words === 'before' && at === units.length - 1) ||
      (unit.kind === kindOf.from && at < (units[0]?.kind === kindOf.clause ? 3 : 2))
    )
      isBefore = true;
    if (unit.group !== null) {
      if (
        unit.group.verbClass === 'lose' &&
        !units.some(({ kind }) => kind === '#' || kind === 'S') &&
        unit.group.voice === 'active' &&
        unit.group.mood === 'stated' &&
        aside.kind === 'relative'
      ) {
        isBefore = true;
        isLost = true;
        continue;
      }
      if (!standing.has(unit.group.verbClass) && !/^(enjoy|boast|wield|exercise)$/.test(unit.group.lemma)) return null;
      // "where the Tories hang on": what has become of it.
      if (/^(hang|cling|hold) on( to)?$/.test(unit.group.lemma)) return null;
      if (unit.group.mood !== 'stated' && unit.group.mood !== 'remembered') return null;
      if (unit.group.verbClass === 'be' && unit.group.tense === 'present')
        return unit.group.now ? null : holderOnly(units);
      // "where Labour were sure": the subject of "be" is no holder.
      if (unit.group.verbClass === 'be') said.clear();
      isBefore = true;
    }
    if (unit.kind === kindOf.noc) said.add('NOC');
    else if (unit.holder !== null) said.add(unit.holder);
    else if (unit.kind === kindOf.colour && aside.kind === 'apposition') {
      const party = colours.get(unit.words);
      if (party !== undefined) said.add(party);
    } else if (unit.kind === kindOf.party && !(isLost && isAgent(units, at)))
      for (const party of unit.parties) said.add(party);
  }
  // "(Conservative minority before, no overall control)"
  if (said.size === 2 && said.has('NOC') && units.some(({ words }) => words === 'minority')) return 'NOC';
  // "(was Con minority)"
  if (isBefore && aside.kind === 'bracket' && units.some(({ words }) => words === 'minority')) return 'NOC';
  const [only] = said;
  const isBare = aside.kind === 'bracket' && (units.length === 1 || units[1]?.kind === ',');
  return (isBefore || isBare) && said.size === 1 ? (only ?? null) : null;
}

const isAgent = (units: readonly Unit[], at: number): boolean =>
  (units[at - 1]?.kind === kindOf.determiner ? units[at - 2] : units[at - 1])?.kind === kindOf.by;

const isGoing = (units: readonly Unit[]): boolean =>
  units.some(({ kind }) => kind === kindOf.to) && units.every(({ group }) => group === null);

const isOneOf = ([article, party, more]: readonly Unit[]): boolean =>
  /^an?$/.test(article?.words ?? '') && party?.kind === kindOf.party && more === undefined;

/** "which nobody controlled before", "where before there was none" */
const nobodys =
  /^(?:which|where|that) (?:(?:nobody|no one|no party|no group|neither party) (?:had )?(?:controlled|ran|run|held|governed)\b|(?:before |previously )?there (?:was|had been) none\b)/;
const shares =
  /\b(shared|sharing|coalition|alliance|partnership|minority(?: (administration|government|council|control))?)\b/;
const isPast = ({ group }: Unit): boolean => group !== null && /^(past|pluperfect|perfect)$/.test(group.tense);
const isYear = (unit: Unit | undefined): boolean => unit?.kind === '#' && /^(19|20)\d\d$/.test(unit.words);

// "a flagship Conservative borough" says so even in the present tense.
function holderOnly(units: ReturnType<typeof combineUnits>): Control | null {
  return units.find(({ kind, holder }) => kind === kindOf.reference && holder !== null)?.holder ?? null;
}
