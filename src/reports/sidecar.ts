// What an operator says of a report in a file beside it: `name.meta.yaml` goes before what the text says of itself.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Masthead, Problem } from '../domain.js';

const shape = z.strictObject({
  title: z.string().nullish(),
  outlet: z.string().nullish(),
  published: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/u, 'a day such as 2024-07-26, in quotation marks')
    .nullish(),
  authors: z.array(z.string()).nullish(),
  url: z.string().nullish(),
});

export interface Sidecar {
  /** Only what it says. */
  readonly said: Partial<Pick<Masthead, 'title' | 'outlet' | 'published' | 'authors' | 'url'>>;
  readonly problems: readonly Problem[];
}

/** The name of the file beside a report: `bridges.txt` has `bridges.meta.yaml`. */
export const sidecarOf = (file: string): string => file.replace(/\.[^./]+$/u, '.meta.yaml');

/**
 * @param path where the file is; there need be none
 * @param name how a problem names it
 */
export function readSidecar(path: string, name: string): Sidecar {
  let source: string;
  try {
    source = readFileSync(path, 'utf8');
  } catch (cause) {
    const missing = (cause as NodeJS.ErrnoException).code === 'ENOENT';
    return { said: {}, problems: missing ? [] : [{ file: name, reason: 'it cannot be read: check its permissions' }] };
  }
  try {
    const read = shape.safeParse(parse(source) ?? {});
    if (!read.success) {
      const issue = read.error.issues[0];
      const reason = `${issue?.path.join('.') || 'the file'}: ${issue?.message ?? 'another shape'}: mend it; nothing of it is used`;
      return { said: {}, problems: [{ file: name, reason }] };
    }
    const said = Object.entries(read.data).filter(([, value]) => value !== null && value !== undefined);
    return { said: Object.fromEntries(said), problems: [] };
  } catch {
    return { said: {}, problems: [{ file: name, reason: 'it is no YAML: mend it; nothing of it is used' }] };
  }
}
