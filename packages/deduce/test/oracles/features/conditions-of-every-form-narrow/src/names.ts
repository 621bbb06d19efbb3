export const names = { small: "small", large: "large" };
