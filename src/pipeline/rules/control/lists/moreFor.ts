import { someBefore } from '../../../reader/discourse/someOfList.ts';
import { controlOfUnit } from '../../../reader/frames/frameRoles.ts';
import { onlyParty } from '../../../reader/frames/partyMeant.ts';
import { holderOf } from '../../../reader/holders/holderOf.ts';
import { toControlDraft, type ReadSentence } from '../../../reader/ReadSentence.ts';
import type { Unit } from '../../../reader/units/Unit.ts';
import { unitOf } from '../../Needs.ts';
import type { Rule } from '../../Rule.ts';
import { flatten } from '../../../flatten.ts';

export const moreFor: Rule = {
  id: 'more-for',
  doc: '"Two more for Labour. X and Y, the former from the Tories, the latter from nobody": so many for a party, and their names with whom they came from.',
  reads: [
    [
      'Two for Labour in one go. Swindon and Derby: the former from the Conservatives, the latter from no overall control.',
      'Swindon gain LAB from CON; Derby gain LAB from NOC',
    ],
    [
      'Two more for the Lib Dems. Stroud and Exeter, both from the Tories.',
      'Stroud gain LD from CON; Exeter gain LD from CON',
    ],
    ['Another for the Greens: Exeter, from Labour.', 'Exeter gain GRN from LAB'],
  ],
  leaves: [
    'Two more for Labour. Swindon and Derby.',
    'Two more for Labour to worry about. Swindon and Derby, both hung.',
    'Two for Labour: Topsham and Pinhoe in Exeter, both from the Tories.',
    'Two targets for Labour. Swindon and Derby, both from the Tories if all goes well.',
    'Two more for Labour could come. Swindon and Derby, both from the Tories.',
  ],
  cannotReadYet: [],
  needs: unitOf('C'),
  find: (sentence) => {
    if (
      sentence.isQuestion ||
      sentence.frames.some(({ isAside }) => !isAside) ||
      !/\b(?:from|off)\b/.test(sentence.text)
    )
      return [];
    const at = sentence.main.findIndex(({ kind }) => kind === 'C');
    const council = sentence.main[at];
    if (council === undefined || sentence.main.filter(({ kind }) => kind === 'C').length > 1) return [];
    const rest = sentence.main.slice(at + 1);
    if (rest.some(({ kind }) => !/[,:;.dFPNY&axO#!-]/.test(kind)) || /[WXKSMHQG]/.test(sentence.shape)) return [];
    if (council.asides.some(({ units }) => units.some(({ kind }) => /[WXKSH]/.test(kind)))) return [];
    const winner = at === 0 ? aboveName(sentence) : opens(sentence.main.slice(0, at), sentence.text);
    if (winner === null) return [];
    const sources = rest.filter(({ prep }) => prep === 'F');
    const [source] = sources;
    const isOfAll = source !== undefined && sources.length === 1 && someBefore(sentence, source.start) === null;
    const ofAll = isOfAll ? controlOfUnit(source) : null;
    return flatten(council.councils, (one) => {
      const place = sentence.discourse.placeOf(one);
      const holder = holderOf(one) ?? ofAll;
      if (place === null || holder === winner) return [];
      return [toControlDraft({ start: council.start, end: council.end }, place, 'gain', winner, holder)];
    });
  },
};

const heads =
  /^\W*(?:and )?(?:another|one more|(?:two|three|four|five|six|\d) (?:more )?)(?: (?:gains?|councils?))? ?for (?:the )?[^,;:.]{3,30}?(?: (?:in one go|tonight|at once|already|now|in quick succession|together))?\s*[.:!]/i;

// "Two more for Labour.": the sentence before.
function aboveName({ discourse: { before }, post, paragraph }: ReadSentence): ReturnType<typeof onlyParty> {
  const isNear = before?.post === post && paragraph - before.paragraph <= 1;
  if (!isNear) return null;
  const isIdiom = / in one go\b/.test(before.text) && before.frames.length === 1;
  return isIdiom || before.frames.length === 0 ? opens(before.main, before.text) : null;
}

const opens = (main: readonly Unit[], text: string): ReturnType<typeof onlyParty> =>
  heads.test(text) && main.every(({ kind }) => /[x#dIPan.:!&TGRv]/.test(kind)) ? onlyParty({ units: main }) : null;
