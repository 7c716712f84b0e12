"""Parts of the command line that all verbs share: the lazy group, the folders, the api argument, progress."""
