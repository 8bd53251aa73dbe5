// The page at /: a question goes in below, answers stand above, newest last.
import type { Answer, FactView, Language } from '../../../domain.js';
import { aboutLine, aboutReports } from './about-reports.js';
import { answerCard, questionHeading, spoken } from './answer-card.js';
import { byId, element } from './element.js';
import { freshConversation, keep, keptConversation } from './kept-conversation.js';
import { applyWords, chosenLanguage, rememberLanguage } from './page-language.js';
import { PAGE_WORDS } from './page-words.js';
import { sampleQuestions } from './sample-questions.js';
import { AskFailure, ask, type Library, library, someFacts } from './service-client.js';

const start = byId('start', HTMLElement);
const samples = byId('samples', HTMLUListElement);
const conversation = byId('conversation', HTMLElement);
const status = byId('status', HTMLElement);
const form = byId('form', HTMLFormElement);
const question = byId('question', HTMLTextAreaElement);
const fresh = byId('fresh', HTMLButtonElement);

let language: Language = chosenLanguage();
let kept = keptConversation();
let known: Library | null = null;
let facts: readonly FactView[] = [];
let waiting = false;

const announce = (words: string): void => {
  status.textContent = words;
};
const fileOf = (id: string): string | null => known?.reports.find((report) => report.id === id)?.file ?? null;

function showState(): void {
  const empty = conversation.childElementCount === 0;
  start.hidden = !empty;
  fresh.hidden = empty;
}

function show(card: HTMLElement): void {
  conversation.append(card);
  showState();
  card.scrollIntoView({ block: 'start' });
}

/** The box is as tall as its text; the stylesheet says how tall at most. */
function growBox(): void {
  question.style.height = 'auto';
  question.style.height = `${question.scrollHeight}px`;
}

function waitingCard(text: string): HTMLElement {
  return element(
    'article',
    { class: 'card waiting', 'aria-busy': 'true' },
    questionHeading(text),
    element('p', { class: 'looking' }, PAGE_WORDS[language].looking),
  );
}

function failedCard(text: string, reason: string): HTMLElement {
  const retry = element('button', { type: 'button' }, PAGE_WORDS[language].retry);
  const card = element(
    'article',
    { class: 'card failed' },
    questionHeading(text),
    element('p', { class: 'reason', role: 'alert' }, reason),
    retry,
  );
  retry.addEventListener('click', () => {
    card.remove();
    void put(text);
  });
  return card;
}

function answered(text: string, answer: Answer): HTMLElement {
  kept = keep({ id: kept.id, turns: [...kept.turns, { question: text, answer }] });
  question.value = '';
  growBox();
  announce(spoken(answer));
  // On a phone the keyboard would cover the answer.
  if (matchMedia('(pointer: coarse)').matches) question.blur();
  return answerCard(text, answer, { fileOf, announce });
}

/** Asks; on failure the question stays in the box. */
async function put(text: string): Promise<void> {
  if (waiting) return;
  waiting = true;
  question.value = text;
  growBox();
  for (const failed of conversation.querySelectorAll('.failed')) failed.remove();
  const pending = waitingCard(text);
  show(pending);
  announce(PAGE_WORDS[language].looking);
  try {
    const answer = await ask(text, kept.id, language);
    pending.remove();
    show(answered(text, answer));
  } catch (error) {
    pending.remove();
    if (!(error instanceof AskFailure)) console.error(error);
    show(failedCard(text, error instanceof AskFailure ? error.message : PAGE_WORDS[language].unexpected));
  } finally {
    waiting = false;
  }
}

function showSamples(): void {
  const questions = known === null ? [] : sampleQuestions(known, facts, language);
  samples.replaceChildren(
    ...questions.map((text) => {
      const button = element('button', { type: 'button' }, text);
      button.addEventListener('click', () => void put(text));
      return element('li', {}, button);
    }),
  );
}

function speak(next: Language): void {
  language = next;
  applyWords(language);
  question.placeholder = PAGE_WORDS[language].placeholder;
  if (known === null) return;
  byId('about-line', HTMLElement).textContent = aboutLine(known, language);
  const about = byId('about', HTMLElement);
  about.replaceChildren(element('div', {}, aboutReports(known, language)));
  showSamples();
}

async function learn(): Promise<void> {
  try {
    known = await library(language);
    facts = await someFacts(language);
  } catch (error) {
    byId('about-line', HTMLElement).textContent = error instanceof Error ? error.message : '';
  }
  speak(language);
}

function listen(): void {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = question.value.trim();
    if (text === '') question.focus();
    else void put(text);
  });
  question.addEventListener('input', growBox);
  question.addEventListener('keydown', (event) => {
    // Enter also confirms a word of a Chinese input method: that is not asking yet. (Safari tells so only by the old key code.)
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    form.requestSubmit();
  });
  fresh.addEventListener('click', () => {
    kept = keep(freshConversation());
    conversation.replaceChildren();
    showState();
    question.focus();
  });
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-language]')) {
    button.addEventListener('click', () => speak(rememberLanguage(button.dataset['language'])));
  }
}

async function begin(): Promise<void> {
  listen();
  const linked = new URLSearchParams(location.search).get('q')?.trim() ?? '';
  // A link is a question of its own, no follow-up; a reload shows what was kept and does not ask again.
  const newlyLinked = linked !== '' && kept.turns[0]?.question !== linked;
  if (newlyLinked) kept = keep(freshConversation());
  speak(language);
  await learn();
  conversation.replaceChildren(...kept.turns.map((turn) => answerCard(turn.question, turn.answer, { fileOf, announce })));
  showState();
  if (newlyLinked) await put(linked);
  else conversation.lastElementChild?.scrollIntoView({ block: 'start' });
  if (!matchMedia('(pointer: coarse)').matches) question.focus({ preventScroll: true });
}

void begin();
