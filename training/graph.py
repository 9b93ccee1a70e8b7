"""Write the encoder as an ONNX graph, in fp32 or with one int8 activation scale per token.

Activations are quantised to eight bits (zero point 128) with one scale per token, so a text's score
cannot depend on its neighbours in the batch. Weight matrices are quantised to seven bits with one
scale per output column: two products then fit in 16 bits, in which the AVX2 kernels without VNNI
add pairs and would saturate. The bit is taken from the weights because their rounding is the same
on every engine, while the rounding of activations differs a little with each engine's arithmetic.
The word table is int8 with one scale per row.
Input `input_ids` int64 (batch, length), all texts of one length; output `logits` (batch, 3).
"""

from __future__ import annotations

import json
import math
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from encoder import SentimentEncoder

ZERO_POINT = 128
LARGEST = 127
LARGEST_WEIGHT = 63


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
        scale = np.maximum(np.abs(words).max(axis=1, keepdims=True), 1e-8).astype(np.float32) / np.float32(127)
        table = graph.constant(np.round(words / scale).astype(np.int8), "word_table", "word.weight")
        rows = graph.add("Cast", graph.add("Gather", table, "input_ids"), to=TensorProto.FLOAT)
        embedded = graph.add("Mul", rows, graph.add("Gather", graph.constant(scale, "word_scale", "word.scale"), "input_ids"))
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


def encoder_layout(sizes: dict, document: onnx.ModelProto, named: dict[str, str]) -> dict:
    """Where our own engine finds every part: in the file beside the graph, or, when small, right here."""
    constants = {constant.name: constant for constant in document.graph.initializer}
    tensors = {}
    for part, name in named.items():
        constant = constants[name]
        tensors[part] = {"type": TensorProto.DataType.Name(constant.data_type).lower(), "shape": list(constant.dims)}
        if constant.data_location == TensorProto.EXTERNAL:
            tensors[part]["offset"] = int({entry.key: entry.value for entry in constant.external_data}["offset"])
        else:
            tensors[part]["values"] = numpy_helper.to_array(constant).ravel().tolist()
    return {"sizes": {"hidden": sizes["hidden"], "heads": sizes["heads"], "layers": sizes["layers"],
                      "feedForward": sizes["feed_forward"], "epsilon": sizes["epsilon"]}, "tensors": tensors}


def save(model: SentimentEncoder, path: Path, int8: bool) -> None:
    """Write the graph; the int8 one keeps its matrices beside it in `model.onnx_data`.

    In one file the WebAssembly engine would hold every matrix three times while it loads. `encoder.json`
    tells our own engine where they lie, so one file serves all engines.
    """
    document, named = build(model, int8)
    if not int8:
        path.write_bytes(document.SerializeToString(deterministic=True))
        return
    weights = path.with_name(f"{path.name}_data")
    weights.unlink(missing_ok=True)
    onnx.save_model(document, str(path), save_as_external_data=True, all_tensors_to_one_file=True,
                    location=weights.name, size_threshold=1024)
    layout = encoder_layout(model.sizes, onnx.load(str(path), load_external_data=False), named)
    path.with_name("encoder.json").write_text(json.dumps(layout, separators=(",", ":")) + "\n")
