// What a workbench shows, in words: for whoever has only the output of a run that failed.

/** Where to look, and how many elements there tell enough. */
const places = [
  ['tabs', '.part.editor .tab', 9],
  ['squiggles', '.part.editor :is(.squiggly-error, .squiggly-warning, .squiggly-info)', 0],
  ['status', '.part.statusbar .statusbar-item', 30],
  ['list or box', '.quick-input-widget :is(.quick-input-title, .quick-input-message, input)', 3],
  ['its rows', '.quick-input-widget .monaco-list-row', 8],
  ['notifications', '.notification-list-item', 9],
  ['menu', '.action-widget .monaco-list-row', 9],
  ['suggestions', '.suggest-widget.visible .monaco-list-row', 9],
  ['hover', '.monaco-hover:not(.hidden)', 3],
  ['dialog', '.monaco-dialog-box', 1],
  ['side bar', '.part.sidebar :is(.pane-body .monaco-list-row, .welcome-view-content)', 20],
  ['panel', '.part.panel .monaco-list-row', 20],
  ['editor', '.part.editor .monaco-editor .view-lines .view-line', 60],
];

/** A line for each place: how many elements it shows, and their texts from the top. What shows nothing is left out. */
export const describeScreen = page => page.evaluate(readPlaces, places);

/** Runs in the page. */
function readPlaces(all) {
  const isShown = element => element.checkVisibility({ visibilityProperty: true });
  const topOf = element => element.getBoundingClientRect().top;
  const textOf = element => {
    const text = element.value ?? (element.textContent || element.getAttribute('aria-label') || '');
    return text.replaceAll(/\s+/g, ' ').trim().slice(0, 120);
  };
  const lines = all.flatMap(([name, selector, most]) => {
    const shown = [...document.querySelectorAll(selector)].filter(isShown).sort((a, b) => topOf(a) - topOf(b));
    return shown.length === 0 ? [] : [`${name} (${shown.length}): ${shown.slice(0, most).map(textOf).join(' ¦ ')}`];
  });
  const { tagName, className, ariaLabel } = document.activeElement ?? {};
  return [...lines, `focus: ${tagName} ${className} ${ariaLabel ?? ''}`].join('\n');
}
