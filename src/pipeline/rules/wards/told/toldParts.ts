/** One way of telling a ward’s result: groups w or ws the ward, p who has it, f who had it; `they` where a pronoun stands for the one, `them` for the other. */
export interface Telling {
  outcome: 'gain' | 'hold' | 'win';
  pattern: RegExp;
}

// Words that end what is said of a person beside the party: "Labour’s deputy leader in X, N,".
const stop =
  'votes?|share|majority|lead|lost|won|held|kept|took|gain|hold|but|and|as|while|after|before|who|which|whose|where|when|with|in|on|from|to|of|by|had|was|were|has|have|is|are|did|might|may|could|would|hopes?|not|nor|out|over|second|third|behind|up|down';
const person = String.raw`(?: (?!(?:${stop})\b)[a-z\u00c0-\u024f’'.-]+){0,7}?`;

/** A party or its candidate: "the Greens", "Labour’s Ann Rowe", "the sitting Tory councillor". */
export const actor = (group: 'p' | 'f'): string =>
  String.raw`(?:(?:the|an?|its|their|another|1|one) )?(?:sitting |incumbent |defending |outgoing |veteran |former )?@(?<${group}>[A-Z]+)'?${person}`;

/** A ward with what says that it is one and where. */
export const ward = String.raw`(?:§\d+' )?(?:the )?~(?<w>\d)(?: ward| division)?(?: (?:in|on) §\d+)?(?: , §\d+)?`;

/** Words that may stand before a verb. */
export const how = String.raw`(?:(?:has|have|had|also|duly|just|narrowly|comfortably|easily|then|even|now|both|all|each|only|again|finally|at least|safely|thus|therefore|already|once more|once again) )*`;

export const some = String.raw`(?:[^@~§.;:]{0,60} )?`;
export const place = String.raw`(?:the (?:seats?|ward|division|vacancy|place|lot)|(?:his|her|its|their) (?:\w+ )?seats?|it|them|both(?: seats)?|all (?:2|3|two|three|of them)(?: seats)?|every seat)`;
export const beat = String.raw`(?:beat|beats|beating|beaten|defeated|defeating|unseated|unseating|ousted|ousting|toppled|toppling|dislodged|removed|removing|ejected|displaced|displacing|replaced|replacing|edged out|edging out|pipped|pipping|put out|turfed out|swept aside|dethroned|deposed|booted out|knocked out|seeing off|overcame|overhauled|dispatched|sent packing|bundled out|turned out|kicked out|voted out|squeezed out|shown the door|thrown out)`;
