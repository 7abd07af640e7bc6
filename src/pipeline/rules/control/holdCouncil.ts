import { textPattern } from '../../patterns/TextPattern.ts';
import type { Control } from '../../../domain/Fact.ts';
import { agentOf } from '../../reader/frames/agentOf.ts';
import { controlOfUnit, councilsMeant, councilsOf, subjectCouncils } from '../../reader/frames/frameRoles.ts';
import { ownerOfControl, partyOfUnit } from '../../reader/frames/partyMeant.ts';
import type { Frame } from '../../reader/frames/Frame.ts';
import { toControlDraft, type ReadSentence } from '../../reader/ReadSentence.ts';
import { statedVerb } from '../Needs.ts';
import { opensWithWard } from '../../reader/wards/notOfWards.ts';
import type { Rule } from '../Rule.ts';
import { isRespective, respectiveParty } from './lists/respectively.ts';
import { flatten } from '../../flatten.ts';

// "the Conservatives clung on": where is said before.
const holdsOn = /^(hold|cling|hang) on$/;

export const holdCouncil: Rule = {
  id: 'hold-council',
  doc: '"Labour held X", "clung on in X", "X was retained by the Tories".',
  reads: [
    ['Harlow – held by the Conservatives with a reduced majority.', 'Harlow hold CON'],
    ['The Conservatives have kept control of Wandsworth.', 'Wandsworth hold CON'],
    ['In Eastleigh the Lib Dems clung on.', 'Eastleigh hold LD'],
    ['Labour retained Southampton, Exeter and Norwich.', 'Southampton hold LAB; Exeter hold LAB; Norwich hold LAB'],
    ['Merton has been retained by Labour and Sutton by the Liberal Democrats.', 'Merton hold LAB; Sutton hold LD'],
    ['Labour held on to Watford’s neighbour Harrow.', 'Harrow hold LAB'],
  ],
  leaves: [
    'Labour hold 20 seats in Exeter.',
    'Exeter: Labour defending a majority of two.',
    'Labour hold Exeter with a majority of five going into today.',
    'Exeter is held by Labour and counting starts at noon.',
    'Labour has held Exeter since 2012.',
    'The Tories hope to hold Wandsworth.',
  ],
  cannotReadYet: ['Wandsworth is staying put.'],
  needs: statedVerb('hold'),
  find: (sentence) =>
    flatten(sentence.frames, (frame) => {
      const { group } = frame;
      if (
        group.verbClass !== 'hold' ||
        frame.mood !== 'stated' ||
        isOverWards(frame, sentence) ||
        isBefore(frame, sentence) ||
        isOffice(frame, sentence)
      )
        return [];
      if (group.voice === 'passive' || isKeptBy(frame, sentence)) {
        const pronoun = frame.args.find(({ kind, prep }) => kind === 'Y' && prep === 'B') ?? null;
        return flatten(subjectCouncils(frame, sentence), ({ place, council, holder: before }) => {
          const holder = agentOf(frame, council) ?? partyOfUnit(pronoun, sentence);
          const { lastResult } = sentence.discourse;
          // "Labour kept X. Y was held too": by the same, where nobody else is named.
          const isOpen = !sentence.main.some(({ kind, prep }) => kind === 'P' && prep !== 'F' && prep !== '$');
          const alike = lastResult?.outcome === 'hold' && isOpen ? lastResult.control : null;
          const kept =
            holder ??
            before ??
            alike ??
            (isOpen ? (spokenOf(sentence) ?? headedBy(sentence) ?? topicOf(sentence)) : null);
          return kept === null ? [] : [toControlDraft(frame, place, 'hold', kept, kept)];
        });
      }
      const named = councilsOf(frame, sentence);
      // "now holds a majority in X", "now holds X for the first time": it is new.
      const isNew =
        group.lemma === 'hold' &&
        !group.still &&
        ((group.now && frame.objectKind === 'Q') ||
          (group.tense === 'present' && /\bfor the first time\b/.test(sentence.text)));
      const roles =
        named.length > 0 ||
        !holdsOn.test(group.lemma) ||
        frame.args.some(({ kind }) => /[CRWXK]/.test(kind)) ||
        frame.before.some(({ kind }) => /[WXK]/.test(kind)) ||
        opensWithWard(sentence) ||
        /%|\bper cent\b/.test(sentence.text)
          ? named
          : flatten(councilsMeant(frame, sentence), (council) => {
              const place = sentence.discourse.placeOf(council);
              return place === null ? [] : [{ place }];
            });
      const keeper = frame.subject === null ? agentOf(frame) : null;
      const kept = frame.subject?.kind === 'C' ? keptFor(frame, sentence) : null;
      if (kept !== null)
        return subjectCouncils(frame, sentence).map(({ place }) => toControlDraft(frame, place, 'hold', kept, kept));
      const party = partyOfUnit(frame.subject, sentence);
      const state = frame.subject?.kind === 'N' ? 'NOC' : null;
      return flatten(roles, ({ place }, index) => {
        const holder = isRespective(sentence, frame.subject, roles.length)
          ? respectiveParty(frame.subject, index)
          : (party ?? state ?? keeper);
        if (holder === null) return [];
        return [
          isNew
            ? toControlDraft(frame, place, 'gain', holder, null)
            : toControlDraft(frame, place, 'hold', holder, holder),
        ];
      });
    }),
};

// "a group which held office without a majority"
const isOffice = ({ group, verbStart }: Frame, { text, start }: ReadSentence): boolean =>
  group.lemma === 'hold' && office.test(text.slice(verbStart - start));
const office = /^\w+ (?:office|power|sway|the reins|court|the whip hand)\b/;

// "Labour gained W. X and Y were held comfortably": by whoever won the one before.
const spokenOf = ({ discourse: { party, lastResult } }: ReadSentence): Control | null =>
  party !== null && lastResult?.control === party ? party : null;

// "Labour’s line did not break everywhere. X was held comfortably."
const topicOf = ({ paragraph, text, discourse: { party, before } }: ReadSentence): Control | null =>
  before?.paragraph === paragraph &&
  !/\b(?:held|kept) (?:back|up|over|to|in|waiting|apart|busy|together|out)\b/.test(text) &&
  before.units.every(({ parties }) => parties.every((one) => one === party)) &&
  !before.kinds.includes('C')
    ? party
    : null;

// Below a heading that is nothing but a party's name.
const headedBy = ({ discourse: { section } }: ReadSentence): Control | null =>
  section?.label.sign === null ? section.label.party : null;

// "hold X going into today", "defending a majority", "X is held by Labour and counting starts at noon": as it stands before the count.
const isBefore = ({ group }: Frame, sentence: ReadSentence): boolean =>
  (group.lemma === 'defend' && group.form === 'ing') ||
  // "moves to no overall control, Labour having held it by one seat"
  (group.form === 'ing' &&
    group.tense === 'perfect' &&
    sentence.kinds.includes('N') &&
    havingHeld.test(sentence.text)) ||
  (group.tense === 'present' && /^(?:hold|defend)$/.test(group.lemma) && awaited.test(sentence));

const havingHeld = /\bhaving (?:held|kept|retained) it\b/;

const awaited = textPattern(
  /\b(?:going into|counting (?:starts|begins|gets)|counts? (?:at|from|on|starts|begins|tomorrow|later|today|overnight|next)|(?:is|are) due\b|to declare\b|yet to|(?:is|are) counting)\b/i,
);

// "Labour holds in X: W, V and U"
const isOverWards = ({ objectKind, args }: Frame, { text, start }: ReadSentence): boolean =>
  objectKind === null &&
  args.some(({ kind, prep, end }) => kind === 'C' && prep === 'I' && text.charAt(end - start) === ':');

// "X – held by the Conservatives", "X held by Labour": a line that begins with the council, and a participle behind it.
function isKeptBy(frame: Frame, { frames, main }: ReadSentence): boolean {
  if (frame.subject?.kind !== 'C' || !frame.group.participle || frame.group.tense !== 'past' || frames[0] !== frame)
    return false;
  const between = main.slice(0, frame.at).filter(({ kind }) => !/[-:da|#]/.test(kind));
  return between.length === 1 && main[frame.at + 1]?.kind === 'B';
}

// "X stays in Labour hands", "X holds for the Tories"
function keptFor(frame: Frame, sentence: ReadSentence): Control | null {
  const held = frame.args.find(({ kind }) => kind === 'Q');
  const control = held === undefined ? null : ownerOfControl(held, sentence);
  const party = frame.args.find(({ kind, prep }) => kind === 'P' && prep === 'I');
  const words = party === undefined ? '' : sentence.text.slice(0, party.start - sentence.start);
  return control ?? (party !== undefined && /\bfor( the)? $/.test(words) ? controlOfUnit(party) : null);
}
