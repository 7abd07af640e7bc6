import { holderPhrase, type HolderPhrase } from './HolderPhrase.ts';

const council = holderPhrase('council');
const plain = holderPhrase('plain');
const apposed = holderPhrase('plain', true);
const loser = holderPhrase('loser');

/** Words that say who had a council before by how they lost it, or by how they had it. */
export const lostPhrases: readonly HolderPhrase[] = [
  // "six seats lost for Labour, and the majority with them"
  council(
    '(?:lost|gone) (?:for|by) THE THEM ,? ?(?:and )?(?:with (?:them|it) )?(?:the|its|their) W1(?:majority|control)',
  ),
  council('(?:goodbye|farewell) to (?:an?|the|its|their) W2PARTY REIGN'),
  council('(?:which|that) THE THEM (?:has |have )?(?:now |just |also )?lost(?= [.,;:])'),
  // "lost 11 seats and, after eight years, the town hall"
  council(
    'SUBJECT W3(?:lost|lose|loses|losing) [^@;:.]{0,40}and ,? ?(?:after [^@;:.,]{0,30} ,? ?)?(?:the )?(?:COUNCIL|control|power)(?= (?:[.,;]|there|here|with) )',
  ),
  plain(
    'SUBJECT W1had (?:it|them|both|§\\d+) by (?:the |an? )?(?:(?:slimmest|narrowest|thinnest|barest|tightest|smallest|slenderest) of (?:margins|majorities)|whisker|thread|single seat)',
  ),
  // "where Labour’s majority had looked safe"
  council(
    'OWNER W1(?:majority|grip|hold) (?:there |here )?(?:had |was |were )?(?:looked|seemed|appeared|thought|considered)',
  ),
  council(
    '(?:before|until) (?:polling day|thursday|the (?:vote|election)) THE THEM had (?:1|one|(?:an?|its|their) W1majority)',
  ),
  council('(?:no majority|@NOC) (?:there |here )?for THE THEM ,? ?(?:for )?(?:the )?first time'),
  council('(?:the|its|their) PARTY W1(?:years|era|reign|experiment) (?:is|are|was|were|has|have) W1GONE'),
  council('PARTY N4REIGN (?:in|on|at) §\\d+ W1(?:wiped|swept|knocked) (?:off|from) the (?:board|map)'),
  // "solidly Labour from its creation until this week", "had Bury for a generation", "had been the masters for two decades"
  apposed(
    'EITHER from [^@§;:.,]{1,40} (?:until|till|up to) (?:now|today|tonight|yesterday|thursday|last night|this (?:week|election))',
  ),
  plain('SUBJECT W1had §\\d+(?= for W4SPAN)'),
  council('SUBJECT had been (?:the )?(?:masters?|rulers?|top dogs?)'),
  council('SUBJECT (?:had|has|have|with) W4SPAN of (?:being )?in CHARGE'),
  council('had (?:not|never) been without (?:an?|its) PARTY W1(?:majority|administration|council)'),
  council('SUBJECT had sat on (?:the )?(?:ruling|government) benches'),
  council('had (?:always )?(?:returned|elected) PARTY (?:majorities|administrations|councils)'),
  council('SUBJECT (?:did|do|does|have|has) not survive'),
  council('lost (?:its|their) (?:majority|ruling) party , (?:the )?PARTY'),
  loser('at the cost of W1\\d+ PARTY (?:seats|councillors|wards)'),
];
