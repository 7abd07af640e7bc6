const SKIPPED = new Set(
  'style template noscript svg canvas iframe object video audio nav footer aside button select textarea label dialog menu'.split(
    ' ',
  ),
);
const SKIPPED_ROLES = new Set([
  'navigation',
  'complementary',
  'contentinfo',
  'banner',
  'search',
  'dialog',
  'menu',
  'alertdialog',
]);
const SKIPPED_CLASS =
  /(?:^|\s)(?:share|sharing|social|sharedaddy|addtoany|related|relatedposts|jp-relatedposts|popular-?posts|read-more|taboola|outbrain|nav|navbar|navigation|toolbar|tools|promo|newsletter|advert|ad-slot|ad-container|cookie|consent|comments?|breadcrumbs?|sidebar|recommended|most-read|most-popular|paywall|skip-link|sr-only|visually-hidden|screen-reader-text)(?:$|\s|[-_]{1,2}(?!free)[\w-]*)/i;
const CONTENT = new Set(['html', 'body', 'main', 'article', 'section']);
const AUTHOR_CLASS = /(?:^|\s|[-_])(?:byline|author|contributor)(?:$|\s|[-_]{1,2}(?:name|names|link)?(?:$|\s))/i;
const STANDFIRST_CLASS = /(?:^|\s|[-_])(?:standfirst|subtitle|strapline|sub-headline|subheadline|dek)(?:$|\s|[-_])/i;

type Attributes = Record<string, string>;

/** Whether nothing inside an element is read: menus, forms, adverts, hidden parts. */
export function isSkipped(name: string, attributes: Attributes): boolean {
  if (SKIPPED.has(name)) return true;
  if ('hidden' in attributes || attributes['aria-hidden'] === 'true') return true;
  if (SKIPPED_ROLES.has(attributes.role ?? '')) return true;
  return !CONTENT.has(name) && (SKIPPED_CLASS.test(attributes.class ?? '') || SKIPPED_CLASS.test(attributes.id ?? ''));
}

/** Whether an element names who wrote the text around it. */
export const isAuthorElement = (name: string, { rel, itemprop, class: classes = '' }: Attributes): boolean =>
  rel === 'author' || itemprop === 'author' || (name !== 'article' && name !== 'body' && AUTHOR_CLASS.test(classes));

/** Whether an element is the summary under a headline. */
export const isStandfirstElement = ({ class: classes = '', itemprop }: Attributes): boolean =>
  itemprop === 'description' || STANDFIRST_CLASS.test(classes);

/** Whether a time is that of a change, not of publication. */
export const isUpdateTime = ({ itemprop = '', class: classes = '' }: Attributes): boolean =>
  itemprop === 'dateModified' || /(?:^|\s|[-_])(?:updated|modified)(?:$|\s|[-_])/i.test(classes);
