/** What the guide's two functions ask the model, word for word as LangChain makes it. */
export const chatPrompt = (question: string) => `<|system|>
You are a cool and aloof robot, answering questions very briefly and directly.</s>
<|user|>
${question}</s>
<|assistant|>`;

export const qaPrompt = (
  question: string,
) => `Use the following pieces of context to answer the question at the end.


Peter and Elizabeth took a taxi to attend the night party in the city. While in the party, Elizabeth collapsed and was rushed to the hospital.
Since she was diagnosed with a brain injury, the doctor told Peter to stay besides her until she gets well.
Therefore, Peter stayed with her at the hospital for 3 days without leaving.


Question: ${question}
Answer:`;

/** The guide's `modelKwargs`. */
export const guideParameters = { temperature: 0.5, max_new_tokens: 700, top_p: 0.9 };
