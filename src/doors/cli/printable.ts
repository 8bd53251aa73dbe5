// Keeps a report's control characters from reaching the terminal as commands.

/** Escape sequences among them; tab and line feed may pass. */
const CONTROL = /[^\P{Cc}\t\n]/gu;

export const printable = (text: string): string => text.replace(CONTROL, '\ufffd');
