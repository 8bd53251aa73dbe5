// What a report says of itself, over all made-up reports: a wrong outlet, day or name under a quote is a false source.

import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Masthead } from '../../src/domain.js';
import { layOut } from '../../src/reports/layout.js';
import { mastheadEntries, mastheadOf } from '../../src/reports/masthead.js';
import { textReport } from '../support/text-service.js';

const FOLDER = fileURLToPath(new URL('../reports-synthetic', import.meta.url));

const mastheadIn = (file: string): Masthead => mastheadOf(mastheadEntries('r', layOut(textReport(FOLDER, `${file}.txt`).text)));

/** As a careful reader reads the head of each page. */
type Piece = 'title' | 'outlet' | 'published' | 'authors';

const STATED: readonly (Pick<Masthead, Piece> & { readonly file: string })[] = [
  {
    file: 'beichen-university-institute',
    title: '深海能源研究院揭牌，首批23名教师到岗',
    outlet: '北辰理工大学新闻网',
    published: '2024-03-15',
    authors: ['叶知舟'],
  },
  {
    file: 'calder-bay-port-release',
    title: 'Port of Calder Bay Posts Higher Revenue in 2023 Despite Softer Volumes',
    outlet: 'Calder Bay Port Authority',
    published: '2024-02-12',
    authors: [],
  },
  {
    file: 'chengjiang-statistics-2022',
    title: '澄江省2022年国民经济和社会发展统计公报（摘编）',
    outlet: '澄江省统计局',
    published: '2023-03-21',
    authors: [],
  },
  {
    file: 'hoiming-estate-meals',
    title: '海鳴邨長者共膳計劃一年送飯逾8.6萬份　輪候人數增三成',
    outlet: null,
    published: '2024-05-06',
    authors: ['港聞組'],
  },
  {
    file: 'lanxi-county-assistance',
    title: '岚溪县:帮扶产业串起致富链 脱贫户年人均纯收入破1.6万元',
    outlet: '青岚日报',
    published: '2023-11-08',
    authors: ['高岭', '何潭'],
  },
  {
    file: 'mingjing-lake-marathon',
    title: '2.2万人跑过明镜湖 男子赛会纪录遗憾未破',
    outlet: '镜湖晚报',
    published: '2023-10-23',
    authors: ['陶一帆', '孟驰'],
  },
  {
    file: 'xingyuan-half-year-results',
    title: '星垣储能上半年增收不增利：净利下滑18.4%，海外收入占比首超四成',
    outlet: '湾海财经',
    published: '2024-08-27',
    authors: ['闻林远'],
  },
  {
    file: 'yundi-flood-bulletin',
    title: '云堤市清槐河流域暴雨洪水灾害情况通报',
    outlet: '云堤市防汛抗旱指挥部办公室',
    published: '2022-07-19',
    authors: [],
  },
];

const same = (read: Masthead, stated: Pick<Masthead, Piece>, piece: Piece) =>
  piece === 'authors' ? [...read.authors].sort().join() === [...stated.authors].sort().join() : read[piece] === stated[piece];

describe.each(STATED)('$file', ({ file, ...stated }) => {
  const read = mastheadIn(file);

  it('gives no outlet, day or name but those of the page', () => {
    expect([null, stated.outlet]).toContain(read.outlet);
    expect([null, stated.published]).toContain(read.published);
    expect(read.authors.filter((name) => !stated.authors.includes(name))).toEqual([]);
  });

  it.each(['title', 'outlet', 'published', 'authors'] as const)('reads %s', (piece) => {
    expect(same(read, stated, piece), JSON.stringify(read[piece])).toBe(true);
  });
});
