import type { Unit } from '../../reader/units/Unit.ts';
import { isOverlong } from '../../reader/isOverlong.ts';
import { kindOf } from '../../reader/units/lexiconWords.ts';
import type { Draft, ReadSentence } from '../../reader/ReadSentence.ts';
import { readFragment } from './readFragment.ts';
import { readGainsList } from './readGainsList.ts';
import { readGapped } from './readGapped.ts';
import { readGot } from './readGot.ts';
import { readMoves } from './readMoves.ts';
import { readNets } from './readNets.ts';
import { readNouns } from './readNouns.ts';
import { readSome } from './readSome.ts';
import { readFlatTable } from './readFlatTable.ts';
import { readTable } from './readTable.ts';
import { readTold } from './readTold.ts';
import type { SeatChange, Telling } from './SeatChange.ts';
import { textPattern } from '../../patterns/TextPattern.ts';
import { flatten } from '../../flatten.ts';

/** "W, X: Labour gain one of three seats" */
const isEntryOfWard = /^[|]*W[:-]/;
const read = new WeakMap<ReadSentence, SeatChange[]>();
const remembered = textPattern(/\b(?:exit poll|opinion poll|projected|forecast|predict\w*)\b/i);
/** What became of a group between elections. */
const leftBefore = textPattern(
  /\b(?:resignations?|defections?|suspensions?|expulsions?)\b[^.;]{0,60}\b(?:left|leaves?|leaving|cost|reduced|cut)\b/i,
);
const madeGains = textPattern(/\bmade gains\b/i);
const aCouple = textPattern(/\ba couple\b/i);
const parliamentary = textPattern(/\bparliamentary\b/i);

/** The changes of seats that a sentence tells in one way; where it gives a balance, that one counts and not its parts. */
export function findSeats(sentence: ReadSentence, tellings: readonly Telling[]): Draft[] {
  const changes = read.get(sentence) ?? readAll(sentence);
  read.set(sentence, changes);
  if (changes.length === 0) return [];
  return flatten(
    changes.filter(({ telling }) => tellings.includes(telling)),
    ({ party, places, change, direction, seats, start, end }) =>
      places.map((council): Draft => ({
        type: 'seat',
        start,
        end,
        council,
        ward: null,
        party,
        change,
        direction,
        seats,
        baseline: null,
      })),
  );
}

/** More seats than change hands on any council; and than do so on one that is not named beside them, unless all is about it. */
const mostChanged = 95;
const mostInContext = 25;
/** How far back a heading or the paragraph’s beginning may stand. */
const sentencesBack = 4;

const nowTotal =
  /\b(?:(?:is|are|['’]re|['’]s|has|have) now (?:up|down|lost|gained|won|on)|already|up to now|(?:its|their) total)\b/i;
const isHeading = ({ text }: ReadSentence): boolean => !/[.!?…]['"’”)]*$/.test(text.trimEnd());

function isLikely({ change, places }: SeatChange, { units, discourse, paragraph, post, text }: ReadSentence): boolean {
  const number = Math.abs(change ?? 0);
  if (number <= mostInContext) return true;
  const namesOne = (one: readonly Unit[]): boolean => one.some(({ kind }) => kind === kindOf.council);
  let isNear = namesOne(units);
  // "The party is now up 60 seats.": on all councils.
  if (!isNear && number > mostInContext && nowTotal.test(text)) return false;
  let { before } = discourse;
  for (let steps = 0; steps < sentencesBack && !isNear && before?.post === post; steps += 1) {
    isNear =
      namesOne(before.units) && (before.paragraph === paragraph || before.frames.length === 0 || isHeading(before));
    before = before.discourse.before;
  }
  return number <= mostChanged && (isNear || discourse.wardSetting.document?.gss === places[0]?.gss);
}

function readAll(sentence: ReadSentence): SeatChange[] {
  return readEvery(sentence).filter(
    (one) => isLikely(one, sentence) && !isOfParliament(one, sentence) && !isOfElse(sentence),
  );
}

const makesIt = textPattern(
  /\b(?:makes?|made|making|make) (?:it|that|this|them) (?:\w+ ){1,4}(?:gains?|losses|councils)\b/i,
);
const upFor = textPattern(
  /\bthere (?:are|were) [\w ]{1,20}(?:seats|councillors) (?:up for|at stake|being contested)\b/i,
);

// "X makes it two gains for Labour": of councils. "There are 20 seats up for election.": none has changed.
const isOfElse = ({ text, said }: ReadSentence): boolean => makesIt.test({ text, said }) || upFor.test({ text, said });

// "added eight seats in X, where it lost the parliamentary by-election": the clause behind is of something else.
function isOfParliament({ end }: SeatChange, sentence: ReadSentence): boolean {
  if (!parliamentary.test(sentence)) return false;
  const stop = sentence.text.slice(end - sentence.start).search(/[,;:(–—]/);
  const own = stop < 0 ? sentence.text : sentence.text.slice(0, end - sentence.start + stop);
  return parliamentary.testPart(own, sentence.said);
}

/** Whether a sentence has a number, seats or gains for a change of seats to be told in it. */
export const mayTellSeats = (sentence: ReadSentence): boolean =>
  /[#SG]/.test(sentence.kinds) || madeGains.test(sentence) || aCouple.test(sentence);

// "The BNP, which had been forecast to gain, lost one": what a clause beside it says was forecast has come out.
function isForecast(sentence: ReadSentence): boolean {
  if (!remembered.test(sentence)) return false;
  const { main, start, text, said } = sentence;
  let own = text;
  for (const { kind, units } of flatten(main, ({ asides }) => asides)) {
    const [first, last] = [units[0], units.at(-1)];
    if (kind === 'relative' && first !== undefined && last !== undefined)
      own = own.slice(0, first.start - start) + ' '.repeat(last.end - first.start) + own.slice(last.end - start);
  }
  return remembered.testPart(own, said);
}

function readEvery(sentence: ReadSentence): SeatChange[] {
  if (isOverlong(sentence)) return [];
  if (
    !mayTellSeats(sentence) ||
    isForecast(sentence) ||
    leftBefore.test(sentence) ||
    isEntryOfWard.test(sentence.shape)
  )
    return [];
  const rows = readTable(sentence);
  if (rows.length > 0) return rows;
  const list = readGainsList(sentence);
  if (list.length > 0) return list;
  const cell = readFlatTable(sentence);
  if (cell.length > 0) return cell;
  const balances = readNets(sentence);
  // What was and is, and whose seats went, says more than a number alone; but the nearest name is not always whose they are.
  const told = readTold(sentence).filter((one) => !balances.some((other) => isOfOther(one, other)));
  const nets = [...told, ...balances.filter((one) => !told.some((other) => isSame(one, other)))];
  const others = [
    ...readMoves(sentence),
    ...readGot(sentence),
    ...readNouns(sentence),
    ...readSome(sentence),
    ...readFragment(sentence),
  ].filter((one) => !nets.some((net) => isSame(one, net)));
  // Up and down of one party on one council are parts of a balance that is not given.
  const all = [...nets, ...others.filter((one) => !others.some((other) => isSame(one, other) && isMixed(one, other)))];
  return [...all, ...readGapped(sentence, all)];
}

const isSame = (a: SeatChange, b: SeatChange): boolean => a.party === b.party && a.places[0]?.gss === b.places[0]?.gss;

const isMixed = (a: SeatChange, b: SeatChange): boolean =>
  a.direction !== b.direction || (a.change !== null && b.change !== null && a.change !== b.change);

const isOfOther = (a: SeatChange, b: SeatChange): boolean =>
  a.party !== b.party && a.change === b.change && a.seats !== null && a.seats === b.seats;
