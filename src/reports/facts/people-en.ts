// Reads people from English text: a title after a name or before it, an appointment, or a name that speaks.
import type { PersonReading } from './people.js';

/** `Jane Roe`, `John Q. Poe`, `Ann van der Poe`. */
const NAME = String.raw`\p{Lu}[\p{Ll}'’-]+(?:\p{Lu}[\p{Ll}]+)?(?: (?:\p{Lu}\.|de|van|der|von|bin|al|la|\p{Lu}[\p{L}'’-]*\p{Ll})){1,3}`;
const OFFICE =
  'mayor|minister|governor|president|premier|secretary|secretary-general|director|director-general|professor|chair|chairman|chairwoman|chairperson|' +
  'chief|chief executive|executive|officer|ceo|cfo|coo|cto|spokesman|spokeswoman|spokesperson|commissioner|manager|analyst|economist|engineer|coach|captain|' +
  'judge|senator|representative|ambassador|editor|reporter|correspondent|photographer|author|head|founder|co-founder|principal|dean|lecturer|researcher|scientist|' +
  'historian|champion|winner|runner|driver|farmer|resident|teacher|doctor|nurse|partner|owner|treasurer|superintendent|sheriff|councillor|councilman|councilwoman|' +
  'curator|designer|architect|lawyer|attorney|administrator|coordinator|member|leader|fellow|student|volunteer|fisherman|dr|prof|sir|king|queen|prince|princess';
const MODIFIER =
  'deputy|vice|senior|executive|managing|assistant|associate|acting|former|general|chief|board|bureau|department|project|foreign|prime|finance|first';

/** A title after the name. Example: `Jane Roe, chief executive of the Port Authority,`. */
const AFTER = new RegExp(
  String.raw`(?<!\p{Lu}[\p{L}'’-]* )(?<name>${NAME}), (?:\d{2}, )?(?<title>(?:an? |the |its |their )?(?:[\p{L}'’-]+ ){0,5}?(?:${OFFICE})\b(?: (?:of|for|at|in|on)\b[^,.;:"”]{2,70})?)(?=[,.;:"”]|$| (?:said|says|told|added))`,
  'gu',
);
/** A title before the name. Examples: `Mayor Jane Roe`, `Board chair Jane Roe`, `Deputy Minister of Roads Jane Roe`. */
const BEFORE = new RegExp(
  String.raw`\b(?<title>(?:(?:\p{Lu}[\p{L}'’-]+|${MODIFIER}|of|for|and|the)\s){0,6}?(?:${OFFICE}|${OFFICE.replace(/\b[a-z]/gu, (c) => c.toUpperCase())}|CEO|CFO|COO|CTO)\.?) (?<name>${NAME})`,
  'gu',
);
/** A post given. Example: `appointed Jane Roe as chief executive`, `Jane Roe was named director of roads`. */
const APPOINTED = new RegExp(
  String.raw`\b(?:appointed|named|elected|hired|nominated) (?<name>${NAME})(?: as| to be)? (?<title>(?:an? |the |its )?(?:[\p{L}'’-]+ ){0,4}?(?:${OFFICE})\b(?: of [^,.;:"”]{2,60})?)`,
  'gu',
);
const BECAME = new RegExp(
  String.raw`(?<name>${NAME}) (?:was|has been|is|became|serves as|will be)(?: (?:appointed|named|elected|re-elected))?(?: as)? (?<title>(?:an? |the |its )?(?:[\p{L}'’-]+ ){0,4}?(?:${OFFICE})\b(?: of [^,.;:"”]{2,60})?)`,
  'gu',
);
/** Names of bodies and places are written like names of people. */
const NO_PERSON =
  /^(?:The|A|An|In|On|At|By|For|From|When|While|After|Our|Its|This|That|Last|North|South|East|West|New|San|Saint|St|Port|Lake|Mount|Gulf|Cape)\b|\b(?:Authority|Ministry|Department|Bureau|Office|University|College|Council|Commission|Committee|Agency|Institute|Association|Corporation|Company|Group|Bank|News|Times|Post|Daily|City|County|Province|District|Island|Islands|Bay|River|Street|Road|Avenue|Chamber|Trade|Center|Centre|School|Hospital|Board|Government|Party|Congress|Parliament|Fund|Union|League|Airport|Station|Korea|Africa|America|States|Kong|Zealand)$/u;

function isPerson(name: string): boolean {
  return !NO_PERSON.test(name) && !new RegExp(`^(?:${OFFICE})\\b`, 'iu').test(name);
}

/** People with titles in English text; offsets count in it. */
export function englishPeople(text: string): readonly PersonReading[] {
  const people = new Map<number, PersonReading>();
  for (const pattern of [BEFORE, AFTER, APPOINTED, BECAME]) {
    for (const match of text.matchAll(pattern)) {
      const { name = '', title = '' } = match.groups ?? {};
      const start = match.index + match[0].lastIndexOf(name);
      const titleAt = match.index + match[0].indexOf(title);
      if (!isPerson(name) || title === '') continue;
      const before = people.get(start);
      const own = title.replace(/^(?:an?|the|its|their) /u, '');
      people.set(start, {
        name,
        titles: [...(before?.titles ?? []), own],
        start,
        end: start + name.length,
        from: Math.min(before?.from ?? start, titleAt),
        to: Math.max(before?.to ?? 0, titleAt + title.length, start + name.length),
      });
    }
  }
  return [...people.values()].sort((a, b) => a.start - b.start);
}

/** A name right before or after a verb of saying. Example: `Jane Roe said`. */
const SPEAKS = new RegExp(
  String.raw`(?<name>${NAME})(?= (?:said|says|told|added|explained|noted|announced|warned|stressed)\b)|(?<=\b(?:said|says|according to) )(?<other>${NAME})`,
  'gu',
);

/** Names without a title that the text lets speak. */
export function englishNames(text: string): readonly { readonly name: string; readonly start: number; readonly end: number }[] {
  return [...text.matchAll(SPEAKS)].flatMap((match) => {
    const name = match.groups?.['name'] ?? match.groups?.['other'] ?? '';
    return isPerson(name) ? [{ name, start: match.index, end: match.index + name.length }] : [];
  });
}
