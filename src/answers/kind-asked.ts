// Tells whether words name the kind of thing that a question asks for: 哪个|镇, which|rocket.
import { ASKS_KIND } from '../language/asked.js';
import { termsOf } from '../language/keys.js';
import { meets } from '../language/meets.js';
import type { ReadFact } from '../reports/library.js';
import { isFunctionWord } from './roles.js';
import type { Understood } from './understand.js';

/** Kinds that a name belongs to without saying so: an answer in 1912 does not say 年份, nor one in 法国 国家. */
const WIDE_KIND =
  /^(?:时候|时间|年|月|日|天|世纪|朝代|人|位|国|省|地|城市|原因|名|作品|职|语|year|month|day|date|time|person|people|country|city|state|place|name|century)/u;

/** The kind of thing asked for (哪个|镇, which|lines) is named where the answer is. */
export function namesKind(question: Understood, { home, wording }: Pick<ReadFact, 'home' | 'wording'>): boolean {
  const asked = question.folded;
  const kind = ASKS_KIND.exec(asked);
  if (kind === null) return true;
  const at = kind.index + kind[0].length;
  const term = termsOf(asked).find((t) => t.start === at);
  return (
    term === undefined ||
    isFunctionWord(term) ||
    WIDE_KIND.test(term.text) ||
    [home.evidence, ...(wording === null ? [] : [wording])].some((evidence) => meets(term, evidence, 0, evidence.folded.length) > 0)
  );
}
