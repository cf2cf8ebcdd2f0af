import { QunceError } from "@shared/api/errors";

/** The largest body taken: an imported plan or a picture is far below it. */
export const BODY_LIMIT_MB = 64;

/** The same request with a body that breaks off with BODY_TOO_LARGE once it exceeds the limit, whatever its headers claim. */
export function withBodyLimit(request: Request, limitMb = BODY_LIMIT_MB): Request {
  if (!request.body) return request;
  let left = limitMb * 1024 * 1024;
  const counted = request.body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        left -= chunk.byteLength;
        if (left < 0) controller.error(new QunceError("BODY_TOO_LARGE", { limit: limitMb }));
        else controller.enqueue(chunk);
      },
    }),
  );
  // `duplex` is what fetch asks of a streamed body; the DOM's types do not know it yet.
  const init: RequestInit & { duplex: "half" } = { body: counted, duplex: "half" };
  return new Request(request, init);
}
