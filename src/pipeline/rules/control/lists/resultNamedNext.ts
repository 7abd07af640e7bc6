import type { ReadSentence } from '../../../reader/ReadSentence.ts';
import { resultWord } from '../../../reader/units/resultWord.ts';
import type { Unit } from '../../../reader/units/Unit.ts';
import { bothNeeds, statedVerb, unitOf } from '../../Needs.ts';
import type { Rule } from '../../Rule.ts';
import { toNounDrafts } from './toNounDrafts.ts';

export const resultNamedNext: Rule = {
  id: 'result-named-next',
  doc: '"We have a Labour gain. It’s X.": the result in one sentence, its council at the head of the next.',
  reads: [
    ['We have a Labour gain! It’s Plymouth.', 'Plymouth gain LAB from -'],
    ['Another Conservative hold. That is Swindon.', 'Swindon hold CON'],
    [
      'Here comes a Labour gain. It’s Plymouth, where the Tories had been in power since 2016.',
      'Plymouth gain LAB from CON',
    ],
  ],
  leaves: [
    'Labour needs a gain. It’s Plymouth that it wants.',
    'Could it be a Labour gain? It’s Plymouth.',
    'Two Labour gains in the wards. It’s Plymouth.',
    'It would be a Labour gain. It’s Plymouth.',
    'Talk of a Labour gain. It’s Plymouth.',
  ],
  cannotReadYet: [],
  needs: bothNeeds(statedVerb('be'), unitOf('C')),
  find: (sentence) => {
    const { before } = sentence.discourse;
    if (before?.post !== sentence.post || sentence.isQuestion || before.isQuestion) return [];
    const noun = nounOf(before);
    const council = noun === null ? null : councilAtHead(sentence);
    if (noun?.holder == null || council === null) return [];
    // Nobody gains a council.
    if (noun.holder === 'NOC' && resultWord(noun) === '+') return [];
    return toNounDrafts({ start: council.start, end: council.end }, sentence, noun, noun.holder, council.councils);
  },
};

const longest = 9;
const opens = /^(?:an?|another|one|yet|and|the|first|so|here|our|now)\b/;
const leads = /^(?:have|be|get|come|see|bring|score)$/;

// "We have a Labour gain!", "Another Tory hold.": one result, and nothing that it could be of.
function nounOf({ main, frames }: ReadSentence): Unit | null {
  if (main.length > longest || main.some(({ kind, words }) => /[CWKSM#0:]/.test(kind) || words === 'ward')) return null;
  if (!frames.every(({ mood, group }) => mood === 'stated' && group.tense !== 'future' && leads.test(group.lemma)))
    return null;
  const nouns = main.filter(({ kind }) => kind === 'G');
  const [noun] = nouns;
  if (nouns.length !== 1 || noun?.prep !== null || noun.words.endsWith('s')) return null;
  const at = main.indexOf(noun);
  const isAlone =
    main.slice(0, at).every(({ kind }) => /[YvdxXnla&^,]/.test(kind)) &&
    main.slice(at + 1).every(({ kind }) => /[.!,n]/.test(kind));
  return isAlone && (frames.length > 0 || opens.test(main[0]?.words ?? '')) ? noun : null;
}

// "It’s X.", "That is X, where …"
function councilAtHead({ main }: ReadSentence): Unit | null {
  const [it, is, council, end] = main.filter(({ kind }) => !/[dan]/.test(kind));
  const isName = is?.group?.verbClass === 'be' && is.group.mood === 'stated' && council?.kind === 'C';
  if (!/^(?:it|that|this)$/.test(it?.words ?? '') || !isName || council.councils.length > 1) return null;
  return end === undefined || /[.!,;:-]/.test(end.kind) ? council : null;
}
