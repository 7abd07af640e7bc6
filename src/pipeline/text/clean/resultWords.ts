const PARTY =
  /\b(?:Labour|LABOUR|Lab|LAB|Conservatives?|CONSERVATIVES?|Con|CON|Tory|Tories|TORY|TORIES|Lib(?:eral)?[ -]?Dem(?:ocrat)?s?|LIB DEMS?|LDs?|LDem|Greens?|GREENS?|Grn|GRN|Ukip|UKIP|Reform|REFORM|Plaid|SNP|PC|[Ii]ndependents|Independent (?:gain|hold|win|councillor|candidate)|Ind|IND|RA|Residents|NOC)\b|\b(?:no overall control|NO OVERALL CONTROL)\b/;
const PARTIES = new RegExp(PARTY, 'g');

const RESULT =
  /\b(?:gain(?:s|ed|ing)?|h[eo]ld(?:s|ing)?|w[io]n(?:s|ning)?|los(?:e|es|t|ing)|loss|t[ao]ke?(?:s|n)?|took|taking|seiz(?:e|es|ed|ing)|snatch(?:es|ed)?|captur(?:e|es|ed)|regain(?:s|ed)?|oust(?:s|ed)?|retain(?:s|ed)?|ke(?:ep|eps|pt)|cl[iu]ng(?:s|ing)?|unseat(?:s|ed)?|defeat(?:s|ed)?|(?:re-?)?elected|control(?:led|s)?|majority|hung|sw(?:eep|eeps|ept)|turn(?:s|ed)|flip(?:s|ped)?|fall(?:s|en)?|fell|slip(?:s|ped)?)\b/i;

/** A capital that starts no sentence, or starts one and is followed by a verb, may begin a name. */
const NAMES = /\p{Lu}[\p{L}’'-]+/gu;
const COMMON =
  /^(?:The|This|That|These|Those|They|There|It|Its|In|On|At|And|But|Or|For|From|With|We|Our|You|Your|He|She|His|Her|Their|A|An|As|If|What|When|Where|Who|Why|How|Read|Sign|Join|Share|Follow|More|Live|Breaking|Update|Updated|News|Party|Council|Councils|Election|Elections|MP|MPs|BBC|Sky|Independent|Guardian|Times|Telegraph)$/;

/** Whose figure it is, and nothing but figures and their units behind it. */
const SCORE =
  /^[•·▪*–—-]?\s*([^\d:([|,–—+-]{1,50}?(?:-[^\d:([|,–—+-]{1,30}?)?)[\s:([|,–—+-]*\d(?:[\d.,+\-−–—()[\]\s|/:;%]|votes?|seats?|councillors?|per ?cent|points?|pts|pp|no change|n\/?c|up|down|share|change|elected)*$/i;

const IN_CAPITALS =
  /\b(?:GAIN|GAINS|GAINED|HOLD|HOLDS|HELD|WIN|WINS|WON|LOSE|LOSES|LOSS|LOSSES|LOST|TAKE|TAKES|TOOK|KEEP|KEEPS|FROM|TO|THE|AND|OF|IN|CONTROL|OVERALL|NO|SEAT|SEATS|COUNCIL|COUNCILS|MAJORITY|BREAKING|RESULT|RESULTS|LATEST)\b/g;

/** Whether a party is named, by name, short form or colour of office. */
export const namesParty = (words: string): boolean => PARTY.test(words);

/** Whether a verb or noun of gaining, holding or losing stands in the words. */
export const hasResultWord = (words: string): boolean => RESULT.test(words);

/** Whether the words could report a result: a party, a result word and another name. Such a paragraph is never boilerplate. */
export function mayReportResult(words: string): boolean {
  if (!RESULT.test(words) || !PARTY.test(words)) return false;
  const others = words.replace(PARTIES, ' ');
  // A headline in capitals names its place in capitals too.
  if (!/\p{Ll}/u.test(words)) return /\p{Lu}{3}/u.test(others.replace(IN_CAPITALS, ' '));
  return others.match(NAMES)?.some((name) => !COMMON.test(name) && !RESULT.test(name)) ?? false;
}

/** Whether a line says what happened and to whom but not where ("Labour gain from the Conservatives"): the place stands above it, or the lines below it are the places. */
export const lacksPlace = (words: string): boolean =>
  RESULT.test(words) && (PARTY.test(words) || /^\W*(?:gains|holds|losses)\W*$/i.test(words)) && !mayReportResult(words);

/** Whether a line is a figure of a result above it: `Lab: 48.6% (+13.5)`, `Con 33 (-12)`, `Turnout: 33.1%`. */
export function isScoreLine(words: string): boolean {
  if (words.length > 80 || !/\d/.test(words)) return false;
  if (/^(?:turnout|majority|maj|electorate|swing|changes? w|others?|rejected|spoilt)\b/i.test(words)) return true;
  const [, lead] = SCORE.exec(words) ?? [];
  return lead !== undefined && PARTY.test(lead) && !RESULT.test(lead) && lead.trim().split(/\s+/).length <= 4;
}
