import { createClient } from "./rpc/client.js";
import { inProcess } from "./rpc/server.js";
import { searchService } from "./services/search.js";
import { userService } from "./services/users.js";

export const api = createClient<{ users: typeof userService; search: typeof searchService }>(
  inProcess({ users: userService, search: searchService }),
);
