// Facts that are figures: every quantity of a clause with the words that belong to it.
import type { Fact, Period } from '../../domain.js';
import { CHANGE_FRAME, movesIn } from '../../language/aspect-words.js';
import { fold, hasHan } from '../../language/fold.js';
import { placesIn } from '../../language/places.js';
import { type QuantityReading, readQuantities, unitClass } from '../../language/quantities.js';
import { segment, type Word } from '../../language/segment.js';
import type { ClauseReading } from '../context.js';
import { type Share, sharesOf } from './respectively.js';
import { clausesBefore, factOf, type Reading, type Rule } from './rule.js';
import { isTableRow } from './tables.js';

/** Words that join two figures of one clause: 4个市级园区和6个特色园区. */
const JOINS = /(?:以及|和|与|及|、|并|或|and|or|,)\s*$/u;

/** The words that belong to one figure: from the end of the figure before it to its own noun's end. */
function focusOf(clause: ClauseReading, all: readonly QuantityReading[], index: number): { start: number; end: number } {
  const here = all[index];
  const before = all[index - 1];
  const after = all[index + 1];
  if (here === undefined) return { start: 0, end: clause.text.length };
  let start = before === undefined ? 0 : nounEnd(clause.text, before, here.start);
  let end = nounEnd(clause.text, here, after?.start ?? clause.text.length);
  if (start > here.start) start = here.start;
  if (end < here.end) end = here.end;
  return { start, end };
}

/** Where the noun counted by a figure ends: before the join that leads to the next figure; at once when no noun follows. */
function nounEnd(text: string, quantity: QuantityReading, limit: number): number {
  const following = text.slice(quantity.end, limit);
  if (!/^[\p{L}“"「《(（]/u.test(following.trimStart())) return quantity.end;
  // A list that ends in a new figure: the next figure's own modifiers (汕头、河源4个) begin after the join.
  const phrase = hasHan(text) ? following : (/^(?:(?! and | or )[^,;])*/u.exec(following)?.[0] ?? following);
  const joined = limit < text.length ? phrase.replace(JOINS, '') : phrase;
  return quantity.end + joined.trimEnd().length;
}

/** 15个创先类区|中|深圳涵盖6个: the whole's noun, then whose part is counted. */
const PART_OF = /^([^,，、。;；]{1,12}?)(?:之中|当中|中|里头|里)(?=\p{Script=Han}[^,，、。;；]{0,12}$)/u;

/** Where the words of a whole end that the next figure is a part of, from the clause's start; null where it is none. */
function wholeEnd(text: string, all: readonly QuantityReading[], index: number): number | null {
  const [here, next] = [all[index], all[index + 1]];
  if (here === undefined || next === undefined || here.quantity.unit === null || here.quantity.unit !== next.quantity.unit) return null;
  const match = PART_OF.exec(text.slice(here.end, next.start));
  return match === null || /^[\p{L}]/u.test(text.slice(next.end)) ? null : here.end + (match[1] ?? '').length;
}

/** Opens with what its subject did: the subject stands before. Examples: `完成年度计划82.3%`, `占全部投资的89.4%`, `位列全省第二`. */
const GOES_ON =
  /^(?:超额)?完成(?:年度|全年|年初|预期|预算|计划|任务)|^(?:占|约占|(?:位|名)?[列居](?=全|第|各|前|首|同)|跃?居(?=全|第|各|前|首|同)|排名?(?=全|第|各|前|首|同)|达到?\d|相当于|为(?:年初|年度|全年)?(?:预算|计划|目标|上年|同期|\d)|[高低快慢优好]于|较|同比|环比|比上年|比去年)/u;

/** 已完工103个 names nothing; 新增就业68万人 does. */
const LEAST_NAME = 4;

/** Words that lead to a figure and name nothing: verbs of change, adverbs, conjunctions, days. */
const isFrame = (word: Word) => CHANGE_FRAME.has(word.text) || /^(?:d|c|p|t|r|u|f)/u.test(word.tag);

/** 剔除留抵退税因素增长6.8%: says how it was reckoned, and goes on of the subject before. */
const ADJUSTED = /^\s*(?:如?剔除|扣除|不考虑|按)[^,，。;；]{1,14}?(?:因素|影响|后|计算)(?:后|的)?(?=[^\p{Script=Han}]|增长|下降|上升|为)/u;

/** 比上年年初预算增加18亿元: what something is compared with is not what is spoken of. */
const COMPARED = /^\s*[比较][^,，。;；]{1,12}?(?:增|减|升|降|提高|回落|扩大|收窄|上涨|下跌)/u;

/** Sums that a dictionary calls doings. */
const SUM = /^(?:收入|支出|投资|预算|贷款|存款|消费|出口|进口|销售)$/u;

/** True when a clause carries only a change (增长1.7%) and speaks of the subject before it. */
function isSubjectless({ text: printed, ownDates }: ClauseReading, quantities: readonly QuantityReading[]): boolean {
  // 今年前三季度为12980元: a time is no subject.
  const text = ownDates.reduce((words, d) => words.slice(0, d.start) + ' '.repeat(d.end - d.start) + words.slice(d.end), printed);
  if (ADJUSTED.test(text) || COMPARED.test(text)) return true;
  if (!hasHan(text)) return /^(?:up|down|an? (?:increase|decrease|rise|fall)|growing|rising|falling|compared)\b/iu.test(text.trimStart());
  if (GOES_ON.test(text.trimStart())) return true;
  // 一般公共预算收入2510.9亿元: what stands before a sum names it, whatever a dictionary calls the words.
  const first = quantities[0];
  if (first !== undefined && !['percent', 'times', 'rank'].includes(unitClass(first.quantity.unit))) {
    const named = segment(fold(text.slice(0, first.start))).filter((w) => hasHan(w.text) && !isFrame(w));
    if (named.reduce((sum, w) => sum + w.text.length, 0) >= LEAST_NAME) return false;
  }
  let rest = text;
  for (const q of [...quantities].reverse()) rest = `${rest.slice(0, q.start)} ${rest.slice(q.end)}`;
  return !segment(fold(rest)).some(
    (w) => hasHan(w.text) && !CHANGE_FRAME.has(w.text) && (SUM.test(w.text) || /^(n|vn|l|j|i|nz|ns|nr|nt|eng)/u.test(w.tag)),
  );
}

/** A subject further back than this is no longer what a clause speaks of. */
const FURTHEST_SUBJECT = 6;

/** Says what the thing before is for, and is no subject of what follows: 专项用于老厂改造,今年先发行6亿元. */
const SERVES = /^(?:专项|主要|重点|专门|全部)?(?:用于|用来|旨在|以便)/u;

/** 增速较1—8月回落0.3个百分点: the measure of a thing that stands before it. */
const MEASURE_ALONE = /^(?:增速|增幅|降幅|涨幅|跌幅)/u;

/** The clause that a subjectless clause continues: the nearest one before with a subject of its own. */
function subjectOf(clause: ClauseReading, reading: Reading): ClauseReading | null {
  const able = clausesBefore(clause, reading)
    .slice(0, FURTHEST_SUBJECT)
    .filter((before) => !SERVES.test(before.text) && !isSubjectless(before, readQuantities(before.text)));
  return able.find((before) => !MEASURE_ALONE.test(before.text)) ?? able[0] ?? null;
}

/** The name of figures whose subject stands before a semicolon: 去年，人均纯收入14350元；今年前三季度为12980元. */
export const SUBJECT_ACROSS = 'quantity-of-subject-across-semicolon';

/** Words that are measured by themselves, of whatever they are: 增速居第5位 is no figure of the output before it. */
const MEASURED_ITSELF = /增速|增幅|降幅|涨幅|跌幅|比重|占比/u;

/** The name of figures that 分别 deals out to the members of a list. */
export const RESPECTIVELY = 'quantity-respectively';

/** The subject of the sentence before, where only a semicolon parts it from this one; null where this sentence has one of its own. */
function subjectAcross(clause: ClauseReading, reading: Reading): ClauseReading | null {
  const { passages, byPassage } = reading.context;
  if (MEASURED_ITSELF.test(clause.text) || clausesBefore(clause, reading).some((c) => !isSubjectless(c, readQuantities(c.text))))
    return null;
  const before = passages[passages.findIndex((p) => p.start === clause.passage.start) - 1];
  if (before === undefined || before.paragraph !== clause.passage.paragraph) return null;
  if (
    !/^[；;]\s*$/u.test(reading.text.slice(before.end, clause.passage.start)) &&
    !/[；;]$/u.test(reading.text.slice(before.start, before.end))
  )
    return null;
  const clauses = [...(byPassage.get(before.start) ?? [])].reverse();
  return clauses.find((c) => readQuantities(c.text).length > 0 && !isSubjectless(c, readQuantities(c.text))) ?? null;
}

/** A clause's words up to its first figure: what it measures. */
function subjectWords(subject: ClauseReading): string {
  const [first] = readQuantities(subject.text);
  return subject.text.slice(0, first?.start ?? subject.text.length).trim();
}

/** What is measured, in the report's words: the focus without the figure. */
function measureOf(focus: string, figure: string): string | null {
  const words = focus.replace(figure, '').replace(/^[\s，,、的和与及]+|[\s，,、的]+$/gu, '');
  return words === '' ? null : words.slice(0, 40);
}

/** The name of figures that something moved away from. */
export const BEFORE_CHANGE = 'quantity-before-change';

/** The name of figures that count a part of another in their clause. */
export const PART = 'quantity-of-part';

/** The figure that a change starts from: 由40个减少到29个, to 47 minutes from 61 minutes. */
function isBase(text: string, quantity: QuantityReading): boolean {
  const before = text.slice(0, quantity.start);
  const after = text.slice(quantity.end);
  const chinese = /(?:由|从|自)[^，,、由从自]{0,8}$/u.test(before) && /^[^，,]{0,10}(?:至|到|为)/u.test(after);
  const from =
    /\bfrom\s*$/iu.test(before) &&
    (movesIn(fold(text)) ||
      /\bto [^,]{1,30}$/iu.test(before.replace(/\bfrom\s*$/iu, '')) ||
      /^[^,]{0,20} to (?:about |around |some )?[$€£]?\d/iu.test(after));
  return chinese || from || /\b(?:compared with|against|versus)\s*$/iu.test(before);
}

/** 与南屿3县: the place right before a figure, where it is not the last of several. */
function placeBeside({ text, places }: ClauseReading, { start }: QuantityReading): { readonly places?: readonly string[] } {
  const named = placesIn(text.slice(0, start)).filter((found) => found.inside !== true);
  const beside = named.find((found) => found.end === start);
  if (beside === undefined || places.length < 2) return {};
  const joins = /[、和与及]$/u.test(text.slice(0, beside.start)) && named.some((found) => found.end === beside.start - 1);
  return joins ? {} : { places: [beside.place.zh] };
}

/** The one place that 分别 gives a figure: as the gazetteer knows it, or as the clauses before call it (滨淮 of 滨淮市). */
function placeOf(share: Share | null, clause: ClauseReading): { readonly places?: readonly string[] } {
  const place = share?.place ?? clause.places.find((name) => share !== null && name.startsWith(share.member));
  return place === undefined || share === null ? {} : { places: [place] };
}

/** What its way of being read is called. */
function nameOf(base: boolean, isPart: boolean, subject: ClauseReading | null, across: ClauseReading | null): string {
  if (base) return BEFORE_CHANGE;
  if (isPart) return PART;
  return subject !== null ? 'quantity-of-subject-before' : across !== null ? SUBJECT_ACROSS : 'quantity';
}

/** The time that is named right beside a figure: 由去年4月的460人升至598人, from 4.76 million in 2022, a 55% cut by 2030. */
function periodBeside(clause: ClauseReading, quantity: QuantityReading): Period | null {
  const beside = clause.ownDates.find(
    (d) =>
      (d.end <= quantity.start && /^(?:的|为|是|底的|末的)?\s*$/u.test(clause.text.slice(d.end, quantity.start))) ||
      (d.start >= quantity.end && /^(?: [a-z]+)? (?:in|by) $/iu.test(clause.text.slice(quantity.end, d.start))),
  );
  return beside === undefined ? null : { from: beside.value.from, to: beside.value.to };
}

export const quantityRule: Rule = {
  name: 'quantity',
  read(clause, reading): readonly Fact[] {
    const quantities = readQuantities(clause.text);
    if (quantities.length === 0 || isTableRow(clause.passage.start, reading)) return [];
    const bare = isSubjectless(clause, quantities);
    const subject = bare ? subjectOf(clause, reading) : null;
    const across = bare && subject === null ? subjectAcross(clause, reading) : null;
    const shares = sharesOf(clause.text, quantities, clausesBefore(clause, reading)[0]?.text ?? null);
    return quantities.map((quantity, i) => {
      const share = shares[i] ?? null;
      const own = focusOf(clause, quantities, i);
      const whole = wholeEnd(clause.text, quantities, i);
      const isPart = i > 0 && wholeEnd(clause.text, quantities, i - 1) !== null;
      // The part is counted in the whole's noun; whose part it is does not concern the whole.
      // 由6星期延长至9星期: the verb of the change belongs to where it led.
      const previous = quantities[i - 1];
      const reached = previous !== undefined && isBase(clause.text, previous);
      const focus = {
        start: isPart || reached ? (previous?.end ?? own.start) : Math.max(own.start, share?.from ?? 0),
        end: whole ?? own.end,
      };
      const words = clause.text.slice(focus.start, focus.end);
      const figure = clause.text.slice(quantity.start, quantity.end);
      const base = isBase(clause.text, quantity);
      const period = base || clause.ownDates.length > 1 ? periodBeside(clause, quantity) : null;
      return factOf(clause, reading, {
        rule: share === null ? nameOf(base, isPart, subject, across) : RESPECTIVELY,
        value: quantity.quantity,
        at: { start: clause.start + quantity.start, end: clause.start + quantity.end },
        focus: { start: clause.start + focus.start, end: clause.start + focus.end },
        ...(subject === null ? {} : { statedFrom: subject.start }),
        ...(share === null ? {} : { says: share.words }),
        ...(across === null ? {} : { subjectFrom: across.passage }),
        ...(whole === null ? {} : { statedTo: clause.start + whole }),
        about: {
          ...(whole === null ? {} : { actor: null }),
          ...(period === null ? {} : { period }),
          ...placeBeside(clause, quantity),
          ...placeOf(share, clause),
          measure:
            share !== null
              ? share.words
              : across !== null
                ? subjectWords(across)
                : (measureOf(words, figure) ?? (subject === null ? null : subject.text.slice(0, 40))),
        },
      });
    });
  },
};
