import { pngOf, scaleOf } from './png.ts';
import type { ExportFormat, FromMap } from './protocol.ts';
import { type SvgOptions, svgOf } from './svg.ts';

/** What to ask of the host for an export, and what to say about it; no message where no picture can hold the map. */
export interface Export {
  readonly message: FromMap | null;
  readonly notice: string;
}

export async function exported(format: ExportFormat, options: SvgOptions): Promise<Export> {
  const { state, locale } = options;
  // The server has the texts.
  if (format === 'mermaid' || format === 'markdown') {
    return { message: { type: 'export', format, cycle: state.panel.summary?.cycle ?? null }, notice: '' };
  }
  const svg = [...svgOf(options)].join('');
  if (format === 'svg') return { message: { type: 'save', format, content: svg }, notice: '' };
  const [, width = '', height = ''] = /^<svg [^>]*? width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  const scale = scaleOf(Number(width), Number(height));
  if (scale === null) return { message: null, notice: locale.m.tooLarge };
  const content = await pngOf(svg, Number(width), Number(height), scale);
  return {
    message: { type: 'save', format, content },
    notice: scale < 2 ? locale.m.smaller(locale.percent(scale)) : '',
  };
}
