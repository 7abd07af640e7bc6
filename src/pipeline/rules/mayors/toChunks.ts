import { colours } from '../../reader/units/colours.ts';
import { kindOf } from '../../reader/units/lexiconWords.ts';
import type { Mood, VerbGroup } from '../../reader/units/groupVerbs.ts';
import type { ReadSentence } from '../../reader/ReadSentence.ts';
import { wordsOf, type Unit } from '../../reader/units/Unit.ts';
import { shapeOf, type Chunk } from './Chunk.ts';
import { areaAt, isQuarter } from './readAreas.ts';
import { partyBeside, personAt } from './readPerson.ts';
import { surnameAt } from './readSurname.ts';
import { splitRegions } from './splitRegions.ts';
import { otherVerb, verbOf } from './verbOf.ts';

const prepositions = new Map([
  ['of', 'u'],
  ['for', 'u'],
  ['in', 'i'],
  ['across', 'i'],
  ['at', 'i'],
  ['to', 't'],
  ['by', 'y'],
  ['with', 'c'],
  ['as', 's'],
]);
const leavesCommons =
  /\b(?:out of|leav(?:es|ing)|left|quits?|quitting|(?:swap|trad|exchang)\w*|(?:gives?|gave|giving) up) (?:the |his |her |their )?(?:\w+ )?(?:Commons|constituency)\b/;
/** "N, until last month an MP, won …" */
const untilLately = /, (?:who (?:was|had been) )?(?:[^,;]{3,30} )?until (?:last|this|the|[A-Z]\w+)\b[^,;]{0,40},/;
/** "who had lost it in 2015, won it this time" */
const thisTime = /\b(?:won|took|takes|wins|gets|got) (?:it|the (?:post|job|mayoralty)) this time\b/;
const dateline =
  /^\W*\p{Lu}{3}[\p{Lu} ]*(?:, \p{Lu}[a-z]+\.? \d{1,2}| \((?!Lab|Con|Lib|LD|Ind|Ref|Green)[^()]{2,25}\)) [-–—] /u;
/** What one runs is no person: "who used to run John Lewis"; nor is who led the party then: "a minister under John Major". */
const runs = /^(?:run|runs|ran|running|managed|founded|under)$/;
/** Nor what one was the head of: "the former boss of John Lewis", "formerly of Coronation Street". */
const heads = /(?:^|\s)(?:boss|head|chief executive|executive|founder|owner|manager|formerly|star|editor) of$/;
const contest = /^(?:mayoral|mayoralty|mayoralties|mayorship)$/;
const losing =
  /^(?:(?:ahead|clear|in front) of|over|against|from|(?:to )?follow|to (?:succeed|replace|beat|oust|unseat|defeat)|succeeding|succeeds|succeeded|replacing|replaces|replaced|unlike|following|in place of|instead of|expense of|(?:reign|rule|tenure|run|grip|years) of|(?:contests?|fight|battle|race|tussle|duel|scrap|run off|fought) with|off|succeed|replace|replacing|beating|ousting|defeating|unseating)$/;
/** Parts a sentence into the pieces that say who became mayor of what. */
export function toChunks(sentence: ReadSentence): Chunk[] {
  const textOf = (start: number, end: number): string =>
    sentence.text.slice(start - sentence.start, end - sentence.start);
  const units = splitRegions(sentence.units, textOf);
  const moods = new Map(sentence.frames.map(({ group, mood }) => [group, mood]));
  const isLeaving =
    leavesCommons.test(sentence.text) || untilLately.test(sentence.text) || thisTime.test(sentence.text);
  // The seat in Parliament that is given up makes the win no other contest's.
  const moodOf = (group: VerbGroup): Mood => {
    const mood = moods.get(group) ?? group.mood;
    return isLeaving && mood === 'remembered' ? group.mood : mood;
  };
  const chunks: Chunk[] = [];
  const consumed = new Set<number>();
  const unsure: Chunk[] = [];
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at];
    if (unit === undefined || consumed.has(at)) continue;
    const before = chunks.at(-1);
    const isBehindOffice = before?.kind === 'u' && /[ML]/.test(chunks.at(-2)?.kind ?? '');
    const area = areaAt(units, at, textOf, isBehindOffice);
    const isFirm = runs.test(units[at - 1]?.words ?? '') || heads.test(wordsOf(units, Math.max(0, at - 2), at));
    const whole = area === null && !isFirm && !isSeat(units, at) ? personAt(units, at, textOf) : null;
    const surname = area === null && whole === null ? surnameAt(units, at, textOf) : null;
    const person = isQuarter((whole ?? surname)?.name ?? '') ? null : (whole ?? surname);
    if (area !== null) {
      const last = units[area.end - 1] ?? unit;
      // "the MP for A": a seat in Parliament; "LONDON, May 7 - …": where it was written.
      if (isSeat(units, at) || (at === 0 && dateline.test(sentence.text))) push('x', unit, last);
      else push('A', unit, last, unshouted(area.name));
      at = area.end - 1;
      continue;
    }
    if (person !== null) {
      const beside = partyBeside(units, at, person.end);
      if (beside !== null) while ((chunks.at(-1)?.end ?? 0) > (units[beside.from]?.start ?? 0)) chunks.pop();
      const isBeaten =
        losing.test(lastWords(units, beside?.from ?? at)) ||
        isBeatenHere(chunks) ||
        isApposedRival(units, beside?.from ?? at, beside?.to ?? person.end, chunks) ||
        isRunnerUp(units, beside?.to ?? person.end) ||
        isSecondTo(units, beside?.from ?? at) ||
        isBeatenIn(sentence.text, unit.start - sentence.start, (units[person.end - 1] ?? unit).end - sentence.start);
      push(isBeaten ? 'n' : 'N', unit, units[person.end - 1] ?? unit, unshouted(person.name));
      const last = chunks.at(-1);
      if (last !== undefined) last.party = beside?.party ?? null;
      if (last !== undefined && surname?.sure === false) unsure.push(last);
      at = (beside?.to ?? person.end) - 1;
      continue;
    }
    readOther(unit, at);
  }
  // A capital alone is nobody where others are named in full.
  if (chunks.some((chunk) => /[Nn]/.test(chunk.kind) && !unsure.includes(chunk)))
    for (const chunk of unsure) chunk.kind = 'x';
  return markBeaten(chunks);

  function push(kind: string, from: Unit, to: Unit, name = ''): void {
    chunks.push({ kind, start: from.start, end: to.end, name, party: null });
  }

  function readOther(unit: Unit, at: number): void {
    if (unit.kind === kindOf.mayor) {
      const last = chunks.at(-1);
      const party = last?.kind === 'P' ? last.party : null;
      if (last?.kind === 'P') chunks.pop();
      // "has been elected mayor": the verb has been taken into the noun.
      const verb = chunks.at(-1);
      if (unit.words === 'elected mayor' && verb?.kind === 'b' && verb.end >= unit.start - 1) verb.kind = 'E';
      // "A – N (Lab) elected mayor", "A: N 58.0% – elected mayor"
      else if (unit.words === 'elected mayor' && /[N#)-]/.test(verb?.kind ?? '')) push('E', unit, unit);
      const isContest =
        contest.test(unit.words) ||
        /^(?:race|contest|election|poll|battle|vote|job|post|office)$/.test(units[at + 1]?.words ?? '');
      // "the mayor’s wife"
      push(isContest ? 'L' : unit.owns ? 'x' : 'M', unit, unit);
      const mayor = chunks.at(-1);
      if (mayor !== undefined) mayor.party = party;
      return;
    }
    if (unit.group !== null) {
      // "the contest for mayor": a noun.
      if (/^contests?$/.test(unit.words)) push('x', unit, unit);
      else push(verbOf(unit, units, at, moodOf(unit.group)), unit, unit);
      return;
    }
    if (unit.kind === kindOf.party) {
      push('P', unit, unit);
      const party = chunks.at(-1);
      if (party !== undefined) party.party = unit.parties[0] ?? null;
      return;
    }
    // "the A mayoralty stays red"
    if (unit.kind === kindOf.colour && /[rmbf!]/.test(chunks.at(-1)?.kind ?? '') && chunks.at(-2)?.kind === 'L') {
      push('P', unit, unit);
      const colour = chunks.at(-1);
      if (colour !== undefined) colour.party = colours.get(unit.words) ?? null;
      return;
    }
    if (/^(?:out|gone|finished)$/.test(unit.words) && chunks.at(-1)?.kind === 'b') push('!', unit, unit);
    else if (/^(?:new|first|next|first ever)$/.test(unit.words)) push('q', unit, unit);
    // "edged out N"
    else if (/^(?:out|past|aside)$/.test(unit.words) && chunks.at(-1)?.kind === 'o') return;
    else if (/[danl]/.test(unit.kind)) return;
    else if (/[,:;\-().|]/.test(unit.kind)) push(unit.kind, unit, unit);
    else if (unit.kind === kindOf.number) push('#', unit, unit);
    else {
      const verb = otherVerb(unit, units, at);
      // "N has squeaked home"
      if (verb !== undefined && chunks.at(-1)?.kind === 'k') chunks.pop();
      push(
        verb ??
          prepositions.get(unit.words) ??
          (unit.kind === kindOf.clause || unit.kind === kindOf.relative ? '^' : 'x'),
        unit,
        unit,
      );
    }
  }
}

/** A name in capitals as it is written elsewhere: "MAYOR OF BRISTOL". */
export const unshouted = (name: string): string =>
  name === name.toUpperCase() && name.length > 3
    ? name
        .toLowerCase()
        .replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase())
        .replace(/(?<= )(?:Of|And|The)(?= )/g, (word) => word.toLowerCase())
    : name;

// "the MP for A", "who leads A council"
const isSeat = (units: readonly Unit[], at: number): boolean => {
  if (leads.test(units[at - 1]?.words ?? '') && /\bcouncil$/.test(units[at]?.words ?? '')) return true;
  const back = units[at - 1]?.kind === kindOf.determiner ? 2 : 1;
  return (
    /^(?:for|in|of)$/.test(units[at - back]?.words ?? '') &&
    /\b(?:mp|mps|constituency|councillor|leader|msp|peer|bishop|university)$/.test(units[at - back - 1]?.words ?? '')
  );
};

const leads = /^(?:(?:who )?(?:leads|led|heads|headed|runs|ran)|leading|heading|running)$/;

const lastWords = (units: readonly Unit[], at: number): string => {
  const end = units[at - 1]?.kind === kindOf.determiner ? at - 1 : at;
  const last = units[end - 1]?.words ?? '';
  return /^(?:of|with)$/.test(last) ? wordsOf(units, Math.max(0, end - 2), end) : last;
};

// "N beat the former n", "N beat the former P man n"
const isBeatenHere = (chunks: readonly Chunk[]): boolean =>
  /o[xqP]{0,4}$/.test(
    chunks
      .slice(-5)
      .map(({ kind }) => kind)
      .join(''),
  );

const second =
  /^(?:\s*\([^()]{0,30}\))?,? ?(?:a |in |came |finished |was |is |placed |on \S+ )*(?:distant |close |poor |narrow )?(?:second|third|fourth|runner-up|last)\b(?! (?:\S+ )?(?:term|time|preference|round|count|mayor|winner|victor|victory|win|success|hold|gain)\b)/i;
const secondAhead =
  /\b(?:runners?-up|second place|came second|finished second|the loser|losing candidate|in second)\b(?! (?:as|while|when|with|behind)\b)[^.;:]{0,40}$/i;
const sharedWith = /%[^.;]{0,25}\bby (?:the )?$/i;

// "the Greens’ N a distant second", "to the 32.7% won by N"
const isBeatenIn = (text: string, start: number, end: number): boolean =>
  second.test(text.slice(end, end + 80)) ||
  secondAhead.test(text.slice(Math.max(0, start - 70), start)) ||
  sharedWith.test(text.slice(Math.max(0, start - 60), start));

// "beat the independent incumbent, N,"
const isApposedRival = (units: readonly Unit[], at: number, end: number, chunks: readonly Chunk[]): boolean =>
  /[,.;)]/.test(units[end]?.kind ?? '.') &&
  units[at - 1]?.kind === ',' &&
  /(?:^|\b)(?:incumbent|rival|challenger|opponent|candidate|predecessor|mayor|holder|favourite)$/.test(
    units[at - 2]?.words ?? '',
  ) &&
  /o[xPMuAq]{0,6},$/.test(shapeOf(chunks));

// "had been second to the mayor of A, n, in the first round"
const isSecondTo = (units: readonly Unit[], at: number): boolean => {
  const from = units.findLastIndex(
    ({ words }, index) =>
      index < at &&
      (words === 'behind' || (/^(?:second|runner up)$/.test(words) && units[index + 1]?.kind === kindOf.to)),
  );
  return (
    units[at - 1]?.kind === ',' &&
    from >= Math.max(0, at - 11) &&
    units.slice(from, at - 1).every(({ kind, group }) => group === null && !/[,;:.]/.test(kind))
  );
};

const isRunnerUp = (units: readonly Unit[], at: number): boolean => {
  const words = units
    .slice(at, at + 5)
    .map((unit) => unit.words)
    .join(' ');
  return /^(?:, )?(?:as |was |is |the )*(?:runner up|runners up|in second|(?:second|third)(?! (?:\w+ )?(?:term|time|preferences?|round|count))|came second|finished second)/.test(
    words,
  );
};

const longestAside = 12;
const nothingBetween = /^[x!b,(P)#]{0,4}$/;

// "N was beaten", "N lost", "N, the mayor of A since 2009, lost": no winner.
function markBeaten(chunks: Chunk[]): Chunk[] {
  for (const [at, chunk] of chunks.entries()) {
    if (chunk.kind !== 'O' && chunk.kind !== 'l') continue;
    const between = chunks.slice(Math.max(0, at - longestAside), at);
    const from = between.findLastIndex(({ kind }) => kind === 'N');
    const subject = between[from];
    const shape = between
      .slice(from + 1)
      .map(({ kind }) => kind)
      .join('');
    if (subject !== undefined && nothingBetween.test(shape.replace(/^,(?:\^.*|[^Eefwho]*),/, ''))) subject.kind = 'n';
  }
  return chunks;
}
