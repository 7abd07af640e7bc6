import { test as plain } from '@playwright/test';

export { expect } from '@playwright/test';

/** A test in which no page may break the content policy: what the browser says of it is counted, and there must be none. */
export const test = plain.extend<{ policy: string[] }>({
  policy: [
    async ({ context }, use) => {
      const breaches: string[] = [];
      context.on('console', (message) => {
        if (message.type() === 'error' && /content.security.policy/i.test(message.text()))
          breaches.push(message.text());
      });
      await use(breaches);
      plain.expect(breaches, 'breaches of the content policy').toEqual([]);
    },
    { auto: true },
  ],
});
