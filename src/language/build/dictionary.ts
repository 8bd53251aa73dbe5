// Makes data/cedict.txt from a raw CC-CEDICT file: `npx tsx src/language/build/dictionary.ts PATH_TO_CEDICT > src/language/data/cedict.txt`.
import { readFileSync } from 'node:fs';

/** Glosses beyond the first few are rare senses; a longer gloss is an explanation, and no rendering. */
const MOST_GLOSSES = 6;
const LONGEST_GLOSS = 48;

// `國 国 [guo2] /country/nation/state/CL:個|个[ge4]/`
const ENTRY = /^(\S+) (\S+) \[([^\]]*)\] \/(.*)\/\s*$/;

/** Glosses that say something about the entry, not what it means. */
const NO_MEANING =
  /^(?:(?:old |erroneous |Japanese |archaic |ancient |euphemistic |popular )?variant of|CL:|see |see also|also written|also pr\.|Taiwan pr\.|used in |surname |classifier |same as |equivalent to |abbr\. (?:for|of|to) \S*[一-鿿]|\(?(?:onom|bound form)\.?\)?$|particle |idiom$|radical in|component in|one of the \d+ |first or|\(?Tw\)? ?$)/i;

/** `abbr. for 中國共產黨|中国共产党[Zhong1 guo2 ...], Communist Party of China` keeps what follows the comma. */
const ABBREVIATION = /^abbr\. (?:for|of|to) [^,;]*[\u4e00-\u9fff][^,]*, ?/;

function clean(gloss: string): string {
  return gloss
    .replace(ABBREVIATION, '')
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\[[^\]]*\]/g, ' ')
    .replace(/[\u4e00-\u9fff|·○]+/g, ' ')
    .replace(/\b(?:fig|lit|esp|usu|abbr)\. ?/g, ' ')
    .replace(/\b(?:sb's|sth's|sb|sth)\b/g, ' ')
    .replace(/^(?:to be |to |the |an? )/i, '')
    .replace(/[;\t]/g, ',')
    .replace(/\s+([,.])/g, '$1')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,.:-]+|[\s,.:-]+$/g, '');
}

function glossesOf(field: string): string[] {
  return field
    .split('/')
    .filter((gloss) => ABBREVIATION.test(gloss) || !NO_MEANING.test(gloss))
    .flatMap((gloss) => clean(gloss).split(/, (?=to )|; /))
    .map((gloss) => gloss.replace(/^to /, '').trim())
    .filter((gloss) => gloss !== '' && gloss.length <= LONGEST_GLOSS && /[a-z]/i.test(gloss));
}

/** Lines of the shipped file: `word TAB gloss;gloss`, sorted by UTF-16 unit, each word once; common readings before names. */
export function dictionaryLines(raw: string): string[] {
  const words = new Map<string, { common: string[]; names: string[] }>();
  for (const line of raw.split('\n')) {
    const match = ENTRY.exec(line);
    if (match === null) continue;
    const [, , word = '', reading = '', field = ''] = match;
    // Single Latin letters and slang made of digits name nothing that a report says.
    if (!/[\u4e00-\u9fff]/.test(word)) continue;
    const glosses = glossesOf(field);
    if (glosses.length === 0) continue;
    const entry = words.get(word) ?? { common: [], names: [] };
    (/^[A-Z]/.test(reading) ? entry.names : entry.common).push(...glosses);
    words.set(word, entry);
  }
  return [...words.entries()]
    .map(([word, entry]) => `${word}\t${[...new Set([...entry.common, ...entry.names])].slice(0, MOST_GLOSSES).join(';')}`)
    .sort((a, b) => (a < b ? -1 : 1));
}

const path = process.argv[2];
if (path === undefined) {
  process.stderr.write('Give the path of a raw CC-CEDICT file.\n');
  process.exitCode = 2;
} else {
  process.stdout.write(`${dictionaryLines(readFileSync(path, 'utf8')).join('\n')}\n`);
}
