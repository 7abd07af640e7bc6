import { Parser, type Handler } from 'htmlparser2';

/** Browsers stop nesting at 512; the parser's own stack would make deeper nesting quadratic. */
const DEEPEST = 2000;

/** HTML whose elements are nested too deep to be a page. */
export class TooDeep extends Error {
  constructor() {
    super(`elements nested more than ${DEEPEST} deep`);
  }
}

/** Parses HTML, forgiving as browsers are; throws TooDeep on nesting that no page has. */
export function parseHtml(html: string, handler: Partial<Handler>): void {
  let depth = 0;
  const parser = new Parser({
    ...handler,
    onopentag(name, attributes, isImplied) {
      depth += 1;
      if (depth > DEEPEST) throw new TooDeep();
      handler.onopentag?.(name, attributes, isImplied);
    },
    onclosetag(name, isImplied) {
      depth -= 1;
      handler.onclosetag?.(name, isImplied);
    },
  });
  parser.end(html);
}
