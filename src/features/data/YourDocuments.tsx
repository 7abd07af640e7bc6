/** How to make the same site from other documents. */
export function YourDocuments() {
  return (
    <div className="max-w-[68ch]">
      <p>
        Put live-blog pages into a folder: as text (<code className="text-14">.txt</code>), saved pages (
        <code className="text-14">.html</code>) or schema.org <code className="text-14">LiveBlogPosting</code> (
        <code className="text-14">.json</code>). Then, in a copy of this project, run:
      </p>
      <pre className="my-3 overflow-x-auto border-l-4 border-line bg-wash px-4 py-3 text-14" tabIndex={0}>
        <code>{'npm ci\nnpm run ingest -- --documents my-folder\nnpm run build && npm run serve'}</code>
      </pre>
      <p>
        Beside a document, <code className="text-14">NAME.meta.json</code> may say what the page does not: its title,
        publisher, address, when it was published, and whether times stand before or after their posts. If something is
        wrong, nothing is written and every fault is listed with its file and line. Nothing leaves the machine.
      </p>
    </div>
  );
}
