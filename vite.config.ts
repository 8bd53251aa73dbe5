// Bundles the page that the HTTP door serves at /: everything local, nothing inline, so that the page's security policy can be strict.
import { defineConfig } from 'vite';

export default defineConfig({
  root: 'src/doors/web/page',
  build: {
    outDir: '../../../../dist/doors/web/page',
    emptyOutDir: true,
    // Browsers of the last four years: journalists' phones are older than their laptops.
    target: 'es2022',
    // Inlined files would be data: addresses, which the policy forbids.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
