import type { Rule } from '../Rule.ts';
import { toExpectations } from './Outlook.ts';
import { readOutlooks } from './readOutlooks.ts';

export const expectVerb: Rule = {
  id: 'expect-verb',
  doc: 'Verbs under a hope, an expectation or a fear: "hopes to take X", "is confident of winning X", "expects to lose X". Never a result.',
  reads: [
    ['The Lib Dems hope to take Winchester tonight.', 'Winchester LD win hopeful'],
    ['Labour is confident of winning Medway.', 'Medway LAB win confident'],
    ['The Conservatives do not sound wholly confident of keeping Wandsworth either.', 'Wandsworth CON hold doubtful'],
    ['The Conservatives expect to lose Southampton.', 'Southampton CON lose confident'],
    ['Tories in Basildon feared that they would lose the borough to Labour.', 'Basildon CON hold doubtful'],
    ['Ukip thinks it can pick up several seats in Basildon.', 'Basildon UKIP gain-seats hopeful'],
    [
      'Sadiq Khan says that he and Labour are confident of winning in Barnet.',
      'Barnet LAB win confident says Sadiq Khan',
    ],
    ['Adam Hug thinks that Westminster will remain a Tory council.', 'Westminster CON hold confident says Adam Hug'],
    [
      'Labour has been hoping to ride a wave of anger to seize Tory strongholds like Wandsworth and Barnet.',
      'Wandsworth LAB win hopeful; Barnet LAB win hopeful',
    ],
    ['Doncaster is expected to fall to Labour.', 'Doncaster LAB win confident'],
    ['Nobody expects Labour to take Westminster.', 'Westminster LAB win doubtful'],
    [
      'Labour hopes to hold Exeter and win back Plymouth, but fears for Derby.',
      'Exeter LAB hold hopeful; Plymouth LAB win hopeful; Derby LAB hold doubtful',
    ],
    ['Tory hopes of hanging on in Swindon are fading.', 'Swindon CON hold doubtful'],
    ['There is quiet optimism in Labour ranks about Worthing.', 'Worthing LAB win hopeful'],
    ['Labour has all but given up on Swindon.', 'Swindon LAB win out-of-reach'],
    ['The Tories are resigned to defeat in Plymouth.', 'Plymouth CON lose confident'],
    ['The Tories held Wandsworth despite fears that they would lose it.', 'Wandsworth CON hold doubtful'],
    ['The Conservatives held Swindon, confounding predictions that they would lose it.', 'Swindon CON lose confident'],
    ['Barnet, tipped to go Labour, stayed Conservative.', 'Barnet LAB win confident'],
    ['Labour candidates at the Plymouth count say they are confident.', 'Plymouth LAB win confident'],
    ['Labour expects to win Plymouth but not Swindon.', 'Plymouth LAB win confident; Swindon LAB win doubtful'],
    ['The Lib Dems expect to gain two or three seats in Trafford.', 'Trafford LD gain-seats confident'],
    ['The Conservatives hope to oust Labour in Derby.', 'Derby CON win hopeful'],
    [
      'Having said in March that they were certain to hold Walsall, the Conservatives held it.',
      'Walsall CON hold confident',
    ],
    ['Labour hopes, on a good day, to pick up Worthing.', 'Worthing LAB win hopeful'],
    ['Trafford could slip from the Tories’ grasp.', 'Trafford CON hold doubtful'],
  ],
  leaves: [
    'Can Labour really take Westminster?',
    'Labour hopes for a good night.',
    'If Labour were to win Barnet the mood would change.',
    'Labour are favourites to win the general election.',
    'Labour could not take Peterborough, so the Conservatives stay in charge.',
    'As feared by Labour organisers, Plymouth has gone.',
    'The Labour leader in Derby fears for his own seat.',
    'Labour hopes to hold all its seats in Derby.',
    'The Conservatives hoped to take Swindon’s Northgate ward.',
    'The Labour leader in Derby denied that his party was about to be ousted.',
    'The Conservatives held Swindon, where they were under real pressure.',
  ],
  cannotReadYet: ['Labour has not dared to hope for Barnet.'],
  find: (sentence) => readOutlooks(sentence).hopes.flatMap((outlook) => toExpectations(sentence, outlook)),
};
