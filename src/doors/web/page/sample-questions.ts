// Questions to start with, made from what the loaded reports hold.
import type { FactView, Language } from '../../../domain.js';
import type { Library } from './service-client.js';
import { textLanguage } from './text-language.js';

/** As many as a phone shows above the keyboard. */
const MOST = 4;

/** A longer clause is no quick question. */
const LONGEST_CLAUSE = 22;

const ABOUT_THE_REPORT: Readonly<Record<Language, { readonly when: string; readonly who: string }>> = {
  en: { when: 'When was the report published?', who: 'Who are the reporters?' },
  zh: { when: '报道是哪天刊发的？', who: '记者是谁？' },
  'zh-Hant': { when: '報道是哪天刊發的？', who: '記者是誰？' },
};

/** 选派480余名干部 asks 选派多少名干部？ once its figure is taken out: the clause that states a count, with 多少 in the count's place. */
function chineseQuestion({ text, unit, citations }: FactView): string | null {
  const quote = citations[0]?.quote ?? '';
  if (unit === null || textLanguage(unit) !== 'zh' || quote.split(text).length !== 2) return null;
  const clause = quote.split(/[，,；;。：:]/).find((part) => part.includes(text));
  if (clause === undefined || clause.length > LONGEST_CLAUSE || /\d/.test(clause.replace(text, ''))) return null;
  return `${clause.replace(text, `多少${unit}`)}？`;
}

/** `new hospital beds` asks "How many new hospital beds?"; what is measured in money, shares or ranks is no "how many". */
function englishQuestion({ measure, unit }: FactView): string | null {
  if (measure === null || textLanguage(measure) !== 'en' || !/s$/.test(measure) || /['’]s\b/.test(measure)) return null;
  return unit === null || /^([A-Z]{3}|%|rank|date)$/.test(unit) ? null : `How many ${measure}?`;
}

/** @returns so many of them, from beginning to end alike: the first facts of a report are not its only ones. */
function spread(questions: readonly string[], most: number): readonly string[] {
  const step = Math.max(1, questions.length / most);
  return questions.filter((_question, index) => Math.floor(index / step) !== Math.floor((index - 1) / step)).slice(0, most);
}

export function sampleQuestions({ reports }: Library, facts: readonly FactView[], language: Language): readonly string[] {
  const { when, who } = ABOUT_THE_REPORT[language];
  const ask = language === 'en' ? englishQuestion : chineseQuestion;
  const counts = facts.flatMap((fact) => (fact.kind === 'quantity' ? (ask(fact) ?? []) : []));
  const figures = spread([...new Set(counts)], MOST - 1);
  return [...figures, ...(reports.some(({ published }) => published !== null) ? [when] : []), ...(reports.length > 0 ? [who] : [])].slice(
    0,
    MOST,
  );
}
