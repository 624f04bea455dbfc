const s = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

/** English: what the map says besides what the panel says. */
export const en = {
  label: 'Map of objectives and key results',
  more: (n: number) => `and ${n} more`,
  find: 'Find on the map',
  matches: (n: number) => (n === 0 ? 'no match' : s(n, 'match', 'matches')),
  matchOf: (n: number, of: number) => `${n} of ${of}`,
  down: 'Top-down',
  right: 'Left to right',
  lines: 'Key results',
  openAll: 'Expand all',
  closeAll: 'Collapse all',
  zoomIn: 'Zoom in (+)',
  zoomOut: 'Zoom out (−)',
  fit: 'Fit the window (0)',
  fitShort: 'Fit',
  export: 'Export…',
  exports: {
    svg: 'Picture (SVG)',
    png: 'Picture (PNG)',
    mermaid: 'Mermaid diagram',
    markdown: 'Markdown list',
  },
  open: 'Expand',
  close: 'Collapse',
  hidden: (n: number) => `${s(n, 'objective', 'objectives')} below, hidden`,
  below: (n: number) => `${s(n, 'objective', 'objectives')} below`,
  overview: 'Overview: click to go there',
  closeExplanation: 'Close',
  objectives: (n: number) => s(n, 'objective', 'objectives'),
  smaller: (percent: string) => `The map is large: the picture was drawn at ${percent} of its size.`,
  tooLarge: 'The map is too large for a PNG. Export it as SVG, or collapse a part of it.',
  keys:
    'Arrows move along the tree, Space expands and collapses, Enter goes to the line, E explains, C checks in, ' +
    'plus and minus zoom, 0 fits, Shift and arrows move the map, Ctrl F finds.',
};

export type MapMessages = typeof en;
