import { clauseText } from '../../../reader/frames/clauseText.ts';
import { councilsOf, subjectCouncils } from '../../../reader/frames/frameRoles.ts';
import type { Frame } from '../../../reader/frames/Frame.ts';
import { partyOfUnit } from '../../../reader/frames/partyMeant.ts';
import { toControlDraft, type ReadSentence } from '../../../reader/ReadSentence.ts';
import type { Unit } from '../../../reader/units/Unit.ts';
import { isCarriedOn, isRunningOn } from './anotherTerm.ts';
import type { Rule } from '../../Rule.ts';
import { flatten } from '../../../flatten.ts';

export const runsNow: Rule = {
  id: 'runs-now',
  doc: '"Labour now controls X", "the Tories no longer run X", "Labour has a majority in X again".',
  reads: [
    ['Labour now controls Kirklees.', 'Kirklees gain LAB from -'],
    ['Labour is now in charge of Kirklees and Plymouth.', 'Kirklees gain LAB from -; Plymouth gain LAB from -'],
    ['The Conservatives no longer control Trafford.', 'Trafford loss - from CON'],
    ['The Tories still control Swindon.', 'Swindon hold CON'],
    ['Labour has an even bigger majority on Kirklees council.', 'Kirklees hold LAB'],
    ['Kirklees and Plymouth now have Labour majorities.', 'Kirklees gain LAB from -; Plymouth gain LAB from -'],
    ['Labour has an overall majority in Kirklees for the first time since 1999.', 'Kirklees gain LAB from -'],
  ],
  leaves: [
    'If the Tories lose two seats they will no longer control Trafford.',
    'Labour controls Kirklees.',
    'Labour now has 20 seats in Kirklees.',
  ],
  cannotReadYet: [],
  find: (sentence) =>
    flatten(sentence.frames, (frame, index) => {
      const { group } = frame;
      // Told by `another-term`.
      if (isRunningOn(frame, sentence) || isCarriedOn(frame, sentence.frames[index - 1])) return [];
      const hasMajority =
        (group.verbClass === 'have' || group.lemma === 'command') &&
        frame.objectKind === 'Q' &&
        /majorit|control/.test(frame.args.find(({ kind }) => kind === 'Q')?.words ?? '');
      const isInCharge =
        group.verbClass === 'be' &&
        frame.args[0]?.kind === 'Q' &&
        frame.args[0].prep === 'I' &&
        frame.args[0].holder === null;
      const hasCouncil =
        group.verbClass === 'have' && ((group.still && frame.objectKind === 'R') || frame.args[0]?.kind === 'C');
      if (
        (group.verbClass !== 'run' && !hasMajority && !hasCouncil && !isInCharge) ||
        group.voice === 'passive' ||
        group.tense !== 'present'
      )
        return [];
      if (frame.mood !== 'stated' && (!group.noMore || isSupposed(sentence))) return [];
      // "runs the mayor’s office in X", "has a majority so far"
      if (/\bmayor\b/.test(frame.words) || /\bso far\b/.test(sentence.text)) return [];
      const party = partyOfUnit(frame.subject, sentence);
      const isNow =
        group.now ||
        /\b(now|again)\b/.test(frame.words) ||
        (hasMajority &&
          (/\bnew\b|\bits first\b|\bfor the (?:very )?first time\b/.test(clauseText(frame, sentence)) ||
            /^for the (?:very )?first time\b/i.test(sentence.text)));
      // "has an even bigger majority in X": it had one.
      const isLarger = hasMajority && otherMajority.test(frame.words);
      const isStill = group.still || isLarger;
      const held = frame.subject?.kind === 'C' ? (subjectCouncils(frame, sentence)[0]?.holder ?? null) : null;
      const own =
        isPlace(frame.subject, frame) && (isNow || held !== null)
          ? (frame.args.find(({ kind }) => kind === 'Q')?.holder ?? null)
          : null;
      if (group.noMore && frame.subject?.kind === 'C') {
        const lost = frame.args.find(({ kind }) => kind === 'Q')?.holder ?? null;
        return lost === null
          ? []
          : subjectCouncils(frame, sentence).map(({ place }) => toControlDraft(frame, place, 'loss', 'NOC', lost));
      }
      if (own !== null)
        return subjectCouncils(frame, sentence)
          .filter(({ holder }) => isNow || (holder !== null && holder !== own))
          .map((role) => toControlDraft(frame, role.place, 'gain', own, role.holder === own ? null : role.holder));
      // "has a majority in X, where before there was none"
      const isOpen = !isNow && !isStill && !group.noMore;
      if (party === null || (isOpen && group.verbClass !== 'have')) return [];
      return flatten(councilsOf(frame, sentence), (role) => {
        if (group.noMore)
          return toControlDraft(
            frame,
            role.place,
            'loss',
            hasMajority || alone.test(frame.words) ? 'NOC' : null,
            party,
          );
        if (isOpen && (role.holder === null || role.holder === party)) return [];
        if (isStill) return toControlDraft(frame, role.place, 'hold', party, party);
        return toControlDraft(frame, role.place, 'gain', party, role.holder === party ? null : role.holder);
      });
    }),
};

// "X …", or "It now has a Labour majority": a party has no other's majority.
const isPlace = (subject: Unit | null, { args }: Frame): boolean =>
  subject?.kind === 'C' ||
  (/^(?:it|which|the council)$/.test(subject?.words ?? '') &&
    args.some(({ kind, holder }) => kind === 'Q' && holder !== null));

// "If the Tories lose two seats they will no longer control X"
const isSupposed = ({ frames }: ReadSentence): boolean =>
  frames.some(({ mood }) => mood === 'conditional' || mood === 'claimed' || mood === 'asked');

// "no longer run X on their own"
const alone = /\b(?:on (?:its|their) own|alone|by (?:itself|themselves)|outright|overall control)\b/;

const otherMajority = /\b(?:bigger|larger|increased|enlarged|greater|healthier|reduced|smaller|slimmer|thinner)\b/;
