import type { Party } from '../../../domain/Fact.ts';
import { holderOfAsides } from '../../reader/holders/holderOf.ts';
import type { Draft, ReadSentence } from '../../reader/ReadSentence.ts';
import type { Unit } from '../../reader/units/Unit.ts';
import { textPattern } from '../../patterns/TextPattern.ts';
import type { Rule } from '../Rule.ts';
import { rolesOf, toWardDraft, type WardRole } from './wardDraft.ts';
import { flatten } from '../../flatten.ts';

const mostSeats = 3;

export const wardMembers: Rule = {
  id: 'ward-members',
  doc: 'Lists of whom wards have chosen: "W: Con 1, Lib Dem 2", "W: Jo Bell (Con) 1,044, Al Dee (Lab) 980 – both elected", "A, Labour; B, Conservative".',
  reads: [
    ['Old Town (Stevenage): Con 2 elected.', 'ward Old Town (Stevenage) win CON from -'],
    [
      'Old Town (Stevenage): Con 1, Lib Dem 2',
      'ward Old Town (Stevenage) win CON from -; ward Old Town (Stevenage) win LD from -',
    ],
    [
      'Old Town (Stevenage): Jo Bell (Con) 1,044, Al Dee (Lab) 980 – both elected.',
      'ward Old Town (Stevenage) win CON from -; ward Old Town (Stevenage) win LAB from -',
    ],
    [
      'How Stevenage voted, ward by ward: Old Town, Labour; Bedwell, Conservative (was Labour).',
      'ward Old Town (Stevenage) win LAB from -; ward Bedwell (Stevenage) gain CON from LAB',
    ],
    [
      'Elected in Old Town ward, Stevenage:\nJane Smith - Green Party - 1,610 votes\nNot elected:\nJohn Brown - Labour - 900 votes',
      'ward Old Town (Stevenage) win GRN from -',
    ],
  ],
  leaves: [
    'Old Town (Stevenage): Con 12, Lib Dem 20',
    'Candidates in Stevenage: Old Town, Labour; Bedwell, Conservative.',
    'Old Town (Stevenage): Jo Bell (Con), Al Dee (Lab)',
  ],
  cannotReadYet: [],
  find: (sentence): Draft[] => {
    if (sentence.isQuestion || sentence.frames.some(({ mood }) => mood !== 'stated') || unsure.test(sentence.text))
      return [];
    return [
      ...counted(sentence),
      ...bothElected(sentence),
      ...listed(sentence),
      ...belowHeading(sentence),
      ...markedElected(sentence),
    ];
  },
};

const unsure = /\b(?:candidates?|standing|defending|target|targets|forecast|prediction|poll|so far|last time)\b/i;

const winsOf = (span: ReadSentence, roles: readonly WardRole[], parties: Iterable<Party>): Draft[] =>
  flatten([...parties], (party) =>
    roles.map((role) =>
      role.from === null || role.from === party
        ? toWardDraft(span, role, 'win', party, null)
        : toWardDraft(span, role, 'gain', party, role.from),
    ),
  );

// "W: Con 1, Lib Dem 2", "W: 1 Con, 1 Lab": as many as a ward may have.
function counted(sentence: ReadSentence): Draft[] {
  const main = sentence.main.filter(({ kind }) => !/[dan|]/.test(kind));
  const at = main.findIndex(({ kind }) => kind === 'W');
  const unit = main[at];
  if (unit?.wards.length !== 1 || !/^[:-]$/.test(main[at + 1]?.kind ?? '')) return [];
  // "Two for Labour, one for the Greens"
  const rest = main.slice(at + 2).filter(({ words }) => words !== 'for');
  const shape = rest.map(({ kind, words }) => (words === 'elected' ? 'e' : kind)).join('');
  const match = /^(?:(?:P#|#P)[,&]{0,2}){1,3}e?[.;]?$/.exec(shape);
  const seats = rest.reduce((sum, { kind, value }) => sum + (kind === '#' ? (value ?? 99) : 0), 0);
  const parties = flatten(rest, (one) => (one.kind === 'P' ? one.parties : []));
  const isWhole = match !== null && seats <= mostSeats && new Set(parties).size === parties.length && seats > 0;
  if (!isWhole || (parties.length === 1 && !shape.includes('e') && seats < 2)) return [];
  const asides = flatten(rest, (one) => one.asides);
  const roles = rolesOf(unit, sentence);
  if (parties.length === 1 && asides.some(({ units }) => units.some(({ kind }) => kind === 'Z')))
    return flatten(parties, (party) => roles.map((role) => toWardDraft(sentence, role, 'hold', party, party)));
  const gains = new Map(flatten(asides, ({ units }) => gainIn(units)));
  return flatten(parties, (party) =>
    winsOf(
      sentence,
      roles.map((role) => ({ ...role, from: gains.get(party) ?? role.from })),
      [party],
    ),
  );
}

// "(1 Con gain from Lab)"
function gainIn(units: readonly Unit[]): [Party, Party][] {
  const [party, from] = flatten(units, ({ kind, parties }) => (kind === 'P' ? parties : []));
  const isGain = units.some(({ words }) => words === 'gain') && units.some(({ kind }) => kind === 'F');
  return isGain && party !== undefined && from !== undefined && party !== from ? [[party, from]] : [];
}

// "Jo Bell (Con) 1,044, Al Dee (Lab) 980 – both elected"
function bothElected(sentence: ReadSentence): Draft[] {
  if (!/\b(?:both|all|all three|all two) elected\b/i.test(sentence.text)) return [];
  const [unit, ...others] = sentence.main.filter(({ kind }) => kind === 'W');
  const people = sentence.main.filter(({ kind }) => kind === 'X');
  const parties = flatten(people, ({ asides }) =>
    asides[0]?.kind === 'bracket' ? (asides[0].units[0]?.parties ?? []) : [],
  );
  if (unit?.wards.length !== 1 || others.length > 0 || people.length === 0 || parties.length < people.length) return [];
  return winsOf(sentence, rolesOf(unit, sentence), new Set(parties));
}

// "A, Labour; B, Conservative (was Labour)"
function listed(sentence: ReadSentence): Draft[] {
  const main = sentence.main.filter(({ kind }) => !/[dan]/.test(kind));
  const from = main.findIndex(({ kind }) => kind === 'W');
  const drafts: Draft[] = [];
  let items = 0;
  for (let at = from; at >= 0 && at < main.length; at += 4) {
    const [ward, sign, party, end] = main.slice(at, at + 4);
    const isItem = ward?.kind === 'W' && ward.wards.length === 1 && /^[,:-]$/.test(sign?.kind ?? '') && isAlone(party);
    if (!isItem || party === undefined || (end !== undefined && !/^[;|/.]$/.test(end.kind))) return [];
    items += 1;
    const before = holderOfAsides(party.asides);
    const previous = before === 'NOC' ? null : before;
    drafts.push(
      ...winsOf(
        sentence,
        rolesOf(ward, sentence).map((role) => ({ ...role, from: previous ?? role.from })),
        party.parties,
      ),
    );
  }
  return items > 1 ? drafts : [];
}

const isAlone = (unit: Unit | undefined): boolean => unit?.kind === 'P' && unit.parties.length === 1 && !unit.owns;

const marked = textPattern(/\belected\b/i);

// "W", and below it "Elected: Jo Bell (Lab), 1,204" or "Jo Bell, Labour, 1,204 (elected)"
function markedElected(sentence: ReadSentence): Draft[] {
  const { discourse, shape, text, units } = sentence;
  const ward = /[WCKM]/.test(shape) ? null : discourse.ward;
  if (ward === null || !marked.test(sentence) || /\b(?:not|un) ?-?elected\b|\bre-?elected\b/i.test(text)) return [];
  const said = units.filter(
    ({ kind, words }) => !/[-*|.,:#()]/.test(kind) && !/^(?:elected|votes?|is|was)$/.test(words),
  );
  const [person, party, more] = said;
  const isOne = person?.kind === 'X' && party?.kind === 'P' && party.parties.length === 1 && more === undefined;
  return isOne ? winsOf(sentence, [{ ...ward, from: null, to: null }], party.parties) : [];
}

// "Elected in W:", and below it "Jo Bell - Green Party - 1,610 votes"
function belowHeading(sentence: ReadSentence): Draft[] {
  const { before, title } = sentence.discourse;
  const ward = /[WCKM]/.test(sentence.shape) ? null : sentence.discourse.ward;
  const isBelow = before === null || before.shape.includes('W');
  if (ward === null || !isBelow || !/^\W*(?:duly )?elected\b/i.test(before?.text ?? title)) return [];
  const main = sentence.main.filter(({ kind }) => !/[dan|]/.test(kind));
  const [person, sign, party] = main;
  const beside =
    person?.asides[0]?.kind === 'bracket'
      ? person.asides[0].units[0]
      : /^[,:-]$/.test(sign?.kind ?? '')
        ? party
        : undefined;
  const isPerson = person?.kind === 'X' && beside?.kind === 'P' && beside.parties.length === 1;
  return isPerson ? winsOf(sentence, [{ ...ward, from: null, to: null }], beside.parties) : [];
}
