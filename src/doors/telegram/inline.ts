// Inline mode: answers as articles that can be sent into any chat, and sample questions where nothing is typed yet.
import type { InlineQueryResult } from 'telegraf/types';
import type { Answer, Language, Service } from '../../domain.js';
import { BadQuestion } from '../../error.js';
import { sourceLine } from '../source-line.js';
import { BOT_TEXTS } from './bot-texts.js';
import { packMessages } from './message.js';
import { type RenderSettings, renderAnswer } from './render-answer.js';

/** Telegram's limits: 64 bytes of id, a title that fits one line. */
const LONGEST_TITLE = 120;
const SAMPLES = 3;

function article(answer: Answer, title: string, id: string, settings: RenderSettings): InlineQueryResult[] {
  const [html] = packMessages(renderAnswer(answer, settings));
  const [first] = answer.citations;
  if (html === undefined) return [];
  const source = first === undefined ? '' : sourceLine(first, null, answer.language, settings.service).before.join(' · ');
  return [
    {
      type: 'article',
      id,
      title: title.slice(0, LONGEST_TITLE),
      description: source,
      // The option is newer than telegraf's types.
      input_message_content: { message_text: html, parse_mode: 'HTML', link_preview_options: { is_disabled: true } } as never,
    },
  ];
}

/** Things measured in the reports, as questions that somebody might ask. */
function samples(service: Service, language: Language): readonly string[] {
  const measured = service.facts({}).facts.flatMap((f) => (f.kind === 'quantity' && f.measure !== null ? [f.measure] : []));
  return [...new Set(measured)].slice(0, SAMPLES).map(BOT_TEXTS[language].sample);
}

/** The articles for what was typed; none where it asks nothing. */
export async function inlineResults(
  service: Service,
  typed: string,
  language: Language,
  settings: RenderSettings,
): Promise<readonly InlineQueryResult[]> {
  const questions = typed.trim() === '' ? samples(service, language) : [typed];
  const results: InlineQueryResult[] = [];
  for (const question of questions) {
    try {
      const answer = await service.ask({ text: question });
      if (typed.trim() === '' && answer.verdict === 'not_found') continue;
      results.push(...article(answer, typed.trim() === '' ? question : answer.answer, `${answer.id}-${results.length}`, settings));
    } catch (error) {
      // Half a question is typed: nothing to show yet.
      if (!(error instanceof BadQuestion)) throw error;
    }
  }
  return results;
}
