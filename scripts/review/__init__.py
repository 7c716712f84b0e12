"""The verb `review`: one page from which a reviewer decides whether a change of a specification is true, and whom it breaks.

`gathering` collects what is to be told, from `wording`, `claims`, `proofs`, `places_of_mocks` and `views_of_operations`; `page` and `comment` write it.
"""
