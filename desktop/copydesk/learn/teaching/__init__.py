"""Where the encoder learns and is written down: the only place that imports torch and onnx.

Neither is there when the app runs, and `make test` installs neither: tests/learn/test_teaching.py runs where they are.
"""
