"""Every fact about a specification has its home here, and nothing here imports anything of ours from elsewhere.

| question | module |
| --- | --- |
| which APIs are there; title, servers, tags, sources, operations, schemas, rules of one | `document` |
| what does an operation take and answer, who may call it, callbacks, docs page | `operation` |
| pages, order, unique keys and rules of an operation | `behaviour` |
| parameters, bodies, media types, answers, headers, examples | `message` |
| a schema; what schemas together say of a value: its fields, their fields, single keywords | `schema` |
| pages that were read, and which one a statement cites | `provenance` |
| what an object says of single keywords in `x-basis-of` | `basis_of` |
| an object as it is written, with its place, line, source, basis and readings; a place below it | `node` |
| the one sample call of an operation; the value that stands for a parameter or a schema; how values are written in a URL | `example_call`, `example_value`, `serialisation` |
| security schemes: how each is sent, its variables, which operations need it | `security` |
| what a run may do to a live server; which operations read, write, remove | `live` |
| links: from which answer to which operation, with which values; runtime expressions and what they mean after a call | `links`, `expressions` |
| which components an object needs, directly or through others | `references` |
| what a place belongs to and how people call it | `whereabouts` |
| how an operation is reached along links; what they promise after a write | `promises` |
| which media types are JSON, which one is used, what covers a content type, `Accept` | `media` |
| names in braces, in paths and URLs of servers | `placeholders` |
| words of a name, Python names, environment variables | `names` |
| which fields hold JSON inside a string; which are moments without a zone | `json_in_strings`, `zoneless_datetimes` |
| whether a value fits a schema, and which keyword it breaks; many values at once | `validation` |
| what schemas say of one value together, as a JSON Schema that stands alone, as written or as senders keep to it | `json_schema` |
| whether two of these are the same but for names and what is referred to | `shape` |
| all schemas of a document as a validator takes them, and what no value can be held against | `checkable` |
| the document for other tools: in one form of each body, with known keys only, a copy to change, one without `x-` keys | `views` |
| which addresses a page may link to | `addresses` |
| the reading notes in an API's README.md | `notes` |
| how much is documented | `share` |
| where it says how sure it is of an object or of single keywords, for descriptions | `certainty` |
| the bundle of several files, ours or somebody's, and the line of each statement | `bundle`, `joiner`, `gatherer`, `yamlfile`, `finding` |
| what a reference leads to in another file, by pointer, anchor or `$id`; what was copied where | `lookup` |
| breaking changes that were accepted | `accepted` |
| documented stories as steps: what each sends, expects and hands on | `workflows` |
| places in JSON that was sent or came back | `places` |
| which objects an OpenAPI document is made of | `grammar` |
| statements that are new, gone or changed since another version | `statement_changes` |
| a name for a place that stays when others are put before it | `lasting` |
| near matches for messages | `nearest` |
| JSON Pointers into a document, for nobody outside | `pointer` |

Start with `document.load(folder)`. `spec.operations` are values whose questions are their attributes:
`operation.parameters`, `operation.body.json.examples`, `operation.documented(404)`, `operation.paging.items`. Every value knows its
`pointer` and names a place below it: `operation.at("responses", "404")`; nodes know their `basis`, `source`, `readings`, `origin`.
`spec.nodes("schema", "parameter")` are all objects of a kind, `node.text("summary")` what one says as it is written.
"""
