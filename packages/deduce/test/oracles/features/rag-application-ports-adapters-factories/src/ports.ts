export interface Embedder { embed(text: string): Promise<number[]> }
export interface Index { add(id: string, vector: number[]): Promise<void>; nearest(vector: number[]): Promise<string[]> }
export interface Documents { load(id: string): Promise<string | undefined>; save(id: string, text: string): Promise<void> }
export interface Ports { embedder: Embedder; index: Index; documents: Documents }
