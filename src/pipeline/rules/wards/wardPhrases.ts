import type { Party } from '../../../domain/Fact.ts';
import type { Draft, ReadSentence } from '../../reader/ReadSentence.ts';
import { textPattern, type TextPattern } from '../../patterns/TextPattern.ts';
import type { Rule } from '../Rule.ts';
import { toWardDraft } from './wardDraft.ts';
import { gainedBefore } from './gainedBefore.ts';
import { toWardTemplate, wardsMeant, type WardTemplate } from './wardTemplate.ts';

export const wardPhrases: Rule = {
  id: 'ward-phrases',
  doc: 'Set words: "W, which they held", "W stays blue", "came within nine votes of taking W from Labour", "Labour’s only loss was in W, to the Greens".',
  reads: [
    [
      'There was better news for the Tories in Old Town ward, Stevenage, which they held.',
      'ward Old Town (Stevenage) hold CON',
    ],
    ['Wensum ward, Norwich, remained a Green ward.', 'ward Wensum (Norwich) hold GRN'],
    [
      'The Tories came within nine votes of taking Wensum ward, Norwich, from the Greens.',
      'ward Wensum (Norwich) hold GRN',
    ],
    ['Wensum ward, Norwich: Labour (no change)', 'ward Wensum (Norwich) hold LAB'],
    [
      'In Wensum ward, Norwich, the Greens’ share was 41.2%, enough to hold the seat.',
      'ward Wensum (Norwich) hold GRN',
    ],
    [
      'In Norwich the Greens gained two seats. Among their gains was Wensum, taken from Labour.',
      'ward Wensum (Norwich) gain GRN from LAB',
    ],
    ['Labour’s only loss in Norwich was in Wensum, to the Greens.', 'ward Wensum (Norwich) gain GRN from LAB'],
    [
      'The Greens’ only gain in Norwich came in Wensum, at Labour’s expense.',
      'ward Wensum (Norwich) gain GRN from LAB',
    ],
    [
      'Three were up for grabs in Wensum ward, Norwich, and Labour have won all three.',
      'ward Wensum (Norwich) win LAB from -',
    ],
  ],
  leaves: [
    'There was better news for the Tories in Old Town ward, Stevenage, which they hope to hold.',
    'The Greens’ big prize in Norwich is Wensum, where they held all three seats in 2014.',
    'Wensum ward, Norwich, remained a Green target.',
    'Wensum ward, Norwich, may stay blue.',
    'The Tories could come within nine votes of taking Wensum ward, Norwich, from the Greens.',
    'Among Labour’s targets in Norwich was Wensum, taken from them by the Greens in 2014.',
  ],
  cannotReadYet: [],
  find: (sentence): Draft[] => {
    const { frames, isQuestion, discourse, text } = sentence;
    const told = phrases.filter(({ gate }) => gate.test(sentence));
    if (told.length === 0 || isQuestion || discourse.isPast || unsure.test(text)) return [];
    if (frames.some(({ mood }) => !/^(?:stated|failed|negated|remembered)$/.test(mood))) return [];
    const template = toWardTemplate(sentence);
    return told.flatMap(({ outcome, pattern }) => read(outcome, pattern, template, sentence));
  },
};

const unsure =
  /\b(?:targets?|hop(?:e|es|ed|ing) to|could|might|may|will|would|should|expect\w*|(?<!than )last time|(?<!since |than in |than |from )(?:19|20)\d\d|mayor\w*|parliament\w*|constituency)\b/i;

type Outcome = 'gain' | 'hold' | 'win';

interface Phrase {
  outcome: Outcome;
  /** Words that a sentence must have. */
  gate: TextPattern;
  /** Groups: w the ward, p who has it, f who had it; without p, the one party that the sentence names before the ward. */
  pattern: RegExp;
}

const p = String.raw`(?:the )?@(?<p>[A-Z]+)`;
const f = String.raw`(?:the )?@(?<f>[A-Z]+)`;
const w = String.raw`(?:the )?~(?<w>\d)(?: ,)?`;
const how = String.raw`(?:have |has |had |also |comfortably |narrowly |easily |safely |just |only just |again |both )*`;
const kept = String.raw`(?:held|kept|retained|held on|hung on|clung on|survived|hung on to|held on to|clung on to|defended|saved)`;
const taking = String.raw`(?:taking|winning|gaining|snatching|capturing|seizing|grabbing|claiming|unseating|ousting)`;
const taken = String.raw`(?:taken|won|gained|snatched|captured|seized|grabbed|wrested|prised|stolen|picked up)`;
const only = String.raw`(?:only |sole |one |single |biggest |other |first |second |latest |most notable |standout |notable |shock )`;

const phrases: readonly Phrase[] = [
  // "W, which Labour held"
  {
    outcome: 'hold',
    gate: textPattern(/\b(?:which|that)\b/i),
    pattern: new RegExp(String.raw` ${w} ?,? (?:which|that) ${p} ${how}(?:held|kept|retained|defended|saved) `),
  },
  // "better news for the Tories in W, which they held", "where it held all three seats"
  {
    outcome: 'hold',
    gate: textPattern(/\b(?:which|where)\b/i),
    pattern: new RegExp(String.raw` ${w} ?,? (?:which|where) (?:they|it|the party) ${how}${kept} (?!in \d|off )`),
  },
  // "W stays blue", "W remained a Lib Dem ward"
  {
    outcome: 'hold',
    gate: textPattern(/\b(?:stay|stays|stayed|remain|remains|remained)\b/i),
    pattern: new RegExp(
      String.raw` ${w} ?,?(?: (?:has|have|also|both))? (?:stays|stayed|remains|remained) (?:an? |in |with |firmly |safely |solidly |loyally |resolutely |just |only just )*(?:the )?@(?<p>[A-Z]+)'?(?: (?:hands|ward|seat|division|territory|stronghold|country))? (?:[.,:;!(-]|$|with|by|but|and|on|after|despite|thanks|though|as)`,
    ),
  },
  // "came within nine votes of taking W from Labour"
  {
    outcome: 'hold',
    gate: textPattern(/\b(?:within|short)\b/i),
    pattern: new RegExp(
      String.raw` (?:came|got|were|was|fell|finished) (?:within|just|only|\d+|a|an|handful|of|few|votes?|vote) (?:[\w ]+ )?(?:within|short) (?:[\w ]+ )?of ${taking} ${w} (?:off|from) (?:the )?@(?<p>[A-Z]+) `,
    ),
  },
  {
    outcome: 'hold',
    gate: textPattern(/\bwithin\b/i),
    pattern: new RegExp(
      String.raw` (?:came|got|were|was) within (?:[\w ]+ )?of ${taking} ${w} (?:off|from) (?:the )?@(?<p>[A-Z]+) `,
    ),
  },
  // "W: Labour (no change)", "W: Labour, majority 593 (no change)"
  {
    outcome: 'hold',
    gate: textPattern(/\bno change\b/i),
    pattern: new RegExp(
      String.raw`^ (?:[|#] )?${w} (?:ward |division )?[:-] @(?<p>[A-Z]+) (?:,? ?(?:maj|majority) (?:of )?\d+ )?[,;(-] ?no change `,
    ),
  },
  // "Labour’s share was down 9.1 points at 48.2 per cent, enough to hold the seat"
  {
    outcome: 'hold',
    gate: textPattern(/\benough to (?:hold|keep|retain)\b/i),
    pattern: new RegExp(
      String.raw` ${w} ,? ?(?:the )?@(?<p>[A-Z]+)' (?:vote|share|vote share|total|tally) [^@]*? enough to (?:hold|keep|retain) (?:it|(?:the|both|all 3|all) (?:seats?|ward|division)) `,
    ),
  },
  // "Among their gains was W, taken from Labour"
  {
    outcome: 'gain',
    gate: textPattern(/\b(?:gains|scalps|prizes|successes|victims|wins|captures)\b/i),
    pattern: new RegExp(
      String.raw`^ (?:among|1 of|one of) (?:the|their|its|these|those) (?:\w+ )?(?:gains|scalps|prizes|successes|wins|captures) (?:was|were|is|came in|are) ${w} ,? ${taken} (?:\w+ )?(?:from|off) ${f} `,
    ),
  },
  // "Labour’s only loss was in W, to the Greens", "… came in W at the hands of the Greens"
  {
    outcome: 'gain',
    gate: textPattern(/\b(?:loss|defeat|setback|casualty|blow|upset)\b/i),
    pattern: new RegExp(
      String.raw` (?:the )?@(?<f>[A-Z]+)' ${only}*(?:loss|defeat|setback|casualty|blow|upset) (?:[^@~]*? )?(?:was|came|is|were) (?:in |at )?${w} ,? ?(?:to|lost to|taken by|won by|which went to|going to|at the hands of|where it was beaten by|where they were beaten by|where it lost to|where they lost to) ${p} `,
    ),
  },
  // "The Greens’ only gain came in W, at Labour’s expense"
  {
    outcome: 'gain',
    gate: textPattern(/\b(?:expense|from|off)\b/i),
    pattern: new RegExp(
      String.raw` (?:the )?@(?<p>[A-Z]+)' ${only}*(?:gain|success|win|victory|breakthrough|triumph) (?:[^@~]*? )?(?:was|came|is) (?:in |at )?${w} ,? ?(?:at (?:the )?@(?<f>[A-Z]+)' expense|(?:at the expense of|from|taken from|won from) (?:the )?@(?<f2>[A-Z]+)) `,
    ),
  },
  // "made one gain, W, from Labour"
  {
    outcome: 'gain',
    gate: textPattern(/\bgain\b/i),
    pattern: new RegExp(
      String.raw` ${p} (?:have |has |had )?(?:made|managed|recorded|scored|celebrated|registered|had) (?:just |only )?(?:1|one|a|an|a single) (?:\w+ )?gain (?:[^@~]*? )?[:,-]? ?(?:in )?${w} ,? ?(?:from|at the expense of|off) ${f} `,
    ),
  },
  // "only one seat changed hands, in W, where the Greens beat Labour"
  {
    outcome: 'gain',
    gate: textPattern(/\bchang(?:ed?|ing) hands\b/i),
    pattern: new RegExp(
      String.raw` (?:(?:only |just )?(?:1|one|ward|seat|division) )?(?:to change|changed|changing) hands (?:[^@~]*? )?[:,-]? ?(?:was |is )?(?:in )?${w} ,? where ${p} (?:have |has )?(?:beat|defeated|overcame|edged out|saw off|won from|beaten) ${f} `,
    ),
  },
  // "W changed hands, from Labour to the Greens"
  {
    outcome: 'gain',
    gate: textPattern(/\bchang(?:ed|es) hands\b/i),
    pattern: new RegExp(
      String.raw` ${w} ,? ?(?:has |also )?(?:changed|changes) hands ?[,:-]? (?:going |passing |moving |switching |swinging )?from ${f} to ${p} `,
    ),
  },
  // "W in X, where Labour held on"
  {
    outcome: 'hold',
    gate: textPattern(/\bwhere\b/i),
    pattern: new RegExp(
      String.raw` ${w} (?:in|on) §\d+ , where ${p} ${how}(?:held on|hung on|clung on|held|kept|retained|survived) (?!§|control|power|overall|a majority)`,
    ),
  },
  // "W saw the Lib Dems hold on"
  {
    outcome: 'hold',
    gate: textPattern(/\b(?:saw|sees)\b/i),
    pattern: new RegExp(
      String.raw` ${w} (?:also )?(?:saw|sees) ${p} (?:\w+ly )?(?:hold on|hang on|cling on|hold the|keep the|retain the|survive) ?(?:seat|ward|division)?`,
    ),
  },
  // "The other Lib Dem gain from the Tories came in X, at W"
  {
    outcome: 'gain',
    gate: textPattern(/\bgain\b/i),
    pattern: new RegExp(String.raw` @(?<p>[A-Z]+) gain from ${f} (?:came|was) (?:in|on) §\d+ , (?:at|in) ${w} `),
  },
  // "three up for grabs in W, and Labour have won all three"
  {
    outcome: 'win',
    gate: textPattern(/\bup for\b/i),
    pattern: new RegExp(
      String.raw` (?:were |was |are )?up for (?:grabs|election) in ${w} ,? ?(?:and |- )?${p} (?:have |has )?(?:won|taken|took|got|claimed|bagged|scooped) (?:all 3|all three|all 2|both|them all|the lot|all of them) `,
    ),
  },
  // "one vote separated the Labour winner and the Tory in W"
  {
    outcome: 'win',
    gate: textPattern(/\bseparated\b/i),
    pattern: new RegExp(String.raw` in ${w} ,? where (?:[^@~]*? )?separated the @(?<p>[A-Z]+) (?:winner|victor) and `),
  },
];

function read(outcome: Outcome, pattern: RegExp, template: WardTemplate, sentence: ReadSentence): Draft[] {
  const match = pattern.exec(template.text);
  if (match === null) return [];
  const { w: sign, p: named, f: first, f2: second } = match.groups ?? {};
  const from = first ?? second ?? null;
  const party = named ?? (from === null ? onlyBefore(template.text, match.index) : gainedBefore(sentence, from));
  if (party === null || party === from) return [];
  const roles = wardsMeant(sign, template, sentence);
  // "W, V and U, which they held": perhaps of the last alone, perhaps one name.
  const isListed = /[,&] ?$|and $/.test(template.text.slice(0, template.text.indexOf('~', match.index)));
  if (roles.length > 1 || (isListed && roles.length > 0 && /~.*[,&]/.test(template.text.slice(0, match.index))))
    return [];
  return roles.map((role) => toWardDraft(sentence, role, outcome, party, outcome === 'gain' ? from : null));
}

// Whom "they" means: the one party that is named before.
function onlyBefore(text: string, end: number): Party | null {
  const named = new Set(text.slice(0, end).match(/(?<=@)[A-Z]+/g) ?? []);
  const [only] = named;
  return named.size === 1 ? (only ?? null) : null;
}
