import { kindTest } from './kindTest.ts';
import { kindOf } from './lexiconWords.ts';
import type { Control } from '../../../domain/Fact.ts';
import { joinNames } from './joinLists.ts';
import { markSplices } from './markSplices.ts';
import { changeUnit, type Unit } from './Unit.ts';

const groupNouns = new Set('group groups grouping party caucus administration machine ranks'.split(' '));
const ruled = /^(held|run|controlled|led|ruled|dominated|governed)$/;
const notHolders = /target|prize|marginal|battleground/;
const adjectives = /^(tory|conservative|lib dem|liberal democrat|con|ukip|green)$/;
const adjectivesInside = /^(labour|lab|reform|reform uk|snp|plaid|plaid cymru|independent|ld)$/;

/** Puts nouns together with their parties and councils: "Labour stronghold", "Tory-held X", "the city of X", "Harlow’s Conservatives". */
export function combineUnits(units: readonly Unit[]): Unit[] {
  markOpening(units);
  markSplices(units);
  return combineCouncils(joinNames(combineParties(units.filter(({ kind }) => kind !== kindOf.adverb))));
}

// "Once solidly Conservative, X has …", "Formerly hung, X …"
function markOpening(units: readonly Unit[]): void {
  if (units[0]?.kind !== kindOf.formerly) return;
  const comma = units.findIndex(({ kind }) => kind === ',');
  const said = units.slice(0, Math.max(0, comma)).filter(({ kind }) => kind === kindOf.party || kind === kindOf.noc);
  const [one] = said;
  const council = units.slice(comma + 1).find(({ kind }) => kind !== kindOf.determiner && kind !== kindOf.adverb);
  if (comma < 0 || said.length !== 1 || one === undefined || council?.kind !== kindOf.council) return;
  setHolder(council, one.kind === kindOf.noc ? 'NOC' : (one.parties[0] ?? null));
}

function combineParties(units: readonly Unit[]): Unit[] {
  const combined: Unit[] = [];
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at];
    if (unit === undefined) continue;
    const isNoc = unit.kind === kindOf.noc;
    if (unit.kind !== kindOf.party && !isNoc) {
      combined.push(unit);
      continue;
    }
    const holder: Control | null = isNoc ? 'NOC' : unit.parties.length === 1 ? (unit.parties[0] ?? null) : null;
    let next = at + 1;
    while (units[next]?.kind === kindOf.word && groupNouns.has(units[next]?.words ?? '') && !isNoc) {
      unit.end = units[next]?.end ?? unit.end;
      unit.owns = units[next]?.owns ?? unit.owns;
      next += 1;
    }
    const word = units[next];
    // "Labour-held", "Conservative-run", "Labour-run council"
    if (
      word?.group !== null &&
      word !== undefined &&
      ruled.test(word.words) &&
      (word.joined ||
        (units.slice(Math.max(0, at - 2), at).some(({ group }) => group?.verbClass === 'be') &&
          /^(?:controlled|run)$/.test(word.words) &&
          /[.,;]/.test(units[next + 1]?.kind ?? '.')) ||
        (/[R]/.test(units[next + 1]?.kind ?? '') && word.words !== 'held'))
    ) {
      unit.end = word.end;
      const target = units[next + 1];
      if (target !== undefined && /[CR]/.test(target.kind)) {
        setHolder(target, holder);
        at = next;
        continue;
      }
      if (target?.kind === kindOf.word && /[RC]/.test(units[next + 2]?.kind ?? '')) {
        const noun = units[next + 2];
        if (noun !== undefined) setHolder(noun, holder);
        at = next + 1;
        continue;
      }
      combined.push(changeUnit(unit, { kind: kindOf.control, holder, parties: [] }));
      at = next;
      continue;
    }
    const noun = nounBehind(units, next, unit.owns || isNoc);
    const target = noun === null ? undefined : units[noun];
    if (noun !== null && target !== undefined) {
      if (target.kind === kindOf.person) {
        combined.push(changeUnit(target, { start: unit.start, parties: unit.parties }));
      } else if (target.kind === kindOf.reference && notHolders.test(target.words)) {
        combined.push(changeUnit(target, { parties: unit.parties }));
      } else {
        // "a minority Labour administration": nobody had a majority.
        const isMinority =
          combined.at(-1)?.words === 'minority' || units.slice(at + 1, noun).some(({ words }) => words === 'minority');
        setHolder(target, isMinority ? 'NOC' : holder);
        combined.push(changeUnit(target, { start: unit.start, parties: isMinority ? [] : unit.parties }));
      }
      at = noun;
      continue;
    }
    const after = units[next];
    const prior = combined.at(-1);
    if (after?.kind === kindOf.council && !unit.owns && !isNoc) {
      const inside = prior !== undefined && (/[IFdOv]/.test(prior.kind) || prior.kind === kindOf.verb);
      if (
        adjectives.test(unit.words)
          ? prior?.kind !== ',' && prior?.kind !== '&'
          : inside && adjectivesInside.test(unit.words)
      ) {
        setHolder(after, holder);
        at = next - 1;
        continue;
      }
    }
    if (
      isNoc &&
      after?.kind === kindOf.council &&
      (prior?.kind === kindOf.determiner || (unit.words === 'hung' && /[&,]/.test(prior?.kind ?? '')))
    ) {
      setHolder(after, 'NOC');
      at = next - 1;
      continue;
    }
    combined.push(unit);
    at = next - 1;
  }
  return combined;
}

// The noun that a party name belongs to: right behind it, or within three words where it owns it.
function nounBehind(units: readonly Unit[], from: number, owns: boolean): number | null {
  for (let at = from; at <= from + (owns ? 4 : 1); at += 1) {
    const unit = units[at];
    if (unit === undefined) return null;
    if (isNoun(unit.kind)) {
      // "Labour seat" but not "Labour seats 20"; "Labour, hold".
      const behind = units[at + 1];
      if (unit.kind === kindOf.reference && behind?.kind === kindOf.reference) continue;
      return at;
    }
    // "the Tories’ 12-year reign"
    if (unit.kind === '-' && units[at - 1]?.end === unit.start && units[at + 1]?.start === unit.end) continue;
    if (!(unit.kind === kindOf.word && !unit.cap) && unit.kind !== kindOf.number) return null;
  }
  return null;
}

function setHolder(unit: Unit, holder: Control | null, all = false): void {
  unit.holder = holder;
  const [first] = unit.councils;
  if (!all && first !== undefined) {
    first.holder ??= holder;
    return;
  }
  for (const council of unit.councils) council.holder ??= holder;
}

const plural = /(s|ies)$/;
const isNoun = kindTest('HRQGS');
const isWithPlace = kindTest('PQHS');
const isBetween = kindTest('dxX#RSK');

function combineCouncils(units: readonly Unit[]): Unit[] {
  const combined: Unit[] = [];
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at];
    if (unit === undefined) continue;
    const reach = unit.kind === kindOf.reference ? councilBehind(units, at) : null;
    const council = reach === null ? undefined : units[reach];
    if (reach !== null && council !== undefined) {
      if (unit.holder !== null) setHolder(council, unit.holder, plural.test(unit.words));
      council.parties = unit.parties;
      council.loose =
        /^(place|places|area|areas|town|towns|cities)$/.test(unit.words) &&
        / (like|as)$|such as/.test(
          units
            .slice(at, reach)
            .map(({ words }) => words)
            .join(' '),
        );
      at = reach - 1;
      continue;
    }
    // "Labour hold the X mayoralty": the post, not the council.
    if (unit.kind === kindOf.council && units[at + 1]?.kind === kindOf.mayor) {
      combined.push(changeUnit(unit, { kind: kindOf.otherPlace }));
      continue;
    }
    // "its Essex strongholds: X and Y": where they are.
    if (
      unit.kind === kindOf.council &&
      !unit.owns &&
      units[at - 1]?.kind === kindOf.determiner &&
      units[at + 1]?.kind === kindOf.reference &&
      /^(?:strongholds|heartlands|councils|boroughs|districts|targets|marginals)$/.test(units[at + 1]?.words ?? '')
    ) {
      combined.push(changeUnit(unit, { kind: kindOf.otherPlace }));
      continue;
    }
    if (unit.kind === kindOf.council) {
      const next = units[at + 1];
      const last = combined.at(-1)?.kind;
      const isLocated = last === kindOf.at || last === kindOf.of;
      const [only] = unit.councils;
      if (
        next !== undefined &&
        only !== undefined &&
        unit.councils.length === 1 &&
        (isWithPlace(next.kind) || next.kind === kindOf.mayor) &&
        (unit.owns ||
          next.kind === kindOf.seats ||
          next.kind === kindOf.mayor ||
          (next.kind === kindOf.party && !isLocated))
      ) {
        next.at = only;
        next.start = unit.start;
        continue;
      }
      // "Dorset’s new unitary": the noun stands for the council.
      if (
        unit.owns &&
        next?.kind === kindOf.word &&
        /^(new|own|only|outgoing)$/.test(next.words) &&
        units[at + 2]?.kind === kindOf.reference &&
        !next.cap
      ) {
        unit.end = units[at + 2]?.end ?? unit.end;
        unit.owns = units[at + 2]?.owns ?? false;
        combined.push(unit);
        at += 2;
        continue;
      }
      // "Watford’s neighbour": about another place.
      if (unit.owns && next?.kind === kindOf.word && !next.cap) {
        continue;
      }
      if (unit.owns && next?.kind === kindOf.reference) {
        unit.end = next.end;
        unit.owns = next.owns;
        combined.push(unit);
        at += 1;
        continue;
      }
    }
    combined.push(unit);
  }
  return combined;
}

const lists = /^(including|such as|like|namely|among them|notably|chief among them|not least)$/;

// "the borough of X", "councils in X", "the Tory showpieces in London, such as X", "two main targets, X", "three councils: X"
function councilBehind(units: readonly Unit[], from: number): number | null {
  const noun = units[from];
  if (noun === undefined || noun.owns) return null;
  const isMany =
    plural.test(noun.words) ||
    /^(every|each|all|only|last|sole|one|remaining|flagship|first)/.test(units[from - 1]?.words ?? '');
  let linked = false;
  for (let at = from + 1; at <= from + 7; at += 1) {
    const unit = units[at];
    if (unit === undefined) return null;
    if (unit.kind === kindOf.council) return linked ? at : null;
    if (unit.kind === kindOf.of || unit.kind === kindOf.at) {
      if (unit.kind === kindOf.at && isOneInside(units, from)) return null;
      linked =
        linked || unit.kind === kindOf.of || lists.test(unit.words) || unit.words === 'in' || unit.words === 'at';
      continue;
    }
    if ((unit.kind === ',' || unit.kind === '-' || unit.kind === ':') && isMany) {
      linked = true;
      continue;
    }
    // "every county they were defending, X among them"
    if (isMany) {
      if (unit.kind === kindOf.pronoun && units[at + 1]?.group != null) {
        at += 1;
        continue;
      }
    }
    if (!isBetween(unit.kind) || (unit.kind === kindOf.reference && unit.owns)) return null;
    if (unit.kind === kindOf.name && !linked) return null;
  }
  return null;
}

// "the Tories’ last council in Devon": of a wider place, whatever its name.
const isOneInside = (units: readonly Unit[], council: number): boolean =>
  units
    .slice(Math.max(0, council - 3), council)
    .some(({ words }) =>
      /^(?:the )?(?:last|only|sole|first|second|final|remaining|another|other|next|one)$/.test(words),
    );
