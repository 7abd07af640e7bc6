/** Broadcasters, pollsters, bookmakers and psephologists who publish such figures, as they are written. */
const known =
  /\b(BBC|Sky News|Sky|ITV News|ITV|Channel 4 News|Press Association|PA|YouGov|Survation|Ipsos(?: Mori| MORI)?|ICM|Opinium|ComRes|Savanta|Deltapoll|Redfield (?:&|and) Wilton|More in Common|Find Out Now|Kantar|BMG|Populus|Lord Ashcroft|Rallings (?:&|and) Thrasher|(?:Sir )?John Curtice|Michael Thrasher|Colin Rallings|Britain Elects|Electoral Calculus|Stonehaven|JL Partners|Focaldata|Ladbrokes|Betfair(?: Exchange)?|William Hill|Paddy Power|Coral|Smarkets|Betway|Sky ?Bet|Bet365|Unibet|BetVictor|Star Sports|New Statesman|Guardian|Telegraph|LGC)\b/;
const named =
  /\b(?:poll|survey|model|estimate|estimates|projection|forecast|analysis|calculation|figures|according)\s+(?:by|from|for|of|to)\s+(?:the\s+)?(?:pollsters?\s+|bookmakers?\s+)?((?:[A-Z][\w&.]*)(?:\s(?:[A-Z][\w&.]*|and(?=\s[A-Z]))){0,3})/;

/** Who is said to have made a figure; null where nobody is. */
export function sourceOf(text: string): string | null {
  return known.exec(text)?.[1] ?? named.exec(text)?.[1] ?? null;
}
