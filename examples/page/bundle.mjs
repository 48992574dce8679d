// node examples/page/bundle.mjs [FILE]
// Writes page.js: the page's code with all of lifecourse in it, as a classic script, which a page opened from disk may load.
// Fails if something is left that a browser has not got.
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const file = process.argv[2] ?? here('page.js');

const bundle = await rolldown({
  input: here('page.ts'),
  platform: 'browser',
  tsconfig: false,
  onLog(_level, log) {
    throw new Error(log.message);
  },
});
const { output } = await bundle.write({ file, format: 'iife', minify: true });
await bundle.close();
console.log(`${file}: ${Math.round(output[0].code.length / 1000)} kB. Open examples/page/index.html in a browser.`);
