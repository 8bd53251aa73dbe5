// Title, masthead, body and page furniture are told apart on pages as people have them, whole or incomplete.
import { describe, expect, it } from 'vitest';
import { layOut } from '../../src/reports/layout.js';
import { mastheadEntries, mastheadOf } from '../../src/reports/masthead.js';

const rolesOf = (text: string) => layOut(text).map(({ role, text: words }) => [role, words]);
const mastheadFor = (text: string) => mastheadOf(mastheadEntries('r', layOut(text)));

const COPIED_PAGE = `首页 > 新闻 > 正文

云溪县建成三座便民桥

2031-04-05 09:30:00  来源：云溪日报  作者：林一 周二

4月3日，云溪县三座便民桥同日通行。

桥通了

三座桥总长420米，惠及六个村。

标签：便民桥

相关文章

关于我们 | 联系我们

Copyright © 2015-2030 云溪资讯网 www.yunxi.example.com 版权所有`;

describe('a copied page', () => {
  it('is title, masthead, paragraphs, headings and the page around them', () => {
    expect(rolesOf(COPIED_PAGE)).toEqual([
      ['page', '首页 > 新闻 > 正文'],
      ['title', '云溪县建成三座便民桥'],
      ['masthead', '2031-04-05 09:30:00  来源：云溪日报  作者：林一 周二'],
      ['paragraph', '4月3日，云溪县三座便民桥同日通行。'],
      ['heading', '桥通了'],
      ['paragraph', '三座桥总长420米，惠及六个村。'],
      ['page', '标签：便民桥'],
      ['page', '相关文章'],
      ['page', '关于我们 | 联系我们'],
      ['page', 'Copyright © 2015-2030 云溪资讯网 www.yunxi.example.com 版权所有'],
    ]);
  });

  it('tells the outlet from the site that copied it', () => {
    expect(mastheadFor(COPIED_PAGE)).toEqual({
      title: '云溪县建成三座便民桥',
      outlet: '云溪日报',
      published: '2031-04-05',
      authors: ['林一', '周二'],
      url: null,
      copy: { site: '云溪资讯网', host: 'www.yunxi.example.com' },
    });
  });

  it('keeps every piece of the masthead where it stands', () => {
    const entries = mastheadEntries('r', layOut(COPIED_PAGE)).filter(({ what }) => what !== 'published');
    expect(entries.length).toBeGreaterThan(4);
    expect(entries.filter(({ value, at }) => COPIED_PAGE.slice(at.start, at.end) !== value)).toEqual([]);
  });
});

describe('an incomplete page', () => {
  it('has no title when its first line is a sentence', () => {
    const text = '4月3日，云溪县三座便民桥同日通行。\n桥总长420米。';
    expect(rolesOf(text).map(([role]) => role)).toEqual(['paragraph', 'paragraph']);
    expect(mastheadFor(text)).toEqual({ title: null, outlet: null, published: null, authors: [], url: null, copy: null });
  });

  it('has no title when its first line is over 80 characters', () => {
    expect(mastheadFor(`${'桥'.repeat(81)}\n三座桥通行。`).title).toBeNull();
    expect(mastheadFor(`${'桥'.repeat(80)}\n三座桥通行。`).title).toBe('桥'.repeat(80));
  });

  it('has no date, outlet or author that it does not state', () => {
    expect(mastheadFor('云溪县建成三座便民桥\n三座桥总长420米。')).toMatchObject({
      outlet: null,
      published: null,
      authors: [],
      copy: null,
    });
  });

  it.each(['', '\n\n \n', '。', '标签：'])('%j does not break', (text) => {
    expect(() => mastheadFor(text)).not.toThrow();
  });
});

describe('a byline', () => {
  it.each([
    ['（云溪日报记者 林一 周二）', ['林一', '周二']],
    ['(记者 林一 通讯员 周二)', ['林一']],
  ])('at the end, %s, names the reporters', (end, authors) => {
    expect(mastheadFor(`云溪县建成三座便民桥\n三座桥总长420米。${end}`).authors).toEqual(expect.arrayContaining(authors));
  });

  it('in the masthead goes before one at the end', () => {
    expect(mastheadFor('三座便民桥\n作者：林一\n三座桥总长420米。（记者 周二）').authors).toEqual(['林一']);
  });

  it('in English names everybody', () => {
    expect(
      mastheadFor('Three bridges open in Hekou\nBy Jane Roe and Ann Poe\n5 April 2031\nThe county opened three bridges.'),
    ).toMatchObject({
      title: 'Three bridges open in Hekou',
      authors: ['Jane Roe', 'Ann Poe'],
    });
  });
});

describe('a byline in the head', () => {
  it.each([
    ['作者：林一 通讯员 周二  责编：王三', ['林一', '周二']],
    ['文/县委宣传部 林一    图/学生记者团    审核：周二', ['林一']],
    ['撰文：港聞組　出版：2031-04-05', ['港聞組']],
    ['2031年4月5日 19:43　云溪财经　记者 林一　编辑/周二', ['林一']],
    ['云溪晚报 · 体育 | 2031年4月5日 第A11版 | 本报记者 林一 摄影 周二', ['林一', '周二']],
    ['2031-04-05 云溪日报记者林一 周二', ['林一', '周二']],
    ['作者：李　强', ['李强']],
    ['By Jane Roe, John Q. Poe & Ann Poe', ['Jane Roe', 'John Q. Poe', 'Ann Poe']],
  ])('%s', (line, authors) => {
    expect(mastheadFor(`三座便民桥\n${line}\n三座桥总长420米。`).authors).toEqual(authors);
  });

  it('at the end names the reporters without their labels', () => {
    expect(mastheadFor('三座便民桥\n三座桥总长420米。（记者 林一 通讯员 周二）').authors).toEqual(['林一', '周二']);
  });
});

describe('a head without labels', () => {
  it.each([
    ['云溪晚报 · 体育 | 2031年4月5日 第A11版', '云溪晚报'],
    ['云溪市防汛办公室　2031年4月5日18时', '云溪市防汛办公室'],
    ['2031年04月05日 19:43　云溪财经　记者 林一', '云溪财经'],
  ])('gives outlet and day from one line: %s', (line, outlet) => {
    expect(mastheadFor(`三座便民桥\n${line}\n三座桥总长420米。`)).toMatchObject({ title: '三座便民桥', outlet, published: '2031-04-05' });
  });

  it.each(['April 5, 2031', '5 April 2031', 'Saturday, April 5, 2031', '2031年4月5日'])('reads a day on a line of its own: %s', (day) => {
    expect(mastheadFor(`Three bridges open in Hekou\n${day}\nThe county opened three bridges.`).published).toBe('2031-04-05');
  });

  it('takes neither a notice nor the office that signs for the title', () => {
    const text =
      'FOR IMMEDIATE RELEASE\nHekou Roads Authority\nApril 5, 2031\n\nThree Bridges Open in Hekou\n\nThe county opened three bridges.';
    expect(mastheadFor(text)).toMatchObject({
      title: 'Three Bridges Open in Hekou',
      outlet: 'Hekou Roads Authority',
      published: '2031-04-05',
    });
  });

  it.each(['云溪大学新闻网  >>  要闻', '云溪大学新闻网 » 要闻', '云溪大学新闻网 > 学校 > 要闻'])(
    'takes the path of the page for no title: %s',
    (path) => {
      expect(mastheadFor(`${path}\n三座便民桥\n三座桥总长420米。`)).toMatchObject({ title: '三座便民桥', outlet: '云溪大学新闻网' });
    },
  );

  it('takes marks alone for no title', () => {
    expect(mastheadFor('“\n三座便民桥\n三座桥总长420米。').title).toBe('三座便民桥');
  });
});

describe('an English page', () => {
  it('keeps its title, paragraphs and furniture apart', () => {
    const text =
      'Three bridges open in Hekou\n\nSource: Hekou Post\n\nThe county opened three bridges. They are 420 metres long.\n\nRead more\n\nAll rights reserved © 2031 Hekou Online www.hekou.example.org';
    expect(rolesOf(text).map(([role]) => role)).toEqual(['title', 'masthead', 'paragraph', 'page', 'page']);
    expect(mastheadFor(text)).toMatchObject({ outlet: 'Hekou Post' });
  });
});

describe('lines', () => {
  it.each(['\n', '\r\n', '\r', '\u2028'])('end at %j, and count in the whole text', (end) => {
    const text = ['  三座便民桥  ', '', '\u3000\u3000三座桥总长420米。'].join(end);
    const lines = layOut(text);
    expect(lines.map(({ text: words }) => words)).toEqual(['三座便民桥', '三座桥总长420米。']);
    expect(lines.map(({ start, end: stop }) => text.slice(start, stop))).toEqual(lines.map(({ text: words }) => words));
  });

  it('a markdown heading is a title without its marks', () => {
    expect(mastheadFor('# 三座便民桥通行\n三座桥总长420米。').title).toBe('三座便民桥通行');
  });

  it('short lines above the furniture stay with the report', () => {
    const text = '三座便民桥\n三座桥总长420米。\n桥名一览\n标签：桥';
    expect(rolesOf(text).at(2)).toEqual(['heading', '桥名一览']);
  });
});
