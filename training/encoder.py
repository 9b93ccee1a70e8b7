"""The encoder with its sentiment head in PyTorch: a post-LayerNorm BERT body without padding.

Every batch holds texts of one token count, so there is no attention mask: neither in
training nor in the exported graph. A text's score then cannot depend on its neighbours.
"""

from __future__ import annotations

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

CLASSES = ("negative", "neutral", "positive")


class Layer(nn.Module):
    def __init__(self, hidden: int, heads: int, feed_forward: int, epsilon: float, dropout: float):
        super().__init__()
        self.heads = heads
        self.query_key_value = nn.Linear(hidden, 3 * hidden)
        self.attention_output = nn.Linear(hidden, hidden)
        self.attention_norm = nn.LayerNorm(hidden, eps=epsilon)
        self.feed_forward_in = nn.Linear(hidden, feed_forward)
        self.feed_forward_out = nn.Linear(feed_forward, hidden)
        self.output_norm = nn.LayerNorm(hidden, eps=epsilon)
        self.dropout = dropout

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        batch, length, hidden = x.shape
        q, k, v = (
            self.query_key_value(x)
            .view(batch, length, 3, self.heads, hidden // self.heads)
            .permute(2, 0, 3, 1, 4)
        )
        drop = self.dropout if self.training else 0.0
        mixed = F.scaled_dot_product_attention(q, k, v, dropout_p=drop)
        mixed = mixed.transpose(1, 2).reshape(batch, length, hidden)
        x = self.attention_norm(x + F.dropout(self.attention_output(mixed), drop, self.training))
        inner = F.gelu(self.feed_forward_in(x))
        return self.output_norm(x + F.dropout(self.feed_forward_out(inner), drop, self.training))


class SentimentEncoder(nn.Module):
    """Token ids (batch, length) → logits (batch, 3), mean pooling over all tokens."""

    def __init__(self, sizes: dict, vocabulary: int, dropout: float = 0.1):
        super().__init__()
        hidden = sizes["hidden"]
        self.sizes = {**sizes, "vocabulary": vocabulary}
        self.word = nn.Embedding(vocabulary, hidden)
        self.position = nn.Embedding(sizes["positions"], hidden)
        self.embedding_norm = nn.LayerNorm(hidden, eps=sizes["epsilon"])
        self.layers = nn.ModuleList(
            Layer(hidden, sizes["heads"], sizes["feed_forward"], sizes["epsilon"], dropout)
            for _ in range(sizes["layers"])
        )
        self.head_in = nn.Linear(hidden, hidden)
        self.head_out = nn.Linear(hidden, len(CLASSES))
        self.dropout = dropout

    def forward(self, ids: torch.Tensor) -> torch.Tensor:
        x = self.word(ids) + self.position.weight[: ids.shape[1]]
        x = F.dropout(self.embedding_norm(x), self.dropout, self.training)
        for layer in self.layers:
            x = layer(x)
        pooled = F.dropout(x.mean(dim=1), self.dropout, self.training)
        inner = F.dropout(torch.tanh(self.head_in(pooled)), self.dropout, self.training)
        return self.head_out(inner)


def from_base(sizes: dict, tensors: dict[str, np.ndarray], kept_ids: np.ndarray) -> SentimentEncoder:
    """Build the model from base tensors, keeping only the word rows `kept_ids` (in this order)."""
    hidden, wide = sizes["hidden"], sizes["feed_forward"]
    model = SentimentEncoder(sizes, len(kept_ids))

    def put(parameter: torch.Tensor, values: np.ndarray) -> None:
        parameter.data.copy_(torch.from_numpy(values.reshape(parameter.shape).copy()))

    put(model.word.weight, tensors["emb.word"].reshape(-1, hidden)[kept_ids])
    # Type row 0 is added to every token, so it is folded into the positions.
    put(model.position.weight, tensors["emb.pos"].reshape(-1, hidden) + tensors["emb.type"][:hidden])
    put(model.embedding_norm.weight, tensors["emb.ln.w"])
    put(model.embedding_norm.bias, tensors["emb.ln.b"])
    for index, layer in enumerate(model.layers):
        def get(part: str, index: int = index) -> np.ndarray:
            return tensors[f"l{index}.{part}"]

        put(layer.query_key_value.weight, np.concatenate([get("q.w"), get("k.w"), get("v.w")]))
        put(layer.query_key_value.bias, np.concatenate([get("q.b"), get("k.b"), get("v.b")]))
        put(layer.attention_output.weight, get("ao.w"))
        put(layer.attention_output.bias, get("ao.b"))
        put(layer.attention_norm.weight, get("aln.w"))
        put(layer.attention_norm.bias, get("aln.b"))
        put(layer.feed_forward_in.weight, get("fi.w"))
        put(layer.feed_forward_in.bias, get("fi.b"))
        put(layer.feed_forward_out.weight, get("fo.w"))
        put(layer.feed_forward_out.bias, get("fo.b"))
        put(layer.output_norm.weight, get("oln.w"))
        put(layer.output_norm.bias, get("oln.b"))
    assert wide == model.layers[0].feed_forward_in.out_features
    return model
