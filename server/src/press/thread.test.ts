import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** Which of the modules that make files are loaded along with these. */
function heavyModulesOf(...paths: string[]): string[] {
  const script = `
    import { registerHooks } from 'node:module';
    const heavy = [];
    registerHooks({ load: (url, context, next) => {
      if (/typst-ts|pandoc-wasm|pdf-lib|export\\/src\\/index/.test(url)) heavy.push(url);
      return next(url, context);
    } });
    for (const path of ${JSON.stringify(paths)}) await import(path);
    console.log(JSON.stringify(heavy));
    process.exit();`;
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: import.meta.dirname,
    encoding: 'utf8',
  });
  return JSON.parse(said);
}

test("nothing of the server's own thread loads Typst or pandoc", () => {
  expect(heavyModulesOf('../app.ts', './node-press.ts')).toEqual([]);
});

test('the child process does', () => {
  expect(heavyModulesOf('./typesetter.ts')).not.toEqual([]);
});
