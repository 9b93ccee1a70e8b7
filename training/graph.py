"""Write the encoder as an ONNX graph, in fp32 or with one int8 activation scale per token.

Activations are quantised to eight bits (zero point 128) with one scale per token, so a text's score
cannot depend on its neighbours in the batch. Weight matrices are quantised to seven bits with one
scale per output column: two products then fit in 16 bits, in which the AVX2 kernels without VNNI
add pairs and would saturate. The bit is taken from the weights because their rounding is the same
on every engine, while the rounding of activations differs a little with each engine's arithmetic.
The word table keeps the base model's own four bits (four_bit.py), in a file of its own that the
embedding model shares.
Input `input_ids` int64 (batch, length), all texts of one length; output `logits` (batch, 3).
"""

from __future__ import annotations

import json
import math
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from onnx.external_data_helper import set_external_data

from encoder import SentimentEncoder
from four_bit import BLOCK, to_blocks

ZERO_POINT = 128
LARGEST = 127
LARGEST_WEIGHT = 63
# What encoder.json calls the types; uint8 holds four-bit numbers in pairs.
TYPES = {TensorProto.INT8: "int8", TensorProto.UINT8: "nibbles", TensorProto.FLOAT: "float", TensorProto.FLOAT16: "half"}


class GraphWriter:
    """Collects nodes and constants; every method returns the name of its result."""

    def __init__(self) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.constants: list[onnx.TensorProto] = []
        self.named: dict[str, str] = {}  # what a constant is to the encoder → its name in the graph
        self.count = 0

    def constant(self, value: np.ndarray, name: str | None = None, part: str | None = None) -> str:
        self.count += 1
        name = name or f"constant_{self.count}"
        if part:
            self.named[part] = name
        self.constants.append(numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def add(self, operator: str, *inputs: str, domain: str = "", **attributes) -> str:
        self.count += 1
        output = f"{operator.lower()}_{self.count}"
        self.nodes.append(helper.make_node(operator, list(inputs), [output], domain=domain, **attributes))
        return output


def quantise_columns(weight: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """(in, out) float → −63..63 of the same shape and one scale per output column."""
    scale = np.maximum(np.abs(weight).max(axis=0), 1e-8) / LARGEST_WEIGHT
    return np.round(weight / scale).astype(np.int8), scale.astype(np.float32)


class Linear:
    """Writes x·W + b for one or several uses of the same quantised input."""

    def __init__(self, graph: GraphWriter, int8: bool):
        self.graph, self.int8 = graph, int8
        if int8:
            self.largest = graph.constant(np.float32(1 / LARGEST), "one_over_largest")
            self.tiny = graph.constant(np.float32(1e-8), "tiny")
            self.offset = graph.constant(np.float32(ZERO_POINT + 0.5), "offset")
            self.one = graph.constant(np.float32(1.0), "one")
            self.zero_point = graph.constant(np.uint8(ZERO_POINT), "zero_point")

    def __call__(self, x: str, weight: np.ndarray, bias: np.ndarray, part: str) -> str:
        """`weight` as PyTorch has it, (out, in)."""
        graph = self.graph
        if not self.int8:
            product = graph.add("MatMul", x, graph.constant(weight.T))
            return graph.add("Add", product, graph.constant(bias))
        # max|x| without writing |x|: the larger of max and −min.
        high = graph.add("ReduceMax", x, graph.constant(np.array([-1])), keepdims=1)
        low = graph.add("Neg", graph.add("ReduceMin", x, graph.constant(np.array([-1])), keepdims=1))
        peak = graph.add("Max", high, low, self.tiny)
        scale = graph.add("Mul", peak, self.largest)
        # A cast to uint8 cuts off, and the sum is positive, so + 0.5 makes it a rounding.
        shifted = graph.add("Add", graph.add("Div", x, scale), self.offset)
        quantised = graph.add("Cast", shifted, to=TensorProto.UINT8)
        matrix, columns = quantise_columns(weight.T)
        product = graph.add(
            "MatMulIntegerToFloat", quantised, graph.constant(matrix, part=f"{part}.weight"), self.one,
            graph.constant(columns, part=f"{part}.scale"), self.zero_point, domain="com.microsoft")
        return graph.add("Add", graph.add("Mul", product, scale), graph.constant(bias, part=f"{part}.bias"))


def build(model: SentimentEncoder, int8: bool) -> tuple[onnx.ModelProto, dict[str, str]]:
    """The graph, and the name in it of every part of the encoder."""
    state = {name: value.detach().float().numpy() for name, value in model.state_dict().items()}
    sizes = model.sizes
    hidden, heads = sizes["hidden"], sizes["heads"]
    width = hidden // heads
    graph = GraphWriter()
    linear = Linear(graph, int8)

    def normalise(x: str, name: str) -> str:
        return graph.add("LayerNormalization", x, graph.constant(state[f"{name}.weight"], part=f"{name}.weight"),
                         graph.constant(state[f"{name}.bias"], part=f"{name}.bias"),
                         axis=-1, epsilon=sizes["epsilon"])

    words = state["word.weight"]
    if int8:
        nibbles, scales = to_blocks(words)
        pairs = graph.add("Gather", graph.constant(nibbles, "word_table", "word.weight"), "input_ids")
        low = graph.add("BitwiseAnd", pairs, graph.constant(np.array([15], dtype=np.uint8)))
        high = graph.add("BitShift", pairs, graph.constant(np.array([4], dtype=np.uint8)), direction="RIGHT")
        halves = graph.constant(np.array([0, 0, hidden // BLOCK, BLOCK // 2]))
        blocks = graph.add("Concat", *(graph.add("Reshape", half, halves) for half in (low, high)), axis=-1)
        numbers = graph.add("Sub", graph.add("Cast", blocks, to=TensorProto.FLOAT), graph.constant(np.float32(8)))
        scale = graph.add("Gather", graph.constant(scales, "word_scale", "word.scale"), "input_ids")
        scale = graph.add("Unsqueeze", graph.add("Cast", scale, to=TensorProto.FLOAT), graph.constant(np.array([-1])))
        embedded = graph.add("Reshape", graph.add("Mul", numbers, scale), graph.constant(np.array([0, 0, hidden])))
    else:
        embedded = graph.add("Gather", graph.constant(words, "word_table"), "input_ids")
    length = graph.add("Shape", "input_ids", start=1, end=2)
    positions = graph.add("Slice", graph.constant(state["position.weight"], part="position.weight"),
                          graph.constant(np.array([0])), length, graph.constant(np.array([0])))
    x = normalise(graph.add("Add", embedded, positions), "embedding_norm")
    split_shape = graph.constant(np.array([0, 0, heads, width]))
    join_shape = graph.constant(np.array([0, 0, hidden]))
    # 1/√width goes into the query's weights, which saves a pass.
    query_scale = np.ones(3 * hidden, dtype=np.float32)
    query_scale[:hidden] = 1 / math.sqrt(width)
    for index in range(sizes["layers"]):
        prefix = f"layers.{index}"
        mixed = linear(x, state[f"{prefix}.query_key_value.weight"] * query_scale[:, None],
                       state[f"{prefix}.query_key_value.bias"] * query_scale, f"{prefix}.query_key_value")
        parts = [f"{prefix}.{part}" for part in "qkv"]
        graph.nodes.append(helper.make_node("Split", [mixed], parts, axis=-1, num_outputs=3))
        q, k, v = (
            graph.add("Transpose", graph.add("Reshape", part, split_shape), perm=perm)
            for part, perm in zip(parts, ([0, 2, 1, 3], [0, 2, 3, 1], [0, 2, 1, 3]))
        )
        weights = graph.add("Softmax", graph.add("MatMul", q, k), axis=-1)
        heard = graph.add("Transpose", graph.add("MatMul", weights, v), perm=[0, 2, 1, 3])
        heard = graph.add("Reshape", heard, join_shape)
        out = linear(heard, state[f"{prefix}.attention_output.weight"], state[f"{prefix}.attention_output.bias"], f"{prefix}.attention_output")
        x = normalise(graph.add("Add", x, out), f"{prefix}.attention_norm")
        inner = linear(x, state[f"{prefix}.feed_forward_in.weight"], state[f"{prefix}.feed_forward_in.bias"], f"{prefix}.feed_forward_in")
        inner = graph.add("Gelu", inner)
        out = linear(inner, state[f"{prefix}.feed_forward_out.weight"], state[f"{prefix}.feed_forward_out.bias"], f"{prefix}.feed_forward_out")
        x = normalise(graph.add("Add", x, out), f"{prefix}.output_norm")
    # The mean is a product with a row of ones. The engine's own mean sums in an order that depends
    # on batch size and memory alignment, and the last digits of a score would depend on company.
    row = graph.add("Concat", graph.constant(np.array([1])), length, axis=0)
    ones = graph.add("ConstantOfShape", row, value=numpy_helper.from_array(np.array([1], dtype=np.float32)))
    pooled = graph.add("Div", graph.add("MatMul", ones, x), graph.add("Cast", length, to=TensorProto.FLOAT))
    inner = graph.add("Tanh", linear(pooled, state["head_in.weight"], state["head_in.bias"], "head_in"))
    logits = graph.add("Squeeze", linear(inner, state["head_out.weight"], state["head_out.bias"], "head_out"),
                       graph.constant(np.array([1])))
    graph.nodes[-1].output[0] = "logits"
    assert logits
    body = helper.make_graph(
        graph.nodes, "sentiment",
        [helper.make_tensor_value_info("input_ids", TensorProto.INT64, ["batch", "length"])],
        [helper.make_tensor_value_info("logits", TensorProto.FLOAT, ["batch", 3])],
        graph.constants)
    document = helper.make_model(
        body, producer_name="n8n-nodes-marketing-ai", ir_version=9,
        opset_imports=[helper.make_opsetid("", 20), helper.make_opsetid("com.microsoft", 1)])
    return document, graph.named


def put_beside(document: onnx.ModelProto, names: set[str], path: Path) -> None:
    """Move constants into a file beside the graph, in their order, each at a multiple of 16 bytes."""
    with path.open("wb") as file:
        for constant in document.graph.initializer:
            if constant.name in names:
                file.write(b"\0" * (-file.tell() % 16))
                raw = constant.raw_data
                set_external_data(constant, path.name, offset=file.tell(), length=len(raw))
                constant.ClearField("raw_data")
                file.write(raw)


def encoder_layout(sizes: dict, document: onnx.ModelProto, named: dict[str, str]) -> dict:
    """Where our own engine finds every part: in a file beside the graph, or, when small, right here."""
    constants = {constant.name: constant for constant in document.graph.initializer}
    tensors = {}
    for part, name in named.items():
        constant = constants[name]
        tensors[part] = {"type": TYPES[constant.data_type], "shape": list(constant.dims)}
        if constant.data_location == TensorProto.EXTERNAL:
            place = {entry.key: entry.value for entry in constant.external_data}
            tensors[part] |= {"file": place["location"], "offset": int(place["offset"])}
        else:
            tensors[part]["values"] = numpy_helper.to_array(constant).ravel().tolist()
    return {"sizes": {"hidden": sizes["hidden"], "heads": sizes["heads"], "layers": sizes["layers"],
                      "feedForward": sizes["feed_forward"], "epsilon": sizes["epsilon"]}, "tensors": tensors}


def save(model: SentimentEncoder, path: Path, int8: bool) -> None:
    """Write the graph; the int8 one keeps its matrices beside it: `model.onnx_data`, and `words.onnx_data`.

    In one file the WebAssembly engine would hold every matrix three times while it loads. `encoder.json`
    tells our own engine where they lie, so the same files serve all engines.
    """
    document, named = build(model, int8)
    if int8:
        words = {"word_table", "word_scale"}
        large = {constant.name for constant in document.graph.initializer if len(constant.raw_data) >= 1024}
        put_beside(document, words, path.with_name("words.onnx_data"))
        put_beside(document, large - words, path.with_name(f"{path.name}_data"))
        layout = encoder_layout(model.sizes, document, named)
        path.with_name("encoder.json").write_text(json.dumps(layout, separators=(",", ":")) + "\n")
    path.write_bytes(document.SerializeToString(deterministic=True))
