"""Reading specifications: YAML with line numbers, the bundle, and the view that every verb works with."""
