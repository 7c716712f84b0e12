"""The checks that hold for any API, one module for each promise that a specification can make."""
