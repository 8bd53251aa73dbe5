// Finds the reports in the corpus folder and reads their bytes.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, extname, join, relative, sep } from 'node:path';
import type { Problem } from '../domain.js';
import { SetupError } from '../error.js';
import { type Extracted, type Format, UnreadableReport } from './formats/format.js';
import { formats } from './formats/formats.js';
import { sidecarOf } from './sidecar.js';

/** A file larger than this is no report: 20 MB of text is ten novels. */
const LARGEST_FILE = 20 * 1024 * 1024;

/** One report of a file. */
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

/** In a name, the way out of a folder, and what nobody sees or no path can hold: it would deceive who reads the name, or lead elsewhere. */
const ODD = /\.\.|[\\\p{Cc}\p{Cf}\p{Co}\p{Cs}\ufffd]/u;

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
    if (ODD.test(entry.name)) {
      refused(path, 'its name holds "..", or a sign that cannot be seen: rename it');
      continue;
    }
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
export function strayFacts(factsFiles: readonly string[], ids: ReadonlySet<string>): readonly Problem[] {
  return factsFiles.flatMap((file): Problem[] => {
    if (!file.endsWith('.facts.yaml'))
      return [{ file, reason: 'a facts file must end in .facts.yaml: rename it; its facts are not served' }];
    const id = file.slice(0, -'.facts.yaml'.length).replaceAll('\\', '/');
    return ids.has(id) ? [] : [{ file, reason: 'no report of that name stands beside it; its facts are not served' }];
  });
}

/** What a folder holds, by paths inside it. */
export interface FoundFiles {
  /** In formats that can be read, in the order of their names. */
  readonly files: readonly string[];
  readonly factsFiles: readonly string[];
  /** Those that nobody will read, with the reason. */
  readonly problems: readonly Problem[];
}

const formatOf = (file: string): Format | undefined => formats.find((f) => f.endings.includes(extname(file).toLowerCase()));

/** Throws SetupError without a folder. */
export function findFiles(corpus: string): FoundFiles {
  const problems: Problem[] = [];
  let paths: readonly string[];
  try {
    paths = filesUnder(corpus, (path, reason) => problems.push({ file: relative(corpus, path), reason }));
  } catch (cause) {
    throw new SetupError(`The corpus folder ${corpus} cannot be read.`, 'Set CORPUS to a folder of reports.', { cause });
  }
  const all = paths.map((path) => relative(corpus, path));
  const candidates = all.filter((file) => !FACTS.test(file) && !BESIDE.test(file));
  for (const file of candidates.filter((f) => formatOf(f) === undefined))
    problems.push({ file, reason: `${extname(file) || basename(file)} is no format that can be read; skipped` });
  return { files: candidates.filter((f) => formatOf(f) !== undefined), factsFiles: all.filter((f) => FACTS.test(f)), problems };
}

/** A file as it stands. */
export interface Source {
  /** Path inside the corpus folder. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Of the bytes, hex. */
  readonly sha256: string;
  /** Hash of all that is looked at when it is read: its name, its bytes, and the facts and the sidecar beside it. */
  readonly all: string;
}

/** The facts and the sidecar beside a file, as they stand, or why they cannot be had. */
function filesBeside(corpus: string, file: string): readonly (string | { readonly code: string | undefined })[] {
  return [file.replace(/\.[^./]+$/u, '.facts.yaml'), sidecarOf(file)].map((name) => {
    try {
      return readFileSync(join(corpus, name), 'utf8');
    } catch (cause) {
      return { code: (cause as NodeJS.ErrnoException).code };
    }
  });
}

/** Throws UnreadableReport, with the reason, on a file that cannot be opened or is too large. */
export function openSource(corpus: string, file: string): Source {
  try {
    const stat = statSync(join(corpus, file));
    // A link to a pipe, say, of which no reading ends.
    if (!stat.isFile()) throw new UnreadableReport('it leads to no file: put the file itself there');
    if (stat.size > LARGEST_FILE)
      throw new UnreadableReport(`it is ${Math.round(stat.size / 1048576)} MB: split it into files under 20 MB`);
    const bytes = readFileSync(join(corpus, file));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const all = createHash('sha256').update(JSON.stringify([file, sha256, ...filesBeside(corpus, file)]));
    return { file, bytes, sha256, all: all.digest('hex') };
  } catch (cause) {
    if (cause instanceof UnreadableReport) throw cause;
    throw new UnreadableReport(`it cannot be read (${(cause as NodeJS.ErrnoException).code ?? 'unknown error'})`, { cause });
  }
}

/** The reports of a file. Throws UnreadableReport, with the reason, where there are none to be read. */
export async function reportsOf({ file, bytes, sha256 }: Source): Promise<readonly ReportFile[]> {
  const id = file.slice(0, file.length - extname(file).length).replaceAll('\\', '/');
  const reports = (await formatOf(file)?.extract(bytes)) ?? [];
  return reports.map((report, i) => ({ id: reports.length === 1 ? id : `${id}/${i + 1}`, file, sha256, ...report }));
}
