"""Reads and writes GGUF version 3, as far as the demonstration model needs it.

Pure Python: a tensor is its type, its shape and its bytes, so a file can be read and written again
without numpy or torch. The format: https://github.com/ggml-org/ggml/blob/master/docs/gguf.md
"""

import struct
from dataclasses import dataclass
from enum import IntEnum
from typing import Any, BinaryIO

MAGIC = b"GGUF"
VERSION = 3
ALIGNMENT = 32


class ValueType(IntEnum):
    UINT32 = 4
    INT32 = 5
    FLOAT32 = 6
    BOOL = 7
    STRING = 8
    ARRAY = 9


class TensorType(IntEnum):
    F32 = 0
    F16 = 1


SCALARS = {
    ValueType.UINT32: "<I",
    ValueType.INT32: "<i",
    ValueType.FLOAT32: "<f",
    ValueType.BOOL: "<?",
}
BYTES_PER_NUMBER = {TensorType.F32: 4, TensorType.F16: 2}


@dataclass(frozen=True)
class Value:
    """One entry of the metadata. `items` is the type of an array's items."""

    type: ValueType
    value: Any
    items: ValueType | None = None


@dataclass(frozen=True)
class Tensor:
    """`shape` is as numpy and torch give it: the fastest dimension last."""

    name: str
    type: TensorType
    shape: tuple[int, ...]
    data: bytes


@dataclass(frozen=True)
class Model:
    metadata: dict[str, Value]
    tensors: list[Tensor]


def string(value: str) -> Value:
    return Value(ValueType.STRING, value)


def uint32(value: int) -> Value:
    return Value(ValueType.UINT32, value)


def float32(value: float) -> Value:
    return Value(ValueType.FLOAT32, value)


def boolean(value: bool) -> Value:
    return Value(ValueType.BOOL, value)


def array(items: ValueType, values: list) -> Value:
    return Value(ValueType.ARRAY, values, items)


def write(model: Model, path: str) -> None:
    with open(path, "wb") as file:
        file.write(_header(model))
        for tensor in model.tensors:
            file.write(tensor.data + _padding(len(tensor.data)))


def read(path: str) -> Model:
    with open(path, "rb") as file:
        magic, version, tensors, entries = struct.unpack("<4sIQQ", file.read(24))
        if magic != MAGIC or version != VERSION:
            raise ValueError(f"{path} is no GGUF of version {VERSION}")
        metadata = dict(_read_entry(file) for _ in range(entries))
        places = [_read_place(file) for _ in range(tensors)]
        start = file.tell() + len(_padding(file.tell()))
        return Model(metadata, [_read_tensor(file, start, *place) for place in places])


def _padding(length: int) -> bytes:
    return b"\0" * (-length % ALIGNMENT)


def _header(model: Model) -> bytes:
    counts = struct.pack("<4sIQQ", MAGIC, VERSION, len(model.tensors), len(model.metadata))
    entries = b"".join(_entry(key, value) for key, value in model.metadata.items())
    header = counts + entries + _places(model.tensors)
    return header + _padding(len(header))


def _entry(key: str, value: Value) -> bytes:
    return _text(key) + struct.pack("<I", value.type) + _payload(value)


def _payload(value: Value) -> bytes:
    if value.type is ValueType.ARRAY:
        items = b"".join(_scalar(value.items, item) for item in value.value)
        return struct.pack("<IQ", value.items, len(value.value)) + items
    return _scalar(value.type, value.value)


def _scalar(type: ValueType, value: Any) -> bytes:
    return _text(value) if type is ValueType.STRING else struct.pack(SCALARS[type], value)


def _text(text: str) -> bytes:
    data = text.encode()
    return struct.pack("<Q", len(data)) + data


def _places(tensors: list[Tensor]) -> bytes:
    """Where each tensor lies, counted from the end of the header."""
    places, offset = [], 0
    for tensor in tensors:
        dimensions = struct.pack(f"<I{len(tensor.shape)}Q", len(tensor.shape), *reversed(tensor.shape))
        places.append(_text(tensor.name) + dimensions + struct.pack("<IQ", tensor.type, offset))
        offset += len(tensor.data) + len(_padding(len(tensor.data)))
    return b"".join(places)


def _read_entry(file: BinaryIO) -> tuple[str, Value]:
    key = _read_text(file)
    type = ValueType(_read_number(file, "<I"))
    if type is not ValueType.ARRAY:
        return key, Value(type, _read_scalar(file, type))
    items = ValueType(_read_number(file, "<I"))
    return key, array(items, [_read_scalar(file, items) for _ in range(_read_number(file, "<Q"))])


def _read_scalar(file: BinaryIO, type: ValueType) -> Any:
    return _read_text(file) if type is ValueType.STRING else _read_number(file, SCALARS[type])


def _read_text(file: BinaryIO) -> str:
    return file.read(_read_number(file, "<Q")).decode()


def _read_number(file: BinaryIO, layout: str) -> Any:
    return struct.unpack(layout, file.read(struct.calcsize(layout)))[0]


def _read_place(file: BinaryIO) -> tuple[str, tuple[int, ...], TensorType, int]:
    name = _read_text(file)
    dimensions = _read_number(file, "<I")
    shape = tuple(reversed([_read_number(file, "<Q") for _ in range(dimensions)]))
    return name, shape, TensorType(_read_number(file, "<I")), _read_number(file, "<Q")


def _read_tensor(
    file: BinaryIO, start: int, name: str, shape: tuple[int, ...], type: TensorType, offset: int
) -> Tensor:
    numbers = 1
    for dimension in shape:
        numbers *= dimension
    file.seek(start + offset)
    return Tensor(name, type, shape, file.read(numbers * BYTES_PER_NUMBER[type]))
