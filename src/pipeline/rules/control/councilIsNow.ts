import type { Control } from '../../../domain/Fact.ts';
import { controlOfUnit, subjectCouncils } from '../../reader/frames/frameRoles.ts';
import { partyOfUnit } from '../../reader/frames/partyMeant.ts';
import type { Frame } from '../../reader/frames/Frame.ts';
import { endsEarlier } from '../../reader/holders/endsEarlier.ts';
import { previousAround } from '../../reader/holders/previousAround.ts';
import { toControlDraft, type ReadSentence } from '../../reader/ReadSentence.ts';
import type { Unit } from '../../reader/units/Unit.ts';
import type { Rule } from '../Rule.ts';
import { flatten } from '../../flatten.ts';

export const councilIsNow: Rule = {
  id: 'council-is-now',
  doc: '"X is now Liberal Democrat", "X is no longer Tory", "X is Labour’s", "X is now hung".',
  reads: [
    ['Three Rivers is now Liberal Democrat.', 'Three Rivers gain LD from -'],
    ['St Albans is no longer under Conservative control.', 'St Albans loss - from CON'],
    ['Derby is now under no overall control.', 'Derby loss NOC from -'],
    ['Plymouth is Labour too, also at the Tories’ cost.', 'Plymouth gain LAB from CON'],
    ['Plymouth, which had been Tory-run, is Labour’s.', 'Plymouth gain LAB from CON'],
  ],
  leaves: [
    'Derby was next. It is now the reward for a decade of sharing power with the Greens.',
    'Plymouth was Labour until 2014 and is Tory now.',
    'Plymouth is Labour’s main target.',
    'Barnet is a Tory borough.',
    'Derby was hung.',
  ],
  cannotReadYet: [],
  find: (sentence) =>
    flatten(sentence.frames, (frame) => {
      // "was Labour until 2014 and is Tory now"
      if (endsEarlier(sentence.text, sentence.discourse.year)) return [];
      const { group } = frame;
      if (
        (group.verbClass !== 'be' && !(group.verbClass === 'have' && frame.objectKind === 'N')) ||
        group.tense !== 'present' ||
        (frame.mood !== 'stated' && !group.noMore) ||
        group.still
      )
        return [];
      const args = counted.test(frame.words) ? frame.args.filter(({ kind }) => kind !== '#') : frame.args;
      const complement = args.find((unit) => controlOfUnit(unit) !== null || /[#SWHXY]/.test(unit.kind));
      const isTheirs = /^(?:theirs|ours)$/.test(complement?.words ?? '');
      const control =
        complement === undefined ? null : isTheirs ? whose(complement, sentence) : controlOfUnit(complement);
      if (
        complement === undefined ||
        control === null ||
        // "It is the reward for sharing power with the Greens"
        (complement.prep === 'w' && frame.objectKind === 'x') ||
        /largest|biggest|main|target|likely|favourites?|ahead|second|short/.test(
          frame.words.split(/[,;]| and /)[0] ?? '',
        )
      )
        return [];
      const said = sentence.text.slice(frame.start - sentence.start, frame.scope.end - sentence.start).toLowerCase();
      const isNow =
        group.now ||
        /\b(now|again|this morning|tonight|today)\b(?=,? (it|they) (is|are)\b)/i.test(sentence.text) ||
        /\b(now|again|once more|tonight|this morning|this afternoon|any ?more|any longer)\b|\bfor the (very )?first time\b/.test(
          said,
        );
      return flatten(subjectCouncils(frame, sentence), (role) => {
        if (group.noMore) return control === 'NOC' ? [] : [toControlDraft(frame, role.place, 'loss', null, control)];
        // "the council, which is theirs too": known before.
        const owns = !frame.isAside && (isTheirs || (complement.kind === 'P' && complement.owns));
        // "overall control is theirs no longer"
        if (
          owns &&
          /^ (?:no longer|no more|any ?more|any longer)\b/.test(sentence.text.slice(complement.end - sentence.start))
        ) {
          const isHung = /overall|outright|majorit/.test(frame.subject?.words ?? '');
          return [toControlDraft(frame, role.place, 'loss', isHung ? 'NOC' : null, control)];
        }
        // "X is Labour’s as well, still": as it was.
        if (owns && /\bstill\b|\bfor (?:another|a further|\w+ more|the next)\b/.test(said))
          return [toControlDraft(frame, role.place, 'hold', control, control)];
        const changed = (role.holder !== null && role.holder !== control) || isFrom(frame, control);
        if (!isNow && !owns && !changed) return [];
        // "X is hung again": as it was, unless somebody is said to have held it.
        if (
          control === 'NOC' &&
          /\b(again|once more)\b/.test(said) &&
          (role.holder ?? 'NOC') === 'NOC' &&
          !frame.inherited
        )
          return [toControlDraft(frame, role.place, 'hold', 'NOC', 'NOC', ['outcome'])];
        if (control === 'NOC')
          return [
            toControlDraft(
              frame,
              role.place,
              'loss',
              'NOC',
              lostBy(role.holder, previousAround(sentence, frame, 'NOC')),
            ),
          ];
        return [
          toControlDraft(
            frame,
            role.place,
            'gain',
            control,
            role.holder !== null && role.holder !== control ? role.holder : previousAround(sentence, frame, control),
          ),
        ];
      });
    }),
};

// "They are two Labour ones now"
const counted = /\b(?:two|three|four|five|six) [\w ]{3,24} (?:ones|councils)\b/i;

// "The Lib Dems’ turn. X was a Conservative one; it is theirs": not theirs whose it was.
function whose(unit: Unit, sentence: ReadSentence): Control | null {
  const party = partyOfUnit(unit, sentence);
  const isFormer = sentence.frames.some(
    ({ group, args, verbStart }) =>
      verbStart < unit.start &&
      group.verbClass === 'be' &&
      group.tense !== 'present' &&
      args.some((one) => controlOfUnit(one) === party),
  );
  return isFormer ? (sentence.discourse.party === party ? null : sentence.discourse.party) : party;
}

// "X is Labour too, also at the Tories’ expense"
const isFrom = ({ args }: Frame, control: Control): boolean =>
  args.some((unit) => unit.prep === 'F' && /[PN]/.test(unit.kind) && (controlOfUnit(unit) ?? control) !== control);

const lostBy = (holder: Control | null, around: Control | null): Control | null => {
  const loser = holder ?? around;
  return loser === 'NOC' ? null : loser;
};
