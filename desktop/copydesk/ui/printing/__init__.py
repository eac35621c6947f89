"""The article on paper and on the clipboard."""
