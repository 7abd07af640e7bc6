import { endsAsPlace } from '../../reader/names/nameWords.ts';
import { kindOf } from '../../reader/units/lexiconWords.ts';
import type { Draft, ReadSentence } from '../../reader/ReadSentence.ts';
import type { Rule } from '../Rule.ts';
import { shapeOf, type Chunk } from './Chunk.ts';
import { isInContext } from './findMayors.ts';
import { knowMayors, mayorsIn } from './knownMayors.ts';
import { areaBefore, areaOfFragment, chunksIn, isUnderMayors, speaksOfMayor } from './mayorContext.ts';
import { clauseEnd } from './clauseEnd.ts';
import { tellsNoWin, winsNot } from './noMayor.ts';
import { pairMayors, type Pair } from './pairMayors.ts';
import { partyOfPair } from './partyOfPair.ts';
import { isRegion } from './readAreas.ts';
import { flatten } from '../../flatten.ts';

const apposed =
  /^(?:,(?![bfwhEro])[^,;:!]{0,12},|,[^,;:!bfwhEroNnA]{0,8}\^[^,;:NnM]{0,8},|\([^()]{0,8}\)|-[^-;:!]{0,12}-)/;
const term =
  /\b(?:gets|has|wins|won|earned|earns) (?:four|five|another four|another five) (?:more )?years\b|\b(?:(?:second|third|fourth|fifth|sixth|another|further|fresh|final) (?:\w+ )?(?:term|landslide|victory|win|spell|four years|three years|stint|mandate|majority)|(?:begins|starts|has|had|gets|wins|earns|secures) (?:a|another|his|her) (?:second|third|fourth|fifth|sixth))\b|\bends? .{0,40}\b(?:years|run|reign|rule|spell|grip)\b/i;
const inOffice =
  /\b(?:is|are|was|were|be)\b (?:\w+ ){0,2}(?:in(?=[,.;]|$| by\b| with\b| for\b| again\b)|through|home|back(?! (?:from|among|at(?! the (?:first|second|final) (?:count|round|ballot|attempt|time|stage))|in (?:the|his|her|town|work)))|safe|the (?:\w+ )?(?:winner|victor)|victorious|first past|over the line|on top|elected|re-elected|returned)\b|['’]s (?:in|back|home)\b/i;
const candidate = /\bcandidates? (?:for|to be|in the race for) (?:the )?(?:\w+ )?(?:mayor|mayoralty)\b/i;
const elected = /\b(?:re-?elected|beat|becomes?|became|mayoralty|votes)\b/i;
const counted =
  /\b(?:votes?|per ?cent|majority|term|re-?elected|elected|returned|again|mayoralty|contest|race|hold(?:s|ing)? on|held on|rounds?|preferences|survive[sd]?)\b|%/i;
const closest = 2;
/** Words of a result, without which a sentence leans on none before it. */
const told =
  /\b(?:elected|re-elected|wins|won|beat|beats|is in|is home|is back|gets in|got in|victory|(?:another|(?:a|his|her) (?:second|third|fourth|further|fresh)) (?:\w+ )?(?:term|four years))\b/i;
const otherSeat =
  /\b(?:ward|division|seats?|councillors?|constituency|MPs?|parliament\w*|by-election|leader of the council|council leader)\b/i;

export const mayorClause: Rule = {
  id: 'mayor-clause',
  doc: 'Whoever stands with an area of a mayor in a clause that tells of a win, of a new term or of the new mayor, in any order.',
  reads: [
    [
      'Three mayors were declared overnight. Labour held on in the West of England with Joanna Priddy, and in North Tyneside with Karim Nasser.',
      'West of England: Joanna Priddy LAB; North Tyneside: Karim Nasser LAB',
    ],
    [
      'The Conservatives won the West Midlands (Andrew Stratton), Tees Valley (Ben Holroyd) and the West of England (Tim Bowden).',
      'West Midlands: Andrew Stratton CON; Tees Valley: Ben Holroyd CON; West of England: Tim Bowden CON',
    ],
    [
      'Two mayors are known. Labour held off Reform in both contests: Ros Jameson in Doncaster by 698 votes, and Karen Clough in North Tyneside, where the margin was 444.',
      'Doncaster: Ros Jameson LAB; North Tyneside: Karen Clough LAB',
    ],
    [
      'In Salford, too, the mayor will be from Labour: Ian Whittle was well ahead on the first count.',
      'Salford: Ian Whittle LAB',
    ],
    [
      'Three mayors to tell you about. Mansfield has chosen Keith Varley, an independent.',
      'Mansfield: Keith Varley IND',
    ],
    [
      'The first mayor of the East Midlands will be Rosalind Tate (Labour), and so will York and North Yorkshire’s, Edmund Harker.',
      'East Midlands: Rosalind Tate LAB; York and North Yorkshire: Edmund Harker LAB',
    ],
    [
      'In Watford, Helen Osei has a second term as mayor for the Lib Dems. Owen Rudd of Labour is South Yorkshire’s.',
      'Watford: Helen Osei LD; South Yorkshire: Owen Rudd LAB',
    ],
    [
      'Ann Bell (Con) is the first mayor of the Tees Valley. In the West Midlands her party colleague Simon Beddoe has beaten Labour’s Shahid Mir.',
      'Tees Valley: Ann Bell CON; West Midlands: Simon Beddoe CON',
    ],
    [
      'WEST MIDLANDS. After a recount in Coventry, it’s Labour: Kit Parkin is mayor by 1,508 votes.',
      'West Midlands: Kit Parkin LAB',
    ],
    [
      'North Tyneside has been the night’s first mayoral count. Labour’s Karen Clyde is in, by 444 votes.',
      'North Tyneside: Karen Clyde LAB',
    ],
    [
      'Salford mayor. Kit Hallam has another term for Labour, well ahead of the Conservative Ann Lock.',
      'Salford: Kit Hallam LAB',
    ],
    [
      'Kit Hallam, who used to run John Smith, is the West Midlands mayor. The Conservative beat Labour’s Ann Lock by 3,766 votes.',
      'West Midlands: Kit Hallam CON',
    ],
    [
      'Dame Kit Hallam, the former Tory minister, is Reform’s first mayor after winning Greater Lincolnshire by 40,000 votes.',
      'Greater Lincolnshire: Kit Hallam REF',
    ],
    [
      'Three mayors. In Bedford it is Kit Hallam for the Conservatives, by fewer than 600 votes, and he will have a hung council to deal with.',
      'Bedford: Kit Hallam CON',
    ],
    [
      'Two more mayors. Kit Hallam was back at the first count in Bedford, and in Salford Ann Lock won again, both for Labour.',
      'Bedford: Kit Hallam LAB; Salford: Ann Lock LAB',
    ],
    [
      'Kit Hallam (West Yorkshire) and Ann Lock (South Yorkshire) were both comfortably re-elected for Labour.',
      'West Yorkshire: Kit Hallam LAB; South Yorkshire: Ann Lock LAB',
    ],
    [
      'Reform have taken the council of Doncaster, though Labour’s mayor there, Kit Hallam, squeaked back in.',
      'Doncaster: Kit Hallam LAB',
    ],
  ],
  leaves: [
    'Joan Lister was in Tees Valley to congratulate the new mayor.',
    'Reform won two mayoralties. In the first round in Bedford Kit Hallam was back among friends.',
    'LONDON, May 7 - Labour held on, easing the pressure on leader Joan Lister.',
    'Labour won most of London, a boost for its leader Joan Lister in her second term.',
    'In London, where Joan Lister is mayor, Labour gained Wandsworth.',
    'Labour won Wandsworth, home of London mayor Joan Lister.',
    'The candidate for mayor of Bristol, Anna Kirk, won a standing ovation.',
    'Ben Holt has become the longest-serving mayor of Tees Valley.',
    'In April Joan Lister, the mayor of London, walked into a Barnet park.',
    'In the Tees Valley the Conservative Ben Sturgess is defending a majority of 76,000.',
    'The Tees Valley result is a relief for Joan Lister, the prime minister.',
    'Boris Johnson will be in Tees Valley on Friday to celebrate with the winner.',
    'Labour took the West Midlands by 1,508 votes, a result that Rishi Sunak had not expected.',
    'Professor John Curtice said the mayoral result in Tees Valley was a second victory for the Tories.',
    'Joan Lister’s hopes of a third term in the Tees Valley are over.',
    'Labour’s mayor of Bristol, Joan Lister, stood down in May after a second term.',
    'Bedford’s Labour mayor was re-elected, though Conservative Ann Lock did better than expected.',
    'Labour held Hackney council, and its mayor, Joan Lister, was at the count.',
    'London: Labour’s Samir Rahman is well ahead on first preferences in the mayoral count, but no declaration is expected before midnight.',
    'In Doncaster mayoral candidate Joan Lister of Reform took 34 per cent, not enough.',
    'The mayoralties are done. In Exeter Labour’s Joan Lister lost her seat to Tom Brook of the Greens.',
    'The mayoralties are done. Labour held Gillingham South, in Medway, with 58% of the vote.',
    'Joan Lister in Hackney and Pat Hegarty in Salford are the mayors to watch.',
  ],
  cannotReadYet: [],
  find: (sentence) => {
    if (tellsNoWin(sentence) || !sentence.kinds.includes('X')) return [];
    const chunks = chunksIn(sentence);
    // Scores of several parties are a ward's.
    if (!sentence.kinds.includes(kindOf.mayor) && /P#.*P#/.test(shapeOf(chunks))) return [];
    const pairs = pairMayors(chunks, told.test(sentence.text) ? areaBefore(sentence) : null);
    const fragment = areaOfFragment(sentence);
    for (const pair of pairs) if (fragment !== null && !isRegion(pair.area)) pair.area = fragment;
    const known = new Set(mayorsIn(sentence).map(({ name }) => name));
    const winners = winnersOf(sentence, chunks, pairs);
    const drafts = flatten(pairs, (pair, at) =>
      winners.includes(pair) && !known.has(pair.person.name) && isElected(sentence, pair)
        ? [toDraft(sentence, chunks, pairs, at)]
        : [],
    );
    return knowMayors(sentence, drafts);
  },
};

function winnersOf(sentence: ReadSentence, chunks: readonly Chunk[], pairs: readonly Pair[]): Pair[] {
  const winners: Pair[] = [];
  let before = headWins(chunks, pairs[0]);
  for (const pair of pairs) {
    before = winsIn(sentence, chunks, pair, before);
    if (before) winners.push(pair);
  }
  // "In A N and in B N won": the verb of the last.
  const [first] = winners;
  if (first === undefined || !/^(?:x?iA,?N,?x?|NiA,?x?|N\(A\),?x?)+$/.test(shapeOf(chunks.slice(0, first.from))))
    return winners;
  return [...pairs.slice(0, pairs.indexOf(first)), ...winners];
}

// Where the office is not named, nothing but the names tells a mayor's contest from a ward's.
function isElected(sentence: ReadSentence, { area, person }: Pair): boolean {
  if (speaksOfMayor(sentence)) return true;
  const isWard = sentence.units.some(
    ({ kind, start, wardOf }) => kind === kindOf.ward || (wardOf !== null && start === person.start),
  );
  if (isWard || !person.name.includes(' ') || endsAsPlace(person.name.toLowerCase())) return false;
  return isRegion(area) || isCloseBy(sentence);
}

// Mayors were told right before, or are what the list or document is about.
function isCloseBy(sentence: ReadSentence): boolean {
  if (isUnderMayors(sentence)) return true;
  if (!isInContext(sentence)) return false;
  let { before } = sentence.discourse;
  for (let steps = 0; before !== null && steps < closest; steps += 1) {
    if (before.post !== sentence.post) break;
    if (speaksOfMayor(before) || mayorsIn(before).length > 0) return true;
    before = before.discourse.before;
  }
  return false;
}

// "P held off Q in three contests: …"
const headWins = (chunks: readonly Chunk[], first: Pair | undefined): boolean =>
  first !== undefined && first.from > 0 && /[whoEW][^!]*:$/.test(shapeOf(chunks.slice(0, first.from)));

function winsIn(sentence: ReadSentence, chunks: readonly Chunk[], pair: Pair, before: boolean): boolean {
  const { person, from, to } = pair;
  const [first, last] = [chunks[from], chunks[to - 1]];
  if (first === undefined || last === undefined) return false;
  const span = { start: Math.min(first.start, person.start), end: last.end };
  const text = sentence.text.slice(span.start - sentence.start, span.end - sentence.start);
  if (otherSeat.test(text) || (candidate.test(text) && !elected.test(text)) || isUnsettled(sentence, span))
    return false;
  const next = chunks.find(({ kind, start }) => /[Nn]/.test(kind) && start > person.start)?.start ?? sentence.end;
  if (winsNot(sentence, person, span, next, false)) return false;
  const at = chunks.indexOf(person);
  const stop = clauseEnd(sentence, chunks, at, to);
  const ahead = shapeOf(chunks.slice(from, at));
  const whole = shapeOf(chunks.slice(at + 1, stop));
  // "N, the mayor of A, walked into a park": who is mayor already does much else.
  if (/^,[^,]*M[^,]*,/.test(whole) && !counted.test(text)) return false;
  const behind = withoutAsides(whole);
  // "In A the mayor will be from P: N was ahead"
  if (/M[bf][^:]*:$/.test(ahead)) return true;
  // "Labour won X, home of London mayor N", "In A, where N is mayor, Labour gained X"
  if (/[wh][^;N]*AM$/.test(ahead) || /^bM,P[wh]/.test(whole)) return false;
  const own = /[wWhEeofbkrlmO!]/.exec(behind)?.[0];
  if (own === undefined) return isLedTo(ahead, text, before && from > 0);
  if (/[bf]/.test(own) && isOwners(sentence, chunks.slice(0, to), behind)) return true;
  return doesWin(own, behind, text);
}

function withoutAsides(behind: string): string {
  let left = behind;
  for (let aside = apposed.exec(left); aside !== null; aside = apposed.exec(left)) left = left.slice(aside[0].length);
  // "N in A, where the margin was 444"
  return left.replace(/,\^.*$/, '');
}

// What the person does: "N wins", "N beats n", "N is the new mayor", "N begins a fourth term".
function doesWin(own: string, behind: string, text: string): boolean {
  switch (own) {
    case 'w':
    case 'h':
    case 'E':
      return true;
    case 'o':
      return /^[^o]*o[^;:!]{0,6}[nNPM#]/.test(behind);
    case 'r':
      return /r[^N]*M/.test(behind);
    // "with N elected to succeed n"
    case 'e':
      return !/^[^e]*e[^;:]{0,3}N/.test(behind);
    case 'b':
    case 'f':
      return (
        (/^[^bf]*[^N]*M/.test(behind) && !/\bmayors\b/i.test(text)) ||
        inOffice.test(text) ||
        (own === 'f' && /\bbec(?:ame|om)/.test(text))
      );
    default:
      return term.test(text);
  }
}

// What leads to the person: "P won A (N)", "A has chosen N", "a second term for N", "… and in A N" behind a pair that won.
function isLedTo(ahead: string, text: string, goesOn: boolean): boolean {
  const led = /[wWhEeofbkrlmO!](?=[^wWhEeofbkrlmO!]*$)/.exec(ahead)?.[0];
  if (led === undefined) return goesOn || term.test(text);
  if (led === 'b') return /(?:q[^N]*M|[ewEW])[^N]*b|^[^ML]*b[^ML]*$/.test(ahead);
  if (led === 'k') return /k[qx]{0,3}[cu]?$/.test(ahead) || term.test(text);
  return /[ewhmEWf]/.test(led) || term.test(text);
}

// "N is A’s", "N will be A’s": the mayor, of whom was spoken.
function isOwners({ text, start }: ReadSentence, chunks: readonly Chunk[], behind: string): boolean {
  const area = chunks.findLast(({ kind }) => kind === 'A');
  return (
    /^[bf]!?A[.,x]{0,2}$/.test(behind) &&
    area !== undefined &&
    /['’]s?$/.test(text.slice(area.start - start, area.end - start))
  );
}

// A clause that only hopes, denies, asks or remembers.
const isUnsettled = ({ frames }: ReadSentence, { start, end }: { start: number; end: number }): boolean =>
  frames.some(
    (frame) =>
      frame.verbStart >= start &&
      frame.verbStart < end &&
      !/^(?:stated|remembered|planned)$/.test(frame.mood) &&
      frame.group.verbClass !== 'be',
  );

function toDraft(sentence: ReadSentence, chunks: readonly Chunk[], pairs: readonly Pair[], at: number): Draft {
  const pair = pairs[at];
  if (pair === undefined) throw new Error('No such pair');
  const inner = chunks.slice(pair.from, pair.to).filter(({ kind }) => /[ANP]/.test(kind));
  return {
    type: 'mayor',
    start: inner[0]?.start ?? pair.person.start,
    end: Math.max(pair.person.end, inner.at(-1)?.end ?? 0),
    area: pair.area,
    name: pair.person.name,
    party: partyOfPair(sentence, chunks, pairs, at),
  };
}
