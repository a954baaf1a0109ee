import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const { origin, pathname } = new URL(process.env.CONFERENCE_ENDPOINT || 'http://localhost:1337/graphql');

/** The CMS at the application's own address: no other origin to allow, and one build for any CMS. */
const proxy = {
  '/graphql': { target: origin, changeOrigin: true, rewrite: (path: string) => path.replace('/graphql', pathname) },
  '/uploads': { target: origin, changeOrigin: true },
};

export default defineConfig({
  plugins: [react()],
  server: { proxy },
  preview: { proxy },
});
