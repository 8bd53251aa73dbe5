// Deals figures out to the things that 分别 names in the same order: 对比利时、英国分别出口3.1万辆、2.4万辆.
import { placesIn } from '../../language/places.js';
import type { QuantityReading } from '../../language/quantities.js';

/** The list before 分别, with what all its members share: 出口、进口|总额分别. */
const NAMED = /([^，,。；;：:、]{1,14}(?:、[^，,。；;：:、]{1,14})*(?:、|和|与|及)[^，,。；;：:、和与及]{1,14})分别/u;
const BETWEEN = /、|和|与|及/u;
/** The same, with the list in the clause before: 滨淮、禹东、安宁三市产量居前三位,分别为67.5亿斤、…. */
const NAMED_BEFORE = /((?:[^，,。；;：:、]{1,10}、)+[^，,。；;：:、]{1,10}?)(?=[两二三四五六七八九十\d]+[市省县区国家个种类大])/u;
/** Words that lead to the first member and are no part of it. */
const LEADS = /^(?:其中|对|向|从|在|由|全年|全市|全省|全县|全国|今年|去年|上年)+/u;

/** What the last member says for all of them: 第一产业、第二产业、第三产业|增加值, 出口、进口|总额; empty where it says nothing. */
function sharedTail(members: readonly string[]): string {
  const [first = ''] = members;
  const last = members.at(-1) ?? '';
  for (const length of [2, 1]) {
    const kind = first.slice(-length);
    const at = last.indexOf(kind);
    if (at > 0 && members.every((m) => m.includes(kind))) return last.slice(at + length);
  }
  return '';
}

/** What a figure belongs to: its member of the list, with the verb they share, and the place that it is. */
export interface Share {
  readonly member: string;
  readonly words: string;
  /** Where the list has ended, in the clause. */
  readonly from: number;
  readonly place: string | null;
}

/** For each figure of the clause, the member of its own list, or of one in the clause `before`, that 分别 gives it; null where it gives none. */
export function sharesOf(clause: string, quantities: readonly QuantityReading[], before: string | null): readonly (Share | null)[] {
  const bare = /^分别/u.exec(clause);
  const match = bare === null ? NAMED.exec(clause) : NAMED_BEFORE.exec(before ?? '');
  const none = quantities.map(() => null);
  if (match === null) return none;
  const after = bare === null ? match.index + match[0].length : bare[0].length;
  const dealt = quantities.filter((q) => q.start >= after);
  const members = (match[1] ?? '').split(BETWEEN).map((member) => member.replace(LEADS, ''));
  const [first] = dealt;
  if (first === undefined || members.length !== dealt.length || members.some((member) => member === '')) return none;
  const verb = clause.slice(after, first.start);
  const tail = sharedTail(members);
  return quantities.map((q) => {
    const member = members[dealt.indexOf(q)];
    if (member === undefined) return null;
    return {
      member,
      words: `${member}${member.endsWith(tail) ? '' : tail}${verb}`,
      from: after,
      place: placesIn(member).find((found) => !found.inside)?.place.zh ?? null,
    };
  });
}
