import { readFileSync } from 'node:fs';
import { EdgeVM } from '@edge-runtime/vm';

// Vercel's edge runtime, which is Next.js's, too: the APIs of the web, and nothing of Node.
const [, , script, endpoint] = process.argv;
const vm = new EdgeVM();
vm.evaluate(readFileSync(script, 'utf8'));
console.log(await vm.evaluate(`converse(${JSON.stringify(endpoint)})`));
