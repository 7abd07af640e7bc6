import AxeBuilder from '@axe-core/playwright';
import { expect, test, views } from './article.ts';

test.use({ bypassCSP: true }); // for axe's own script

for (const id of views) {
  for (const [width, theme] of [
    [280, 'light'],
    [600, 'dark'],
  ] as const) {
    test(`the ${id} embed has no fault that axe finds, ${width} px, ${theme}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 600 });
      await page.goto(`/embed/${id}/?theme=${theme}`, { waitUntil: 'networkidle' });
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map((each) => `${each.id}: ${each.nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    });
  }
}
