"""Use cases: one class an area, one method a use case, the open transaction handed in."""
