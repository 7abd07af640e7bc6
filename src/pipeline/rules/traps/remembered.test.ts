import { describe, expect, test } from 'vitest';
import { resultsOf } from '../../../../bench/score/resultsOf.ts';

// Earlier elections, other contests and other places: no result.
const sentences = `
When the counting was over in 2014, Labour had taken Croydon and Merton.
The 2014 elections saw Labour win Croydon and Merton.
In 2014 Labour won Croydon by 10 seats.
Back in 2014, Labour won Croydon.
It was in 2014 that Labour won Croydon.
2014 was the year Labour took Croydon.
Labour's victory in Croydon in 2014 was narrow.
Labour's 2014 victory in Croydon was narrow.
Labour, which won Croydon in 2014, is defending 40 seats.
Labour won here in 2014 and holds 40 of the 70 seats in Croydon.
Labour took control of Croydon in 2014 after eight years of Tory rule.
Labour took Croydon from the Tories at the last elections.
Labour seized Croydon from the Tories last time out.
Labour seized Croydon from the Tories when it was last contested.
The Tories lost Croydon in 2014 and have never forgotten it.
The Tories have not forgotten losing Croydon in 2014.
Four years have passed since Labour took Croydon.
It has been four years since Labour took Croydon.
Since Labour took Croydon in 2014, the Tories have rebuilt.
Ever since the Tories lost Croydon they have been plotting their return.
Labour has been in charge in Croydon since 2014.
Labour's Tony Newman has led Croydon since 2014, when his party took it from the Tories.
Tony Newman led Labour to victory in Croydon in 2014.
The Tories lost Croydon under David Cameron.
During the coalition years Labour gained Croydon.
During the coalition, Labour gained Croydon.
In the Cameron years Labour gained Croydon.
At the height of Blair's popularity Labour took Wandsworth's neighbour, Merton.
In Tony Blair's first term Labour lost Croydon.
Before the war Labour held Croydon.
In those days the Tories held Exeter.
Once upon a time the Tories ran Exeter.
There was a time when the Tories held Exeter.
Time was when the Tories held Exeter.
The Tories used to hold Exeter.
Exeter used to be Conservative.
Exeter was once Conservative.
The Tories have long held Kent.
Kent has been Conservative since 1997.
Kent has only once gone Labour, in 1993.
Only once, in 1993, have the Tories lost control of Kent.
The last time Kent slipped from Tory hands was 1993.
Kent fell to no overall control in 1993.
The Tories regained Kent in 1997 and have kept it ever since.
The only time Labour has won Swindon this century was in 2000.
It was the night in 2000 when Labour lost Swindon.
He was council leader until Labour lost Swindon in 2003.
She was leader when the Tories won Swindon in 2004.
Ann Lee, who led the Tories when they won Swindon, has died.
Ann Lee was leader when Labour lost Swindon.
Two years ago Labour lost control of Plymouth when two councillors defected.
Labour lost its majority in Plymouth when two councillors defected.
Labour lost its majority in Plymouth last year after defections.
Labour lost its majority in Plymouth mid-term.
Labour lost control of Plymouth at a vote of no confidence.
The Tories took control of Plymouth with Ukip's help after the 2016 election.
The Tories took over Plymouth in 2016 in a deal with Ukip.
In last year's county elections the Tories gained Derbyshire.
The Tories gained Derbyshire and Nottinghamshire last May.
Last May the Tories gained Derbyshire.
Last year the Tories gained Derbyshire.
A year ago the Tories gained Derbyshire from Labour.
Twelve months ago the Tories gained Derbyshire from Labour.
Only last year the Tories were gaining Derbyshire from Labour.
In 2017 the Tories won control of Derbyshire, Lincolnshire and Norfolk.
In June's general election Labour won Canterbury.
Labour's shock win in Canterbury last June is fresh in Tory minds.
Labour won Canterbury for the first time in its history at the general election.
Rosie Duffield won Canterbury for Labour.
Labour gained Kensington by 20 votes in June.
Emma Dent Coad won Kensington for Labour by 20 votes.
Labour won Kensington, the seat, by 20 votes last year; the council is another matter.
Labour won the parliamentary seat of Plymouth Sutton in 2017.
Luke Pollard took Plymouth Sutton and Devonport for Labour in 2017.
Johnny Mercer held Plymouth Moor View for the Tories.
The Conservatives took Mansfield from Labour for the first time in June.
Labour lost Mansfield, Stoke South and Middlesbrough South at the general election.
Labour lost Mansfield in June.
Leave won Swindon by nine points.
Remain won Exeter.
In the EU referendum Leave won Hastings.
Labour won Wales.
In Scotland last year Labour lost Glasgow to the SNP.
In the Northern Ireland assembly election Sinn Fein gained Derry.
In the PCC election Labour won Devon and Cornwall.
The Conservatives won the police and crime commissioner election in Kent.
Labour won the mayoral by-election in Hackney.
Labour won a by-election in Swindon in March.
Labour gained Hopley in a by-election in March, leaving it one short in Swindon.
In a council by-election last month, the Lib Dems gained Alphington in Exeter from Labour.
A by-election win in October cut the Tory majority in Swindon to one.
The Tories' majority in Swindon was cut to one by a by-election defeat in October.
Labour members in Swindon have elected Ann Lee as their leader.
Labour has chosen Ann Lee to fight Swindon South at the next general election.
Labour is targeting Swindon North at the next general election.
Labour must win Swindon at the next general election.
Labour has selected its candidate for mayor of Hackney.
`
  .trim()
  .split('\n');

describe('no result', () => {
  test.each(sentences)('%s', (sentence) => {
    expect(resultsOf(sentence)).toEqual([]);
  });
});
