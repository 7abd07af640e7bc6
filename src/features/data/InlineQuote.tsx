import { useLink } from '../../url/useLink.ts';

/** Words of a document in a list, with the way to that document. */
export function InlineQuote({ document, children }: { document: string; children: string }) {
  const { href } = useLink();
  return (
    <p className="wrap-anywhere whitespace-pre-line">
      <q dir="auto" className="font-serif">
        {children.trim()}
      </q>{' '}
      <a className="link text-14" href={href({}, { page: 'source', id: document })}>
        {document}
      </a>
    </p>
  );
}
