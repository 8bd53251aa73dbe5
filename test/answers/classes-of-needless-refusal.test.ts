// Rules that keep wrong answers out must not keep right ones out: what each of them has to let through, on a notice made for it.
import { beforeAll, describe, expect, it } from 'vitest';
import { answer } from '../../src/answers/ask.js';
import { fits } from '../../src/answers/fits.js';
import { understand } from '../../src/answers/understand.js';
import { libraryOf, readParagraphs } from '../../src/evaluation/library-of.js';
import { termsOf } from '../../src/language/keys.js';
import type { Library, ReadFact } from '../../src/reports/library.js';

const NOTICE = [
  '梧川市2022年工作要点完成情况',
  '梧川市政府办　2023年1月20日',
  '一、2022年目标任务完成情况',
  '全年新建绿道36公里。市本级公务用车经费2300万元。青木公司营收5.2亿元，并否认裁员传闻。网传门票涨到90元，景区称不属实。',
].join('\n\n');

const ROADS =
  'Fernley Road Bulletin\n\nThe second bridge deck covers 5,400 square metres and the third terminal has a floor area of 61,000 square metres.';

describe('what must not be refused', () => {
  let library: Library;
  beforeAll(() => {
    library = libraryOf(readParagraphs([NOTICE, ROADS]));
  });
  const ask = (text: string) => answer(library, { text, earlier: [] }).answer;
  const factOf = (value: string): ReadFact => {
    const facts = [...library.reports.values()].flatMap((report) => report.facts);
    const found = facts.find((f) => f.fact.value.type === 'quantity' && f.fact.value.value === value);
    if (found === undefined) throw new Error(`no fact of ${value} was read`);
    return found;
  };

  it.each([
    // A denial takes back what was rumoured, and no figure beside it.
    ['青木公司营收多少', /5\.2亿元/u],
    // Where only the treasury's own figure is given, it is said, with its own words beside it.
    ['公务用车经费多少', /市本级.*2300万元|2300万元.*市本级/u],
  ])('%s', (question, gold) => {
    const said = ask(question);
    expect(said.verdict).toBe('answered');
    expect(said.answer).toMatch(gold);
    expect(said.figures).not.toHaveLength(0);
  });

  it('a section on how tasks were met tells what was done', () => {
    expect(factOf('36').fact.about.stage).toBe('done');
  });

  it('what was rumoured is still not said without its denial', () => {
    expect(ask('门票多少').answer).not.toMatch(/90元(?!.*不属实)/u);
  });

  it('an ordinal that is part of a name asks for no first of its kind', () => {
    const area = factOf('61000');
    expect(fits(understand('third terminal floor area', library, null), area)).toBe(true);
    expect(fits(understand('first terminal floor area', library, null), area)).toBe(false);
  });

  it.each(['pop', 'apt', 'dev'])('%s is a word of its own, and stands for no longer one', (word) => {
    expect(termsOf(word).flatMap((t) => [...t.keys])).toContain(`s:${word}`);
  });

  it.each(['biggest change', 'the main change'])('%s: asks what changed, and for no rate', (question) => {
    expect(understand(question, library, null).wanted).not.toBe('percent');
  });
});
