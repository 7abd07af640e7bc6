import type { Party } from '../../../domain/Fact.ts';
import type { Share } from '../../../domain/WardFact.ts';
import { kindOf } from '../units/lexiconWords.ts';
import { behindVote, exactShare, readFreeShares } from './freeShares.ts';
import { closeOf, isSigned, percentEnd, readChange } from './readChange.ts';
import type { Unit } from '../units/Unit.ts';

/** One party's figures in a line of scores. A plain number is votes or seats: `whole`. */
export interface Score {
  party: Party;
  percent: number | null;
  whole: number | null;
  change: number | null;
  start: number;
  end: number;
}

const tooMany = 12;

/** Reads scores such as "Lab: 48.6% (+13.5)", "[39.9%;+13.7%]", "56.0 per cent (+28.4)", "Con 33 (-12)", "Lab 1,204". */
export function readScores(units: readonly Unit[]): Score[] {
  if (!units.some(({ kind }) => kind === kindOf.number)) return [];
  const scores: Score[] = [];
  const used = new Set<number>();
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at];
    // "No Ind (-0.5) as prev"
    if (unit?.kind !== kindOf.party || unit.parties.length !== 1 || units[at - 1]?.words === 'no') continue;
    const read = readScore(units, at);
    if (read !== null && (isFar(units, at, read.at) || isForOther(units, read.at))) continue;
    const [party] = unit.parties;
    if (read === null || party === undefined || used.has(read.at)) continue;
    used.add(read.at);
    scores.push({
      party,
      percent: read.percent,
      whole: read.whole,
      change: read.change,
      start: unit.start,
      end: read.end,
    });
  }
  return onShare(units, asShares(withFor(units, scores), units));
}

// "won with 44 per cent, pushing Labour, on 27, into second place": of two figures beside each other one is said to be per cent.
function onShare(units: readonly Unit[], scores: readonly Score[]): Score[] {
  return scores.map((score) => {
    const { whole, change, end } = score;
    if (whole === null || whole >= 100) return score;
    // "LD 42.9, Con 30.1, Ukip 19, Lab 8"
    const isNextTo = scores.some(({ percent, start }) => percent !== null && start < score.start);
    const at = units.findIndex((unit) => unit.end === end);
    const before = units.slice(0, Math.max(0, at));
    const isOn = had.test(units[at - 1]?.words ?? '') && !/[SHx]/.test(units[at + 1]?.kind ?? '');
    if (change !== null)
      return isNextTo && isTogether(units, score) ? { ...score, percent: whole, whole: null } : score;
    if (isNextTo && isBare(units, at)) return { ...score, percent: whole, whole: null };
    return (isOn || isBare(units, at)) && before.some((_, index) => percentEnd(before, index) !== null)
      ? { ...score, percent: whole, whole: null }
      : score;
  });
}

// "the Lib Dems 17 (down 9)"
const isTogether = (units: readonly Unit[], { start }: Score): boolean =>
  units[units.findIndex((unit) => unit.start === start) + 1]?.kind === kindOf.number;

const had = /^(?:on|had|got|getting|took|taking|polled|polling)$/;

// "with 51.4 per cent, the Tories getting 29.9 and Labour 8"
const isBare = (units: readonly Unit[], at: number): boolean =>
  units[at - 1]?.kind === kindOf.party && /^[.,;&)]$/.test(units[at + 1]?.kind ?? '.');

// "gained it from the Tories, 49% to 44%", "from the Tories with 49%": the winner’s figure.
const isFar = (units: readonly Unit[], party: number, figure: number): boolean => {
  const lead = units[party - 1]?.kind === kindOf.determiner ? units[party - 2] : units[party - 1];
  // "the swing to the Conservatives 4%"
  if (
    /^(?:to|towards|from|against)$/.test(lead?.words ?? '') &&
    units.slice(Math.max(0, party - 6), party).some(({ words }) => words === 'swing')
  )
    return true;
  if (behindWho(units, party) !== null) return false;
  return lead?.kind === kindOf.from && figure > party + 1 && !/[:(]/.test(units[party + 1]?.kind ?? '');
};

// "from the Conservatives, who had 29.9": the index of the figure, that is of this vote.
function behindWho(units: readonly Unit[], party: number): number | null {
  const [comma, who, verb, figure, ...rest] = units.slice(party + 1, party + 10);
  const isTold =
    comma?.kind === ',' &&
    who?.words === 'who' &&
    /^(?:had|got|took|polled|managed|won|received)$/.test(verb?.words ?? '') &&
    figure?.kind === kindOf.number;
  const isEarlier = rest.some(({ kind, words }) => kind === 't' || /^(?:before|previously|last|in \d{4})$/.test(words));
  return isTold && !isEarlier ? party + 4 : null;
}

const longestClause = 9;

// "Labour, who were defending the seat, had 27.7 per cent": the index behind the clause.
function behindClause(units: readonly Unit[], party: number): number | null {
  if (units[party + 1]?.kind !== ',' || !/^(?:who|which)$/.test(units[party + 2]?.words ?? '')) return null;
  const end = units.findIndex(({ kind }, at) => at > party + 2 && kind === ',');
  const inside = units.slice(party + 3, Math.max(party + 3, end));
  return end > 0 && end - party < longestClause && inside.every(({ kind }) => !/[#P%.;:]/.test(kind)) ? end + 1 : null;
}

// "46.6% for UKIP, 35.1% for Labour"
function isForOther(units: readonly Unit[], figure: number): boolean {
  const behind = percentEnd(units, figure);
  if (behind === null) return false;
  const change = readChange(units, behind);
  let at = change === null ? behind : units.findIndex(({ start }) => start >= change.end);
  while (/^(of|the|vote|votes)$/.test(units[at]?.words ?? '')) at += 1;
  return units[at]?.words === 'for' && units.slice(at + 1, at + 3).some(({ kind }) => kind === kindOf.party);
}

// "22% (-3) for the Conservatives", "to 31 per cent for Labour": the party behind its share.
function withFor(units: readonly Unit[], scores: Score[]): Score[] {
  for (const { percent, change, start, end } of readFreeShares(units, scores)) {
    const first = units.findIndex((unit) => unit.start >= end);
    if (first < 0) continue;
    let at = first;
    while (at < first + 3 && /^(of|the|vote|votes)$/.test(units[at]?.words ?? '')) at += 1;
    if (units[at]?.words !== 'for') continue;
    const party = units[at + 1]?.kind === kindOf.determiner ? units[at + 2] : units[at + 1];
    const [code] = party?.parties ?? [];
    if (party === undefined || code === undefined || party.parties.length > 1) continue;
    if (scores.some((score) => score.party === code)) continue;
    scores.push({ party: code, percent, whole: null, change, start, end: party.end });
  }
  return scores.sort((a, b) => a.start - b.start);
}

const wholeVote = { least: 97, most: 100.3 };

// "Lab 52 (-3), Con 30 (+5), LD 18 (-2)": numbers that change and make up the whole vote are per cent.
function asShares(scores: readonly Score[], units: readonly Unit[]): Score[] {
  const sum = scores.reduce((total, { whole }) => total + (whole ?? 0), 0);
  const isSaid = units.some(({ words }) => words === 'cent' || words === 'percent');
  const isVote =
    scores.length > 2 &&
    scores.every(({ whole, change }) => whole !== null && (change !== null || isSaid)) &&
    sum >= wholeVote.least &&
    sum <= wholeVote.most;
  return isVote ? scores.map((score) => ({ ...score, percent: score.whole, whole: null })) : [...scores];
}

interface Figures {
  percent: number | null;
  whole: number | null;
  change: number | null;
  end: number;
  at: number;
}

function readScore(units: readonly Unit[], party: number): Figures | null {
  const isCandidate = isCandidates(units, party);
  const row = rowAt(units, party);
  if (row !== null) return row;
  const who = behindWho(units, party);
  let at = who ?? behindClause(units, party) ?? (isCandidate ? party + 2 : party + 1);
  while (at < party + tooMany && isFiller(units[at])) at += 1;
  const figure = units[at];
  // "gain from Labour (Carl Beresford 512 votes": a candidate’s.
  if (
    units.slice(party + 1, at).some(({ kind }, index) => kind === '(' && units[party + 2 + index]?.kind === kindOf.name)
  )
    return null;
  const share = shareInBracket(units, at);
  if (share !== null && figure?.kind === kindOf.number && figure.value !== null)
    return { percent: share.percent, whole: figure.value, change: share.change, end: share.end, at };
  if (figure?.kind !== kindOf.number || figure.value === null || isSigned(units, at)) return null;
  const isPercent = percentEnd(units, at);
  const behind = isPercent ?? at + 1;
  const change = readChange(units, isPercent === null ? behind : behindVote(units, behind));
  const value = figure.value;
  const exact = isPercent === null ? null : exactShare(units, behind, value);
  const end = exact?.end ?? change?.end ?? units[behind - 1]?.end ?? figure.end;
  const isShare = isPercent !== null || figure.surface.includes('.');
  if (isCandidate && !isShare) return null;
  // "who had 29 councillors", "who had 900 votes"
  if (who !== null && !isShare && /[SHx]/.test(units[at + 1]?.kind ?? '')) return null;
  if (!isShare && units.slice(party + 1, at).some(({ words }) => placed.test(words))) return null;
  if (!isShare && change === null && isWordNumber(figure)) return null;
  return {
    percent: isShare ? (exact?.value ?? value) : null,
    whole: isShare ? null : value,
    change: change?.value ?? null,
    end,
    at,
  };
}

// "Ann Rowe | Labour | 1,204 | 51.2% | +3.1": the cells of a row.
function rowAt(units: readonly Unit[], party: number): Figures | null {
  const cells = [1, 3].map((step) => units[party + step]?.kind).join('');
  const [votes, share] = [units[party + 2], units[party + 4]];
  const behind = percentEnd(units, party + 4);
  if (cells !== '||' || votes?.kind !== kindOf.number || share?.kind !== kindOf.number) return null;
  if (!Number.isInteger(votes.value ?? 0.5) || share.value === null || behind === null) return null;
  const change = changeOfCell(units, behind) ?? readChange(units, units[behind]?.kind === '|' ? behind + 1 : behind);
  const end = change?.end ?? units[behind - 1]?.end ?? share.end;
  return { percent: share.value, whole: votes.value, change: change?.value ?? null, end, at: party + 2 };
}

// "| -3.1"
function changeOfCell(units: readonly Unit[], from: number): { value: number; end: number } | null {
  const [cell, sign, number] = units.slice(from, from + 3);
  const isChange = cell?.kind === '|' && /^[+-]$/.test(sign?.kind ?? '') && number?.start === sign?.end;
  return isChange && number?.value != null
    ? { value: sign?.kind === '-' ? -number.value : number.value, end: number.end }
    : null;
}

// "Ann Rowe (Lab) 1,204 – 51.2%": the party of a candidate.
const isCandidates = (units: readonly Unit[], party: number): boolean =>
  units[party - 2]?.kind === kindOf.name && units[party - 1]?.kind === '(' && units[party + 1]?.kind === ')';

// "Lab 612 (51.2%)", "Lab 612 votes (51.2%, +3.1)", "Lab 612 – 51.2%": the share behind the votes.
function shareInBracket(
  units: readonly Unit[],
  at: number,
): { percent: number; change: number | null; end: number } | null {
  if (!Number.isInteger(units[at]?.value ?? 0.5) || percentEnd(units, at) !== null) return null;
  const open = units[at + 1]?.words === 'votes' ? at + 2 : at + 1;
  const figure = units[open + 1];
  if (!/^[(,;]$/.test(units[open]?.kind ?? '') && !isDash(units, open)) return null;
  if (figure?.kind !== kindOf.number || figure.value === null) return null;
  const behind = percentEnd(units, open + 1);
  if (behind === null) return null;
  const change = readChange(units, behind);
  return { percent: figure.value, change: change?.value ?? null, end: change?.end ?? closeOf(units, behind) };
}

// "30-35%" has no space.
function isDash(units: readonly Unit[], at: number): boolean {
  const [before, sign] = units.slice(at - 1, at + 1);
  return before !== undefined && sign?.kind === '-' && sign.start > before.end;
}

// "Labour second on 24.8"
const placed = /^(?:next|second|third|fourth|were|was|came|finished|runners up|runner up|the)$/;
const isWordNumber = ({ surface }: Unit): boolean => !/\d/.test(surface);
const isFiller = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  (/^[:=\-,(]$/.test(unit.kind) ||
    /^(on|with|took|polled|had|has|got|getting|candidate|at|hold|gain|win|(?:hold|holds|held) on)$/.test(unit.words) ||
    placed.test(unit.words) ||
    unit.kind === kindOf.name ||
    unit.kind === 'a');
/** Shares of votes, for a ward. */
export const toShares = (scores: readonly Score[]): Share[] =>
  scores.map(({ party, percent, whole, change }) => ({
    party,
    share: percent,
    change: percent === null ? null : change,
    votes: whole,
  }));

/** Whether a line is little else than scores, so that it belongs to the result above it. */
export function isScoreLine(units: readonly Unit[], scores: readonly Score[]): boolean {
  if (scores.length === 0) return false;
  const words = units.filter(({ kind }) => /[xvRQ]/.test(kind)).length;
  return words <= scores.length * 2 + 2;
}
