import { controlOfUnit } from '../../../reader/frames/frameRoles.ts';
import { holderOf } from '../../../reader/holders/holderOf.ts';
import type { Draft, ReadSentence } from '../../../reader/ReadSentence.ts';
import { resultShape } from '../../../reader/units/resultWord.ts';
import { readEntry, type Result } from './feedEntry.ts';
import { changeUnit, wordsOf, type Unit } from '../../../reader/units/Unit.ts';
import type { Rule } from '../../Rule.ts';
import { readBrackets } from './feedBrackets.ts';
import { readReversed } from './feedReversed.ts';
import { resultsInOrder } from './resultsInOrder.ts';
import { toFeedDrafts } from './toFeedDrafts.ts';
import { flatten } from '../../../flatten.ts';

export const feedLine: Rule = {
  id: 'feed-line',
  doc: 'Ticker style: "X: Con hold", "X (Lab gain from Con)", "X – LD gain", "X: NOC (no change)", "X Lab lose to NOC", "X: Con → NOC".',
  reads: [
    ['Rushmoor (Lab gain from Con)', 'Rushmoor gain LAB from CON'],
    ['Bexley – Con hold, 33 to 12.', 'Bexley hold CON'],
    ['Ashfield: Ind gain from NOC', 'Ashfield gain IND from NOC'],
    ['Bolsover: Lab lose to NOC', 'Bolsover loss NOC from LAB'],
    ['Swansea – Lab hold; Newport – Lab hold', 'Swansea hold LAB; Newport hold LAB'],
    ['Worcester (Con lose to NOC)', 'Worcester loss NOC from CON'],
    ['Forest of Dean NOC (no change)', 'Forest of Dean hold NOC'],
    ['East Hertfordshire: Con → NOC', 'East Hertfordshire loss NOC from CON'],
    ['NOC gain Peterborough from Con', 'Peterborough loss NOC from CON'],
    ['Swindon | Lab | gain from Con', 'Swindon gain LAB from CON'],
    ['Walsall — NO CHANGE (NOC)', 'Walsall hold NOC'],
    ['Worcester | NOC | loss from Con', 'Worcester loss NOC from CON'],
    ['Durham: No overall control (previously Labour)', 'County Durham loss NOC from LAB'],
    ['Exeter: Labour (unchanged)', 'Exeter hold LAB'],
    ['Harlow: LD GAIN (from Con)', 'Harlow gain LD from CON'],
    ['Harlow: Conservative (was Labour)', 'Harlow gain CON from LAB'],
    ['Harlow: no change, Conservative.', 'Harlow hold CON'],
    ['Harlow – now Conservative (was Labour)', 'Harlow gain CON from LAB'],
    ['No change in Exeter (Lab) and Walsall (NOC).', 'Exeter hold LAB; Walsall hold NOC'],
    ['Derby: was Labour, now NOC.', 'Derby loss NOC from LAB'],
    ['Con lose to NOC – DERBY', 'Derby loss NOC from CON'],
    ['#Exeter: Labour hold #LE2018', 'Exeter hold LAB'],
    ['Exeter is in: Labour hold.', 'Exeter hold LAB'],
    ['Derby: no overall control before, Labour now.', 'Derby gain LAB from NOC'],
    ['Derby (Lab -> NOC)', 'Derby loss NOC from LAB'],
    ['Derby: no overall control, a Labour loss.', 'Derby loss NOC from LAB'],
    ['Derby: Labour out, no overall control.', 'Derby loss NOC from LAB'],
    ['Harlow: Conservatives, taking it from Labour.', 'Harlow gain CON from LAB'],
    ['Harlow, red for nearly thirty years: Conservative gain.', 'Harlow gain CON from LAB'],
    ['And from Exeter, which was late: Labour hold.', 'Exeter hold LAB'],
    ['The rest of Exeter is in: Labour gain from Con.', 'Exeter gain LAB from CON'],
    ['Exeter: Labour landslide, Labour gain from NOC.', 'Exeter gain LAB from NOC'],
    ['Harlow: Conservatives from Labour.', 'Harlow gain CON from LAB'],
    ['Derby Labour to NOC, by a seat.', 'Derby loss NOC from LAB'],
    [
      'Exeter, Swindon and Bexley: Lab hold, Lab gain from Con and Con hold.',
      'Exeter hold LAB; Swindon gain LAB from CON; Bexley hold CON',
    ],
    ['Derby → NOC (was Lab)', 'Derby loss NOC from LAB'],
    [
      'Woking (Con hold), Burnley (stays NOC), Derby (goes NOC)',
      'Woking hold CON; Burnley hold NOC; Derby loss NOC from -',
    ],
    ['Lab → Con in Harlow; Con → NOC in Woking', 'Harlow gain CON from LAB; Woking loss NOC from CON'],
    ['Harlow’s Tories squeak home: Con gain from Lab, by two.', 'Harlow gain CON from LAB'],
  ],
  leaves: [
    'Exeter (Hopley): Labour gain from Conservative',
    'Plymouth: Labour gain three seats',
    'Bexley: could be a Con hold',
    'Walsall (Con defence)',
    'Labour HOLD Doncaster (Mayor).',
    'Bexley and Exeter: Con hold, Con hold, Lab hold.',
    'Derby → Lab (if the trend holds)',
    'Derby → counting resumes at two',
  ],
  cannotReadYet: ['Bexley: Con.'],
  find: (sentence) => [
    ...alongLine(sentence),
    ...readBrackets(sentence),
    ...ofLocals(sentence),
    ...readReversed(sentence),
  ],
};

function alongLine(sentence: ReadSentence): Draft[] {
  const drafts: Draft[] = [];
  if (sentence.isQuestion || !sentence.shape.includes('C')) return drafts;
  const main = sentence.main.filter(({ kind }) => kind !== 'd');
  for (const [at, unit] of main.entries()) {
    if (unit.kind !== 'C' || unit.owns) continue;
    const rest = withoutDitto(withoutDeclared(main.slice(at + 1)));
    const isIn = rest.length < main.length - at - 1 && unit.prep === 'O' && main[at - 2]?.words === 'rest';
    if (!isIn && !(unit.prep === null ? startsEntry(main, at) : isScene(main, at))) continue;
    const end = rest.findIndex(({ kind }) => kind === 'C');
    // "X | Lab | gain from Con": the cells of one row.
    const entry = (end < 0 ? rest : rest.slice(0, end)).filter((one) => one.kind !== '|' && !isTag(one, sentence));
    const each = resultsInOrder(unit.councils, entry, sentence);
    const span = { start: unit.start, end: entry.at(-1)?.end ?? unit.end };
    const isEach = unit.councils.filter(({ asides }) => asides.some(({ kind }) => kind === 'bracket')).length > 1;
    if (isEach && unchangedHolder(unit, entry) !== null) {
      drafts.push(...eachUnchanged(unit, entry, sentence));
      continue;
    }
    if (each !== null) {
      for (const [place, own] of each.entries())
        drafts.push(...toFeedDrafts(sentence, unit.councils.slice(place, place + 1), own, span));
      continue;
    }
    const result =
      readEntry(entry) ??
      behindCheer(entry) ??
      unchanged(entry) ??
      unchangedHolder(unit, entry) ??
      hungSince(unit, entry);
    // "X elections: Labour seize Y"
    const isOfNext = end >= 0 && result?.length === end && entry.at(-1)?.group != null && rest.length > end;
    if (result !== null && !isOfNext)
      drafts.push(
        ...toFeedDrafts(sentence, unit.councils, result, {
          start: unit.start,
          end: entry[result.length - 1]?.end ?? unit.end,
        }),
      );
  }
  return drafts;
}

// "X’s Tories squeak home: Con gain from Lab": what is told of the party of a place.
function ofLocals(sentence: ReadSentence): Draft[] {
  const main = sentence.main.filter(({ kind }) => kind !== 'd');
  const [unit] = main;
  const party = unit === undefined || sentence.isQuestion ? null : controlOfUnit(unit);
  const colon = main.findIndex(({ kind }) => kind === ':');
  if (unit?.at == null || party === null || colon < 1 || !main.slice(1, colon).every(isPlain)) return [];
  const rest = main.slice(colon);
  const result = readEntry(rest);
  const isTheirs = result?.control === party || result?.previous === party;
  return result === null ||
    !isTheirs ||
    !isNominal(rest.slice(0, result.length)) ||
    !/[.,;!(-]/.test(rest[result.length]?.kind ?? '.')
    ? []
    : toFeedDrafts(sentence, [unit.at], result, { start: unit.start, end: rest[result.length - 1]?.end ?? unit.end });
}

// "X: ditto, Con hold", "X, same story, Con to NOC"
function withoutDitto(units: readonly Unit[]): readonly Unit[] {
  const comma = units.findIndex(({ kind }, at) => at > 0 && kind === ',');
  const [colon] = units;
  return (colon?.kind === ':' || colon?.kind === ',') &&
    /^(?:ditto|same|same again|same story|same result|likewise|the same|snap)$/.test(wordsOf(units, 1, comma))
    ? [colon, ...units.slice(comma + 1)]
    : units;
}

// "#LE2023" behind an entry
const isTag = ({ kind, start }: Unit, { text, start: from }: ReadSentence): boolean =>
  /[Xx]/.test(kind) && text.charAt(start - from - 1) === '#';

// "X: Labour landslide, Labour gain from NOC"
function behindCheer(entry: readonly Unit[]): Result | null {
  const [colon, noun, comma, ...rest] = entry;
  if (colon?.kind !== ':' || noun?.kind !== 'G' || noun.holder === null || comma?.kind !== ',') return null;
  const result = readEntry(rest);
  return result?.control === noun.holder ? { ...result, length: result.length + 3 } : null;
}

// "X is in: Labour hold", "X has declared: Con hold"
function withoutDeclared(units: readonly Unit[]): readonly Unit[] {
  const colon = units.findIndex(({ kind }) => kind === ':');
  const said = units.slice(0, Math.max(0, colon));
  const isIn =
    said[0]?.group?.verbClass === 'be' && /^(?:in|over|done|complete)$/.test(said[1]?.words ?? '') && said.length === 2;
  return isIn ||
    (said.length === 1 && said[0]?.group?.verbClass === 'say') ||
    (isLeadIn(said) && isNominal(units.slice(colon)))
    ? units.slice(colon)
    : units;
}

const longestLeadIn = 14;

// "X is normally the first to count and it has been again: Labour hold", "X next: Con hold"
const isLeadIn = (said: readonly Unit[]): boolean =>
  said.length > 0 &&
  said.length <= longestLeadIn &&
  said.every(({ kind, group }) => !/[PCNWSGQMHK#,;(]/.test(kind) && (group === null || group.mood === 'stated')) &&
  (said.some(({ group }) => group !== null) ||
    /^(?:next|now|first|last|finally|too|again|at last|then)$/.test(said[0]?.words ?? ''));

// "squeak home", "can breathe again": of nobody else, and nothing hoped.
const isPlain = ({ kind, group, words }: Unit): boolean =>
  !/[PCNWSGQMHK#,;(c]/.test(kind) && (group === null || group.mood === 'stated' || words.startsWith('can '));

// "Labour hold", not "the Tories have lost control", which is a sentence of its own.
const isNominal = (units: readonly Unit[]): boolean =>
  units.every(({ group }) => group === null || group.tense === 'present') &&
  !units.some(({ kind }) => /[12QY]/.test(kind));

// "X: no overall control – no change", "X: Labour (unchanged)"
function unchanged(units: readonly Unit[]): Result | null {
  const shape = resultShape(units.filter(({ kind }) => !/[:\-,=|(.)n]/.test(kind)));
  const [first] = units.filter(({ kind }) => /[PN]/.test(kind));
  const says = first?.asides.some((aside) => aside.units.some(({ kind }) => kind === 'Z')) ?? false;
  const holder = first === undefined ? null : controlOfUnit(first);
  if (holder === null || !(/^(N=|=N|P=$|=P(?:$|#))/.test(shape) || (says && /^[PN]$/.test(shape)))) return null;
  return { outcome: 'hold', control: holder, previous: holder, length: units.length };
}

// "X: no overall control (previously Labour)": the bracket hangs on the council's name.
function hungSince(unit: Unit, entry: readonly Unit[]): Result | null {
  const [only] = unit.councils;
  const previous = only === undefined || unit.councils.length > 1 ? null : holderOf(only);
  if (previous === null || previous === 'NOC' || !/^[:\-=|.]*N[.]?$/.test(entry.map(({ kind }) => kind).join('')))
    return null;
  return { outcome: 'loss', control: 'NOC', previous, length: entry.length };
}

// "X (Lab), Y (Con) all unchanged": each as its own brackets say.
const eachUnchanged = (unit: Unit, entry: readonly Unit[], sentence: ReadSentence): Draft[] =>
  flatten(unit.councils, (council) => {
    const own = changeUnit(unit, { councils: [council], asides: council.asides });
    const result = unchangedHolder(own, entry);
    return result === null ? [] : toFeedDrafts(sentence, [council], result, { start: council.start, end: unit.end });
  });

// "X — no change (NOC)", "X: no change (Lab)"
function unchangedHolder(unit: Unit, entry: readonly Unit[]): Result | null {
  if (!/^[:\-,=|.]*Z[.]?$/.test(entry.map(({ kind }) => kind).join(''))) return null;
  const bracket = unit.asides.find(({ kind }) => kind === 'bracket');
  const held = bracket?.units.filter(({ kind }) => /[PN]/.test(kind)) ?? [];
  const [only] = held;
  const holder = only === undefined || held.length > 1 ? null : controlOfUnit(only);
  return holder === null ? null : { outcome: 'hold', control: holder, previous: holder, length: entry.length };
}

// "No surprises in X: Labour hold", "And from X: Con hold"
const isScene = (units: readonly Unit[], at: number): boolean =>
  /^[IF]$/.test(units[at]?.prep ?? '') &&
  units[at + 1]?.kind === ':' &&
  at < longestScene &&
  units.slice(0, at).every(({ kind, words }) => /[xXIdant&FPO]/.test(kind) && !partisan.test(words));

const longestScene = 12;
const partisan =
  /\b(?:sources?|insiders?|activists?|agents?|councillors?|candidates?|leaders?|mps?|campaigners?|spokes\w+|fears?|hopes?|forecasts?|bid|battle|fight|race)\b/;

const startsEntry = (units: readonly Unit[], at: number): boolean => {
  const before = units[at - 1];
  // "We can now call X: Labour gain"
  if (before?.group != null) return before.group.lemma === 'call' && units[at + 1]?.kind === ':';
  return before === undefined || /[|;:.#,\-)xn/]/.test(before.kind) || (at === 1 && tag.test(before.words));
};

// "SNAP X: Labour gain"
const tag =
  /^(?:snap|flash|newsflash|breaking|breaking news|update|latest|results?|confirmed|official|alert|declared|exclusive|live)$/;
