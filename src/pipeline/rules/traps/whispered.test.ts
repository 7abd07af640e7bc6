import { describe, expect, test } from 'vitest';
import { resultsOf } from '../../../../bench/score/resultsOf.ts';

// What is whispered, boasted and briefed, what somebody was sure of at an hour, and what only seems so: no result.
const sentences = `
The Tories were confident at midnight of keeping Derby.
The Tories were confident on Wednesday of holding Derby.
Labour is confident, sources say, of taking Derby.
The Tories are whispering that Derby is theirs.
The Tories are whispering that they have won Derby.
The Tories whisper that Derby is theirs.
Labour people are muttering that Derby is lost.
Labour is briefing that it has lost Derby.
Labour is briefing that it has won Derby.
Labour is spinning that it has won Derby.
Labour boasts that Derby is in the bag.
Labour boasts that it has won Derby.
Labour is boasting that Derby is theirs.
Labour activists are chanting that Derby is theirs.
Labour sources swear that Derby has been won.
Labour sources are adamant that Derby has been won.
Labour's people are convinced they have won Derby.
Labour's tellers are sure they have won Derby.
Labour's numbers suggest they have won Derby.
Labour's sampling suggests they have won Derby.
The box samples point to a Labour win in Derby.
The piles on the table in Derby suggest Labour have won it.
Labour was already celebrating victory in Derby at midnight.
Word at the count is that Labour has won Derby.
The word from Derby is that Labour has won.
The rumour is that Labour has won Derby.
Rumour has it that Labour has won Derby.
We're told Labour has won Derby, but there's no declaration yet.
We are hearing that Labour has won Derby.
I'm hearing Labour has gained Derby.
It's understood that Labour has gained Derby.
Labour is understood to have gained Derby.
Labour appears to have gained Derby.
Labour seems to have held Derby.
It seems Labour has held Derby.
It looks as though Labour has held Derby.
Labour looks to have held Derby.
Labour have apparently held Derby.
Reports suggest Labour has held Derby.
Reports that Labour has held Derby are premature.
Unconfirmed reports say Labour has held Derby.
Labour thinks it's held Derby.
Labour reckons Derby is held.
Labour claims to have held Derby.
Labour claims Derby.
Labour says Derby is safe.
"We've held Derby," said a Labour aide, before the count had ended.
A Labour agent texts: "Held Derby."
Labour's best hope is Derby, where the Tories held on last time.
Tories to lose Derby, says poll.
Tories set to lose Derby.
Labour on course to gain Derby.
Labour heading for victory in Derby.
Labour edging towards victory in Derby.
Labour closing in on Derby.
Labour poised for Derby gain.
A Labour gain in Derby is expected.
A Labour gain in Derby now looks certain.
Derby: Labour gain expected.
Derby: expected Labour gain.
Derby (expected Lab gain)
Derby: Labour gain?
Derby: possible Labour gain from Con.
Derby: likely Lab hold.
Derby: forecast Lab gain from Con.
Prediction: Labour gain Derby.
My prediction for Derby: Labour gain.
What we expect: Labour to gain Derby, Tories to hold Rugby.
What to look for: Labour gains in Derby.
Ones to watch: Derby (Labour gain from Con would be big).
Key battlegrounds: Derby - Labour needs five gains.
Will Derby be a Labour gain?
Is Derby a Labour gain? We will know at 3am.
If Derby is a Labour gain, expect fireworks.
Were Labour to gain Derby, it would be the shock of the night.
Should Labour gain Derby, the prime minister is in trouble.
Labour gaining Derby would be a shock.
Had Labour gained Derby it would have been a shock.
Labour would have gained Derby but for 12 votes.
Labour came within 12 votes of gaining Derby.
Labour narrowly missed out on gaining Derby.
Labour stopped short of gaining Derby.
`
  .trim()
  .split('\n');

describe('no result', () => {
  test.each(sentences)('%s', (sentence) => {
    expect(resultsOf(sentence)).toEqual([]);
  });
});
