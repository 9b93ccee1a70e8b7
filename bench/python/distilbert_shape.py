"""Write an ONNX graph of DistilBERT's shape with seeded random weights, quantised as transformers.js does (q8).

What people run today for sentiment in JavaScript is DistilBERT SST-2 in 8 bits. Its weights cannot be
fetched from a package registry, and time does not depend on their values: 6 layers of 768, 12 heads, 3,072
inside, 30,522 tokens, 512 positions, 2 classes (Sanh et al. 2019), inputs input_ids and attention_mask.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic

LAYERS, WIDTH, HEADS, INNER, VOCABULARY, POSITIONS, CLASSES = 6, 768, 12, 3072, 30522, 512, 2
SEED = 42
LOWEST = np.float32(-3.4028235e38)


class Graph:
    """Nodes and constants, collected in order."""

    def __init__(self) -> None:
        self.random = np.random.default_rng(SEED)
        self.nodes, self.constants = [], []

    def add(self, operator: str, *inputs: str, **attributes) -> str:
        name = f"{operator}_{len(self.nodes)}"
        self.nodes.append(helper.make_node(operator, list(inputs), [name], name=name, **attributes))
        return name

    def constant(self, value) -> str:
        name = f"constant_{len(self.constants)}"
        self.constants.append(numpy_helper.from_array(np.asarray(value), name))
        return name

    def weights(self, *shape: int) -> str:
        return self.constant((self.random.standard_normal(shape) * 0.02).astype(np.float32))

    def floats(self, value: float, *shape: int) -> str:
        return self.constant(np.full(shape, value, np.float32))

    def integers(self, *values: int) -> str:
        return self.constant(np.array(values, np.int64))

    def linear(self, value: str, inside: int, outside: int) -> str:
        product = self.add("MatMul", value, self.weights(inside, outside))
        return self.add("Add", self.floats(0, outside), product)

    def norm(self, value: str) -> str:
        return self.add("LayerNormalization", value, self.floats(1, WIDTH), self.floats(0, WIDTH), axis=-1, epsilon=1e-12)

    def gelu(self, value: str) -> str:
        inner = self.add("Erf", self.add("Div", value, self.floats(2 ** 0.5)))
        return self.add("Mul", self.add("Mul", value, self.add("Add", inner, self.floats(1))), self.floats(0.5))

    def heads(self, value: str, order: list[int]) -> str:
        split = self.add("Reshape", value, self.integers(0, 0, HEADS, WIDTH // HEADS))
        return self.add("Transpose", split, perm=order)


def attention(graph: Graph, value: str, masked: str) -> str:
    query = graph.heads(graph.linear(value, WIDTH, WIDTH), [0, 2, 1, 3])
    key = graph.heads(graph.linear(value, WIDTH, WIDTH), [0, 2, 3, 1])
    content = graph.heads(graph.linear(value, WIDTH, WIDTH), [0, 2, 1, 3])
    query = graph.add("Div", query, graph.floats((WIDTH // HEADS) ** 0.5))
    scores = graph.add("Where", masked, graph.constant(LOWEST), graph.add("MatMul", query, key))
    mixed = graph.add("MatMul", graph.add("Softmax", scores, axis=-1), content)
    joined = graph.add("Reshape", graph.add("Transpose", mixed, perm=[0, 2, 1, 3]), graph.integers(0, 0, WIDTH))
    return graph.linear(joined, WIDTH, WIDTH)


def build() -> onnx.ModelProto:
    graph = Graph()
    length = graph.add("Gather", graph.add("Shape", "input_ids"), graph.constant(np.int64(1)), axis=0)
    places = graph.add("Range", graph.constant(np.int64(0)), length, graph.constant(np.int64(1)))
    words = graph.add("Gather", graph.weights(VOCABULARY, WIDTH), "input_ids")
    value = graph.norm(graph.add("Add", words, graph.add("Gather", graph.weights(POSITIONS, WIDTH), places)))
    mask = graph.add("Unsqueeze", "attention_mask", graph.integers(1, 2))
    masked = graph.add("Equal", mask, graph.constant(np.int64(0)))
    for _ in range(LAYERS):
        value = graph.norm(graph.add("Add", value, attention(graph, value, masked)))
        inner = graph.linear(graph.gelu(graph.linear(value, WIDTH, INNER)), INNER, WIDTH)
        value = graph.norm(graph.add("Add", value, inner))
    first = graph.add("Gather", value, graph.constant(np.int64(0)), axis=1)
    hidden = graph.add("Relu", graph.linear(first, WIDTH, WIDTH))
    logits = graph.linear(hidden, WIDTH, CLASSES)
    graph.nodes.append(helper.make_node("Identity", [logits], ["logits"]))
    inputs = [helper.make_tensor_value_info(name, TensorProto.INT64, ["batch", "length"])
              for name in ("input_ids", "attention_mask")]
    outputs = [helper.make_tensor_value_info("logits", TensorProto.FLOAT, ["batch", CLASSES])]
    return helper.make_model(
        helper.make_graph(graph.nodes, "distilbert_shape", inputs, outputs, graph.constants),
        opset_imports=[helper.make_opsetid("", 17)], ir_version=9)


def main(target: Path) -> None:
    with tempfile.TemporaryDirectory() as folder:
        whole = Path(folder) / "model.onnx"
        onnx.save(build(), whole)
        quantize_dynamic(whole, target, weight_type=QuantType.QInt8)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
