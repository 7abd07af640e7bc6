import type { Party } from '../../../domain/Fact.ts';
import { controlOfUnit } from '../../reader/frames/frameRoles.ts';
import type { Score } from '../../reader/scores/readScores.ts';
import { resultShape } from '../../reader/units/resultWord.ts';
import type { Unit } from '../../reader/units/Unit.ts';
import { flatten } from '../../flatten.ts';

/** What an entry of a feed says became of its ward. */
export interface EntryResult {
  outcome: 'gain' | 'hold' | 'loss' | 'win';
  party: Party | null;
  previous: Party | null;
}

const opening = String.raw`[V:\-|,./;]*`;
const leadIn = String.raw`(?:[YxRS~]*b)?`;
const shapes = {
  // "Lab hold", "Grn gain from Lab", "Con lose to Ind"
  party: new RegExp(
    String.raw`^(${opening}(?:=[,:\-.])?${leadIn}${opening}[xS]*)P[,:\-]?([+=_])(?:#(?=[FT.,;|]|SF|$))?,?S?(?:,?([FT])P)?(?![C#WQMYRXO])`,
  ),
  // "Labour LOSS, Conservative GAIN"
  lossAndGain: new RegExp(String.raw`^(${opening})P?_[,;/\-&]*P?\+`),
  // "Reform by six votes"
  margin: new RegExp(String.raw`^(${opening})P,?(?:B#(?:H|[.,;|]|$)|Q(?:O)?#(?:[.,;|]|$))`),
  // "a Labour gain from the Tories": the noun has taken in its party.
  noun: new RegExp(String.raw`^(${opening}${leadIn}${opening}x*#?)([+=_])(?:F(P))?(?![CPW])`),
  // "held by the Lib Dems", "won by Labour from the Tories", "hold for Labour"
  passive: new RegExp(String.raw`^(${opening}${leadIn}${opening}S?)([v+=])[BI:]P(?:F(P))?`),
  // "Labour’s, from the Greens"
  possessive: new RegExp(String.raw`^(${opening})P,?FP`),
  bare: new RegExp(String.raw`^(${opening}${leadIn}${opening})(=)[.,]*$`),
};

/** Reads the outcome behind a ward's name, its scores left out; null where none is said. */
export function readEntry(all: readonly Unit[], scores: readonly Score[]): EntryResult | null {
  const units = withoutScores(all, scores);
  const shape = resultShape(units);
  return (
    lossAndGain(units, shape) ??
    partyEntry(units, shape) ??
    nounEntry(units, shape) ??
    passiveEntry(units, shape) ??
    possessiveEntry(units, shape) ??
    marginEntry(units, shape) ??
    haveEntry(all) ??
    anotherEntry(all) ??
    bareEntry(shape, scores)
  );
}

// A score may have its outcome inside: "Green hold, 61.8% (+2.6)".
function withoutScores(all: readonly Unit[], scores: readonly Score[]): Unit[] {
  const kept: Unit[] = [];
  let next = 0;
  const plain = all.filter(({ kind, words }) => !/[dan%]/.test(kind) && !/^(?:here|there)$/.test(words));
  const units = plain.filter((_, at) => !isOfVote(plain, at) && !isOfVote(plain, at - 1));
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at];
    if (unit === undefined) break;
    while ((scores[next]?.end ?? Number.POSITIVE_INFINITY) <= unit.start) next += 1;
    const score = scores[next];
    if (score === undefined || unit.start < score.start) {
      kept.push(unit);
      continue;
    }
    let last = at;
    while ((units[last]?.end ?? Number.POSITIVE_INFINITY) <= score.end) last += 1;
    const inside = units.slice(at, last);
    const behind = units.slice(last, last + 3).filter(({ kind }) => !/[,\-();]/.test(kind));
    if (/[+=_]/.test(resultShape(inside)))
      kept.push(...inside.filter(({ kind, group }) => /[PG]/.test(kind) || group !== null));
    // "Reform, 56%, gain from the Tories", "from the Tories, who had 29%"
    else if (kept.at(-1)?.kind === 'F') kept.push(...inside.slice(0, 1));
    else if (/^[+=]/.test(resultShape(behind.slice(0, 1))) && behind[0]?.holder == null)
      kept.push(...inside.filter(({ kind }) => kind === 'P'));
    at += Math.max(0, inside.length - 1);
  }
  return kept;
}

// "on 58% of the vote"
const isOfVote = (units: readonly Unit[], at: number): boolean =>
  units[at]?.kind === 'O' && /^votes?$/.test(units[at + 1]?.words ?? '');

// "win" and "victory" do not say that the ward was another’s.
const isWin = (unit: Unit | undefined): boolean =>
  /\b(win|wins|won|winning|victory|victories)\b/.test(unit?.words ?? '');

// "No Tory stood", "Labour’s defending candidate had 1,204"
const isStanding = ({ group }: Unit): boolean =>
  group?.lemma === 'stand' || (group?.lemma === 'defend' && group.form === 'ing');

function partyEntry(units: readonly Unit[], shape: string): EntryResult | null {
  const match = shapes.party.exec(shape);
  if (match === null) return null;
  const at = match[1]?.length ?? 0;
  const said = units.slice(at, at + match[0].length - (match[1]?.length ?? 0));
  const [party, other] = said.filter(({ kind }) => kind === 'P').map(controlOfUnit);
  if (party == null) return null;
  if (match[2] === '=') return said.some(isStanding) ? null : { outcome: 'hold', party, previous: party };
  // "Labour lost to the sitting councillor": whose that is, is not read here.
  if (match[2] === '_' && match[3] === undefined && shape[match[0].length] === 'T') return null;
  // "lost out to": who had it is not said.
  if (match[2] === '_' && /^out\b/.test(units[match[0].length]?.words ?? '')) return null;
  if (match[2] === '_')
    return other == null || match[3] !== 'T'
      ? { outcome: 'loss', party: null, previous: party }
      : { outcome: 'gain', party: other, previous: party };
  const previous = match[3] === 'F' ? (other ?? null) : fromMember(units.slice(match[0].length));
  // "Labour win – a hold", "Labour win, no change"
  const rest = shape.slice(match[0].length);
  if (previous === null && /^[,\-:.b]*=/.test(rest)) return { outcome: 'hold', party, previous: party };
  const isGain = previous !== null || !said.some(isWin);
  return { outcome: isGain ? 'gain' : 'win', party, previous };
}

// "the Greens took from Labour’s cabinet member for housing"
function fromMember([from, member]: readonly Unit[]): Party | null {
  const isMember = from?.kind === 'F' && member !== undefined && /[HS]/.test(member.kind) && !rivals.test(member.words);
  return isMember && member.parties.length === 1 ? (member.parties[0] ?? null) : null;
}

const rivals = /\b(?:candidates?|challengers?|rivals?|opponents?)\b/;

function nounEntry(units: readonly Unit[], shape: string): EntryResult | null {
  const match = shapes.noun.exec(shape);
  if (match === null) return null;
  const noun = units[match[1]?.length ?? 0];
  if (noun?.kind === 'G' && noun.holder === null && match[2] === '+') return lostEntry(units, match);
  const isNoun = noun?.kind === 'G' || (noun?.kind === 'S' && /^(?:gains|losses)$/.test(noun.words));
  if (noun === undefined || !isNoun || noun.holder === null || noun.holder === 'NOC') return null;
  const party = noun.holder;
  if (match[2] === '=') return { outcome: 'hold', party, previous: party };
  const to = /^,?T(?=P)/.exec(shape.slice(match[0].length));
  const winner = to === null ? null : controlOfUnit(units[match[0].length + to[0].length] ?? noun);
  // "Labour lost to the sitting councillor": whose that is, is not read here.
  if (match[2] === '_' && match[3] === undefined && shape[match[0].length] === 'T') return null;
  // "lost out to": who had it is not said.
  if (match[2] === '_' && /^out\b/.test(units[match[0].length]?.words ?? '')) return null;
  if (match[2] === '_')
    return winner === null || winner === 'NOC'
      ? { outcome: 'loss', party: null, previous: party }
      : { outcome: 'gain', party: winner, previous: party };
  const from = match[3] === undefined ? fromBehind(units, match[0].length) : units[match[0].length - 1];
  const previous = from === undefined ? null : controlOfUnit(from);
  return { outcome: previous === null && /\b(win|victory)/.test(noun.words) ? 'win' : 'gain', party, previous };
}

// "a Conservative gain, this time from an independent"; not "a gain, with a swing from Labour"
function fromBehind(units: readonly Unit[], at: number): Unit | undefined {
  const rest = units.slice(at, at + 4);
  const from = rest.findIndex(({ kind }) => kind === 'F');
  const isPlain = rest
    .slice(0, Math.max(0, from))
    .every(({ kind, words }) => /[,xtO]/.test(kind) && !/swing|point/.test(words));
  const party = from < 0 || !isPlain ? undefined : rest[from + 1];
  return party?.kind === 'P' ? party : undefined;
}

// "W was a gain from the Lib Dems": who lost it; the winner was named before.
function lostEntry(units: readonly Unit[], match: RegExpExecArray): EntryResult | null {
  const from = match[3] === undefined ? undefined : units[match[0].length - 1];
  const previous = from === undefined ? null : controlOfUnit(from);
  return previous === null || previous === 'NOC' ? null : { outcome: 'loss', party: null, previous };
}

function passiveEntry(units: readonly Unit[], shape: string): EntryResult | null {
  const match = shapes.passive.exec(shape);
  if (match === null) return null;
  const at = match[1]?.length ?? 0;
  const verb = units[at];
  const [party, from] = units
    .slice(at, match[0].length)
    .filter(({ kind }) => kind === 'P')
    .map(controlOfUnit);
  if (party == null || verb === undefined) return null;
  const verbClass = verb.group?.verbClass ?? (match[2] === '=' ? 'hold' : match[2] === '+' ? 'gain' : null);
  if (verb.group !== null && (verb.group.mood !== 'stated' || verb.group.lemma === 'defend')) return null;
  if (verbClass === 'hold') return { outcome: 'hold', party, previous: party };
  if (verbClass !== 'gain') return null;
  return { outcome: from == null && isWin(verb) ? 'win' : 'gain', party, previous: from ?? null };
}

function possessiveEntry(units: readonly Unit[], shape: string): EntryResult | null {
  const match = shapes.possessive.exec(shape);
  if (match === null) return null;
  const [owner, from] = units.slice(0, match[0].length).filter(({ kind }) => kind === 'P');
  const party = owner?.owns === true ? controlOfUnit(owner) : null;
  const previous = from === undefined ? null : controlOfUnit(from);
  return party === null || previous === null ? null : { outcome: 'gain', party, previous };
}

function lossAndGain(units: readonly Unit[], shape: string): EntryResult | null {
  const match = shapes.lossAndGain.exec(shape);
  if (match === null) return null;
  const [previous, party] = flatten(units.slice(0, match[0].length), (unit) =>
    unit.kind === 'P' ? [controlOfUnit(unit)] : unit.kind === 'G' && unit.holder !== null ? [unit.holder] : [],
  );
  if (party == null || previous == null || party === previous || party === 'NOC' || previous === 'NOC') return null;
  return { outcome: 'gain', party, previous };
}

const everySeat = /^(?:all|both|every|all two|all three|all four|all of|both of)$/;

// "Reform have all three"
function haveEntry(all: readonly Unit[]): EntryResult | null {
  const [first, verb, seats] = all.filter(({ kind }) => !/[an:\-,|]/.test(kind));
  const [party] = first?.parties ?? [];
  const isAll = first?.kind === 'P' && verb?.group?.verbClass === 'have' && verb.group.mood === 'stated';
  return isAll && party !== undefined && everySeat.test(seats?.words ?? '')
    ? { outcome: 'win', party, previous: null }
    : null;
}

// "another for Ukip, this time from the Conservatives"
function anotherEntry(all: readonly Unit[]): EntryResult | null {
  const [another, prep, ...rest] = all.filter(({ kind, words }) => !/[:|d-]/.test(kind) || words === 'another');
  if (another?.words !== 'another' || prep?.words !== 'for' || rest[0]?.kind !== 'P') return null;
  const from = fromBehind(rest, 1);
  const [party, previous] = [controlOfUnit(rest[0]), from === undefined ? null : controlOfUnit(from)];
  const isGain = party !== null && party !== 'NOC' && previous !== null && previous !== 'NOC' && party !== previous;
  return isGain ? { outcome: 'gain', party, previous } : null;
}

// "Labour by 12 votes", "Reform by six"
function marginEntry(units: readonly Unit[], shape: string): EntryResult | null {
  const match = shapes.margin.exec(shape);
  const unit = match === null ? undefined : units[match[1]?.length ?? 0];
  const party = unit === undefined ? null : controlOfUnit(unit);
  return party === null || party === 'NOC' ? null : { outcome: 'win', party, previous: null };
}

// "Lab 52%, Con 30%. Hold.": whose hold it is, the scores say.
function bareEntry(shape: string, scores: readonly Score[]): EntryResult | null {
  if (!shapes.bare.test(shape) || scores.length < 2) return null;
  const ranked = [...scores].sort((a, b) => (b.percent ?? b.whole ?? 0) - (a.percent ?? a.whole ?? 0));
  const party = ranked[0]?.party ?? null;
  return party === null ? null : { outcome: 'hold', party, previous: party };
}
