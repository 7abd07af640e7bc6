import { kindOf } from '../../reader/units/lexiconWords.ts';
import type { Frame } from '../../reader/frames/Frame.ts';
import { controlOfUnit, councilsMeant, councilsOf, subjectCouncils } from '../../reader/frames/frameRoles.ts';
import { ownerOfControl, partyOfUnit } from '../../reader/frames/partyMeant.ts';
import { toControlDraft, type Draft, type ReadSentence } from '../../reader/ReadSentence.ts';
import { placesOf } from './power/oustRuler.ts';
import { textPattern } from '../../patterns/TextPattern.ts';
import type { Rule } from '../Rule.ts';
import { flatten } from '../../flatten.ts';

export const councilRemains: Rule = {
  id: 'council-remains',
  doc: '"X remains Labour", "X stays under no overall control", "X remains in Conservative hands", "X is still hung".',
  reads: [
    ['Calderdale remains under no overall control.', 'Calderdale hold NOC'],
    ['Rugby remains in Conservative hands, and comfortably.', 'Rugby hold CON'],
    ['Sutton stays yellow.', 'Sutton hold LD'],
    ['Watford, Lib Dem since 2003, remains so.', 'Watford hold LD'],
    ['Exeter is Conservative still.', 'Exeter hold CON'],
    ['Colchester is still hung.', 'Colchester hold NOC'],
    ['Colchester is as hung as it was.', 'Colchester hold NOC'],
    ['Colchester is hung, just as before.', 'Colchester hold NOC'],
    ['Colchester will remain hung.', 'Colchester hold NOC'],
    ['Labour kept Norwich, while Exeter stayed in the party’s hands.', 'Norwich hold LAB; Exeter hold LAB'],
    ['The Conservatives remain in control of Bexley.', 'Bexley hold CON'],
  ],
  leaves: [
    'Westminster will remain a Tory council.',
    'Labour remains the largest party in Colchester.',
    'There are still no Tories in Colchester.',
    'Colchester remains on a knife edge, with the Conservatives dependent on two independents.',
  ],
  cannotReadYet: [],
  find: (sentence) =>
    flatten(sentence.frames, (frame) => {
      const { group } = frame;
      const isStill =
        (group.still || isStillBehind(frame, sentence)) &&
        group.tense === 'present' &&
        (group.verbClass === 'be' || (group.verbClass === 'have' && frame.objectKind === 'N'));
      const isHungAgain = group.verbClass === 'have' && frame.objectKind === 'N' && /\bagain\b/.test(frame.words);
      const isAsBefore =
        /^(be|have)$/.test(group.verbClass) &&
        group.tense === 'present' &&
        (sentence.main.some(({ kind }) => kind === 'Z') || asBefore.test(sentence));
      // "will remain hung", "will be hung again": the next council is meant, and its votes are counted.
      const willBe =
        frame.mood === 'planned' &&
        frame.objectKind === 'N' &&
        (group.verbClass === 'remain' || /\bagain\b/.test(frame.words)) &&
        /^will (?:be|remain|stay|continue)\b/.test(sentence.main[frame.at]?.words ?? '') &&
        sentence.frames.every(({ mood }) => mood === 'planned' || mood === 'stated');
      // "X, under the Lib Dems since 1990, will remain so"
      const isToStay = frame.mood === 'planned' && group.tense === 'future' && sentence.frames.length === 1;
      const asSaid = isToStay ? asSaidBefore(frame, sentence) : [];
      if (asSaid.length > 0) return asSaid;
      if (
        (group.verbClass !== 'remain' && !isStill && !isHungAgain && !isAsBefore && !willBe) ||
        (frame.mood !== 'stated' && !willBe)
      )
        return [];
      const inPower = frame.args.find(
        ({ kind, prep, words, holder }) =>
          kind === 'Q' && prep === 'I' && holder === null && /control|power|charge|command/.test(words),
      );
      if (inPower !== undefined && frame.subject?.kind !== 'C') {
        const party = partyOfUnit(frame.subject, sentence);
        const named = councilsOf(frame, sentence).map(({ place }) => place);
        const places =
          named.length > 0
            ? named
            : flatten(councilsMeant(frame, sentence), (council) => sentence.discourse.placeOf(council) ?? []);
        return party === null ? [] : places.map((place) => toControlDraft(frame, place, 'hold', party, party));
      }
      // "Gloucester, hung before the election, still is"
      if (group.still && group.verbClass === 'be' && frame.args.length === 0 && frame.objectKind !== 'x')
        return flatten(subjectCouncils(frame, sentence), ({ place, holder: same }) =>
          same === null ? [] : [toControlDraft(frame, place, 'hold', same, same)],
        );
      const first = frame.args.find(
        (unit) =>
          controlOfUnit(unit) !== null ||
          /[#SWHX]/.test(unit.kind) ||
          unit.words === 'theirs' ||
          (unit.kind === 'Q' && ownerOfControl(unit, sentence) !== null),
      );
      const holder =
        first === undefined
          ? null
          : first.words === 'theirs'
            ? partyOfUnit(first, sentence)
            : (controlOfUnit(first) ?? ownerOfControl(first, sentence));
      // "There are still no Labour councillors in X"
      if (frame.args.some(({ kind, start }) => /[SH]/.test(kind) && start <= (first?.start ?? 0))) return [];
      if (holder === null)
        return first === undefined ? [...asSaidBefore(frame, sentence), ...eachAsItWas(frame, sentence)] : [];
      if (
        first !== undefined &&
        isElse.test(sentence.text.slice(frame.verbStart - sentence.start, first.start - sentence.start))
      )
        return [];
      const ofSubject = subjectCouncils(frame, sentence);
      const roles =
        (frame.subject === null && ofSubject.length === 0) || isThere(frame, sentence)
          ? flatten(placesOf(frame, sentence), (council) => sentence.discourse.placeOf(council) ?? [])
          : ofSubject.map(({ place }) => place);
      return roles.map((place) => toControlDraft(frame, place, 'hold', holder, holder));
    }),
};

// "There are still no Tories in X", "remains balanced, with the Tories needing help"
const isElse = /\bno $|^(?!.*\bas before, )[\w ]{9,}, with (?:the )?$/;

const asBefore = textPattern(
  /^(?:and |but )?(?:just |much |exactly )?(?:like|as) (?:it was )?(?:last (?:year|time)|before|previously|(?:\w+ )?years? ago)\b[^,]{0,30}, |\bas (?:it|there) (?:had|was)\b(?! not| never|n['’]t)|\b(?:just|exactly|precisely|much) as before\b|\bas hung as\b/i,
);

// "is Conservative still", "is hung still"
function isStillBehind({ at }: Frame, { main }: ReadSentence): boolean {
  const rest = main.slice(at + 1, at + 5);
  const end = rest.findIndex(({ kind }) => /[,;.^&]/.test(kind));
  return (end < 0 ? rest : rest.slice(0, end)).some(({ kind }) => kind === kindOf.still);
}

// "X, Lib Dem since 2003, remains so"
function asSaidBefore(frame: Frame, sentence: ReadSentence): Draft[] {
  const behind = sentence.text.slice(frame.verbStart - sentence.start);
  if (
    frame.group.verbClass !== 'remain' ||
    !/^(?:(?:is|are) )?\w+ (?:so|that way|as it was|put|one)\b(?! (?:of|that|which))/.test(behind)
  )
    return [];
  return flatten(subjectCouncils(frame, sentence), ({ place, holder }) =>
    holder === null ? [] : [toControlDraft(frame, place, 'hold', holder, holder)],
  );
}

// "X (Con) and Y (Lab) are unchanged"
function eachAsItWas(frame: Frame, sentence: ReadSentence): Draft[] {
  const isSame = frame.group.verbClass === 'be' && frame.args.every(({ kind }) => /[Zda]/.test(kind));
  if (!isSame || sentence.main[sentence.main.length - 2]?.kind !== 'Z') return [];
  return flatten(subjectCouncils(frame, sentence), ({ place, holder }) =>
    holder === null ? [] : [toControlDraft(frame, place, 'hold', holder, holder)],
  );
}

// "P is the largest party in X but there is still no overall control": the subject of the clause before is not its own.
const isThere = ({ verbStart, inherited }: Frame, { text, start }: ReadSentence): boolean =>
  inherited && /\bthere $/i.test(text.slice(0, verbStart - start));
