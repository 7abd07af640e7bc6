import type { Control } from '../../../domain/Fact.ts';
import type { Finding } from '../../Stage.ts';
import { kindOf } from '../units/lexiconWords.ts';
import type { ReadSentence } from '../ReadSentence.ts';
import { toPattern } from './phraseParts.ts';
import { subjectsOf } from './readPhrases.ts';
import { toTemplate } from './toTemplate.ts';

type Result = Extract<Finding, { type: 'control' }>;

const wins: readonly RegExp[] = [
  // "The Lib Dems took over with 27 of the 45 seats."
  'SUBJECT N3(?:took|take|takes|taking|taken) over(?! from )',
  // "Labour no longer runs it. The Conservatives do."
  'SUBJECT (?:now )?(?:do|does)(?= [,.])',
  // "The Conservatives will form a majority administration", "Labour leader N will head a majority council"
  'PARTY N6(?:form|forms|head|heads|lead|leads|run|runs) N2majority (?:administration|council|government|group)',
  // "The Tories now have a majority", "the Lib Dems won 27 seats and a majority"
  'SUBJECT (?:[^ @§,;:.]+ ){0,8}(?:and|have|has|won|wins|win|secured|gave it|gives it|giving it|gave them|giving them) (?:an? |the |its |their )?(?:own )?(?:majority|overall majority|outright majority|outright control|overall control)',
  'SUBJECT N2(?:are|is) N1(?:in charge|in control|in power)',
  'SUBJECT N2(?:are|is) (?:now )?in (?:, )?with(?= \\d)',
  'PARTY N4(?:will|(?<!how )to) (?:now )?run(?! it as| [^;:.]{0,20}(?:between them|together))',
  // "lost the council, which will now be run by Labour", "whose new rulers are Labour"
  '(?:which|that|it|the COUNCIL) (?:(?:will|is to)(?: now)?|is (?:now )?going to) be (?:run|governed|controlled|ruled|led) by THE PARTY(?= [.,;!])',
  'whose new (?:rulers|masters|ruling (?:party|group)) (?:are|is|will be) THE PARTY(?= [.,;!])',
  // "lost the council, which Labour has won"
  '(?:which|that) (?:the )?PARTY (?:has |have |now )?(?:won|taken|took|gained)(?= [.,;!])',
].map(toPattern);
const hung: readonly RegExp[] = [
  // "no group has enough seats to govern alone"
  'no (?:group|party|side|one|single party) W3(?:enough|sufficient)',
  '(?:denied|denying|denies) (?:[^ §,;:.]+ ){0,12}majority',
  'HUNG now',
  // "lost control: nobody has it", "Nobody wins"
  '(?<=: )HUNG(?= [.,;])',
  '(?:nobody|no one|no party) (?:wins|won|has won|comes out on top)(?= [.,:;])',
  // "They have just missed a majority", "Labour are two short of a majority"
  '(?:missed(?: out on)?|short of) (?:an?|the|their|its) W1majority',
  // "six seats went, and with them overall control"
  'with (?:it|them|that|those|@[A-Z]+) (?:its |their )?(?:overall control|overall majority|majority)',
  '(?:nobody|no one|no party) (?:has|holds|controls|runs|won|gained|took) (?:it|the COUNCIL)',
  '(?:nobody|no one|no party|neither side) (?:else )?(?:has |have )?(?:won|got|gained|has|have|secured|managed) (?:an? |its |their |overall )W1(?:majority|control)',
  '(?:nobody|no one|no party) (?:else )?will (?:now )?(?:run|govern|control) (?:it )?(?:on (?:its|their) own|alone|by (?:itself|themselves))',
].map(toPattern);
// What can be said only where nobody has a majority, hoped or done: "They will carry on as a minority", "It has 18 seats but needed 19".
const unled: readonly RegExp[] = [
  '(?:run|running|govern|governing|rule|ruling|lead|carry on|carrying on|continue|continuing|go on|going on|stay on|limp on|struggle on|soldier on) [^;:.]{0,40}(?<!not )as (?:an? )?minority(?= (?:[.,;]|administration|government|group|party|council|with))',
  '(?:form|head|lead|run|try|offer|set up|put together|attempt) (?:an? )?minority (?:administration|government|council)',
  'SUBJECT [^;:.]{0,70}(?:but|and) (?:it |they )?(?:would (?:have )?need(?:ed)?|needs?|needed) \\d+',
  'no new majority',
  // "Not to anyone; they have no majority now"
  'not to (?:anyone|anybody|any other party)(?: else)?(?= [.,;:!])',
  '(?:have|has|do|does) not (?:got |have )?(?:an?|its|their|the) majority (?:now|there|here|any more|any longer)',
  'no majority (?:has )?(?:took|taken|replaced|replaces|in its place)',
  '(?:and|but) (?:nobody|no one|no party) (?:is|has got) (?:in|there|it)(?= [.,;])',
  'short of W4(?:majority|control)(?= [.,;])',
].map(toPattern);
const supposed = /\b(?:if|had it|until|was|were|used|opposition|on course|so far|declared)\b|\?/i;
const unreal =
  /\b(if|could|may|might|would|should|hope\w*|expect\w*|predict\w*|not|never|until|had|were|was|minority)\b|\?/i;

/** "Labour no longer runs X. The Conservatives do": gives losses whose winner is not told what the rest of the sentence, or the next one, says of it. */
export function settleWinner(sentence: ReadSentence, losses: readonly Finding[]): void {
  const open = losses.filter(
    (finding): finding is Result =>
      finding.type === 'control' &&
      finding.outcome === 'loss' &&
      (finding.control === null || isGone(finding)) &&
      finding.previous !== null,
  );
  const [first] = open;
  if (first === undefined || new Set(open.map(({ council }) => council.gss)).size > 1) return;
  if (sentence.isQuestion || namesOther(sentence, first.council.gss)) return;
  const { text, starts } = toTemplate(sentence.units, subjectsOf(sentence));
  let next = sentence.units.findIndex(({ start }) => start >= first.end);
  // "lost control: nobody has it"
  if (sentence.units[next - 1]?.kind === kindOf.nobody) next -= 1;
  const from = starts[next] ?? (first.end <= sentence.start ? 0 : text.length);
  const rest = text.slice(Math.max(0, from - 1));
  const told = rest
    .split(' ; ')
    .filter((clause) => !unreal.test(clause))
    .map((clause) => ` ${clause.trim()} `)
    .join(';');
  const winner = winnerIn(told);
  const isHung = hung.some((pattern) => told.search(pattern) >= 0) || isUnled(rest);
  const control: Control | null = winner ?? (isHung ? 'NOC' : null);
  if (control === null || control === first.previous || control === first.control) return;
  for (const finding of open) {
    finding.control = control;
    finding.outcome = control === 'NOC' ? 'loss' : 'gain';
    finding.inferred = [...new Set([...finding.inferred, 'control', 'outcome'])];
  }
}

const isUnled = (text: string): boolean =>
  text
    .split(' ; ')
    .some((clause) => !supposed.test(clause) && unled.some((pattern) => ` ${clause} `.search(pattern) >= 0));

// "The majority has vanished, and it is the Lib Dems who will run it."
const isGone = ({ rule, control }: Result): boolean => rule === 'majority-gone' && control === 'NOC';

// "with Labour winning 31 of the 57 seats"
const seatsOfAll =
  /(?<= )@(?!NOC )([A-Z]+) (?:now |has |have )?(?:winning|won|wins|win|taking|took|takes|on|with|secured|securing|hold|holds|holding|has|have) (\d+) (?:of|out of) (?:the |its )?(\d+)(?= (?:seats|[.,;]))/g;

function winnerIn(text: string): string | null {
  const found = new Set<string>();
  for (const pattern of wins) for (const [, party] of text.matchAll(pattern)) if (party !== undefined) found.add(party);
  for (const [, party, seats, all] of text.matchAll(seatsOfAll))
    if (party !== undefined && Number(seats) * 2 > Number(all) && Number(seats) <= Number(all)) found.add(party);
  const [only] = found;
  return found.size === 1 ? (only ?? null) : null;
}

const namesOther = ({ units, discourse }: ReadSentence, gss: string): boolean =>
  units.some(
    ({ kind, councils }) =>
      kind === kindOf.ward ||
      councils.some((council) => {
        const place = discourse.placeOf(council);
        return place !== null && place.gss !== gss;
      }),
  );
