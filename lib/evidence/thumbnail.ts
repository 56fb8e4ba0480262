import { PICTURE_HEAD_BYTES, pictureSize } from './picture-size.ts';
import { isDrawn } from './sniff.ts';

/** The longer edge of a small picture, in pixels: twice what is shown, for sharp screens. */
const EDGE = 192;
/** A picture that takes more than this to draw, in pixels, gets no small one: a few kB may stand for gigabytes. */
const MOST_PIXELS = 100_000_000;
/** The same for pictures that do not say at their beginning how large they are, by their bytes. */
const MOST_BYTES = 40_000_000;

/** A small picture of a picture, for lists; null where it is none, cannot be drawn, or would take too much to draw. */
export async function makeThumbnail(data: Blob, type: string): Promise<Blob | null> {
  if (!isDrawn(type) || data.size > MOST_BYTES || typeof OffscreenCanvas === 'undefined') return null;
  const size = pictureSize(new Uint8Array(await data.slice(0, PICTURE_HEAD_BYTES).arrayBuffer()));
  if (size && size.width * size.height > MOST_PIXELS) return null;
  try {
    const picture = await createImageBitmap(data);
    const scale = Math.min(1, EDGE / Math.max(picture.width, picture.height));
    const [width, height] = [picture.width, picture.height].map((edge) => Math.max(1, Math.round(edge * scale)));
    const canvas = new OffscreenCanvas(width ?? 1, height ?? 1);
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    return await canvas.convertToBlob({ type: 'image/webp', quality: 0.8 });
  } catch {
    // Whatever it is, it is kept; it only has no small picture.
    return null;
  }
}
