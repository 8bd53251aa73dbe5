// Finds the reports in the corpus folder and reads their bytes.
import { createHash } from 'node:crypto';
import { readdirSync, realpathSync, statSync } from 'node:fs';
import { readFile as readBytes, stat } from 'node:fs/promises';
import { basename, extname, join, relative, sep } from 'node:path';
import type { Problem } from '../domain.js';
import { SetupError } from '../error.js';
import { type Extracted, type Format, UnreadableReport } from './formats/format.js';
import { formats } from './formats/formats.js';

/** A file larger than this is no report: 20 MB of text is ten novels. */
const LARGEST_FILE = 20 * 1024 * 1024;

export interface ReportFile extends Extracted {
  /** The file's name without its ending, with its folder: what links and facts files call it; an item of a feed has its number behind it. */
  readonly id: string;
  /** Path inside the corpus folder. */
  readonly file: string;
  readonly sha256: string;
}

/** The reviewed facts beside a report. Example: `bridges.facts.yaml`; `.yml` is a slip of the pen. */
const FACTS = /\.facts\.ya?ml$/iu;
/** What an operator says of a report, and facts that are still to be reviewed. */
const BESIDE = /\.(?:meta|draft)\.yaml$/iu;

/** Files that are no reports: notes to the reader and hidden files. */
function isAside(name: string): boolean {
  return name.startsWith('.') || /^(README|LICENSE)/iu.test(name);
}

function leadsToFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    // A link to nothing is read as a file, and named as one that cannot be read.
    return false;
  }
}

/** True for a link whose target lies outside the folder: it could lead to any file of the machine. */
function leadsOut(path: string, root: string): boolean {
  try {
    return !`${realpathSync(path)}${sep}`.startsWith(`${root}${sep}`);
  } catch {
    return false;
  }
}

/** All files, in the order of their names. Links inside the folder are followed (mounted volumes are full of them), a folder inside itself once. */
function filesUnder(folder: string, refused: (path: string, reason: string) => void, above: readonly string[] = []): string[] {
  const real = realpathSync(folder);
  if (above.includes(real)) return [];
  const files: string[] = [];
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (isAside(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isSymbolicLink() && leadsOut(path, above[0] ?? real)) {
      refused(path, 'it is a link that leads out of the folder: put the file itself there');
      continue;
    }
    if (entry.isDirectory() || (entry.isSymbolicLink() && leadsToFolder(path))) {
      try {
        files.push(...filesUnder(path, refused, [...above, real]));
      } catch {
        // A folder that may not be opened is named; the others are read.
        refused(path, 'the folder cannot be opened: check its permissions');
      }
    } else if (entry.isFile() || entry.isSymbolicLink()) files.push(path);
  }
  return files.sort();
}

/** Facts files that nobody reads: by name, so that no reviewer believes that their rows serve. */
function strayFacts(paths: readonly string[], corpus: string, files: ReadonlyMap<string, ReportFile>): Problem[] {
  return paths.flatMap((path): Problem[] => {
    const file = relative(corpus, path);
    if (!file.endsWith('.facts.yaml'))
      return [{ file, reason: 'a facts file must end in .facts.yaml: rename it; its facts are not served' }];
    const id = file.slice(0, -'.facts.yaml'.length).replaceAll('\\', '/');
    if (files.has(id)) return [];
    return [{ file, reason: 'no report of that name stands beside it; its facts are not served' }];
  });
}

async function readFile(corpus: string, path: string, format: Format): Promise<readonly ReportFile[]> {
  const { size } = await stat(path);
  if (size > LARGEST_FILE) throw new UnreadableReport(`it is ${Math.round(size / 1048576)} MB: split it into files under 20 MB`);
  const bytes = await readBytes(path);
  const file = relative(corpus, path);
  const id = file.slice(0, file.length - extname(file).length).replaceAll('\\', '/');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const reports = await format.extract(bytes);
  return reports.map((report, i) => ({ id: reports.length === 1 ? id : `${id}/${i + 1}`, file, sha256, ...report }));
}

/** Every report of the folder that can be read, and by name every file that cannot, with the reason. Throws SetupError without a folder. */
export async function readCorpus(
  corpus: string,
): Promise<{ readonly files: readonly ReportFile[]; readonly problems: readonly Problem[] }> {
  let paths: string[];
  const problems: Problem[] = [];
  const refused = (path: string, reason: string) => problems.push({ file: relative(corpus, path), reason });
  try {
    paths = filesUnder(corpus, refused);
  } catch (cause) {
    throw new SetupError(`The corpus folder ${corpus} cannot be read.`, 'Set CORPUS to a folder of reports.', { cause });
  }
  const files = new Map<string, ReportFile>();
  for (const path of paths.filter((p) => !FACTS.test(p) && !BESIDE.test(p))) {
    const format = formats.find((f) => f.endings.includes(extname(path).toLowerCase()));
    const file = relative(corpus, path);
    if (format === undefined) {
      problems.push({ file, reason: `${extname(path) || basename(path)} is no format that can be read; skipped` });
      continue;
    }
    try {
      const read = await readFile(corpus, path, format);
      const twin = read.map((r) => files.get(r.id)).find((f) => f !== undefined);
      if (twin === undefined) for (const report of read) files.set(report.id, report);
      else problems.push({ file, reason: `it has the same name as ${twin.file}: rename one of them` });
    } catch (cause) {
      const reason =
        cause instanceof UnreadableReport
          ? cause.message
          : `it cannot be read (${(cause as NodeJS.ErrnoException).code ?? 'unknown error'})`;
      problems.push({ file, reason });
    }
  }
  problems.push(
    ...strayFacts(
      paths.filter((p) => FACTS.test(p)),
      corpus,
      files,
    ),
  );
  return { files: [...files.values()], problems };
}
