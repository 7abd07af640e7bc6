import {
  from,
  gain,
  hold,
  hung,
  loss,
  surelyFrom,
  surelyHold,
  swap,
  theirGain,
  theirs,
  type ControlPhrase,
} from './ControlPhrase.ts';

const turned =
  '(?:turned|turn|turns|converted|transformed|changed|made|(?<=[,–—-] (?:thus |thereby |so )?)(?:turning|converting|transforming|changing|making))';
const before =
  "(?:an? |the )?@([A-Z]+)'? (?:-?(?:run|held|controlled) )?(?:COUNCIL |1 |majority |administration )?into ";
const they = '(?:it|they|@[A-Z]+)';
const run = '(?:run|rule|govern|lead|control)';
const alone =
  '(?:without W1(?:help|partners?|support|allies)|by (?:itself|themselves)|alone|on (?:its|their) own|outright)';

/** Set words that say whose a council was and whose it is, or that its party can govern it alone or no longer can. */
export const turnPhrases: readonly ControlPhrase[] = [
  // "turning a hung council into a Lib Dem one", "into one run by Labour", "into one of its own", "into one they can lead without help"
  swap(
    `${turned} ${before}(?:an? )?@([A-Z]+)'? (?:-?(?:run|held|controlled) )?W1(?:1|council|majority|administration)`,
  ),
  swap(
    `${turned} ${before}(?:1|an? W1council) (?:(?:that|which) is |now )?(?:run|held|controlled|governed|led) by THE @([A-Z]+)`,
  ),
  from(
    `SUBJECT (?:has |have |had )?(?:turned|turns?|converted|transformed) (?:an? |the )?@([A-Z]+)'? (?:-?(?:run|held|controlled) )?(?:COUNCIL )?(?:(?:in|at|of) §\\d+ )?into (?:1|an? W1council) (?:of (?:its|their) own|(?:(?:that|which) )?(?:it|they|@[A-Z]+) (?:can|will|now)(?: now)? ${run})`,
  ),
  // "won 36 of the 60 seats and will be able to govern on its own"
  gain(
    `SUBJECT [^@;:.]{0,60}\\band (?:will |is |are )?(?:now )?(?:be )?(?:can|able to) (?:now )?${run} (?:it |§\\d+ |the COUNCIL )?${alone}(?! any| if)`,
  ),
  gain(
    `SUBJECT [^@;:.]{0,40}, which [^@;:.]{0,30}@NOC , and (?:will be|is now|are now) able to ${run} (?:it |the COUNCIL )?${alone}`,
  ),
  gain(`SUBJECT (?:can now|will now be able to|(?:is|are) now able to) ${run} (?:it|§\\d+|the COUNCIL) ${alone}`),
  // "can’t govern alone any more", "will no longer be able to run X by itself"
  hung(
    `SUBJECT (?:can not|cannot|can no longer) ${run} (?:it |(?:the )?§\\d+ |the COUNCIL )?(?:in §\\d+ )?${alone} (?:any more|any longer)`,
  ),
  hung(
    `SUBJECT will (?:also |now )?(?:no longer be|not be) able to ${run} (?:it|§\\d+(?: (?:,|and) in §\\d+)*|the COUNCIL) ${alone}`,
  ),
  // "By midnight X was in Conservative hands"
  gain(
    'by [^@§;:.,]{1,30} (?:, )?(?:§\\d+|the (?:§\\d+|COUNCIL)) (?:was|were|is) W1in (?:the )?PARTY (?:hands|possession|control|grasp|column)(?! for)',
  ),
  // "The party that had run X – the Tories – was turned out in favour of Labour", "X has ditched the Tories in favour of Labour"
  swap(
    '(?:party|group) (?:that|which) had (?:run|governed|controlled|held) §\\d+ [^@;:.]{0,30}[,–—-] THE @(?!NOC )([A-Z]+) [,–—-] (?:was|were|has been|have been|is|are) [^@;:.]{0,30}(?:in favour of|by|to make way for) THE @(?!NOC )([A-Z]+)',
  ),
  swap(
    'THE SUBJECT (?:was|were|has been|have been) (?:turned out|thrown out|voted out|booted out|kicked out|cast aside|rejected|ousted|evicted)(?: (?:in|at|of) §\\d+)? in favour of THE @(?!NOC )([A-Z]+)',
  ),
  swap(
    '§\\d+ (?:voters |has |have )?(?:has |have )?(?:dropped|ditched|rejected|dumped|abandoned|voted out|turned out|thrown out|spurned) THE @(?!NOC )([A-Z]+) in favour of THE @(?!NOC )([A-Z]+)',
  ),
  // "Labour is in charge of X, and it is the Tories who have been evicted"
  surelyFrom(
    'SUBJECT (?:is|are) (?:also |now )?in CHARGE (?:of|in|at) [^@;:.]{0,80}, and (?:it is )?THE @(?!NOC )([A-Z]+) (?:who )?(?:has|have|are|is) (?:been )?(?:OUSTED|out|gone|evicted)(?= [.,;!])',
  ),
  // "X was Conservative, but that has come to an end with no party in overall control"
  hung(
    '(?:had been|has been|was) (?:an? )?@(?!NOC )([A-Z]+) (?:COUNCIL )?(?:SINCE|for)[^@;:.]{0,60}[,;–—-] (?:but|and) (?:that|it) (?:has |is |is now )?(?:come to an end|ended|over|at an end|no more|changed) (?:, )?(?:(?:with|as|and) )?(?:now )?@NOC',
  ),
  loss(
    '(?:had been|has been|was) (?:an? )?@(?!NOC )([A-Z]+) (?:COUNCIL )?(?:SINCE|for)[^@;:.]{0,60}[,;–—-] (?:but|and) (?:that|it) (?:has |is |is now )?(?:come to an end|ended|over|at an end|no more)(?= [.;!])',
  ),
  // "had feared they would not hang on to X, but they did", "a council they could lose; they didn’t"
  surelyHold(
    `SUBJECT (?:had |have )?(?:feared|doubted|worried|been afraid|been worried|not been sure) (?:that )?${they} (?:would|might|could) (?:not )?(?:be able to )?(?:hang on to|hold on to|cling on to|hold|keep|retain) (?:it|§\\d+|the COUNCIL) [,;–—-] (?:but|yet) ${they} (?:did|have|has)(?= [.,;!])`,
  ),
  surelyHold(
    `PARTY W2(?:as )?(?:an? |one |1 )?(?:COUNCIL )?(?:that )?${they} (?:could|might|may|would|were (?:likely|about) to|feared ${they} would) lose [;:,–—-] (?:but )?${they} (?:did not|have not|has not)(?= [.,;!])`,
  ),
  surelyHold(
    `SUBJECT (?:had )?(?:feared|expected|thought) (?:that )?${they} (?:would|might|could) lose (?:it|§\\d+|the COUNCIL) [;:,–—-] (?:but |and )?${they} (?:did not|have not|has not)(?= [.,;!])`,
  ),
  loss(
    `SUBJECT (?:had )?(?:feared|expected|thought) (?:that )?${they} (?:would|might|could) lose (?:it|§\\d+|the COUNCIL) [;:,–—-] (?:and )${they} (?:did|have|has)(?= [.,;!])`,
  ),
  // "High Peak was a gain as well, again from no overall control", "X was a hold too" of the party that was spoken of
  theirGain(
    '(?<=§\\d+ (?:in [^ @§;:.]+ )?)(?:is|was) (?:also )?(?:an?|another) (?:gain|win)(?: as well| too| also)?(?: ,)?(?: again| this time| also| too)? from THE EITHER(?= [.,;!])',
  ),
  theirGain('(?<=§\\d+ (?:in [^ @§;:.]+ )?)(?:is|was) (?:also a gain|a gain (?:as well|too))(?= [.;!])'),
  theirs('(?<=§\\d+ (?:in [^ @§;:.]+ )?)(?:is|was) (?:also a hold|a hold (?:as well|too))(?= [.;!])'),
  // "keeps its place in charge"
  hold('SUBJECT (?:keeps?|kept|retains?|retained) (?:its|their) (?:place|position|seat) (?:in CHARGE|at the helm)'),
  // "The council had no overall control before and hasn’t now", "was hung, is hung"
  hold('(?:had|has had) @(NOC) [^@;:.]{0,25}and (?:has|have) not (?:now|any now|one now|1 now|today)(?= [.,;!])'),
  hold('was (?:in |under )?@(NOC) , (?:and )?(?:still )?is (?:still )?(?:in |under )?@NOC(?= [.,;!])'),
];
