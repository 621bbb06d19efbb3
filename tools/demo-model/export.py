"""Writes a trained model as a GGUF file of 16-bit numbers.

    python3 export.py model.pt ../../packages/local/models/demo.gguf
"""

import sys
from enum import IntEnum

import gguf
from gguf import TensorType, Value, ValueType
from shape import NORM_EPSILON, Shape
from tokenizer import BEGIN, BYTES, CONTROL, END, FIRST_TEXT, UNKNOWN, Vocabulary

MOSTLY_F16 = 1


class TokenType(IntEnum):
    NORMAL = 1
    UNKNOWN = 2
    CONTROL = 3
    BYTE = 6


def metadata(shape: Shape, vocabulary: Vocabulary) -> dict[str, Value]:
    """What llama.cpp must know of the model beside its weights."""
    return {
        "general.architecture": gguf.string("llama"),
        "general.name": gguf.string("Pluto demonstration model"),
        "llama.context_length": gguf.uint32(shape.context),
        "llama.embedding_length": gguf.uint32(shape.width),
        "llama.block_count": gguf.uint32(shape.layers),
        "llama.feed_forward_length": gguf.uint32(shape.inner),
        "llama.attention.head_count": gguf.uint32(shape.heads),
        "llama.attention.head_count_kv": gguf.uint32(shape.heads),
        "llama.rope.dimension_count": gguf.uint32(shape.head_width),
        "llama.attention.layer_norm_rms_epsilon": gguf.float32(NORM_EPSILON),
        "llama.vocab_size": gguf.uint32(shape.vocabulary),
        "general.file_type": gguf.uint32(MOSTLY_F16),
        **_tokenizer(vocabulary),
    }


def _tokenizer(vocabulary: Vocabulary) -> dict[str, Value]:
    tokens = vocabulary.tokens
    ranks = {merge: rank for rank, merge in enumerate(vocabulary.merges)}
    # A score is how early a merge was learnt; single letters are joined from nothing.
    scores = [0.0] * FIRST_TEXT + [-float(ranks.get(token, 1e6)) for token in tokens[FIRST_TEXT:]]
    types = [TokenType.UNKNOWN] + [TokenType.CONTROL] * (len(CONTROL) - 1)
    types += [TokenType.BYTE] * len(BYTES) + [TokenType.NORMAL] * (len(tokens) - FIRST_TEXT)
    return {
        "tokenizer.ggml.model": gguf.string("llama"),
        "tokenizer.ggml.tokens": gguf.array(ValueType.STRING, tokens),
        "tokenizer.ggml.scores": gguf.array(ValueType.FLOAT32, scores),
        "tokenizer.ggml.token_type": gguf.array(ValueType.INT32, types),
        "tokenizer.ggml.bos_token_id": gguf.uint32(BEGIN),
        "tokenizer.ggml.eos_token_id": gguf.uint32(END),
        "tokenizer.ggml.unknown_token_id": gguf.uint32(UNKNOWN),
        "tokenizer.ggml.add_bos_token": gguf.boolean(True),
        "tokenizer.ggml.add_space_prefix": gguf.boolean(False),
    }


# llama.cpp's names for a block's weights, and the model's own.
BLOCK_WEIGHTS = {
    "attn_norm": "attention_norm",
    "ffn_norm": "feed_norm",
    "attn_q": "query",
    "attn_k": "key",
    "attn_v": "value",
    "attn_output": "output",
    "ffn_gate": "gate",
    "ffn_up": "up",
    "ffn_down": "down",
}


def tensor_sources(shape: Shape) -> dict[str, str]:
    """Each tensor of the file by name, and the weight that it is. Embedding and output are one."""
    blocks = {
        f"blk.{layer}.{name}.weight": f"blocks.{layer}.{own}.weight"
        for layer in range(shape.layers)
        for name, own in BLOCK_WEIGHTS.items()
    }
    ends = {
        "token_embd.weight": "embedding.weight",
        "output_norm.weight": "norm.weight",
        "output.weight": "embedding.weight",
    }
    return ends | blocks


def weights_of(file: gguf.Model, shape: Shape) -> dict:
    """The way back: a file's weights by the model's own names."""
    import torch

    numbers = {TensorType.F16: torch.float16, TensorType.F32: torch.float32}
    own = tensor_sources(shape)
    return {
        own[tensor.name]: torch.frombuffer(bytearray(tensor.data), dtype=numbers[tensor.type])
        .reshape(tensor.shape)
        .float()
        for tensor in file.tensors
    }


def _tensor(name: str, weight) -> gguf.Tensor:
    """Norms, which are small and delicate, stay at 32 bits."""
    type = TensorType.F16 if weight.dim() > 1 else TensorType.F32
    numbers = (weight.half() if type is TensorType.F16 else weight.float()).contiguous()
    return gguf.Tensor(name, type, tuple(weight.shape), numbers.numpy().tobytes())


def main(checkpoint_file: str, target: str) -> None:
    from model import Checkpoint

    checkpoint = Checkpoint.load(checkpoint_file)
    shape = checkpoint.shape
    tensors = [
        _tensor(name, checkpoint.weights[own]) for name, own in tensor_sources(shape).items()
    ]
    known = metadata(shape, Vocabulary(checkpoint.merges))
    gguf.write(gguf.Model(known, tensors), target)


if __name__ == "__main__":
    main(*sys.argv[1:])
