import { onlyParty } from '../../../reader/frames/partyMeant.ts';
import { kindOf } from '../../../reader/units/lexiconWords.ts';
import { textPattern } from '../../../patterns/TextPattern.ts';
import type { Rule } from '../../Rule.ts';
import { toControlDrafts } from '../toControlDrafts.ts';

/** "no majority any more", "no more Tory majority", "without a majority": what there was and is not. */
const noMore = textPattern(
  /\bno (?:overall )?majority (?:any ?more|any longer|now)\b|\b(?:no more|no longer (?:a|any)) [\w\s]{3,24}majority\b|\b(?:is|are|now|left) without (?:a|an|its|their) (?:\w+ )?majority\b|\b(?:is|are) now in (?:a|the) minority\b/i,
);

export const majorityNoMore: Rule = {
  id: 'majority-no-more',
  doc: '"No majority any more for the Tories in X", "no more Labour majority in X", "the Tories are without a majority in X".',
  reads: [
    ['No majority any more for the Conservatives in West Oxfordshire.', 'West Oxfordshire loss NOC from CON'],
    ['No more Conservative majority in West Oxfordshire.', 'West Oxfordshire loss NOC from CON'],
    ['There is no longer a Conservative majority in West Oxfordshire.', 'West Oxfordshire loss NOC from CON'],
    ['The Conservatives are without a majority in West Oxfordshire.', 'West Oxfordshire loss NOC from CON'],
  ],
  leaves: [
    'The Conservatives could be without a majority in West Oxfordshire.',
    'Is there no longer a Conservative majority in West Oxfordshire?',
    'No majority for the Conservatives in West Oxfordshire.',
    'The Conservatives have run West Oxfordshire without a majority since 2014.',
  ],
  cannotReadYet: [],
  find: (sentence) => {
    if (sentence.isQuestion || !noMore.test(sentence)) return [];
    if (sentence.frames.some(({ mood, group }) => mood !== 'stated' && !group.noMore)) return [];
    const loser = onlyParty({ units: sentence.main });
    const named = sentence.main.filter(({ kind }) => kind === kindOf.council);
    const [council] = named;
    if (loser === null || named.length !== 1 || council === undefined || !/^[IO]$/.test(council.prep ?? '')) return [];
    return toControlDrafts(sentence, sentence, council.councils, 'loss', 'NOC', loser);
  },
};
