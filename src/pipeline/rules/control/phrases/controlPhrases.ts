import { toPattern } from '../../../reader/holders/phraseParts.ts';
import { gatedPhrases } from '../../../reader/holders/phrasesIn.ts';

/** Set words that say what became of a council, in which its verb says too little; the first group is the party. */
export interface ControlPhrase {
  pattern: RegExp;
  /** `gain`: the party has it now; `hold`: it has it still; `loss`: it has it no more; `hung`: it had a majority and nobody has one; `swap`: the second group has it from the first; `theirs`: the party that was spoken of has it still. */
  kind: 'gain' | 'hold' | 'loss' | 'hung' | 'swap' | 'theirs';
}

const phrase =
  (kind: ControlPhrase['kind']) =>
  (source: string): ControlPhrase => ({ pattern: toPattern(source), kind });
const [gain, hold, loss, hung, swap, theirs] = [
  phrase('gain'),
  phrase('hold'),
  phrase('loss'),
  phrase('hung'),
  phrase('swap'),
  phrase('theirs'),
];

const has = '(?:has|have|gets?|got|gained|won)';
const ruled = '(?:run|governed|controlled|ruled|led)';

const controlPhrases: readonly ControlPhrase[] = [
  // "gets its first Tory majority", "is to have its first Labour administration for 16 years"
  gain(`(?:${has}|(?:will|to) have) (?:its|their|an?) (?:very )?first W1PARTY W1(?:majority|administration|council)`),
  // "Labour has Birmingham back"
  gain(`SUBJECT (?:now )?(?:has|have|takes?|wins?) (?:it|§\\d+|the COUNCIL) back(?= [.,;]| with| from| in)`),
  gain('SUBJECT W2(?:has|have|had|get|gets) (?:got|won|taken) (?:its|their|an?) W1majority back'),
  // "Labour’s return to power"
  gain('OWNER W1return to (?:power|control|office)(?= (?:[.,;:]|in §|at §))'),
  gain('first council W6in which THE PARTY W1(?:has|have) (?:an?|its|their) W1majority'),
  gain(
    'SUBJECT W1(?:goes|go|went|gone|moves?|moved) from (?:an? )?minority (?:administration |control |government )?to (?:an? )?W1majority',
  ),
  gain(`(?:will|is to|are to) (?:now )?be ${ruled} by THE PARTY for the first time`),
  gain(`(?:is|are) now ${ruled} by THE PARTY(?= [.,;:!–—])`),
  // "has now got Westminster as well", "needed two seats to take Exeter and got four"
  gain('SUBJECT (?:now )?(?:gets?|got|(?:has|have) (?:now )?got) §\\d+(?= (?:[.,;:!–—]|as well|too|from|and) )'),
  gain(
    'SUBJECT needed (?:(\\d+) )?W5to (?:take|win|gain|capture) (?:it|§\\d+|the COUNCIL) (?:, )?(?:and|but) W1(?:got|won|has|managed) (?:it|them|that|(\\d+))(?! of )',
  ),
  hold(
    'SUBJECT needed (?:(\\d+) )?W5to (?:keep|hold|retain) (?:it|§\\d+|the COUNCIL) (?:, )?(?:and|but) W1(?:got|did|has|managed) (?:it|them|that|so|(\\d+))(?! of )',
  ),
  gain('SUBJECT will (?:now )?(?:run|control|govern) (?:it|§\\d+|the COUNCIL) (?:again|once more|for the first time)'),
  // "a change of control in Exeter, from Conservative to Labour", "Labour’s loss is the Conservatives’ gain"
  swap(
    "change of (?:control|hands|colour) (?:(?:in|at) §\\d+ )?(?:, |: )?from THE @(?!NOC )([A-Z]+)'? to THE @(?!NOC )([A-Z]+)",
  ),
  swap("@(?!NOC )([A-Z]+)' loss (?:is|was) (?:the )?@(?!NOC )([A-Z]+)' gain"),
  swap(
    "@(?!NOC )([A-Z]+)' W2(?:hold|grip) on (?:it|§\\d+|the COUNCIL) (?:has|have|was|is) W1(?:been )?(?:broken|ended|loosened) by THE @(?!NOC )([A-Z]+)",
  ),
  hold('as you were (?:(?:in|at) §\\d+ )?(?:: |, )?(?:with )?THE PARTY (?:still )?in CHARGE'),
  hold('(?:is|are) to (?:stay|remain) (?:in |under )?EITHER'),
  // "X and Y are both holds for Labour", "X, Y and Z are all holds" of the party that was spoken of
  hold('(?<=§\\d+ )(?:is|are|was|were) (?:both|all|an?|another) W2holds? for THE PARTY'),
  gain('(?<=§\\d+ )(?:is|are|was|were) (?:both|all|an?|another) W2gains? for THE PARTY'),
  theirs('(?<=§\\d+ )(?:is|are|was|were) (?:all |both )?holds(?= [.,;])'),
  hold('it is still EITHER (?:in|at) §'),
  // "Labour out, Tories in"
  swap(
    '@(?!NOC )([A-Z]+) (?:are |is )?out (?:, |and )?(?:and )?(?:the )?@(?!NOC )([A-Z]+) (?:are |is )?in(?= [.,;:!–—])',
  ),
  // "re-elected their Conservative administrations", "still has a Conservative council"
  hold('(?:re -?elected|re-?elected) (?:its|their|the|an?) PARTY W1(?:administrations?|councils?|majority|majorities)'),
  hold('(?:still has|still have) (?:an?|its|their) PARTY W1(?:COUNCIL|administration|majority)'),
  hold(`be ${ruled} by THE PARTY (?:for (?:another|a further)|again|as before|as it was)`),
  hold('SUBJECT (?:will|to) (?:be|stay|remain) W1in CHARGE (?:of (?:it|§\\d+) )?(?:for (?:another|a further)|again)'),
  hold(
    'SUBJECT (?:is|are) still (?:on top|in the saddle|the masters?) (?:(?:in|at|of) §\\d+ )?(?:, )?with (?:an?|its|their) W2majority',
  ),
  // "slipped out of Labour’s hands", "let it go", "ceased to be Conservative"
  loss(
    '(?:slip|slips|slipped|slipping|prised|wrested|passed|passes|fallen|falls|fell) out of (?:the )?PARTY W1(?:hands|grasp|control|grip|clutches)',
  ),
  loss('SUBJECT W1let (?:§\\d+|it|the COUNCIL) (?:go|slip)'),
  loss('ceased to be THE PARTY'),
  loss('(?:used to be|was) THE PARTY [^@;:.]{0,40}?(?:but|and) now (?:is|are) not(?! (?:anyone|anybody))'),
  loss(
    'PARTY W1(?:administration|regime|council|rulers) (?:has|have|was|were|is|are) W1(?:been )?(?:thrown out|voted out|turned out|booted out|kicked out|swept out|driven out|swept from (?:power|office)|driven from (?:power|office))',
  ),
  gain('PARTY W1(?:majority|administration|council) (?:has been |was |is |has |been )?voted in(?= [.,;:])'),
  gain('SUBJECT will (?:now )?take over (?:in|at|there|here|the COUNCIL|§)'),
  hung(
    '(?:used to be|was) THE PARTY [^@;:.]{0,40}?(?:but|and) now (?:is|are) (?:not (?:anyone|anybody)|nobodys|no one)',
  ),
  // "left the Conservatives without a majority", "robbed Labour of its majority"
  hung(
    '(?<! had (?:already )?)(?:left|leaves|leave|leaving) THE PARTY (?:without (?:its|their|an?) W1majority|short of (?:its|their|an?) W1majority|@NOC)',
  ),
  hung(
    '(?<! had (?:already )?)(?:robbed|robs|robbing|stripped|strips|stripping|deprived|deprives|depriving) THE PARTY (?:there )?of (?:its|their) W1(?:majority|control)',
  ),
  hung('(?<! had (?:already )?)(?:cost|costs|costing) THE PARTY (?:its|their) W1(?:majority|overall control)'),
  hung(
    'SUBJECT can no longer (?:govern|run|rule|control) (?:it|§\\d+|the COUNCIL) (?:alone|on (?:its|their) own|by (?:itself|themselves))',
  ),
  hung(
    'OWNER W3(?:majority|overall control) (?:of \\d+ |of one )?(?:(?:in|on|at) §\\d+ |there )?(?:is|was|has|have) W1(?:no more|not enough|not survived|evaporated|wiped out|swept away)',
  ),
  hung('(?:PARTY|OWNER) W1group (?:is|are) no longer in (?:the|an?) majority'),
];

/** The phrases that may stand in a sentence, by its words. */
export const controlPhrasesIn = gatedPhrases(controlPhrases);
