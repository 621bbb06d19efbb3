import { Response, type Router } from "./router.js";

export const serve =
  (router: Router) =>
  async (method: string, url: string, body: Record<string, unknown> = {}) => {
    const response = new Response();
    await router.handle({ method, url, body, params: {} }, response);
    return { status: response.statusCode, body: response.sent };
  };
