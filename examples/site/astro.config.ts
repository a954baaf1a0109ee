import node from '@astrojs/node';
import { defineConfig } from 'astro/config';

export default defineConfig({
  output: 'server',
  // A page is sent when it is whole, so that a failure anywhere in it still has the status of a failure.
  adapter: node({ mode: 'standalone', experimentalDisableStreaming: true }),
  devToolbar: { enabled: false },
  // The content security policy of src/security-headers.ts allows no inline styles and no data: addresses.
  build: { inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0, cssCodeSplit: false } },
});
