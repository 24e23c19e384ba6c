/** Reads the pages of PDF files in a thread of its own, which `src/input/pdf-pages.ts` starts and may stop. */

import { parentPort } from 'node:worker_threads';

const port = parentPort;

/** @param {{ bytes: Uint8Array, settings: object }} task */
async function read({ bytes, settings }) {
  const open = await loadReader();
  if (!open) return port?.postMessage({ missing: true });
  const document = await open(bytes, settings);
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    port?.postMessage({ page: items.flatMap(toItem) });
    page.cleanup();
  }
  await document.destroy();
  port?.postMessage({ done: true });
}

/** Those who check PDF files install it. */
async function loadReader() {
  try {
    return (await import('unpdf')).getDocumentProxy;
  } catch {
    return undefined;
  }
}

function toItem(item) {
  if (!('str' in item)) return [];
  const [a, b, , , x, y] = item.transform;
  return [{ text: item.str, x, y, width: item.width, size: Math.hypot(a, b) || 10 }];
}

port?.on('message', (task) => {
  read(task).catch((error) => {
    const { name = 'Error', message = String(error) } = error ?? {};
    port.postMessage({ failed: { name, message } });
  });
});
