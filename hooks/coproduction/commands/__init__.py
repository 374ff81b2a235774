"""The core's commands; `parts` says which there are, and `cli` imports one when it is asked for."""
