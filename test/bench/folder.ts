// How long a folder takes to be read, to be ready again after a restart, and to show one changed file: npx tsx test/bench/folder.ts [reports]
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ingest } from '../../src/reports/ingest.js';
import { openShelf } from '../../src/reports/shelf.js';

/** Bytes of a report. */
const SIZE = 3000;
const COUNTIES = ['云溪', '河口', '北岸', '岚溪', '星垣', '明湖', '栖霞', '白石', '青川', '临江'];
const WORKS = ['便民桥', '文化站', '卫生室', '蓄水池', '充电桩', '村史馆', '公交站', '晒谷场', '幼儿园', '健身点'];

/** A made-up bulletin: no two alike, each of about 3 KB. */
function bulletin(number: number): string {
  const county = `${COUNTIES[number % 10]}${COUNTIES[Math.floor(number / 10) % 10]}县`;
  let text = `${county}第${number}号简报\n2031年5月${(number % 28) + 1}日 来源：${county}日报\n`;
  for (let line = 0; Buffer.byteLength(text) < SIZE; line++) {
    const work = WORKS[(number + line) % 10];
    const count = ((number * 7 + line * 13) % 900) + 2;
    text += `今年以来，${county}第${line + 1}片区建成${work}${count}座，投资${count * 3}万元，比上年增长${(count % 40) / 10}%，惠及${count * 11}名村民。\n`;
  }
  return text;
}

const seconds = async (work: () => Promise<unknown>): Promise<number> => {
  const from = performance.now();
  await work();
  return (performance.now() - from) / 1000;
};

const [many = '1000'] = process.argv.slice(2);
for (const count of [50, Number(many)]) {
  const [corpus, kept] = [mkdtempSync(join(tmpdir(), 'chuchu-folder-')), mkdtempSync(join(tmpdir(), 'chuchu-shelf-'))];
  for (let i = 0; i < count; i++) writeFileSync(join(corpus, `report-${i}.txt`), bulletin(i));
  const shelf = openShelf(kept);
  const cold = await seconds(() => ingest(corpus, { shelf }));
  const restart = await seconds(() => ingest(corpus, { shelf: openShelf(kept) }));
  writeFileSync(join(corpus, 'report-0.txt'), bulletin(count + 1));
  let longest = 0;
  let last = performance.now();
  const beat = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 5);
  const changed = await seconds(() => ingest(corpus, { shelf }));
  clearInterval(beat);
  process.stdout.write(
    `${count} reports of ${SIZE} bytes: cold ${cold.toFixed(1)} s, after a restart ${restart.toFixed(1)} s (${(restart / cold).toFixed(2)} of cold), ` +
      `one changed ${changed.toFixed(1)} s, longest time without a pause meanwhile ${longest.toFixed(0)} ms\n`,
  );
  rmSync(corpus, { recursive: true });
  rmSync(kept, { recursive: true });
}
