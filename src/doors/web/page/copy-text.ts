// Copies text: with the clipboard where the browser grants it, else by a selection (plain HTTP in a newsroom's network).
import { element } from './element.js';

function copySelection(text: string): boolean {
  const box = element('textarea', { class: 'unseen', readonly: '' });
  box.value = text;
  document.body.append(box);
  box.select();
  const done = document.execCommand('copy');
  box.remove();
  return done;
}

/** @returns true when the text is on the clipboard. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelection(text);
  }
}
