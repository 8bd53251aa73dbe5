// The house rules that no compiler checks: who may import whom, where each library lives, what files are called and how they open.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

interface Source {
  /** Path inside src/, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

const files = readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => posix.join(entry.parentPath.slice(join(ROOT, 'src').length).replaceAll('\\', '/'), entry.name).replace(/^\//, ''));

const sources: readonly Source[] = files
  .filter((path) => path.endsWith('.ts'))
  .map((path) => ({ path, text: readFileSync(join(ROOT, 'src', path), 'utf8') }));

interface Import {
  readonly from: string;
  readonly specifier: string;
  readonly typeOnly: boolean;
}

/** `import x from 'y'`, `import 'y'`, `export { x } from 'y'`, `import('y')`, `require('y')`; over several lines too. */
const IMPORT = /^\s*(?:import|export)\s+(type\s)?[^'";]*?from\s+'([^']+)'|^\s*import\s+'([^']+)'|\b(?:import|require)\(\s*'([^']+)'\s*\)/gm;

const imports: readonly Import[] = sources.flatMap(({ path, text }) =>
  [...text.matchAll(IMPORT)].map(([, type, named, bare, called]) => ({
    from: path,
    specifier: named ?? bare ?? called ?? '',
    typeOnly: type !== undefined,
  })),
);

/** From left to right: a file may import from its own room and from those before it. */
const ORDER = [
  ['domain.ts', 'error.ts', 'log.ts'],
  ['language'],
  ['reports'],
  ['answers'],
  ['records'],
  ['service.ts'],
  ['evaluation'],
  ['doors'],
  ['config.ts'],
  ['load.ts'],
  ['serve.ts'],
  ['main.ts'],
];
const rank = (path: string): number => ORDER.findIndex((rooms) => rooms.includes(path.split('/')[0] ?? ''));

const target = ({ from, specifier }: Import): string => posix.join(posix.dirname(from), specifier).replace(/\.js$/, '.ts');
const relative = imports.filter(({ specifier }) => specifier.startsWith('.'));
const packages = imports.filter(({ specifier }) => !specifier.startsWith('.') && !specifier.startsWith('node:'));
const show = ({ from, specifier }: Import): string => `${from} imports ${specifier}`;

/** Comments may quote an example. */
const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
/** Code without comments and strings: prose may say "any". */
const code = (text: string): string => withoutComments(text).replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g, "''");

describe('the house', () => {
  it('is read as a whole', () => {
    // Guards the checks below against passing because nothing was found.
    expect(sources.length).toBeGreaterThan(20);
    expect(relative.length).toBeGreaterThan(sources.length);
  });

  it('has a room for every file', () => {
    expect(sources.filter(({ path }) => rank(path) < 0).map(({ path }) => path)).toEqual([]);
  });

  it('lets imports point left only', () => {
    expect(relative.filter((each) => rank(target(each)) > rank(each.from)).map(show)).toEqual([]);
  });

  it('lets the nouns import nothing', () => {
    expect(imports.filter(({ from }) => from === 'domain.ts').map(show)).toEqual([]);
  });

  it('imports its own files only, by a path that ends in .js', () => {
    const wrong = relative.filter(
      (each) => !each.specifier.endsWith('.json') && (!each.specifier.endsWith('.js') || !files.includes(target(each))),
    );
    expect(wrong.map(show)).toEqual([]);
  });

  it.each([
    ['lunr', 'reports/engines/'],
    ['natural', 'language/en/'],
    ['telegraf', 'doors/telegram'],
    ['express', 'doors/http'],
    ['picocolors', 'doors/cli'],
    ['commander', 'main.ts'],
    ['pino', 'log.ts'],
  ])('gives %s one home, %s', (name, home) => {
    const users = packages.filter(({ specifier }) => specifier === name || specifier.startsWith(`${name}/`));
    expect(users.filter(({ from }) => !from.startsWith(home)).map(show)).toEqual([]);
  });

  it('runs on what a production install brings', () => {
    const manifest: { dependencies: Record<string, string> } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    /** `@node-rs/jieba/dict.js` belongs to `@node-rs/jieba`. */
    const packageOf = (specifier: string): string => specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
    const missing = packages.filter(({ specifier, typeOnly }) => !typeOnly && !(packageOf(specifier) in manifest.dependencies));
    expect(missing.map(show)).toEqual([]);
  });

  it('calls files in kebab-case and no file utils', () => {
    const name = /^(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*[a-z0-9]+(?:-[a-z0-9]+)*(?:\.data)?\.[a-z0-9]+$/i;
    // Licences keep the name under which they are looked for.
    const ours = files.filter((path) => !/(^|\/)LICENSE/.test(path));
    expect(ours.filter((path) => !name.test(path) || /[A-Z]/.test(path) || /(^|\/)(utils?|helpers?|misc|common)\b/.test(path))).toEqual([]);
  });

  it('opens every file with a sentence that says what it is for', () => {
    const opening = /^(?:#!.*\n)?\/\/ \S.{15,}/;
    expect(sources.filter(({ text }) => !opening.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it.each([
    ['any', /:\s*any\b|\bas any\b|<any\b|\bany\[\]/],
    ['enum', /^\s*(?:export\s+)?(?:declare\s+)?(?:const\s+)?enum\s/m],
    ['default export', /^\s*export\s+default\b|\bas\s+default\b/m],
    ['silenced compiler', /@ts-(?:ignore|expect-error|nocheck)/],
  ])('has no %s', (name, pattern) => {
    const text = (source: Source) => (name.startsWith('silenced') ? source.text : code(source.text));
    expect(sources.filter((source) => pattern.test(text(source))).map(({ path }) => path)).toEqual([]);
  });

  it('has no sentence of a report in its code', () => {
    // Eight Chinese characters in a row are more than a word of the language or a name of an office.
    const length = 8;
    const runs = (text: string) => [...text.matchAll(/\p{Script=Han}{8,}/gu)].map(([run]) => run);
    const known = new Set<string>();
    for (const file of readdirSync(join(ROOT, 'corpus')).filter((name) => name.endsWith('.txt'))) {
      for (const run of runs(readFileSync(join(ROOT, 'corpus', file), 'utf8'))) {
        for (let at = 0; at + length <= run.length; at += 1) known.add(run.slice(at, at + length));
      }
    }
    expect(known.size).toBeGreaterThan(100);
    const found = sources.flatMap(({ path, text }) =>
      runs(withoutComments(text)).flatMap((run) =>
        Array.from({ length: run.length - length + 1 }, (_, at) => run.slice(at, at + length))
          .filter((words) => known.has(words))
          .map((words) => `${path}: ${words}`),
      ),
    );
    expect(found).toEqual([]);
  });
});
