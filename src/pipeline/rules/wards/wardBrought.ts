import type { Frame } from '../../reader/frames/Frame.ts';
import { controlOfUnit } from '../../reader/frames/frameRoles.ts';
import { resultWord } from '../../reader/units/resultWord.ts';
import type { Unit } from '../../reader/units/Unit.ts';
import type { Draft, ReadSentence } from '../../reader/ReadSentence.ts';
import { statedVerb } from '../Needs.ts';
import type { Rule } from '../Rule.ts';
import { partyOfSubject } from './partyOfSubject.ts';
import { rolesOf, toWardDraft } from './wardDraft.ts';
import { flatten } from '../../flatten.ts';

export const wardBrought: Rule = {
  id: 'ward-brought',
  doc: 'What a contest brought, and a majority that was overturned: "A recount in W confirmed a Green gain from Labour", "In W Labour overturned a Tory majority of 400".',
  reads: [
    [
      'A recount in Old Town ward, Stevenage, confirmed a Green gain from Labour by three votes.',
      'ward Old Town (Stevenage) gain GRN from LAB',
    ],
    ['Old Town ward in Stevenage saw a Labour hold.', 'ward Old Town (Stevenage) hold LAB'],
    [
      'In Old Town ward in Stevenage, Labour overturned a Conservative majority of 400.',
      'ward Old Town (Stevenage) gain LAB from CON',
    ],
    [
      'The Greens wiped out a Labour majority of 900 in Old Town ward, Stevenage.',
      'ward Old Town (Stevenage) gain GRN from LAB',
    ],
  ],
  leaves: [
    'A recount in Old Town ward, Stevenage, could confirm a Green gain from Labour.',
    'Old Town ward in Stevenage saw a high turnout, and elsewhere there was a Green gain from Labour.',
    'Old Town ward in Stevenage saw a swing to Labour.',
    'Labour needs to overturn a Conservative majority of 400 in Old Town ward, Stevenage.',
  ],
  cannotReadYet: [],
  needs: statedVerb(),
  find: (sentence): Draft[] =>
    sentence.isQuestion
      ? []
      : flatten(sentence.frames, (frame) =>
          frame.mood === 'stated' ? [...brought(frame, sentence), ...overturned(frame, sentence)] : [],
        ),
};

const brings = /^(?:see|confirm|bring|produce|deliver|give|yield|provide|end in|result in|mean|show)$/;
const overturns = /^(?:overturn|wipe out|erase|demolish|overhaul|overcome)$/;

/** The one ward of a clause, before its verb or behind it. */
function wardOf({ subject, before, args }: Frame, isBehind: boolean): Unit | null {
  const all = [...(subject === null ? [] : [subject]), ...before, ...(isBehind ? args : [])];
  const wards = all.filter(({ kind, prep }) => kind === 'W' && (prep === null || /[IO]/.test(prep)));
  const [unit] = wards;
  return wards.length === 1 && unit?.wards.length === 1 ? unit : null;
}

function brought(frame: Frame, sentence: ReadSentence): Draft[] {
  const [noun, from] = frame.args;
  const unit = wardOf(frame, false);
  const party = noun?.kind === 'G' && noun.holder !== 'NOC' ? (noun.holder ?? null) : null;
  if (!brings.test(frame.group.lemma) || noun === undefined || unit === null || party === null) return [];
  const said = from?.kind === 'P' && from.prep === 'F' ? controlOfUnit(from) : null;
  const previous = said === 'NOC' ? null : said;
  const sign = resultWord(noun);
  return flatten(rolesOf(unit, sentence), (role): Draft[] => {
    if (sign === '=') return [toWardDraft(sentence, role, 'hold', party, party)];
    if (sign !== '+' || previous === party) return [];
    const had = previous ?? (role.from === party ? null : role.from);
    const isWin = had === null && /\b(?:win|victory)/.test(noun.words);
    return [toWardDraft(sentence, role, isWin ? 'win' : 'gain', party, had)];
  });
}

function overturned(frame: Frame, sentence: ReadSentence): Draft[] {
  const [majority] = frame.args;
  const unit = wardOf(frame, true);
  const previous = majority?.kind === 'Q' && majority.words.includes('majority') ? majority.holder : null;
  const party = partyOfSubject(frame, sentence);
  if (!overturns.test(frame.group.lemma) || frame.group.voice === 'passive' || unit === null) return [];
  if (previous === null || previous === 'NOC' || party === null || party === previous) return [];
  return rolesOf(unit, sentence).map((role) => toWardDraft(sentence, role, 'gain', party, previous));
}
