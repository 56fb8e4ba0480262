import { browser } from 'wxt/browser';
import { aimPicture, type Picture, type PictureAim, takePicture } from '@/lib/tab-picture.ts';

/**
 * Takes a picture of the tab in front, from a panel beside it. Where the browser does not allow it yet, what the picture was to be for is
 * remembered, so that the toolbar button or the shortcut puts it there. A page of ours in a tab of its own has no tab in front but itself.
 */
export async function takeOfFrontTab(aim: Omit<PictureAim, 'saidAt'>): Promise<Picture> {
  const isInTab = (await browser.tabs.getCurrent()) !== undefined;
  const picture: Picture = isInTab ? { ok: false, why: 'not-allowed' } : await takePicture(undefined);
  if (!picture.ok) await aimPicture({ ...aim });
  return picture;
}
