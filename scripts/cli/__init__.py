"""What all verbs share on the command line: the lazy group, the folders, the api argument, progress."""
