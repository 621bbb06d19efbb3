"""A small transformer of the Llama architecture: RMSNorm, rotary positions, SwiGLU, tied weights."""

import math
from dataclasses import asdict, dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

from shape import NORM_EPSILON, ROPE_BASE, Shape


class Norm(nn.Module):
    def __init__(self, width: int):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(width))

    def forward(self, x: Tensor) -> Tensor:
        return x * torch.rsqrt(x.pow(2).mean(-1, keepdim=True) + NORM_EPSILON) * self.weight


class Rotation(nn.Module):
    """Turns neighbouring pairs of numbers by their position, as llama.cpp's `llama` does."""

    def __init__(self, shape: Shape):
        super().__init__()
        head = shape.head_width
        speeds = 1 / ROPE_BASE ** (torch.arange(0, head, 2).float() / head)
        angles = torch.outer(torch.arange(shape.context).float(), speeds)
        self.register_buffer("cos", angles.cos(), persistent=False)
        self.register_buffer("sin", angles.sin(), persistent=False)

    def forward(self, x: Tensor) -> Tensor:
        length = x.shape[-2]
        cos, sin = self.cos[:length], self.sin[:length]
        even, odd = x[..., 0::2], x[..., 1::2]
        return torch.stack([even * cos - odd * sin, even * sin + odd * cos], -1).flatten(-2)


class Block(nn.Module):
    def __init__(self, shape: Shape, rotate: Rotation):
        super().__init__()
        width, inner = shape.width, shape.inner
        self.heads, self.head_width, self.rotate = shape.heads, shape.head_width, rotate
        self.attention_norm, self.feed_norm = Norm(width), Norm(width)
        self.query, self.key, self.value, self.output = (_linear(width, width) for _ in range(4))
        self.gate, self.up, self.down = (
            _linear(width, inner),
            _linear(width, inner),
            _linear(inner, width),
        )

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        x = x + self._attend(self.attention_norm(x), mask)
        h = self.feed_norm(x)
        return x + self.down(functional.silu(self.gate(h)) * self.up(h))

    def _attend(self, h: Tensor, mask: Tensor) -> Tensor:
        query, key = self.rotate(self._split(self.query(h))), self.rotate(self._split(self.key(h)))
        scores = query @ key.transpose(-1, -2) / math.sqrt(self.head_width) + mask
        mixed = scores.softmax(-1) @ self._split(self.value(h))
        return self.output(mixed.transpose(1, 2).reshape(h.shape))

    def _split(self, x: Tensor) -> Tensor:
        batch, length, _ = x.shape
        return x.view(batch, length, self.heads, self.head_width).transpose(1, 2)


class Model(nn.Module):
    def __init__(self, shape: Shape):
        super().__init__()
        self.shape = shape
        self.embedding = nn.Embedding(shape.vocabulary, shape.width)
        rotate = Rotation(shape)
        self.blocks = nn.ModuleList(Block(shape, rotate) for _ in range(shape.layers))
        self.norm = Norm(shape.width)
        for parameter in self.parameters():
            if parameter.dim() > 1:
                nn.init.normal_(parameter, 0, 0.02)

    def forward(self, ids: Tensor) -> Tensor:
        length = ids.shape[1]
        mask = torch.full((length, length), -1e9, device=ids.device).triu(1)
        x = self.embedding(ids)
        for block in self.blocks:
            x = block(x, mask)
        return self.norm(x) @ self.embedding.weight.T


def _linear(inputs: int, outputs: int) -> nn.Linear:
    return nn.Linear(inputs, outputs, bias=False)


@dataclass(frozen=True)
class Checkpoint:
    """What a training run leaves, and another can go on from."""

    shape: Shape
    merges: tuple[str, ...]
    weights: dict[str, Tensor]

    def save(self, path: str) -> None:
        data = {"shape": asdict(self.shape), "merges": self.merges, "weights": self.weights}
        torch.save(data, path)

    @staticmethod
    def load(path: str) -> "Checkpoint":
        data = torch.load(path)
        return Checkpoint(Shape(**data["shape"]), tuple(data["merges"]), data["weights"])
