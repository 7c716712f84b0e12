"""The resources of the facade, one module each."""
