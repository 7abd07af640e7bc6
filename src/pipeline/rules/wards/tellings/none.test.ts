import { expect, test } from 'vitest';
import { toLines } from '../../../../../bench/score/controlsIn.ts';
import { wardsIn } from '../../../../../bench/score/wardsIn.ts';

// Much the same words, of which no result of a ward must come, nor one of its council.
test.each(
  toLines(String.raw`
none | Ealing ward by ward\n\nElthorne: Labour hope to hold on here.
none | Wandsworth council count: live\n\nIn Wandsworth Labour won 35 seats and the Conservatives 22.
none | Wandsworth council count: live\n\nEast Putney could elect two Conservatives and one Labour councillor.
none | Wandsworth council count: live\n\nEast Putney has two Conservatives and one Labour councillor defending.
none | Wandsworth council count: live\n\nIn East Putney Labour won two of the three boxes counted so far and the Conservatives one.
none | Wandsworth council count: live\n\nIn 2014 East Putney elected two Conservatives and one Labour councillor.
none | Wigan council elections: full results\n\nThe Conservatives missed out in Abram by 12 votes.
none | Wigan council elections: full results\n\nThe Conservatives hope to take Abram from Labour.
none | Wigan council elections: full results\n\nLabour is defending Abram and Bryn.
none | Wigan council elections: full results\n\nAbram was won by Labour in 2014.
none | Wigan council elections: full results\n\nRecount in Abram, where Labour and the Conservatives are neck and neck.
none | Wigan council elections: full results\n\nWho will win Abram? Labour won it last time with 48 per cent.
none | Wigan council elections: full results\n\nLabour sources say they have held Abram.
none | Wigan council elections: full results\n\nTurnout in Abram was 31.2 per cent.
none | Stockport council results: as they came in\n\nKingsway Park: Raj Patel (Green) 1,344; Anne Dodd* (Lab) 1,300.
none | Stockport council results: as they came in\n\nReform came second in Kingsway Park with 31 per cent.
none | Stockport council results: as they came in\n\nReform came close in Kingsway Park.
none | Stockport council results: as they came in\n\nThe count in Kingsway Park is delayed; Labour think they have held it.
none | Stockport council results: as they came in\n\nI’m told Reform have it in Kingsway Park, but it has not been declared.
none | Stockport council results: as they came in\n\nAnne Dodd, who has represented Kingsway Park for Labour since 1998, is standing down.
none | Stockport council results: as they came in\n\nThe Kingsway Park candidate for Reform, Raj Patel, was all smiles.
none | Stockport council results: as they came in\n\nLabour won Kingsway Park by 12 votes last year. This time it could be closer.
none | Stockport council results: as they came in\n\nLabour lost the postal vote in Kingsway Park, I hear.
none | Local elections 2018: live\n\nLabour won Croydon Central at the general election last year.
none | Local elections 2018: live\n\nThe Tories won Hartlepool in the by-election, their MP Jill Mortimer taking the seat from Labour.
none | Local elections 2018: live\n\nLabour gained Swindon North from the Conservatives in 1997.
none | Local elections 2018: live\n\nThe prime minister, who holds Maidenhead for the Conservatives, was in good spirits.
none | Local elections 2018: live\n\nThe Conservatives did well in the West Midlands and held on in the shires.
none | Local elections 2018: live\n\nLabour gained ground in London and lost it in the North.
none | Local elections 2018: live\n\nThe Lib Dems won in Richmond and Kingston, and lost in Cornwall.
none | Local elections 2018: live\n\nLabour’s Sadiq Amin held Tooting at the last general election.
none | Derby count: live\n\nLabour won the Arboretum ward by-election in February. Tonight it is the Conservatives’ turn.
none | Derby count: live\n\nLabour needs Arboretum, Normanton and Sinfin to hold on.
none | Derby count: live\n\nAll eyes are on Arboretum, which Labour won by nine votes in 2014.
none | Derby count: live\n\nArboretum: too close to call. Conservatives think they have nicked it from Labour.
none | Derby count: live\n\nNick Clegg’s party won nothing in Arboretum.
none | Derby count: live\n\nIn Arboretum Labour won 48 per cent of the vote, not enough to take the seat.
none | Derby count: live\n\nHad Labour held Arboretum, it would have kept control.
none | Council by-elections this week\n\nIn the Ashton town council by-election, Labour held the seat.
none | Council by-elections this week\n\nThe Abram parish council vacancy was filled by a Conservative.
none | Wigan count: live\n\nIn the police commissioner vote Labour led in Abram and Bryn.
none | Wigan count: live\n\nIn the mayoral vote Labour took 48 per cent in Abram.
none | Wigan count: live\n\nLabour’s Ann Lee was re-elected leader of the Labour group.
none | Wigan count: live\n\nLabour have a majority of 1,204 in Abram.
none | Wigan count: live\n\nLabour’s Ann Lee, who represents Abram, said she was delighted.
none | Wigan count: live\n\nAbram councillor Ann Lee (Lab) said she was delighted.
none | Wigan count: live\n\nThe Tories won Abram in 2014, and again in 2016.
none | Wigan count: live\n\nIf Labour hold Abram they will hold anything.
none | Wigan count: live\n\nA Tory source says they have lost Abram.
none | Wigan count: live\n\nRecount ordered in Abram. Labour are 12 votes ahead.
none | Wigan count: live\n\nTied in Abram: Labour and the Conservatives have 1,204 votes each.
none | How Swale voted\n\nCandidates in Elm Row: Jo Bell (Lab), Susan Orr (Con).
none | How Swale voted\n\nLabour hopes to overturn a Tory majority of 112 in Elm Row.
none | How Swale voted\n\nStowe Hill: Ian Cobb (Con) 712; Ada Finch (Lab) 654; not elected: Lee Brand (Grn) 20
none | How Swale voted\n\nStowe Hill, last time: Ian Cobb (Con) 712 (elected); Ada Finch (Lab) 654
none | How Swale voted\n\nWho was elected in Stowe Hill?
none | How Swale voted\n\nStowe Hill Town Council: Ian Cobb (Con) 712 (elected); Ada Finch (Lab) 654
none | How Swale voted\n\nThe Conservative Ada Finch could be edged out by Labour in Stowe Hill.
none | How Swale voted\n\nAda Finch fears being bundled out of Stowe Hill by Labour.
none | How Swale voted\n\nWas Ada Finch edged out by Labour in Stowe Hill?
none | How Swale voted\n\nLabour was edged out in Stowe Hill in 2014.
none | How Swale voted\n\nThe Tories were not edged out in Stowe Hill.
none | How Swale voted\n\nLabour needed to overturn a Conservative majority of 1,204 in Stowe Hill.
none | How Swale voted\n\nLabour failed to overturn a Conservative majority of 1,204 in Stowe Hill.
none | How Swale voted\n\nLabour overturned a Conservative majority of 1,204 in Stowe Hill in 2014.
none | How Swale voted\n\nStowe Hill will swap blue for yellow.
none | How Swale voted\n\nStowe Hill and Ash Vale should be comfortable holds for the Greens.
none | How Swale voted\n\nIt was Labour who won in Stowe Hill in 2014.
none | How Swale voted\n\nStowe Hill could have its first Green councillor.
none | How Swale voted\n\nStowe Hill may be the next to pass from Labour to Reform.
`),
)('%s: %s', (_, text) => {
  expect(wardsIn(text)).toBe('none');
});
