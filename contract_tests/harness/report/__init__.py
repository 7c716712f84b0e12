"""From a broken statement to the lines, the page and the JUnit file that people read."""
