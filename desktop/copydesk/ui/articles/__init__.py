"""The queue of articles, and the head of the open one."""
