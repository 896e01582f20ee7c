// The compression a good web server or CDN uses for static files. Everything that states a size uses it, so that sizes compare.
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

export function brotli(bytes) {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } });
}

export function gzip(bytes) {
  return gzipSync(bytes, { level: 9 });
}
