import type { Control } from '../../../../domain/Fact.ts';
import { subjectCouncils } from '../../../reader/frames/frameRoles.ts';
import { onlyParty, partyOfUnit } from '../../../reader/frames/partyMeant.ts';
import type { Frame } from '../../../reader/frames/Frame.ts';
import { toControlDraft, type ReadSentence } from '../../../reader/ReadSentence.ts';
import { changeUnit, type Unit } from '../../../reader/units/Unit.ts';
import { statedVerb } from '../../Needs.ts';
import type { Rule } from '../../Rule.ts';
import { flatten } from '../../../flatten.ts';

const goneVerbs =
  /^(go|break|shatter|overturn|erase|crumble|disappear|evaporate|vanish|collapse|wipe out|end|slip|be)$/;

// "is finally over": not "over 20", nor "his majority over the runner-up was …".
const isOver =
  /^(?:[\w’']+ ){1,5}?(?:gone|at an end|no more|finished|over(?!(?: the)? [\p{Lu}\d]| a (?:dozen|score|hundred)))(?![\w-])/u;

export const majorityGone: Rule = {
  id: 'majority-gone',
  doc: '"Labour’s majority in X has gone", "control of the borough is gone".',
  reads: [
    ['Labour’s majority on Derby council has gone.', 'Derby loss NOC from LAB'],
    ['The Conservative majority in Basildon disappeared.', 'Basildon loss NOC from CON'],
    ['Labour’s grip on Derby has been broken.', 'Derby loss - from LAB'],
    ['Labour’s 100-year hold on Durham is over.', 'County Durham loss - from LAB'],
    ['Twelve years of Tory rule came to an end in Dover.', 'Dover loss - from CON'],
    ['Labour fared badly and the party’s majority in Derby has gone.', 'Derby loss NOC from LAB'],
  ],
  leaves: [
    'Labour’s majority in Derby could go.',
    'Labour’s majority in Derby was over 20.',
    'Ann Rowe is mayor of Watford. Her majority over Tom Bly was small.',
  ],
  cannotReadYet: [],
  needs: statedVerb(),
  find: (sentence) =>
    flatten(sentence.frames, (frame) => {
      const { group, subject } = frame;
      if (
        subject?.kind !== 'Q' ||
        frame.mood !== 'stated' ||
        group.form === 'ing' ||
        !(goneVerbs.test(group.lemma) || (group.lemma === 'come' && /\bto an end\b/.test(frame.words))) ||
        !/majorit|control|grip|rule$|reign$|dominance$|hold$/.test(subject.words)
      )
        return [];
      if (group.lemma === 'be' && !isOver.test(sentence.text.slice(frame.verbStart - sentence.start))) return [];
      if (frame.args.some(({ kind, prep }) => /[PNRQ#S]/.test(kind) && !/^[IOw]$/.test(prep ?? ''))) return [];
      const isHung = /majorit|overall|outright/.test(subject.words);
      return subjectCouncils(frame, sentence).map((role) =>
        toControlDraft(
          frame,
          role.place,
          'loss',
          isHung ? 'NOC' : null,
          subject.holder ?? role.holder ?? ownerOf(subject, frame, sentence),
        ),
      );
    }),
};

// "the party’s majority has gone", "have had their majority wiped out": whose it was is said before.
function ownerOf(subject: Unit, frame: Frame, sentence: ReadSentence): Control | null {
  const units = frame.isAside ? sentence.units : sentence.main;
  const at = units.findIndex(({ start }) => start === subject.start);
  const before = units.slice(Math.max(0, at - 3), Math.max(0, at)).findLast(({ kind }) => kind === 'Y' || kind === 'd');
  if (before === undefined || !/^(the party|their|its|our|his party|her party)$/.test(before.words)) return null;
  const words = before.kind !== 'd' ? before.words : before.words === 'our' ? 'we' : 'they';
  const owner = partyOfUnit(changeUnit(before, { kind: 'Y', words }), sentence);
  // "The same fate befell the Tories in X, where their majority has gone."
  return owner ?? (frame.isAside && before.words === 'their' ? onlyParty(sentence, before.start) : null);
}
