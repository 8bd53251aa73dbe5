// The nouns of Chuchu: what a report, a fact, a question and an answer are. No behaviour, no imports.

/** A stretch of some text. UTF-16 units, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A place in a report's text, counted from the start of the report's whole text. */
export interface Span extends Stretch {
  readonly report: string;
}

/** `page` is the copying page's furniture: navigation, tags, copyright lines. */
export type Part = 'title' | 'masthead' | 'body' | 'page';

/** The smallest thing indexed and quoted: from one of 。！？；; or a line end to the next (an English sentence likewise). */
export interface Passage extends Span {
  readonly part: Part;
  /** Counts body paragraphs from 1 as a reader does; null outside the body, in captions and in sub-headings. */
  readonly paragraph: number | null;
  /** A PDF's page, from 1. */
  readonly page: number | null;
  /** Who says it, where the text names one. */
  readonly speaker: string | null;
}

export interface Masthead {
  readonly title: string | null;
  readonly outlet: string | null;
  /** ISO day, `2024-07-26`. */
  readonly published: string | null;
  readonly authors: readonly string[];
  readonly url: string | null;
  /** The site that copied the report, apart from the outlet that published it. */
  readonly copy: { readonly site: string | null; readonly host: string | null } | null;
}

export interface Report {
  readonly id: string;
  /** Path inside the corpus folder. */
  readonly file: string;
  /** Of the file's bytes, hex. */
  readonly sha256: string;
  /** ISO time. */
  readonly loadedAt: string;
  /** As decoded, without byte order mark; never cleaned afterwards. */
  readonly text: string;
  readonly masthead: Masthead;
  readonly passages: readonly Passage[];
}

export type Hedge = 'exactly' | 'more than' | 'over' | 'nearly' | 'about' | 'at least' | 'at most' | 'range';

/** A number with what it counts. `value` and `to` are exact decimal strings; `unit` is an ISO 4217 code, `%`, `rank`, or the report's own classifier (名, 家, 个). */
export interface Quantity {
  readonly type: 'quantity';
  readonly value: string;
  /** The upper end of a range, else null. */
  readonly to: string | null;
  readonly unit: string | null;
  readonly hedge: Hedge;
}

/** A day, month, year or stretch of time; both ends ISO (`2024-07-25`, `2023`, `2024-05`), inclusive; an open end is null. */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

export interface DateValue extends Period {
  readonly type: 'date';
  /** True when the year (or the day) was inferred from the report's date: 昨日, 5月9日. */
  readonly inferred: boolean;
}

export interface Person {
  readonly type: 'person';
  readonly name: string;
  /** As printed. */
  readonly titles: readonly string[];
}

export interface Place {
  readonly type: 'place';
  readonly name: string;
}

/** Names set side by side. `counted` is the number the text gives for the whole; `open` when closed by 等 (and others). */
export interface List {
  readonly type: 'list';
  readonly members: readonly string[];
  readonly counted: number | null;
  readonly open: boolean;
}

/** What a term stands for. */
export interface Definition {
  readonly type: 'definition';
  readonly term: string;
  readonly meaning: string;
}

/** A clause that only can be shown in the report's own words. */
export interface Statement {
  readonly type: 'statement';
}

/** A name that is no person, place or date: an outlet, a site, a title. */
export interface Name {
  readonly type: 'name';
  readonly name: string;
}

export type Value = Quantity | DateValue | Person | Place | List | Definition | Statement | Name;

/** done: happened; plan: will happen, is being built; target: a number aimed at. */
export type Stage = 'done' | 'plan' | 'target';
/** What kind of figure: a level, a change of one, a share of a whole, a rank, or a rate. */
export type Basis = 'level' | 'change' | 'share' | 'rank' | 'rate';

/** What a fact is about: laid beside what a question is about, it decides the verdict. */
export interface About {
  /** What is measured or described, in the report's words. */
  readonly measure: string | null;
  /** Who does it: kept apart from where it is done (深圳选派 … 汕头). */
  readonly actor: string | null;
  /** The places it covers; several names together are one scope. */
  readonly places: readonly string[];
  readonly period: Period | null;
  readonly stage: Stage;
  readonly basis: Basis;
  /** +1 growth, -1 decline, null where direction does not apply. */
  readonly direction: 1 | -1 | null;
}

/**
 * How a reviewed fact is said in one language. In `says` (one sentence without its full stop) and in `phrase`
 * (the same as a noun phrase), `{value}` stands where the figure goes.
 */
export interface Wording {
  readonly says: string;
  readonly phrase: string | null;
  /** Two or three words for what is measured. */
  readonly measure: string | null;
  /** The scope in words: "four cities and three Huizhou counties together". */
  readonly scope: string | null;
}

export interface Fact {
  readonly id: string;
  readonly report: string;
  readonly value: Value;
  /** The words that are the value. */
  readonly at: Span;
  /** The words around the value that belong to it and not to its neighbours: 选派480余名干部常驻当地县镇村. */
  readonly focus: Span;
  /** Its clause or clauses: the words that state it, inside evidence[0]. */
  readonly stated: Span;
  /** Whole passages: the one that states it first, then every other its scope was read from. */
  readonly evidence: readonly [Span, ...Span[]];
  readonly about: About;
  readonly speaker: string | null;
  /** The name of the rule, or `reviewed`: explains a wrong answer. */
  readonly rule: string;
  readonly reviewed: boolean;
  readonly wording: { readonly en: Wording | null; readonly zh: Wording | null };
}

/** A reviewed rendering of a name. */
export interface NameRendering {
  readonly zh: string;
  readonly en: string;
  readonly kind: 'person' | 'place' | 'organisation' | 'programme' | 'term';
}

/** A file that could not be taken in, or a reviewed row that no longer holds. */
export interface Problem {
  readonly file: string;
  readonly reason: string;
}

// What goes over the wire: one answer, one shape, at every door.

export type Language = 'en' | 'zh' | 'zh-Hant';
export type Verdict = 'answered' | 'partial' | 'corrected' | 'several' | 'not_found';

/** How a citation names its report. */
export interface ReportSource {
  readonly id: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly authors: readonly string[];
  readonly url: string | null;
  readonly copy: Masthead['copy'];
}

export interface Citation {
  readonly report: ReportSource;
  readonly part: Part;
  readonly paragraph: number | null;
  readonly page: number | null;
  readonly start: number;
  readonly end: number;
  /** text.slice(start, end), always. */
  readonly quote: string;
  readonly speaker: string | null;
  /** Path of the page that lands on the cited words. */
  readonly link: string;
  readonly alsoIn: readonly ReportSource[];
}

/** The report's own words that are the answer, inside citations[0]. */
export interface Short {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface Figure extends Short {
  /** Index into `citations`. */
  readonly citation: number;
  readonly value: string;
  readonly to: string | null;
  readonly unit: string | null;
  readonly hedge: Hedge;
  /** In the asker's language: "more than 480". */
  readonly display: string;
  readonly measure: string | null;
  readonly scope: string | null;
  readonly period: string | null;
  readonly fact: string;
}

export interface Item extends Short {
  readonly citation: number;
  readonly kind: 'person' | 'place' | 'date' | 'name' | 'member';
  readonly display: string;
  readonly fact: string;
}

interface Said {
  readonly id: string;
  readonly language: Language;
  /** The answer line alone. */
  readonly answer: string;
  readonly short: Short | null;
  readonly figures: readonly Figure[];
  readonly items: readonly Item[];
  /** What was carried over from the turn before, said aloud. */
  readonly assumed: string | null;
  /** ISO day: the newest report the answer rests on; for a refusal the newest report searched. */
  readonly asOf: string | null;
}

/** An answer rests on at least one citation; a refusal has none, and may show the nearest thing. */
export type Answer =
  | (Said & {
      readonly verdict: 'answered' | 'partial' | 'corrected' | 'several';
      readonly citations: readonly [Citation, ...Citation[]];
      readonly nearest: readonly [];
    })
  | (Said & { readonly verdict: 'not_found'; readonly citations: readonly []; readonly nearest: readonly Citation[] });

/** A question as a door hands it over. */
export interface Question {
  readonly text: string;
  /** Makes follow-ups work; any string. */
  readonly conversation?: string | undefined;
  /** The language to answer in; without it, the question's own. */
  readonly language?: Language | undefined;
  /** Ask this report only. */
  readonly report?: string | undefined;
}

/** A line of `GET /v1/reports`. */
export interface ReportSummary {
  readonly id: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly sha256: string;
  /** How many facts were read from it. */
  readonly facts: number;
  readonly loadedAt: string;
}

/** A fact as `GET /v1/facts` gives it. */
export interface FactView {
  readonly id: string;
  readonly kind: Value['type'];
  readonly text: string;
  readonly value: string | null;
  readonly unit: string | null;
  readonly hedge: Hedge | null;
  readonly measure: string | null;
  readonly scope: string | null;
  readonly period: string | null;
  readonly speaker: string | null;
  readonly rule: string;
  readonly reviewed: boolean;
  readonly citations: readonly Citation[];
}

export interface FactQuery {
  readonly report?: string | undefined;
  readonly place?: string | undefined;
  readonly topic?: string | undefined;
  readonly q?: string | undefined;
  readonly cursor?: string | undefined;
}

/** Words of a quotation and what stands in the report instead; one side is empty where words were added or left out. */
export interface Difference {
  readonly said: string;
  readonly stands: string;
}

/** Does a report say this, word for word, and where? */
export interface Verification {
  readonly result: 'exact' | 'folded' | 'absent' | 'cannot_check';
  /** The passages in which it stands. */
  readonly citations: readonly Citation[];
  /** For what is absent, the sentences nearest to it. */
  readonly nearest: readonly Citation[];
  /** What differs from the words found, or from the first of the nearest. */
  readonly differs: readonly Difference[] | null;
}

/** The whole service: all that a door knows. */
export interface Service {
  /** Throws BadQuestion on a question that cannot be asked (empty, symbols only, too long). */
  ask(question: Question): Promise<Answer>;
  /** Throws BadQuestion on a text that cannot be checked (empty, too long). */
  verify(text: string, report?: string | undefined): Verification;
  reports(): { readonly reports: readonly ReportSummary[]; readonly problems: readonly Problem[] };
  report(id: string): Report | null;
  /** The path of the file that a report was read from; null where there is none. */
  original(id: string): string | null;
  /** Throws BadQuery on a cursor that was not given out here. */
  facts(query: FactQuery): { readonly facts: readonly FactView[]; readonly next: string | null };
  /** The answer that was given under an id; null when none was. */
  given(id: string): Answer | null;
  /** Takes down whether an answer was right. @returns false when no answer was given under the id. */
  judge(id: string, fits: boolean): boolean;
  /** True once the library is loaded. */
  ready(): boolean;
}
