import { normaliseName } from '../../../domain/normaliseName.ts';
import type { Finding } from '../../Stage.ts';
import { isOwned, proseShares } from './proseShares.ts';
import { percentEnd, readChange } from './readChange.ts';
import { partAbout } from './partAbout.ts';
import { readFreeShares } from './freeShares.ts';
import { isScoreLine, toShares } from './readScores.ts';
import type { Frame } from '../frames/Frame.ts';
import type { ReadSentence } from '../ReadSentence.ts';
import { candidatesIn } from '../wards/candidateLines.ts';
import { wardsOfSection } from '../wards/settleSections.ts';
import type { WardSection } from '../wards/wardSections.ts';
import { isOpenName } from '../units/openName.ts';
import { resultShape } from '../units/resultWord.ts';
import { textPattern } from '../../patterns/TextPattern.ts';
import { flatten } from '../../flatten.ts';

type Ward = Extract<Finding, { type: 'ward' }>;

const turnoutPattern = textPattern(
  /\b(?:turnout|t\/o)\b[:\s]+(?:was |of |at )?(\d{1,2}(?:\.\d+)?)|(\d{1,2}(?:\.\d+)?)(?:%| per cent) turnout\b/i,
);
// "overturning a Labour majority of 900", "had a majority of 400 last time"
const otherLead =
  /\b(?:overturn|wip|eras|demolish|overhaul)\w* (?:out )?(?:an?|the)\b[^.]{0,40}\bmajority\b|\bmajority of [\d,]+ (?:last|at the last|in \d{4}|four years)\b/i;
const leadPattern = textPattern(/\b(?:majority|maj)[:\s]+(?:of |was )?(\d[\d,]*)/i);

/** Shares of all votes, or of those of a poll. */
const ofCountry = textPattern(
  /\b(?:(?:whole|entire) (?:country|nation)|(?:country|nation) as a whole|nation(?:ally|wide)|national (?:equivalent|vote|share|swing|projection|picture)|project(?:ed|ion|s)|opinion polls?|pollsters?|(?:if|had) every(?:one|body)|across (?:great )?(?:britain|england|the (?:country|uk|nation|board))|general election)\b/i,
);

/** "Labour’s vote was 35% last year" */
const lastTime =
  /(?<!from )(?<!from just )\b\d+(?:\.\d+)?(?:%| per ?cent) (?:of the vote )?(?:last (?:time|year)|in (?:19|20)\d\d|\w+ years ago|previously)\b/i;
const isOfElse = (sentence: ReadSentence): boolean => ofCountry.test(sentence) || lastTime.test(sentence.text);

/** Gives each ward result the scores in its own sentence, or in the lines beside it: below it, or above where the outcome comes last. */
export function attachScores(
  sentences: readonly ReadSentence[],
  findings: Finding[],
  sections: readonly WardSection[] = [],
): void {
  giveSections(sections, findings, sentences);
  const wards = findings
    .filter((finding): finding is Ward => finding.type === 'ward')
    .sort((a, b) => a.start - b.start);
  if (wards.length === 0) return;
  let next = 0;
  let last: Ward | null = null;
  let waiting: ReadSentence[] = [];
  const lines: { ward: Ward; line: ReadSentence }[] = [];
  for (const sentence of sentences) {
    const own: Ward[] = [];
    while (next < wards.length && (wards[next]?.start ?? 0) < sentence.end) {
      const ward = wards[next];
      if (ward !== undefined) own.push(ward);
      next += 1;
    }
    const [first] = own;
    if (last !== null && last.post !== sentence.post) last = null;
    if (first !== undefined) {
      const names = new Set(own.map(({ ward }) => ward));
      if (names.size === 1) {
        for (const before of waiting.filter((one) => isOfWard(one, first))) {
          give(first, before);
          lines.push({ ward: first, line: before });
        }
        give(first, sentence);
      } else for (const ward of own) giveOwn(ward, sentence);
      last = names.size === 1 ? first : null;
      waiting = [];
      continue;
    }
    const opensOther = sentence.main.some(({ kind }) => kind === 'W' || kind === 'C') || isEntryOfOther(sentence);
    if (last !== null && !opensOther && !isOfElse(sentence) && (isLine(sentence) || goesOn(sentence, last))) {
      give(last, sentence);
      lines.push({ ward: last, line: sentence });
      continue;
    }
    if (opensOther || isApart(sentence) || isOfElse(sentence)) {
      last = null;
      waiting = [];
    }
    if (sentence.scores.length > 0 && !isOfElse(sentence)) waiting.push(sentence);
    else if (!opensOther && last === null && waiting.length > 2) waiting = [];
  }
  for (const sentence of sentences) {
    giveNamed(sentence, wards);
    giveFurther(sentence, wards);
  }
  // Each line is evidence too: the same result, said there.
  for (const { ward, line } of lines) findings.push({ ...ward, start: line.start, end: line.end });
}

// The lines of candidates below a ward’s name, whatever else is said between them.
function giveSections(sections: readonly WardSection[], findings: Finding[], sentences: readonly ReadSentence[]): void {
  for (const section of sections) {
    const wards = wardsOfSection(section, findings, sentences);
    for (const line of sentences.slice(section.from + 1, section.end))
      if (!isOfElse(line) && line.scores.length > 0 && candidatesIn(line.units).length > 0)
        for (const ward of wards) {
          give(ward, line);
          findings.push({ ...ward, start: line.start, end: line.end });
        }
  }
}

// "The narrowest of them was W: Con 1,377 (44.0%), Lab 1,286 (41.1%)": scores of a ward whose result is told elsewhere.
function giveNamed(sentence: ReadSentence, wards: readonly Ward[]): void {
  const { main, scores, frames, post, discourse } = sentence;
  if (scores.filter(({ percent }) => percent !== null).length < 2 || discourse.isPast) return;
  const at = main.findIndex(({ kind }, index) => /[XW]/.test(kind) && main[index + 1]?.kind === ':');
  const name = main[at];
  const isTold = frames.every(({ mood, group }) => mood === 'stated' && group.verbClass === 'be');
  if (name === undefined || !isTold || wards.some((ward) => ward.start >= sentence.start && ward.start < sentence.end))
    return;
  const words = name.wards[0]?.name ?? name.surface;
  const known = wards.filter((ward) => ward.post === post && normaliseName(ward.ward) === normaliseName(words));
  if (known.some(({ council, shares }) => council?.gss !== known[0]?.council?.gss || shares.length > 0)) return;
  for (const ward of known) give(ward, sentence);
}

const nearby = 400;

// "Labour held A, B and C. In B the party’s share was 61.3 per cent": of a ward whose result the sentences before tell.
function giveFurther(sentence: ReadSentence, wards: readonly Ward[]): void {
  const { main, frames, post, start, discourse } = sentence;
  const named = flatten(main, (unit) => (unit.wards.length === 1 ? unit.wards : []));
  if (named.length === 0 || discourse.isPast || isOfElse(sentence) || frames.some((one) => !isToldNow(one))) return;
  for (const ward of wards) {
    const isBefore =
      ward.post === post && ward.start < start && start - ward.start < nearby && ward.shares.length === 0;
    const part = isBefore && named.some(({ name }) => name === ward.ward) ? partAbout(ward.ward, sentence) : null;
    if (part !== null && /\b(?:share|vote share|polled)\b/i.test(part.text)) giveFree(ward, part);
  }
}

// "Long Eaton: Con gain from Lab": the next result, of a name that was not read as a ward.
function isEntryOfOther({ main }: ReadSentence): boolean {
  const [name, sign] = main.filter(({ kind }) => kind !== '|');
  return isOpenName(name) && /^[:-]$/.test(sign?.kind ?? '') && /[+=_]/.test(resultShape(main));
}

// Prose in a paragraph of its own, a heading about mayors: what comes behind it is of something else.
const isApart = ({ discourse, paragraph, frames, main }: ReadSentence): boolean =>
  discourse.before?.paragraph !== paragraph && (frames.length > 0 || main.some(({ kind }) => /[KMt]/.test(kind)));

const isLine = (sentence: ReadSentence): boolean =>
  isScoreLine(sentence.units, sentence.scores) || turnoutPattern.test(sentence) || leadPattern.test(sentence);

// "She polled 55 per cent, and Labour’s candidate 28 per cent.": right behind the result, in its paragraph.
function goesOn(sentence: ReadSentence, ward: Ward): boolean {
  const { units, scores, discourse, paragraph, main, frames } = sentence;
  const { before } = discourse;
  const isNext = before?.paragraph === paragraph && ward.start >= before.start && ward.start < before.end;
  // "Marl Bank stayed with the Lib Dems, whose candidate finished on 53 per cent": of the next ward, not read as one
  const [first, second] = main;
  if (isOpenName(first) && /^(?:remain|move|hold)$/.test(second?.group?.verbClass ?? '')) return false;
  if (
    !isNext ||
    main.some(({ kind }) => /[KMt]/.test(kind)) ||
    frames.some((frame) => !frame.isAside && !isToldNow(frame))
  )
    return false;
  return scores.some(({ percent }) => percent !== null) || readFreeShares(units, scores).length > 0;
}

// "had 27.7 per cent" looks like a verb of the past before this.
const isToldNow = ({ mood, group }: Frame): boolean =>
  mood === 'stated' || (mood === 'remembered' && group.verbClass === 'have');

// Scores above their outcome count only within its post, near by.
function isOfWard(sentence: ReadSentence, ward: Ward): boolean {
  const named = flatten(sentence.main, ({ wards }) => wards.map(({ name }) => name));
  if (sentence.post !== ward.post) return false;
  return named.length > 0 ? named.includes(ward.ward) : sentence.discourse.ward?.ward.name === ward.ward;
}

type Part = Pick<ReadSentence, 'units' | 'text' | 'said' | 'scores'>;

// What a sentence of several wards says of one of them.
function giveOwn(ward: Ward, sentence: ReadSentence): void {
  const part = partAbout(ward.ward, sentence);
  if (part !== null) give(ward, part);
  else giveBracket(ward, sentence);
}

// "held A (48.3%, -2.1) and B (51.0%, +3.4)"
function giveBracket({ ward, party, shares }: Ward, { units }: ReadSentence): void {
  const name = normaliseName(ward);
  const open = units.findIndex(({ kind }, at) => kind === '(' && normaliseName(units[at - 1]?.surface ?? '') === name);
  const behind = open < 0 ? null : percentEnd(units, open + 1);
  const share = units[open + 1]?.value ?? null;
  if (party === null || behind === null || share === null || shares.length > 0) return;
  shares.push({ party, share, change: readChange(units, behind)?.value ?? null, votes: null });
}

// Of a hold nobody is said to have lost.
const loserOf = ({ party, previous }: Ward): Ward['previous'] => (previous === party ? null : previous);

function give(ward: Ward, sentence: ReadSentence | Part): void {
  const part = 'main' in sentence ? (partAbout(ward.ward, sentence) ?? sentence) : sentence;
  const { units, text } = part;
  const scores = part.scores.filter(
    ({ percent, whole, change }) => percent !== null || (whole !== null && change === null),
  );
  for (const share of toShares([...scores, ...proseShares(units, scores, ward.party, loserOf(ward))]))
    if (!ward.shares.some(({ party }) => party === share.party)) ward.shares.push(share);
  giveFree(ward, part);
  const said = turnoutPattern.exec(part);
  const turnout = said?.[1] ?? said?.[2];
  const lead = otherLead.test(text) ? undefined : leadPattern.exec(part)?.[1];
  if (turnout !== undefined) ward.turnout ??= Number(turnout);
  if (lead !== undefined) ward.lead ??= Number(lead.replaceAll(',', ''));
}

const saysShare =
  /\b(vote|votes|share|polled|polling)\b|\b(?:they|it|he|she) (?:had|got|took|polled|won|have|has) (?:\d|just |only |over |nearly )/i;

// "Labour held the seat with 61% (+4)": a share without a party, before all others, is the winner’s.
function giveFree(ward: Ward, sentence: Part): void {
  const { party } = ward;
  if (party === null || ward.shares.some((share) => share.party === party && share.share !== null)) return;
  const [free, second] = readFreeShares(sentence.units, sentence.scores);
  if (free === undefined || second !== undefined) return;
  const at = sentence.units.findIndex(({ start }) => start >= free.start);
  if (isOwned(sentence.units, at)) return;
  if (ward.shares.some(({ share }) => share !== null && share > free.percent)) return;
  const isShare = free.change !== null || saysShare.test(sentence.text);
  if (!isShare) return;
  const votes = ward.shares.find((share) => share.party === party);
  if (votes !== undefined) Object.assign(votes, { share: free.percent, change: free.change });
  else ward.shares.unshift({ party, share: free.percent, change: free.change, votes: null });
}
