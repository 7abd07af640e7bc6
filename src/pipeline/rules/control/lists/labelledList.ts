import type { Control } from '../../../../domain/Fact.ts';
import { controlOfUnit } from '../../../reader/frames/frameRoles.ts';
import type { Heading } from '../../../reader/discourse/heading.ts';
import { holderOf } from '../../../reader/holders/holderOf.ts';
import { labelOf, resultOfLabel, type Label } from '../../../reader/discourse/readLabel.ts';
import { toControlDraft, type Draft, type ReadSentence } from '../../../reader/ReadSentence.ts';
import type { NamedCouncil, Unit } from '../../../reader/units/Unit.ts';
import { unitOf } from '../../Needs.ts';
import type { Rule } from '../../Rule.ts';
import { flatten } from '../../../flatten.ts';

export const labelledList: Rule = {
  id: 'labelled-list',
  doc: `"Gains: A (from Con), B (from NOC). Losses: C (to NOC)", "Con → Lab: A, B", "Still NOC: A", and "Lost: A, B" below a party's name.`,
  reads: [
    ['Con → Lab: Plymouth, Swindon', 'Plymouth gain LAB from CON; Swindon gain LAB from CON'],
    [
      'To Labour: Plymouth, from the Conservatives, and Kirklees.',
      'Plymouth gain LAB from CON; Kirklees gain LAB from -',
    ],
    [
      'Results so far\n\nLabour\n\nGained: Plymouth, Kirklees\n\nLost: Derby',
      'Plymouth gain LAB from -; Kirklees gain LAB from -; Derby loss - from LAB',
    ],
    [
      'Labour gains: Plymouth (from Con), Kirklees (from NOC). Labour losses: Derby (to NOC).',
      'Plymouth gain LAB from CON; Kirklees gain LAB from NOC; Derby loss NOC from LAB',
    ],
    ['Results so far\n\nReform UK\n\nGained from Conservative: Kent', 'Kent gain REF from CON'],
    ['Still NOC: Walsall and Colchester.', 'Walsall hold NOC; Colchester hold NOC'],
    ['Two councils fell to no overall control: Derby and Trafford.', 'Derby loss NOC from -; Trafford loss NOC from -'],
    [
      'The Lib Dems won two councils from the Tories – Richmond and Kingston – and took Three Rivers from NOC.',
      'Richmond upon Thames gain LD from CON; Kingston upon Thames gain LD from CON; Three Rivers gain LD from NOC',
    ],
    ['Labour made two gains: Plymouth and Swindon.', 'Plymouth gain LAB from -; Swindon gain LAB from -'],
    ['No change: Exeter (Lab), Bexley (Con)', 'Exeter hold LAB; Bexley hold CON'],
    ['No overall control, no change: Walsall, Stockport.', 'Walsall hold NOC; Stockport hold NOC'],
    ['Con losses: Plymouth to Lab, Trafford to NOC', 'Plymouth gain LAB from CON; Trafford loss NOC from CON'],
    [
      'Councils changing hands: Plymouth Con to Lab; Trafford Con to NOC',
      'Plymouth gain LAB from CON; Trafford loss NOC from CON',
    ],
  ],
  leaves: [
    'Labour targets: Plymouth, Swindon',
    'Labour gains: three seats in Plymouth',
    'Lost: Derby',
    'It was a better night for the Tories and, despite two Labour gains, Derby was quiet.',
    'Gains expected: Plymouth, Swindon',
  ],
  cannotReadYet: [],
  needs: unitOf(':,-'),
  find: (sentence) => {
    if (sentence.isQuestion) return [];
    return flatten(sentence.main, (_, at) => (opensList(sentence.main, at) ? readList(sentence, at) : []));
  },
};

// A colon, or the dash or comma behind a number of councils: "won three councils from the Tories – X, Y and Z".
function opensList(main: readonly Unit[], at: number): boolean {
  const kind = main[at]?.kind;
  if (kind === ':') return true;
  if ((kind !== '-' && kind !== ',') || main[at + 1]?.kind !== 'C') return false;
  // "Lost – X" below a party's name
  if (kind === '-' && at <= longestDash && labelOf(main.slice(0, at))?.sign != null) return true;
  const label = main.slice(Math.max(0, at - longestLabel), at);
  // "held X and, despite 17 Ukip gains, Y"
  if (label.some(({ words }) => /^(?:despite|amid|after|with|without)$/.test(words))) return false;
  return (
    label.some(counts) &&
    label.some(({ kind: one, words }) => one === 'R' || words === 'them' || /^(gains|holds|losses)$/.test(words))
  );
}

// "Con to NOC – X, Y"
const longestDash = 4;

const counts = ({ kind, words }: Unit): boolean =>
  kind === '#' || /^(two|three|all|both|all three|all four|several|some|three of|two of)$/.test(words);

function readList(sentence: ReadSentence, colon: number): Draft[] {
  const { main } = sentence;
  let from = colon;
  while (from > 0 && colon - from < longestLabel && !/[.;|:,&^]/.test(main[from - 1]?.kind ?? '.')) from -= 1;
  // "No overall control, no change: X, Y"
  const label = (colon <= longestLabel ? labelOf(main.slice(0, colon)) : null) ?? labelOf(main.slice(from, colon));
  if (label === null) return [];
  const whole = complete(label, sentence, main[colon]?.start ?? 0);
  const drafts: Draft[] = [];
  for (const entry of readEntries(main.slice(colon + 1))) {
    const result = resultFor(entry, whole);
    if (result === null) continue;
    const place = sentence.discourse.placeOf(entry.council);
    if (place === null) continue;
    const span = { start: main[from]?.start ?? entry.start, end: entry.end };
    drafts.push(toControlDraft(span, place, result.outcome, result.control, result.previous));
  }
  return drafts;
}

const longestLabel = 9;

// "Gains" by itself: of the party whose heading it stands under, or that the sentence before was about.
function complete(label: Label, sentence: ReadSentence, before: number): Label {
  const { section, party } = sentence.discourse;
  const above = section?.label ?? null;
  // "To Labour: X and Y, both from the Tories."
  if (label.sign === null && opensWithTo(sentence)) return { ...label, sign: '~' };
  if (label.sign === null) return { ...label, sign: above?.sign ?? null, to: label.to ?? above?.to ?? null };
  if (label.party !== null || label.sign === '~') return label;
  // "Gained from Labour: X" below a party's name
  if (label.from !== null)
    return label.sign === '+' && above?.party !== label.from ? { ...label, party: above?.party ?? null } : label;
  const named = sentence.frames.find(({ subject, start }) => subject?.kind === 'P' && start < before)?.subject;
  const own = named?.parties.length === 1 ? (named.parties[0] ?? null) : null;
  // "Lost to no overall control: X" in a paragraph of its own: by whom, only its entries may say.
  const { before: last } = sentence.discourse;
  const isOfBefore = label.sign !== '=' && (label.to !== 'NOC' || last?.paragraph === sentence.paragraph);
  return { ...label, party: own ?? above?.party ?? (isOfBefore ? party : null) };
}

const opensWithTo = ({ main }: ReadSentence): boolean => main[0]?.kind === 'T';

interface Entry {
  council: NamedCouncil;
  from: Control | null;
  to: Control | null;
  start: number;
  end: number;
}

function readEntries(units: readonly Unit[]): Entry[] {
  const entries: Entry[] = [];
  let open: Entry[] = [];
  let prep: string | null = null;
  let isClosed = false;
  for (const unit of units) {
    const { kind } = unit;
    isClosed = /[-&;]/.test(kind) || (isClosed && !/[CP]/.test(kind));
    if (kind === 'C' || (kind === 'P' && unit.at !== null)) {
      if (prep !== null || /[IO]/.test(unit.prep ?? '')) break;
      const councils = kind === 'C' ? unit.councils : unit.at === null ? [] : [unit.at];
      open = councils.map((council) => ({ council, from: null, to: null, start: council.start, end: council.end }));
      for (const entry of open) readBracket(entry);
      entries.push(...open);
      if (kind === 'P') setFrom(open, controlOfUnit(unit), unit.end);
    } else if (/[FT>]/.test(kind)) prep = kind;
    else if (/[PNQ]/.test(kind)) {
      const control = controlOfUnit(unit);
      if (control === null || open.length === 0) break;
      if (prep === 'T' || prep === '>') for (const entry of open) Object.assign(entry, { to: control, end: unit.end });
      else setFrom(open, control, unit.end);
      prep = null;
    } else if (/[#SWXMHvKQ]/.test(kind)) {
      // "Plymouth three seats": no list of councils. Behind a dash or "and" something new begins.
      return isClosed ? entries : entries.filter((entry) => !open.includes(entry));
    } else if (!/[,;&d|\-anx]/.test(kind)) break;
  }
  return entries;
}

function setFrom(entries: readonly Entry[], control: Control | null, end: number): void {
  for (const entry of entries) Object.assign(entry, { from: control, end });
}

// "(from Con)", "(to NOC)", "(Con to Lab)", "(was NOC)"
function readBracket(entry: Entry): void {
  const aside = entry.council.asides.find(({ kind }) => kind === 'bracket');
  if (aside === undefined) {
    entry.from = holderOf(entry.council);
    return;
  }
  const units = aside.units.filter(({ kind }) => !/[da]/.test(kind));
  const shape = units.map(({ kind }) => kind).join('');
  const [first = null, second = null] = units.filter(({ kind }) => /[PN]/.test(kind)).map(controlOfUnit);
  entry.end = (aside.units.at(-1)?.end ?? entry.end) + 1;
  if (/^[PN]T[PN]$/.test(shape)) Object.assign(entry, { from: first, to: second });
  else if (/^T[PN]/.test(shape)) entry.to = first;
  else entry.from = holderOf(entry.council);
}

function resultFor(entry: Entry, label: Label): Heading | null {
  if (entry.from !== null && entry.to !== null)
    return label.sign === null ? null : resultOfLabel({ sign: '~', party: null, from: entry.from, to: entry.to });
  if (label.sign === '~' && label.to === null) return null;
  const result = resultOfLabel({ ...label, to: entry.to ?? label.to });
  if (result === null) return null;
  if (result.outcome === 'hold') {
    const holder = result.control ?? entry.from;
    return holder === null ? null : { outcome: 'hold', control: holder, previous: holder };
  }
  const previous = result.outcome === 'loss' ? (entry.from ?? result.previous) : (result.previous ?? entry.from);
  return { ...result, previous: previous === result.control ? null : previous };
}
