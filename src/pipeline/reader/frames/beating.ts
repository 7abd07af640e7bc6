/** Verbs of beating somebody that do not say that he had what was fought for. */
export const isBeating = (lemma: string): boolean =>
  /^(?:beat|defeat|rout|trounce|thrash|crush|edge out|pip|squeeze out|knock out)$/.test(lemma);
