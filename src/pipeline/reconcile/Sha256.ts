/** SHA-256 of a text (as UTF-8) or of bytes, as 64 hex; an argument, so that the stages run anywhere. */
export type Sha256 = (content: string | Uint8Array) => string;
