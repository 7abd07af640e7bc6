import type { Control, Party } from '../../../domain/Fact.ts';
import type { Frame } from '../../reader/frames/Frame.ts';
import { controlOfUnit } from '../../reader/frames/frameRoles.ts';
import type { ReadSentence } from '../../reader/ReadSentence.ts';
import type { Unit } from '../../reader/units/Unit.ts';
import { statedVerb } from '../Needs.ts';
import type { Rule } from '../Rule.ts';
import { personsParty } from './partyOfSubject.ts';
import { carriedWard, rolesOf, toWardDraft, wardOfSeats, type WardRole } from './wardDraft.ts';
import { flatten } from '../../flatten.ts';

export const wardMoves: Rule = {
  id: 'ward-moves',
  doc: '"W and V also went from blue to red", "W ward fell to the Greens", "W elected a Green".',
  reads: [
    ['Old Town ward in Stevenage went from blue to red.', 'ward Old Town (Stevenage) gain LAB from CON'],
    [
      'Hyde Park ward, Westminster, went Conservative (gain from Lib Dem, majority 214).',
      'ward Hyde Park (Westminster) gain CON from LD',
    ],
    ['Hyde Park ward, Westminster, went to Labour after a tied vote.', 'ward Hyde Park (Westminster) win LAB from -'],
    ['Hyde Park ward, Westminster, is Labour’s.', 'ward Hyde Park (Westminster) win LAB from -'],
    ['In Westminster, Hyde Park is Green and was Labour.', 'ward Hyde Park (Westminster) gain GRN from LAB'],
    [
      'A by-election in Hyde Park, Westminster, went Labour’s way.',
      'ward Hyde Park (Westminster) gain LAB from - (by-election)',
    ],
    ['Hyde Park ward, Westminster, now has two Labour councillors.', 'ward Hyde Park (Westminster) win LAB from -'],
    ['Hyde Park ward, Westminster, is Labour now by 12 votes.', 'ward Hyde Park (Westminster) gain LAB from -'],
    [
      'Hyde Park ward, Westminster, went Labour by 26 votes, a loss for the Conservatives.',
      'ward Hyde Park (Westminster) gain LAB from CON',
    ],
    [
      'Hyde Park ward, Westminster, Labour until this weekend, is now Green.',
      'ward Hyde Park (Westminster) gain GRN from LAB',
    ],
    [
      'In Norwich Marl Bank, Hopley and Ash Vale all fell to Labour.',
      'ward Marl Bank (Norwich) gain LAB from -; ward Hopley (Norwich) gain LAB from -; ward Ash Vale (Norwich) gain LAB from -',
    ],
    [
      'Hyde Park ward, Westminster, was the decider: it fell to Labour by 61 votes.',
      'ward Hyde Park (Westminster) gain LAB from -',
    ],
    [
      'Hyde Park ward, Westminster, fell to Labour, ending a four-year Conservative tenure.',
      'ward Hyde Park (Westminster) gain LAB from CON',
    ],
    ['Hyde Park ward, Westminster, fell to Labour.', 'ward Hyde Park (Westminster) gain LAB from -'],
    [
      'Hyde Park, Westminster, Labour since 1973, fell to the Greens.',
      'ward Hyde Park (Westminster) gain GRN from LAB',
    ],
    ['Hyde Park ward in Westminster is now a Green seat.', 'ward Hyde Park (Westminster) gain GRN from -'],
    [
      'Hyde Park ward in Westminster elects Labour: Lab 56.3%, Con 21.3%',
      'ward Hyde Park (Westminster) win LAB from -',
    ],
    [
      'Hyde Park ward, Westminster, was among the wards that went to Labour.',
      'ward Hyde Park (Westminster) win LAB from -',
    ],
    ['Hyde Park ward in Westminster elected a Green.', 'ward Hyde Park (Westminster) win GRN from -'],
    [
      'The seat of Hyde Park on Westminster council has gone to the Greens from the Tories.',
      'ward Hyde Park (Westminster) gain GRN from CON',
    ],
    [
      'Labour’s only loss in Sunderland was Hopley, which went to the Greens.',
      'ward Hopley (Sunderland) gain GRN from LAB',
    ],
  ],
  leaves: [
    'Hyde Park ward, Westminster, was among the wards that may go to Labour.',
    'Hyde Park ward, Westminster, only votes so far: Lab 2,204, Con 411',
    'Hyde Park ward in Westminster may go to Labour.',
  ],
  cannotReadYet: [],
  needs: statedVerb(),
  find: (sentence) =>
    flatten(sentence.frames, (frame) => {
      const { group } = frame;
      const isThere =
        frame.subject?.kind === 'S' &&
        (/^(?:ward|division|seat)$/.test(frame.subject.words) || allSeats.test(frame.words));
      const unit = wardOfSeats(frame) ?? (isThere || isIt(frame, sentence) ? onlyWard(frame, sentence) : null);
      const roles = unit !== null ? rolesOf(unit, sentence) : isThere ? carriedRoles(sentence) : [];
      if (roles.length === 0 || frame.mood !== 'stated' || group.voice === 'passive') return [];
      if (group.verbClass === 'elect' || group.lemma === 'return') {
        const [object] = frame.args;
        const persons = personsParty(frame, sentence);
        if (persons !== null)
          return roles.map((role) => {
            if (/^re ?elect$/.test(group.lemma)) return toWardDraft(frame, role, 'hold', persons, persons);
            return toWardDraft(frame, role, role.from === null ? 'win' : 'gain', persons, role.from);
          });
        if (object?.kind !== 'P' && object?.kind !== 'H' && object?.kind !== 'S') return [];
        const [party] = object.parties;
        if (party === undefined || object.parties.length > 1 || chosen(frame, sentence).length > 1) return [];
        return roles.map((role) => toWardDraft(frame, role, role.from === null ? 'win' : 'gain', party, role.from));
      }
      const held = group.verbClass === 'have' && unit === frame.subject ? councillorsOf(frame) : null;
      if (held !== null) {
        const isFirst = /\bfirst\b/.test(sentence.text);
        return roles.map((role) =>
          toWardDraft(frame, role, role.from === null && !isFirst ? 'win' : 'gain', held, role.from),
        );
      }
      const among = group.verbClass === 'be' && unit === frame.subject ? goneWith(frame) : null;
      if (among !== null)
        return roles.map((role) =>
          toWardDraft(frame, role, role.from === null ? 'win' : 'gain', among, role.from === among ? null : role.from),
        );
      const isBe = group.verbClass === 'be' && (unit === frame.subject || isThere);
      // "W (X), only votes so far: Lab 2,204": a noun.
      if (group.lemma === 'vote' && sentence.main[frame.at + 1]?.kind === ':') return [];
      if (group.verbClass !== 'move' && group.lemma !== 'turn' && !isBe) return [];
      const swapped = swappedFor(frame, sentence);
      if (swapped !== null) return roles.map((role) => toWardDraft(frame, role, 'gain', swapped.party, swapped.from));
      const turned = isBe ? turnedFrom(frame, sentence) : null;
      if (turned !== null) return roles.map((role) => toWardDraft(frame, role, 'gain', turned.party, turned.from));
      if (isBe && !group.now && !isNow(frame, sentence))
        return flatten(ownedBy(frame, sentence), (party) =>
          roles.map((role) => toWardDraft(frame, role, 'win', party, null)),
        );
      const to =
        ownWay(frame, sentence) ??
        frame.args.find(
          ({ kind, prep, holder, words }) =>
            (/[T>]/.test(prep ?? '') || prep === null) &&
            (/[Po]/.test(kind) || (kind === 'S' && holder !== null) || (kind === 'Y' && words === 'them')),
        );
      const from = frame.args.find(({ prep }) => prep === 'F');
      const party = to === undefined ? takerOf(frame, sentence) : partyOf(to, frame, sentence);
      if (party === null || party === 'NOC') return [];
      const isSeats = frame.subject?.kind === 'S' && frame.subject.words.endsWith('s');
      const bracket = to === undefined ? null : fromInBracket(to);
      return roles.map((role) => {
        const told = from === undefined ? (bracket ?? role.from) : controlOfUnit(from);
        const previous = told === party ? null : told;
        const isWin =
          previous === null &&
          (isSeats ||
            (group.lemma === 'go' && (unit === null || to?.prep === 'T')) ||
            /^(?:choose|vote)$/.test(group.lemma) ||
            drawn.test(sentence.text));
        return toWardDraft(frame, role, isWin ? 'win' : 'gain', party, previous);
      });
    }),
};

// "Both seats went to the Tories"
const allSeats = /^(?:both|all (?:two|three|four))(?: of the)?(?: council)? seats\b/;

// "The ward has gone to Labour": the one that the sentence before is about.
function carriedRoles(sentence: ReadSentence): WardRole[] {
  const carried = carriedWard(sentence);
  return carried === null ? [] : [{ ...carried, from: null, to: null }];
}

// "W is Reform now"
function isNow({ at, group }: Frame, { main }: ReadSentence): boolean {
  const [party, now] = main.slice(at + 1, at + 3);
  return group.tense === 'present' && party?.kind === 'P' && now?.words === 'now';
}

// A tie that was broken goes to somebody whoever had it.
const drawn = /\b(?:tied|a tie|dead heat|straws?|lots|coin|out of the hat)\b/i;

function partyOf(unit: Unit, frame: Frame, sentence: ReadSentence): Control | null {
  if (unit.kind === 'S') return unit.holder;
  if (unit.kind !== 'Y') return controlOfUnit(unit);
  // "W is Labour’s; V has fallen to them as well"
  const before = sentence.units.findLast(
    ({ kind, start, parties }) => kind === 'P' && start < frame.verbStart && parties.length === 1,
  );
  return before?.parties[0] ?? sentence.discourse.party;
}

// "W was the decider: it fell to Labour"
const isIt = ({ subject, group, verbStart }: Frame, { main }: ReadSentence): boolean =>
  subject?.words === 'it' &&
  group.verbClass === 'move' &&
  main.find(({ kind }) => !/[|"^]/.test(kind))?.kind === 'W' &&
  main.some(({ kind, start }) => /[:;]/.test(kind) && start < verbStart);

// "wiped out in W – the ward is now Conservative"
function onlyWard({ verbStart }: Frame, { main }: ReadSentence): Unit | null {
  const wards = main.filter(({ kind }) => kind === 'W');
  const [unit] = wards;
  return wards.length === 1 && unit !== undefined && unit.end < verbStart && unit.wards.length === 1 ? unit : null;
}

// "went Conservative (gain from Lib Dem, majority 214)"
function fromInBracket({ asides }: Unit): Party | null {
  const inside = asides.find(({ kind }) => kind === 'bracket')?.units.filter(({ kind }) => !/[dan]/.test(kind)) ?? [];
  const from = inside.findIndex(({ kind }) => kind === 'F');
  const party = from < 0 ? undefined : inside[from + 1];
  return party?.kind === 'P' && party.parties.length === 1 ? (party.parties[0] ?? null) : null;
}

// "W was among the divisions that went to Reform"
function goneWith({ args }: Frame): Party | null {
  const [seats] = args;
  if (!/^(?:wards|divisions|seats)$/.test(seats?.words ?? '') || seats?.prep !== 'I') return null;
  const told = seats.asides.find(({ kind }) => kind === 'relative')?.units.filter(({ kind }) => !/[da]/.test(kind));
  const [that, verb, to, party, more] = told ?? [];
  const isGone = that?.words === 'that' && verb?.group?.verbClass === 'move' && verb.group.mood === 'stated';
  if (!isGone || to?.kind !== 'T' || party?.parties.length !== 1 || !/[.,;]/.test(more?.kind ?? '.')) return null;
  return party.parties[0] ?? null;
}

// "W has a Labour councillor now"
function councillorsOf({ group, args, isAside }: Frame): Party | null {
  const [object] = args;
  const isTold = !isAside && group.tense === 'present' && /^councillors?$/.test(object?.words ?? '');
  return isTold && object?.parties.length === 1 ? (object.parties[0] ?? null) : null;
}

// "Labour have got it. The damage was done in W, which switched from the Conservatives."
function takerOf({ group, args, isAside }: Frame, { discourse, paragraph, main }: ReadSentence): Party | null {
  const from = args.find(({ prep }) => prep === 'F')?.parties ?? [];
  const { before, party } = discourse;
  const isTold = isAside && group.verbClass === 'move' && from.length === 1 && before?.paragraph === paragraph;
  const isAlone = !main.some(({ kind }) => kind === 'P') && before?.frames.every(({ mood }) => mood === 'stated');
  return isTold && isAlone === true && party !== null && party !== from[0] ? party : null;
}

// "W went Labour’s way"
function ownWay({ at, group }: Frame, { main }: ReadSentence): Unit | null {
  const [owner, way] = main.slice(at + 1, at + 5).filter(({ kind }) => !/[dan]/.test(kind));
  const isWay = group.lemma === 'go' && owner?.kind === 'P' && owner.owns && way?.words === 'way';
  return isWay ? owner : null;
}

// "W is Green and was Labour"
function turnedFrom({ at, group, args }: Frame, { main }: ReadSentence): { party: Party; from: Party } | null {
  const [now, and, was, then, end] = main.slice(at + 1, at + 8).filter(({ kind }) => !/[dan]/.test(kind));
  const [party] = now?.parties ?? [];
  const [from] = then?.parties ?? [];
  const isTold =
    group.tense === 'present' &&
    now?.kind === 'P' &&
    now.start === args[0]?.start &&
    and?.kind === '&' &&
    was?.group?.verbClass === 'be' &&
    was.group.tense === 'past' &&
    then?.kind === 'P' &&
    (end === undefined || /[.,;]/.test(end.kind));
  return isTold && party !== undefined && from !== undefined && party !== from ? { party, from } : null;
}

// "W swapped red for blue"
function swappedFor({ at, group }: Frame, { main }: ReadSentence): { party: Party; from: Party } | null {
  if (!/^(?:swap|change|switch)$/.test(group.lemma)) return null;
  const [old, link, now] = main.slice(at + 1, at + 6).filter(({ kind }) => !/[dan]/.test(kind));
  const [from, party] = [old, now].map((unit) =>
    unit !== undefined && /[Po]/.test(unit.kind) ? controlOfUnit(unit) : null,
  );
  const isSwap = link?.words === 'for' && from != null && party != null && from !== 'NOC' && party !== 'NOC';
  return isSwap && from !== party ? { party, from } : null;
}

// "W is Labour’s", "W is Labour’s again"
function ownedBy({ at, group, isAside }: Frame, { main }: ReadSentence): Party[] {
  if (isAside || group.tense !== 'present') return [];
  const [owner, behind] = main.slice(at + 1, at + 5).filter(({ kind }) => !/[dan]/.test(kind));
  const [party] = owner?.parties ?? [];
  const ends = behind === undefined || /[.,;:&^!|-]/.test(behind.kind);
  return owner?.kind === 'P' && owner.owns && owner.parties.length === 1 && party !== undefined && ends ? [party] : [];
}

// "W ward elects Labour: Lab 56.3%, Con 21.3%": the figures behind a colon are no more of it.
function chosen({ args, verbStart }: Frame, { main }: ReadSentence): Unit[] {
  const colon = main.find(({ kind, start }) => kind === ':' && start > verbStart)?.start ?? Number.POSITIVE_INFINITY;
  return args.filter((unit) => isParty(unit) && unit.start < colon);
}

const isParty = ({ kind, prep }: Unit): boolean => kind === 'P' && prep === null;
