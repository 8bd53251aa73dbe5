// The command line door: one question and its answer, or a conversation on stdin.
import { randomUUID } from 'node:crypto';
import { createInterface } from 'node:readline';
import type { Language, Service } from '../domain.js';
import { BadQuestion } from '../error.js';
import { renderAnswer } from './cli/render-answer.js';
import { renderCheck } from './cli/render-check.js';
import { hintFor } from './hint.js';

/** The streams the door speaks through: answers go to `output`, hints and the prompt to `messages`. */
export interface Terminal {
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly output: NodeJS.WritableStream & { readonly isTTY?: boolean };
  readonly messages: NodeJS.WritableStream;
}

export interface CliOptions {
  /** Print the wire's JSON, one answer a line. */
  readonly json: boolean;
  readonly language?: Language | undefined;
  readonly report?: string | undefined;
}

/** sysexits.h EX_USAGE: the question cannot be asked. */
export const EXIT_BAD_QUESTION = 64;

/** Asks one question; gives back the exit code. Faults that are ours are thrown. */
const askOne = async (service: Service, text: string, conversation: string, options: CliOptions, terminal: Terminal): Promise<number> => {
  try {
    const answer = await service.ask({ text, conversation, language: options.language, report: options.report });
    const rendered = options.json ? JSON.stringify(answer) : renderAnswer(answer, service, terminal.output.isTTY === true);
    terminal.output.write(`${rendered}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof BadQuestion)) throw error;
    terminal.messages.write(`${hintFor(error, text, options.language ?? 'en')}\n`);
    return EXIT_BAD_QUESTION;
  }
};

/** One question a line, one answer each; follow-ups see the lines before. Blank lines are passed over. */
const converse = async (service: Service, options: CliOptions, terminal: Terminal): Promise<number> => {
  const interactive = terminal.input.isTTY === true;
  const conversation = randomUUID();
  const lines = createInterface({ input: terminal.input, crlfDelay: Number.POSITIVE_INFINITY });
  const prompt = () => interactive && terminal.messages.write('? ');
  let code = 0;
  prompt();
  for await (const line of lines) {
    if (line.trim() !== '') {
      code = Math.max(code, await askOne(service, line, conversation, options, terminal));
      if (!options.json) terminal.output.write('\n');
    }
    prompt();
  }
  if (interactive) terminal.messages.write('\n');
  // A typing slip in a conversation was answered with its hint and is over; a script must learn of it.
  return interactive ? 0 : code;
};

/**
 * @param question undefined (not given) opens a conversation on the terminal's input.
 * @returns the exit code: 0 (a refusal is an answer), or 64 when a question could not be asked.
 */
export const askAtTerminal = async (
  service: Service,
  question: string | undefined,
  options: CliOptions,
  terminal: Terminal,
): Promise<number> =>
  question === undefined ? converse(service, options, terminal) : askOne(service, question, randomUUID(), options, terminal);

/** Exit code of a quotation that no report says. */
export const EXIT_NOT_SAID = 1;

/**
 * Checks one quotation against the reports.
 * @returns the exit code: 0 where a report says it, 1 where none does, 64 where it cannot be checked.
 */
export const verifyAtTerminal = (service: Service, text: string, options: CliOptions, terminal: Omit<Terminal, 'input'>): number => {
  const language = options.language ?? (/\p{Script=Han}/u.test(text) ? 'zh' : 'en');
  try {
    const checked = service.verify(text, options.report);
    terminal.output.write(`${options.json ? JSON.stringify(checked) : renderCheck(checked, language, service)}\n`);
    if (checked.result === 'cannot_check') return EXIT_BAD_QUESTION;
    return checked.result === 'absent' ? EXIT_NOT_SAID : 0;
  } catch (error) {
    if (!(error instanceof BadQuestion)) throw error;
    terminal.messages.write(`${hintFor(error, text, language)}\n`);
    return EXIT_BAD_QUESTION;
  }
};
