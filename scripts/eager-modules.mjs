// Bundles in which the modules of packages are compiled as they are read. esbuild puts each into a function that is called at
// once; V8 would look through it first, and again when it is called, but not if the function stands in parentheses. That is a
// quarter of the time that such a bundle takes to load.
import { writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { minify } from 'terser';

/** `var require_x = __commonJS({ "x.js"(exports, module) { … } });`, as esbuild writes it, however far to the right. */
const wrapped = /^( *)(var require_\w+ = __commonJS\()\{\n *"[^"\n]*"\(([^)]*)\) \{\n([\s\S]*?)^\1 {2}\}\n\1\}\);$/gm;
/** The same contract as esbuild's own: a module that threw is tried again. */
const helper = `var __commonJS = (module, made) => () => {
  try { return made || module((made = { exports: {} }).exports, made), made.exports; } catch (fault) { throw made = 0, fault; }
};`;

/** Builds and minifies with these options of esbuild. */
export async function buildEager(options) {
  const { outputFiles } = await build({ ...options, minify: false, minifySyntax: true, write: false });
  // The names that terser gives compress better than esbuild's.
  const { code } = await minify(eager(outputFiles[0].text), {
    ecma: 2020,
    toplevel: true,
    compress: { passes: 2 },
    format: { wrap_func_args: true },
  });
  writeFileSync(options.outfile, code);
}

function eager(code) {
  const result = code
    .replace(/^( *)var __commonJS = [\s\S]*?^\1\};$/m, () => helper)
    .replace(wrapped, (_, _indent, start, parameters, body) => `${start}(function(${parameters}) {\n${body}}));`);
  const left = result.match(/__commonJS\(\{/g);
  if (left) throw new Error(`${left.length} modules are wrapped as this does not know`);
  return result;
}
