import type { Election, Finding, Problem, ReadDocument, Reference, SplitDocument } from '../Stage.ts';
import type { Place } from '../../domain/Fact.ts';
import { marksOf, meets, type Marks } from '../rules/Needs.ts';
import { ruleGroups } from '../rules/allRules.ts';
import { settleMayors } from '../rules/mayors/settleMayors.ts';
import { withoutParts } from '../rules/mayors/withoutParts.ts';
import { toSentences } from '../text/toSentences.ts';
import { attachScores } from './scores/attachScores.ts';
import { buildSentence } from './buildSentence.ts';
import { entryUnits } from './discourse/entryUnits.ts';
import { fillHolders } from './holders/fillHolders.ts';
import { fillPicked } from './holders/fillPicked.ts';
import { followDiscourse, type Topic } from './discourse/followDiscourse.ts';
import { followWards, namesElsewhere, toWardSetting, wardCarried, type WardTrail } from './wards/followWards.ts';
import { governs, readHeading, type Heading } from './discourse/heading.ts';
import { listProblems } from './listProblems.ts';
import { mergeFindings } from './mergeFindings.ts';
import { isOtherContest } from './mood/isOtherContest.ts';
import { isForetold, isListed, isNominal, isUnreal } from './mood/isUnreal.ts';
import { dropCorrected, isCorrection, takenBackFrom, tellsAnew, withoutCorrected } from './mood/corrections.ts';
import { isOfPart } from './mood/isOfPart.ts';
import { withoutMayors } from './mood/withoutMayors.ts';
import { notOfWards } from './wards/notOfWards.ts';
import { joinWards } from './wards/joinWards.ts';
import { settleWinner } from './holders/settleWinner.ts';
import { isOverlong } from './isOverlong.ts';
import { joinSentences } from './discourse/joinSentences.ts';
import { inCounty } from './names/inCounty.ts';
import { indexNames } from './names/nameIndex.ts';
import { PlaceResolver } from './names/placeResolver.ts';
import type { ReadSentence } from './ReadSentence.ts';
import { ourParty, withOurs } from './discourse/ourParty.ts';
import { councilOfDocument, onlyCouncil } from './discourse/councilOfDocument.ts';
import { isAlone } from './discourse/isAlone.ts';
import { followSection, headingOf, isAnswer, type Section } from './discourse/section.ts';
import { settleHung } from './discourse/settleHung.ts';
import { isFresh, settleLoss } from './discourse/settleLoss.ts';
import { settleSame } from './states/settleSame.ts';
import { settleStates } from './states/settleStates.ts';
import { settleByElections } from './wards/settleByElections.ts';
import { settleCouncils } from './wards/settleCouncils.ts';
import { fillWeighed } from './weighed/fillWeighed.ts';
import { settleWeighed } from './weighed/settleWeighed.ts';
import { settleWards } from './wards/settleWards.ts';
import { sameAgain } from './discourse/sameAgain.ts';
import { sameWard } from './wards/sameWard.ts';
import { followTable, type Table } from './discourse/Table.ts';
import { remembersPast } from './mood/remembersPast.ts';
import { fillSufferer, type Sufferer } from './holders/sufferer.ts';
import { toStories, type Stories } from './discourse/toStories.ts';
import type { NamedCouncil } from './units/Unit.ts';
import { unitReader } from './units/unitReader.ts';
import { divisionsOf, isCountyOfOtherYear } from './wards/divisionsOf.ts';
import { wardOfHeading } from './wards/wardOfHeading.ts';
import { withoutTold } from './wards/withoutTold.ts';
import { wardsOfTheirName } from './wards/wardsOfTheirName.ts';
import { wardsOfPage } from './wards/wardsOfPage.ts';
import { sectionsByLine, wardOfSection, wardSections, withHeadings } from './wards/wardSections.ts';
import { settleSections, withoutSections } from './wards/settleSections.ts';
import { wardOfTitle } from './wards/wardOfTitle.ts';
import { readWardHolders, type SaidWardHolder } from './wards/wardHolders.ts';

const longestHeading = 14;

/** Is told how a document's sentences were read, before what is left open is weighed: what the weights are learnt from. */
export type Learn = (read: readonly ReadSentence[]) => void;

/** Makes a reader for one election: it finds in a document's sentences what they report, hope and estimate. */
export function createReader(
  reference: Reference,
  election: Pick<Election, 'date' | 'timeZone'>,
  learn?: Learn,
): (split: SplitDocument) => ReadDocument {
  const year = Number(election.date.slice(0, 4));
  const toUnits = unitReader(indexNames(reference, election.date));
  const withDivisions = divisionsOf(reference.authorities, election.date);
  const hasNoWards = isCountyOfOtherYear(election.date);
  return (split) => withDivisions(readDocument(split, toUnits, year, hasNoWards, learn));
}

function readDocument(
  split: SplitDocument,
  toUnits: ReturnType<typeof unitReader>,
  year: number,
  hasNoWards: ReturnType<typeof isCountyOfOtherYear>,
  learn?: Learn,
): ReadDocument {
  const { text } = split.source;
  const resolver = new PlaceResolver(text);
  const stories = toStories(joinSentences(toSentences(split), text), split.posts);
  const readSentences = stories.sentences.map((sentence) => ({
    sentence,
    ...toUnits(text, sentence),
  }));
  for (const { units } of readSentences)
    for (const { kind, councils } of units) if (kind === 'C') for (const council of councils) resolver.note(council);
  const placeOf = (council: NamedCouncil): Place | null => resolver.placeOf(council);
  const byElections = isAboutByElections(text);
  const wardPlaceOf = (council: NamedCouncil): Place | null =>
    !byElections && council.candidates.some(hasNoWards) ? null : placeOf(council);
  const findings: Finding[] = [];
  const problems: Problem[] = [];
  const wardHolders: SaidWardHolder[] = [];
  let topic: Topic | null = null;
  const read: ReadSentence[] = [];
  // It governs its list to the end, also past what an entry says in further sentences.
  let listHeading: Heading | null = null;
  let section: Section | null = null;
  let sufferer: Sufferer | null = null;
  let last: Finding[] = [];
  let table: Table | null = null;
  let isPast = false;
  let foretold = false;
  const ofForecasts = new Set<ReadSentence>();
  const titleUnits = toUnits(split.title, { start: 0, end: split.title.length }).units;
  const councilOf = (all: typeof readSentences) => councilOfDocument(split, titleUnits, toUnits, all, wardPlaceOf);
  const said = councilOf(readSentences);
  const own = wardsOfTheirName(readSentences, said);
  const document = own === readSentences ? said : councilOf(own);
  const sections = wardSections(own, text, document, wardPlaceOf);
  const sectionOf = sectionsByLine(sections);
  const parsed = wardsOfPage(withHeadings(own, sections), document);
  const otherNames = namesElsewhere(parsed, text);
  const ours = ourParty(text, toUnits);
  const titleCouncil = split.posts.every(({ kind }) => kind === 'article') ? onlyCouncil(titleUnits) : null;
  const titleWard = wardOfTitle(split.title, titleUnits, document.place, placeOf);
  let trail: WardTrail | null = null;
  for (const [index, { sentence, units, said }] of parsed.entries()) {
    const before: ReadSentence | null = read.at(-1) ?? null;
    const followed = followDiscourse(topic, sentence, before, titleCouncil);
    topic = followed.topic;
    const alone = isAlone(parsed, index, text) && !isAnswer(units, before);
    const labelled = alone ? withOurs(units, ours) : units;
    section = followSection(before?.post === sentence.post ? section : null, labelled, alone);
    const goesOn = before?.post === sentence.post && before.paragraph === sentence.paragraph;
    if (!goesOn)
      listHeading = governs(listHeading, units)
        ? listHeading
        : units.length <= longestHeading && alone
          ? (headingOf(section) ?? readHeading(labelled))
          : null;
    const heading = goesOn && !governs(listHeading, units) ? null : listHeading;
    const sentenceText = text.slice(sentence.start, sentence.end);
    const spoken = { text: sentenceText, said };
    isPast = remembersPast(isPast, before, sentence, spoken, year);
    foretold = isForetold(foretold, before, sentence);
    trail = followWards(trail, before, sentence, split.posts, wardPlaceOf);
    table = followTable(table, sentenceText);
    const wardSetting = toWardSetting(trail, document, otherNames, spoken, wardPlaceOf);
    const discourse = {
      heading,
      section,
      lastResult: resultBefore(last, before),
      // Named one by one: a literal with a spread in its middle takes many times as long.
      party: followed.discourse.party,
      partyNamed: followed.discourse.partyNamed,
      councils: followed.discourse.councils,
      topic: followed.discourse.topic,
      placeOf,
      ward:
        before === null
          ? titleWard
          : (wardOfSection(sectionOf.get(index), index, units, wardSetting, byElections) ??
            wardCarried(before, sentence) ??
            wardOfHeading(before, units, sentence.post)),
      wardSetting,
      year,
      ours,
      byElections,
      table,
      isPast,
      before,
      title: split.title,
    };
    const built = buildSentence(
      sentence,
      sentenceText,
      entryUnits(inCounty(units, discourse.councils), before, sentence),
      said,
      discourse,
    );
    read.push(built);
    if (foretold) ofForecasts.add(built);
    const taken = takenBackFrom(built, read);
    if (taken !== null) dropFrom(findings, taken);
    const earlier = last;
    const all = findIn(built, last);
    const own = all.filter((finding) => !(foretold && isNominal(finding)) && !(isPast && isListed(finding)));
    last = own.length > 0 ? own : last.filter(({ post }) => post === sentence.post);
    if (!own.some(({ type }) => type === 'control')) settleLoss(built, earlier);
    else settleHung(built, own);
    settleWinner(
      built,
      own.some(({ type }) => type === 'control') ? own : earlier.filter(({ start }) => isFresh(start, built)),
    );
    fillPicked(built, own);
    sufferer = fillSufferer(built, own, sufferer);
    if (tellsAnew(built)) dropCorrected(findings, own);
    findings.push(...own);
    problems.push(...listProblems(built, own));
    wardHolders.push(...readWardHolders(built));
  }
  findings.push(...settleStates(findings, read));
  findings.push(...settleSame(findings, read));
  const kept = withoutSections(sections, withoutTold(findings), read);
  findings.splice(0, findings.length, ...kept, ...settleSections(sections, kept, read));
  settleByElections(findings, read);
  settleCouncils(findings, read, wardPlaceOf);
  learn?.(read);
  findings.push(...settleWeighed(findings, read, ofForecasts));
  settleWards(findings, wardHolders);
  attachScores(read, findings, sections);
  fillHolders(findings, read);
  fillWeighed(findings, read);
  settleMayors(findings, read);
  const merged = mergeFindings(withoutParts(findings, read)).map((finding) => ({
    ...finding,
    post: stories.postAt(finding.start),
  }));
  return { split, findings: merged, problems, named: listNamed(split, read, stories.postAt) };
}

function findIn(sentence: ReadSentence, earlier: readonly Finding[]): Finding[] {
  if (isOverlong(sentence) || (isCorrection(sentence) && !tellsAnew(sentence))) return [];
  const findings: Finding[] = [];
  let marks: Marks | null = null;
  for (const { rules, mayRead } of ruleGroups) {
    if (!mayRead(sentence)) continue;
    for (const rule of rules) {
      if (rule.needs !== undefined && !meets((marks ??= marksOf(sentence)), rule.needs)) continue;
      const drafts = rule.find(sentence);
      if (drafts.length === 0) continue;
      for (const draft of drafts) {
        const finding: Finding = { inferred: [], ...draft, rule: rule.id, post: sentence.post };
        if (!isOtherContest(sentence, finding) && !isUnreal(sentence, finding) && !isOfPart(sentence, finding))
          findings.push(finding);
      }
    }
  }
  const known = findings.length > 0 ? findings : earlier;
  const controls = findings.some(({ type }) => type === 'control') ? findings : earlier;
  findings.push(...sameAgain(sentence, controls), ...sameWard(sentence, known));
  return joinWards(
    mergeFindings(withoutCorrected(withoutMayors(notOfWards(findings, sentence), sentence), sentence)),
    sentence,
  );
}

function listNamed(
  split: SplitDocument,
  sentences: readonly ReadSentence[],
  postAt: Stories['postAt'],
): ReadDocument['named'] {
  const named = split.posts.map(() => ({ councils: new Set<string>(), parties: new Set<string>() }));
  for (const { start, units, discourse } of sentences) {
    const entry = named[postAt(start)];
    if (entry === undefined) continue;
    for (const unit of units) {
      if (unit.parties.length > 0) for (const party of unit.parties) entry.parties.add(party);
      if (unit.kind !== 'C') continue;
      for (const council of unit.councils) {
        const place = discourse.placeOf(council);
        if (place !== null) entry.councils.add(place.gss);
      }
    }
  }
  return named.map(({ councils, parties }) => ({ councils: [...councils], parties: [...parties] }));
}

const results = new Set<Finding['type']>(['control', 'ward', 'seat', 'mayor']);

function dropFrom(findings: Finding[], start: number): void {
  for (let at = findings.length - 1; at >= 0; at -= 1) {
    const finding = findings[at];
    if (finding === undefined || finding.start < start) return;
    if (results.has(finding.type)) findings.splice(at, 1);
  }
}

const introduction = 400;
const ofByElections =
  /\b(?:council|local|ward) by-?elections\b|^(?:\w+ )?by-?elections\b(?=[^]*\b(?:ward|council|councillors?)\b)/im;

// "Thursday’s council by-elections": what a document's beginning says counts for its entries.
const isAboutByElections = (text: string): boolean => ofByElections.test(text.slice(0, introduction));

function resultBefore(last: readonly Finding[], before: ReadSentence | null): ReadSentence['discourse']['lastResult'] {
  const result = last.findLast((finding) => finding.type === 'control');
  return result?.type === 'control' && before !== null && result.end > before.start ? result : null;
}
