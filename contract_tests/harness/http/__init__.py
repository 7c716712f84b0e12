"""How requests of a contract run are sent: the server under test, the one gate to it, the record of requests and answers."""
