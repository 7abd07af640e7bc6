import type { Control } from '../../../domain/Fact.ts';
import { controlOfUnit, subjectCouncils } from '../../reader/frames/frameRoles.ts';
import { tellsOneMore } from '../../reader/frames/tellsOneMore.ts';
import { partyOfUnit } from '../../reader/frames/partyMeant.ts';
import type { Frame } from '../../reader/frames/Frame.ts';
import { placesPaired, type PlacePaired } from '../../reader/frames/placesPaired.ts';
import { previousAround } from '../../reader/holders/previousAround.ts';
import { toControlDraft, type Draft, type ReadSentence } from '../../reader/ReadSentence.ts';
import { someBefore } from '../../reader/discourse/someOfList.ts';
import { changeUnit, type Unit } from '../../reader/units/Unit.ts';
import { statedVerb } from '../Needs.ts';
import type { Rule } from '../Rule.ts';
import { isRespective, respectiveParty } from './lists/respectively.ts';
import { flatten } from '../../flatten.ts';
import { toControlDrafts } from './toControlDrafts.ts';

export const councilMoves: Rule = {
  id: 'council-moves',
  doc: '"X has gone from the Tories to Labour", "X fell to no overall control", "X turned red", "X is now Labour".',
  reads: [
    ['Kirklees has gone from no overall control to Labour.', 'Kirklees gain LAB from NOC'],
    ['Kirklees goes Lab to NOC.', 'Kirklees loss NOC from LAB'],
    ['Trafford has slipped into no overall control.', 'Trafford loss NOC from -'],
    ['Plymouth turned red overnight.', 'Plymouth gain LAB from -'],
    ['Worcester has fallen to NOC.', 'Worcester loss NOC from -'],
    ['Norfolk, hung until today, has returned to majority Conservative rule.', 'Norfolk gain CON from NOC'],
    ['Exeter, the Conservatives’ last council in Devon, fell to Labour.', 'Exeter gain LAB from CON'],
    ['A Tory council since 2003, Exeter went Labour.', 'Exeter gain LAB from CON'],
    ['Exeter fell to Labour, the Conservatives losing 12 seats.', 'Exeter gain LAB from -'],
    ['Derby crossed from Labour to the Conservatives.', 'Derby gain CON from LAB'],
    ['Basildon went blue.', 'Basildon gain CON from -'],
    ['Basildon is the third council to fall to the Conservatives.', 'Basildon gain CON from -'],
    ['Redditch has fallen to the Tories.', 'Redditch gain CON from -'],
    ['Labour lost Derby. Exeter slipped from its grasp, too.', 'Derby loss - from LAB; Exeter loss - from LAB'],
    ['Peterborough ended up with no overall control.', 'Peterborough loss NOC from -'],
  ],
  leaves: [
    'Exeter has turned out the Tories.',

    'Exeter turned against Labour.',
    'Watford again chose the Liberal Democrat Ann Rowe as its mayor.',
    'Exeter has moved towards the Conservatives since 2016.',
    'Plymouth may go to Labour.',
    'Plymouth went to the polls.',
    'Plymouth fell to Labour in 2014.',
  ],
  cannotReadYet: ['Plymouth has changed colour.'],
  needs: statedVerb(),
  find: (sentence) =>
    flatten(sentence.frames, (frame, index) => {
      const { group } = frame;
      const turns = group.lemma === 'turn' || (group.lemma === 'flip' && frame.subject?.kind === 'C');
      const ends = group.lemma === 'end' && frame.args[0]?.kind === 'N';
      if ((group.verbClass !== 'move' && !turns && !ends) || !isTold(frame, sentence)) return [];
      // "has turned out the Tories"
      if (turns && turnsOut(frame, sentence)) return [];
      if (group.lemma === 'belong' && !group.now) return [];
      if (isLeaning(frame, sentence) || isAlike(frame, sentence) || isOfMayor(frame, sentence)) return [];
      // "swapped the Tories for Labour": the first is whom it had.
      if (group.lemma === 'swap' && frame.words.includes(' for ')) return [];
      const ending = frame.args.find(({ kind, prep }) => kind === 'P' && prep === 'T');
      const roles = subjectCouncils(frame, sentence);
      if (ending !== undefined && isRespective(sentence, ending, roles.length)) {
        return roles.map((role, index) =>
          toControlDraft(frame, role.place, 'gain', respectiveParty(ending, index), role.holder),
        );
      }
      const paired = frame.subject?.kind === 'C' ? null : placesPaired(frame, 'T');
      if (paired !== null) return eachToItsOwn(frame, paired, sentence);
      // "Bedford has turned blue: X has the mayoralty"
      if (sentence.main.some(({ kind }) => kind === 'M') && frame.args.some(({ kind }) => kind === 'o')) return [];
      const to =
        destinationOf(frame) ??
        (frame.args.some(({ words, prep }) => /^(them|it)$/.test(words) && prep === 'T')
          ? sentence.discourse.party
          : null);
      if (
        frame.args.some(
          ({ end, prep }) => /^[T>]$/.test(prep ?? '') && shared.test(sentence.text.slice(end - sentence.start)),
        )
      )
        return [];
      const from = sourceOf(frame, sentence);
      if (to === null) return leavesControl(frame, sentence);
      return roles.map((role) => {
        const previous =
          role.from ??
          from ??
          role.holder ??
          frame.subject?.holder ??
          letSlip(sentence, frame, sentence.frames[index - 1]) ??
          previousAround(sentence, frame, to);
        if (to === 'NOC')
          return toControlDraft(frame, role.place, previous === 'NOC' ? 'hold' : 'loss', 'NOC', previous);
        return toControlDraft(frame, role.place, 'gain', to, previous === to ? null : previous);
      });
    }),
};

const turnsOut = ({ group }: Frame, { units }: ReadSentence): boolean => {
  const at = units.findIndex((unit) => unit.group === group);
  return units[at + 1]?.words === 'out' && units[at + 2]?.words !== 'of';
};

// "Control passed in X to Labour and in Y to the Tories"
const eachToItsOwn = (frame: Frame, paired: readonly PlacePaired[], sentence: ReadSentence): Draft[] =>
  flatten(paired, ({ councils, end }) => {
    const to = controlOfUnit(end);
    return to === null
      ? []
      : toControlDrafts(sentence, frame, councils, to === 'NOC' ? 'loss' : 'gain', to, sourceOf(frame, sentence));
  });

const isTold = (frame: Frame, sentence: ReadSentence): boolean =>
  frame.mood === 'stated' || (/^(?:fall|go|turn)$/.test(frame.group.lemma) && tellsOneMore(frame, sentence));

// "passed to an independent-led coalition": nobody’s alone.
const shared = /^[\s-]*(?:led|run|headed)?\s*(?:rainbow |joint |minority )?(?:coalition|alliance|partnership|pact)\b/i;

// "went the same way": as the one before, whoever else is named; "went bust under the Tories": nowhere.
const isAlike = ({ verbStart }: Frame, { text, start }: ReadSentence): boolean =>
  alikeOrNowhere.test(text.slice(verbStart - start));

const alikeOrNowhere =
  /^(?:(?:has |have )?(?:went|gone|go|goes) (?:bust|bankrupt|broke|to (?:bed|sleep))\b|[\w’']+(?: \w+){0,2} the same (?:way|direction)\b(?!,? (?:in)?to\b|,? under\b|:| [-–—]))/;

// "X turned against Labour", "moved towards the Tories": how it voted, not who has it.
const isLeaning = ({ args, end }: Frame, { text, start }: ReadSentence): boolean => {
  const behind = (args[0]?.start ?? end) - start;
  return /\b(?:against|towards?|away from) (?:the )?$/.test(text.slice(0, behind));
};

// "X again chose the Liberal Democrat Ann Rowe as its mayor"
const isOfMayor = ({ group }: Frame, { main }: ReadSentence): boolean =>
  /^(?:choose|vote|pick|elect|back|return)$/.test(group.lemma) && main.some(({ kind }) => kind === 'M');

const isEnd = (unit: Unit, frame: Frame): boolean =>
  /^[T>U]$/.test(unit.prep ?? '') ||
  (unit.prep === 'w' && unit.kind === 'N' && frame.group.lemma.startsWith('end')) ||
  (unit.prep === 'I' && unit.kind === 'Q') ||
  (unit.prep === null && unit === frame.args[0] && /[PNQo]/.test(unit.kind) && !isTurned(unit, frame));

// "turning a hung council into a Lib Dem one": what it was.
const isTurned = (unit: Unit, { group, args }: Frame): boolean =>
  group.lemma === 'turn' && unit.kind === 'N' && args.some(({ prep }) => prep === '>');

// "goes Con to NOC": the first is whom it had.
const isAway = ({ args: [first, second] }: Frame): boolean =>
  first?.kind === 'P' && first.prep === null && second?.prep === 'T' && controlOfUnit(second) !== null;

function destinationOf(frame: Frame): Control | null {
  for (const unit of isAway(frame) ? frame.args.slice(1) : frame.args) {
    if (/[#SWXH]/.test(unit.kind) && unit.prep === null) return null;
    if (!isEnd(unit, frame)) continue;
    // "goes to Labour’s Marvin Rees": the mayor’s post.
    if (unit.kind === 'P' && unit.owns) return null;
    const control = controlOfUnit(unit) ?? (unit.kind === 'Q' ? ownerBehind(frame, unit) : null);
    if (control !== null) return control;
  }
  return null;
}

// "returned to majority Conservative rule"
function ownerBehind({ args }: Frame, unit: Unit): Control | null {
  const next = args[args.indexOf(unit) + 1];
  return next?.kind === 'Q' && next.prep === null ? next.holder : null;
}

// "X and Y went to A, the former from B": of one of them.
function sourceOf(frame: Frame, sentence: ReadSentence): Control | null {
  const [first] = frame.args;
  const isBefore = isAway(frame) || (first !== undefined && isTurned(first, frame));
  const unit = isBefore ? first : frame.args.find(({ prep }) => prep === 'F');
  return unit === undefined || someBefore(sentence, unit.start) !== null ? null : controlOfUnit(unit);
}

// "Labour let X slip to the Tories", "the Conservatives saw X fall": whoever looked on had it.
function letSlip(sentence: ReadSentence, frame: Frame, before: Frame | undefined): Control | null {
  if (before === undefined || !/^(let|see|watch)$/.test(before.group.lemma) || before.mood !== 'stated') return null;
  return frame.subject?.kind === 'C' && before.args.length <= 1 ? partyOfUnit(before.subject, sentence) : null;
}

// "X, too, slipped from its grasp": of the party that lost the one before.
function theirsOf(from: Unit, sentence: ReadSentence): Control | null {
  const owner = sentence.main[sentence.main.indexOf(from) - 1];
  if (!/^(?:its|their)$/.test(owner?.words ?? '') || !/^(?:grasp|grip|hands|control|clutches)$/.test(from.words))
    return null;
  const party = partyOfUnit(changeUnit(from, { kind: 'Y', words: 'they' }), sentence);
  return party === sentence.discourse.lastResult?.previous ? party : null;
}

// "X slipped out of Conservative control": who has it now is not said.
function leavesControl(frame: Frame, sentence: ReadSentence): Draft[] {
  const from = frame.args.find(({ prep, kind }) => prep === 'F' && kind === 'Q');
  const previous = from === undefined ? null : (controlOfUnit(from) ?? theirsOf(from, sentence));
  if (previous === null || previous === 'NOC') return [];
  return subjectCouncils(frame, sentence).map(({ place }) => toControlDraft(frame, place, 'loss', null, previous));
}
