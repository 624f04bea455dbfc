/** The longest side and the most pixels of which browsers draw a picture. */
const LONGEST = 16_000;
const MOST = 100_000_000;
/** Smaller than this nobody could read it. */
const LEAST = 0.4;

/** How much larger than on a screen a picture is drawn: twice, or as much as can be; `null` where it would be unreadable. */
export function scaleOf(width: number, height: number): number | null {
  const scale = Math.min(2, LONGEST / Math.max(width, height), Math.sqrt(MOST / (width * height)));
  return scale < LEAST ? null : scale;
}

/** Draws an SVG as a PNG, in base64. The page's policy allows `blob:` pictures for this alone. */
export async function pngOf(svg: string, width: number, height: number, scale: number): Promise<string> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (blob === null) throw new Error('the browser did not draw it');
    return await base64Of(blob);
  } finally {
    URL.revokeObjectURL(url);
  }
}

function base64Of(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).split(',')[1] ?? '');
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}
